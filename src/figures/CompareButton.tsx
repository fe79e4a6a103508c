import type { Quantity } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { toggleCompared } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';

/** Takes a quantity into the reader's own comparison, or out of it. */
export const CompareButton = ({
  quantity: { id, label },
  tabIndex,
}: {
  quantity: Quantity;
  /** -1 where the keys of a grid lead to it. */
  tabIndex?: number;
}) => {
  const { t, lang } = useSay();
  const isIn = useView((view) => view.compared.includes(id));
  return (
    <button
      type="button"
      className="as-link"
      tabIndex={tabIndex}
      aria-pressed={isIn}
      aria-label={t(isIn ? 'choice.uncompareLabel' : 'choice.compareLabel', { label: label[lang] })}
      onClick={() => toggleCompared([id])}
    >
      {t(isIn ? 'choice.uncompare' : 'choice.compare')}
    </button>
  );
};
