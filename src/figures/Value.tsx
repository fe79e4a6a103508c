import type { Quantity } from '../domain/edition.ts';
import { sayQuantity } from '../domain/wording.ts';
import { useSay } from '../i18n/say.ts';
import './value.css';

/** A quantity in words, its hedge as strong as its numeral. It never breaks over a line. */
export const Value = ({ quantity, before }: { quantity: Quantity; before?: string }) => {
  const { lang } = useSay();
  return (
    <span className="value nowrap">
      {before ? <span className="value-hedge">{before} </span> : null}
      {sayQuantity(quantity, lang).map((part, at) => (
        <span key={part.kind + part.text} className={`value-${part.kind}`}>
          {at && lang === 'en' ? ' ' : ''}
          {part.text}
        </span>
      ))}
    </span>
  );
};
