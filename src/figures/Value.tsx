import type { Quantity } from '../domain/edition.ts';
import { unitOf } from '../domain/unit.ts';
import { useSay } from '../i18n/say.ts';
import { sayFigure } from './said.ts';
import './value.css';

type Props = {
  quantity: Quantity;
  /** The English noun of a count stands in the label beside it, and is not said twice. */
  nounElsewhere?: boolean;
};

/** A quantity in words, its direction said and its hedge as strong as its numeral. It never breaks over a line. */
export const Value = ({ quantity, nounElsewhere = false }: Props) => {
  const { lang, t } = useSay();
  const isDropped = nounElsewhere && lang === 'en' && unitOf(quantity.unit).kind === 'count';
  const parts = sayFigure(quantity, lang, t).filter(({ kind }) => !(isDropped && kind === 'unit'));
  return (
    <span className="value nowrap">
      {parts.map(({ kind, text }, at) => (
        <span key={kind + text} className={`value-${kind}`}>
          {at && lang === 'en' ? ' ' : ''}
          {text}
        </span>
      ))}
    </span>
  );
};
