import { Badge } from '../components/Badge.tsx';
import { Clauses } from '../components/Clauses.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { claimsOf } from '../domain/figures.ts';
import { asksFigures, NO_FILTER } from '../domain/filter.ts';
import { keepsFigure } from '../domain/filtering.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import type { Row } from './rows.ts';

type Props = { row: Row };

export const NumberCell = ({ row: { measure } }: Props) => <Badge number={measure.number} />;

export const TitleCell = ({ row: { measure, choice } }: Props) => {
  const { t, lang } = useSay();
  const title = measure.title[lang];
  return (
    <>
      <ChooseButton
        choice={choice}
        measure={measure.number}
        className="measure-title doc as-choice"
        tabIndex={-1}
      >
        <Clauses text={title} lang={lang} />
      </ChooseButton>
      <MeasureLink
        number={measure.number}
        label={t('choice.readLabel', { label: title })}
        className="read-link"
        tabIndex={-1}
      >
        {t('choice.read')}
      </MeasureLink>
    </>
  );
};

export const BodiesCell = ({ row: { bodies, measure } }: Props) => {
  const { lang } = useSay();
  return (
    <ul>
      {bodies.map(({ id, name, short }) => (
        <li key={id}>
          <ChooseButton
            choice={{ kind: 'body', id }}
            measure={measure.number}
            className="as-choice"
            title={name[lang]}
            tabIndex={-1}
          >
            {short[lang]}
          </ChooseButton>
        </li>
      ))}
    </ul>
  );
};

export const FiguresCell = ({ row: { measure } }: Props) => {
  const { t, lang } = useSay();
  const filter = useView((view) => (asksFigures(view.filter) ? view.filter : NO_FILTER));
  if (!measure.quantities.length) return <span className="no-figures">{t('table.noFigures')}</span>;
  return (
    <ul className="figure-list">
      {measure.quantities.map((quantity) => {
        const isAside = !keepsFigure(quantity, filter);
        return (
          <li key={quantity.id} data-aside={isAside || undefined}>
            <ChooseButton
              choice={{ kind: 'quantity', id: quantity.id }}
              measure={measure.number}
              className="figure-line as-choice"
              tabIndex={-1}
            >
              <Value quantity={quantity} />
              <HedgeMark
                hedge={quantity.hedge}
                form="dot"
                tone={quantity.direction === 'increase' ? 'rise' : 'data'}
              />
              <span className="figure-label">{quantity.label[lang]}</span>
              {isAside ? <span className="sr-only"> {t('table.aside')}</span> : null}
            </ChooseButton>
          </li>
        );
      })}
    </ul>
  );
};

const Count = ({ count }: { count: number }) => {
  const { t } = useSay();
  return count || <span className="none">{t('table.none')}</span>;
};

export const FirstsCell = ({ row }: Props) => <Count count={claimsOf(row.measure).firsts.length} />;

export const HonoursCell = ({ row }: Props) => (
  <Count count={claimsOf(row.measure).honours.length} />
);
