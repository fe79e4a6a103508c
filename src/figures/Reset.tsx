import { resetWords } from '../i18n/rooms/reset.ts';
import { isReset, resetAll } from '../state/reset.ts';
import { useView } from '../state/use-view.ts';
import type { View } from '../state/view.ts';

export type ResetProps = {
  className?: string;
  /** What is not counted as set, where another button takes just that back. */
  but?: Partial<View>;
  onDone?: () => void;
};

/** Takes back all that the reader has set, in one step; nothing while nothing is set. */
export const Reset = ({ className = 'button', but, onDone }: ResetProps) => {
  const { t } = resetWords.useSay();
  const isSet = useView((view) => !isReset({ ...view, ...but }));
  if (!isSet) return null;
  const reset = () => {
    resetAll();
    onDone?.();
  };
  return (
    <button type="button" className={className} title={t('hint')} onClick={reset}>
      {t('all')}
    </button>
  );
};
