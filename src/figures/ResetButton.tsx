import { lazy, Suspense } from 'react';
import { useAfterPaint } from '../components/use-after-paint.ts';
import { useView } from '../state/use-view.ts';
import { isPlain } from '../state/view.ts';
import type { ResetProps } from './Reset.tsx';

const Nothing = (_: ResetProps) => null;
const Reset = lazy(async () => {
  const room = await import('./Reset.tsx').catch(() => null);
  return { default: room?.Reset ?? Nothing };
});

/** The way back to the plain view, which comes as soon as there is anything to take back. */
export const ResetButton = (props: ResetProps) => {
  const isAny = useAfterPaint(useView((view) => !isPlain(view)));
  return <Suspense>{isAny ? <Reset {...props} /> : null}</Suspense>;
};
