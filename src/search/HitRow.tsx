import { Badge } from '../components/Badge.tsx';
import { choiceKey } from '../domain/choice.ts';
import { claimId } from '../domain/evidence.ts';
import type { FigureHit, Hit, Marked } from '../domain/found.ts';
import { saidText, sayQuantity } from '../domain/wording.ts';
import { figureText } from '../figures/said.ts';
import { useIsChosen } from '../figures/use-lit.ts';
import { formatIn } from '../i18n/format.ts';
import { searchWords } from '../i18n/rooms/search.ts';
import { useSay } from '../i18n/say.ts';
import { MarkedText } from './MarkedText.tsx';

/** The value as the page says it, with the word for its direction before what the query met. */
const FigureValue = ({ hit: { quantity, value } }: { hit: FigureHit }) => {
  const { lang, t } = useSay();
  const shown = figureText(quantity, lang, t);
  const shift = shown.length - saidText(sayQuantity(quantity, lang), lang).length;
  const spans = value.spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return <MarkedText className="hit-value nowrap" marked={{ text: shown, lang, spans }} />;
};

/** What stands at the end of a line: whose it is, or how much it states. */
const HitEnd = ({ hit }: { hit: Hit }) => {
  const { lang, t } = searchWords.useSay();
  const { t: say } = useSay();
  if (hit.kind === 'body') {
    const numbers = hit.measures.map(({ number }) => String(number));
    return t('ofMeasures', { count: numbers.length, numbers: formatIn(lang).list(numbers) });
  }
  if (hit.kind === 'measure') {
    const count = hit.measure.quantities.length;
    return count ? t('figures', { count }) : say('table.noFigures');
  }
  if (hit.kind === 'figure') return <FigureValue hit={hit} />;
  if (hit.kind === 'passage') return null;
  const claim = hit.measure.claims.find((one) => claimId(hit.measure, one) === hit.choice.id);
  return claim ? say(`claim.${claim.kind}`) : null;
};

const Chosen = ({ hit }: { hit: Hit }) => {
  const { t } = searchWords.useSay();
  const isChosen = useIsChosen(choiceKey(hit.choice));
  return isChosen ? <span className="hit-chosen">{t('chosen')}</span> : null;
};

/** The document’s own words are set as the document’s. */
const isDocument = ({ kind }: Hit): boolean => kind === 'measure' || kind === 'passage';

const Also = ({ also }: { also: Marked | null }) =>
  also ? <MarkedText className="hit-also" marked={also} /> : null;

/** One thing found: its name, where else it was met, what it belongs to. */
export const HitRow = ({ hit }: { hit: Hit }) => (
  <>
    {hit.kind === 'body' ? null : <Badge number={hit.measure.number} />}
    <span className="hit-words">
      <MarkedText className={isDocument(hit) ? 'hit-name doc' : 'hit-name'} marked={hit.name} />
      <Also also={hit.also} />
    </span>
    <Chosen hit={hit} />
    <span className="hit-end">
      <HitEnd hit={hit} />
    </span>
  </>
);
