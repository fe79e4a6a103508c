import { onDemand } from '../components/on-demand.tsx';
import { useAfterPaint } from '../components/use-after-paint.ts';
import { useView } from '../state/use-view.ts';
import { isPlain } from '../state/view.ts';
import type { ResetProps } from './Reset.tsx';

const Reset = onDemand<ResetProps>(
  async () => (await import('./Reset.tsx')).Reset,
  () => null,
);

/** The way back to the plain view, which comes as soon as there is anything to take back. */
export const ResetButton = (props: ResetProps) => {
  const isAny = useAfterPaint(useView((view) => !isPlain(view)));
  return isAny ? <Reset {...props} /> : null;
};
