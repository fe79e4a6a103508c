import { Badge } from '../../components/Badge.tsx';
import { slidesWords } from '../../i18n/rooms/slides.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import type { OpeningSlide, PanelSlide, SourcesSlide } from '../../slides/slide.ts';
import { Caution } from './Caution.tsx';
import { Phrases } from './Phrases.tsx';
import { fitSources } from './slide-layout.ts';
import { WordsButton } from './WordsButton.tsx';

/** What the list holds, and that its order is no ranking. */
export const OpeningBody = ({ slide, isNarrow }: { slide: OpeningSlide; isNarrow: boolean }) => (
  <>
    <dl className="slide-holds" data-narrow={isNarrow || undefined}>
      {slide.holds.map(({ count, what }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
    <p className="slide-order">{slide.noRanking}</p>
  </>
);

type SourcesProps = { slide: SourcesSlide; width: number; height: number };

/** Which document, by what method, which copy. */
export const SourcesBody = ({ slide, width, height }: SourcesProps) => (
  <dl
    className="slide-sources"
    style={{
      fontSize: fitSources(
        slide.rows.map(({ says }) => says),
        width,
        height,
      ),
    }}
  >
    {slide.rows.map(({ key, name, says }) => (
      <div key={key}>
        <dt>{name}</dt>
        <dd>
          <Phrases text={says} lang={slide.lang} />
        </dd>
      </div>
    ))}
  </dl>
);

type Row = PanelSlide['rows'][number];

const BodyRow = ({ row, lang }: { row: Row; lang: 'zh' | 'en' }) => (
  <li>
    <WordsButton
      choice={{ kind: 'measure', id: row.id }}
      label={slidesWords.sayIn(lang)('measure', { number: row.number })}
      className="slide-number"
    >
      <Badge number={row.number} />
    </WordsButton>
    <span className="slide-names">
      {row.bodies.map(({ id, name, isRepeated }, at) => (
        <span key={id}>
          <WordsButton
            choice={{ kind: 'body', id }}
            label={name}
            className={isRepeated ? 'slide-name repeated' : 'slide-name'}
          >
            {name}
          </WordsButton>
          {at < row.bodies.length - 1 ? (lang === 'zh' ? '、' : ', ') : null}
        </span>
      ))}
    </span>
  </li>
);

/** Who stands behind which measure, as a list: those who stand behind more than one are set off. */
export const BodiesBody = ({ slide, height }: { slide: PanelSlide; height: number }) => (
  <>
    <ol className="slide-bodies" lang={LANG_TAG[slide.lang]} style={{ height }}>
      {slide.rows.map((row) => (
        <BodyRow key={row.id} row={row} lang={slide.lang} />
      ))}
    </ol>
    <Caution slide={slide} />
  </>
);
