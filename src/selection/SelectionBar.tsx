import { type ChoiceKey, litBy, measureOfChoice, parseChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { type Figure, figuresOf } from '../domain/figures.ts';
import { readWords } from '../figures/ChooseButton.tsx';
import { CopyLink } from '../figures/CopyLink.tsx';
import { ResetButton } from '../figures/ResetButton.tsx';
import { formatIn } from '../i18n/format.ts';
import { useSay } from '../i18n/say.ts';
import { clearChoices, toggleCompared } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import { Chips } from './Chips.tsx';
import { useEscape } from './use-escape.ts';
import './selection.css';

type Props = { edition: Edition; chosen: readonly ChoiceKey[] };

/** The figures that are lit, and the numbers of the measures that hold something lit. */
const reachOf = ({ edition, chosen }: Props) => {
  const { keys, holders } = litBy(edition, chosen);
  return {
    figures: figuresOf(edition).filter(({ quantity }) => keys.has(`quantity.${quantity.id}`)),
    numbers: edition.measures
      .filter(({ id }) => keys.has(`measure.${id}`) || holders.has(id))
      .map(({ number }) => String(number)),
  };
};

const Said = (props: Props) => {
  const { t, lang } = useSay();
  const { figures, numbers } = reachOf(props);
  return (
    <p className="selection-said" role="status">
      <strong>{t('selection.count', { count: props.chosen.length })}</strong>{' '}
      {numbers.length ? (
        <span className="selection-lit">
          {t('selection.lit', { count: figures.length, numbers: formatIn(lang).list(numbers) })}
        </span>
      ) : null}
    </p>
  );
};

/** The figures that are lit in the order in which they were chosen, by themselves or by what holds them. */
const pickedIds = (props: Props): readonly string[] => {
  const rankOf = ({ measure, quantity }: Figure): number => {
    const holders = [`quantity.${quantity.id}`, `measure.${measure.id}`];
    const bodies = measure.bodies.map((id) => `body.${id}`);
    return props.chosen.findIndex((key) => [...holders, ...bodies].includes(key));
  };
  const { figures } = reachOf(props);
  return figures.sort((a, b) => rankOf(a) - rankOf(b)).map(({ quantity }) => quantity.id);
};

/** Reads the words of what was chosen last. */
const Read = ({ edition, chosen }: Props) => {
  const { t } = useSay();
  const last = parseChoice(chosen.at(-1) ?? '');
  const own = last && measureOfChoice(edition, last);
  const first = edition.measures.find(({ bodies }) => last && bodies.includes(last.id));
  const measure = own ?? (last?.kind === 'body' ? first : undefined);
  if (!measure || !last) return null;
  return (
    <button
      type="button"
      className="button primary"
      onClick={() => readWords(measure.number, last)}
    >
      {t('choice.read')}
    </button>
  );
};

const Compare = (props: Props) => {
  const { t } = useSay();
  const ids = pickedIds(props);
  const isIn = useView((view) => ids.length > 0 && ids.every((id) => view.compared.includes(id)));
  if (!ids.length) return null;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isIn}
      onClick={() => toggleCompared(ids)}
    >
      {t(isIn ? 'choice.uncompare' : 'choice.compare')}
    </button>
  );
};

/** What “Clear” takes back already. */
const ONLY_CHOSEN = { chosen: [], onlyChosen: false } as const;

/** What is chosen, what it lights, and what can be done with it. Nothing while nothing is chosen. */
export const SelectionBar = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const chosen = useView((view) => view.chosen);
  useEscape(clearChoices, chosen.length > 0);
  if (!chosen.length) return null;
  return (
    <section className="selection" aria-label={t('selection.label')}>
      <Said edition={edition} chosen={chosen} />
      <Chips edition={edition} chosen={chosen} />
      <div className="selection-actions">
        <Read edition={edition} chosen={chosen} />
        <Compare edition={edition} chosen={chosen} />
        <CopyLink label={t('selection.copyLink')} />
        <button type="button" className="button" onClick={clearChoices}>
          {t('selection.clear')} <kbd>Esc</kbd>
        </button>
        <ResetButton className="button selection-reset" but={ONLY_CHOSEN} />
      </div>
    </section>
  );
};
