import { ViewLink } from '../figures/ViewLink.tsx';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

/** The way to the comparison from anywhere: to what is picked, or to a start while nothing is. */
export const CompareLink = ({ className = 'button' }: { className?: string }) => {
  const { t } = useSay();
  const compared = useView((view) => view.compared);
  const count = compared.length;
  return (
    <ViewLink change={{ comparing: true, compared }} className={className}>
      {count ? t('compare.open', { count }) : t('compare.start')}
    </ViewLink>
  );
};
