import type { Figure } from '../domain/figures.ts';
import { Value } from '../figures/Value.tsx';
import { compareWords } from '../i18n/rooms/compare.ts';
import { TakeOut } from './TakeOut.tsx';

/** A picked figure with its hedge and label, and the way to take it off. */
export const TrayChip = ({ quantity }: Pick<Figure, 'quantity'>) => {
  const { lang } = compareWords.useSay();
  const label = quantity.label[lang];
  return (
    <li className="tray-chip" data-pick={quantity.id}>
      <span className="tray-value">
        <Value quantity={quantity} />
      </span>
      <span className="tray-label" title={label}>
        {label}
      </span>
      <TakeOut quantity={quantity} fallback=".tray-voice" />
    </li>
  );
};
