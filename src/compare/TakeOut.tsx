import type { Quantity } from '../domain/edition.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { takeOut } from './take-out.ts';

type Props = {
  quantity: Quantity;
  /** Where the focus goes when the last one is gone. */
  fallback: string;
};

/** Takes a figure out of the comparison. */
export const TakeOut = ({ quantity, fallback }: Props) => {
  const { t, lang } = compareWords.useSay();
  return (
    <button
      type="button"
      data-remove=""
      aria-label={t('remove', { label: quantity.label[lang] })}
      onClick={(event) => takeOut(event.currentTarget, quantity.id, fallback)}
    >
      ×
    </button>
  );
};
