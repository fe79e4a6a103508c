import { useSay } from '../i18n/say.ts';
import { resetAll } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import { isReset, type View } from '../state/view.ts';

type Props = {
  className?: string;
  /** What is not counted as set, where another button takes just that back. */
  but?: Partial<View>;
  onDone?: () => void;
};

/** Takes back all that the reader has set, in one step; nothing while nothing is set. */
export const ResetButton = ({ className = 'button', but, onDone }: Props) => {
  const { t } = useSay();
  const isSet = useView((view) => !isReset({ ...view, ...but }));
  if (!isSet) return null;
  const reset = () => {
    resetAll();
    onDone?.();
  };
  return (
    <button type="button" className={className} title={t('reset.hint')} onClick={reset}>
      {t('reset.all')}
    </button>
  );
};
