import type { Quantity } from '../domain/edition.ts';
import { unitOf } from '../domain/unit.ts';
import { sayQuantity } from '../domain/wording.ts';
import { useSay } from '../i18n/say.ts';
import './value.css';

type Props = {
  quantity: Quantity;
  /** A word of direction in front: 降, down. */
  before?: string;
  /** The English noun of a count stands in the label beside it, and is not said twice. */
  nounElsewhere?: boolean;
};

/** A quantity in words, its hedge as strong as its numeral. It never breaks over a line. */
export const Value = ({ quantity, before, nounElsewhere = false }: Props) => {
  const { lang } = useSay();
  const isDropped = nounElsewhere && lang === 'en' && unitOf(quantity.unit).kind === 'count';
  const said = sayQuantity(quantity, lang).filter(({ kind }) => !(isDropped && kind === 'unit'));
  const parts = before ? [{ kind: 'hedge', text: before } as const, ...said] : said;
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
