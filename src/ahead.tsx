import { chartsAreReady } from './components/charts-ahead.ts';
import { idle } from './components/idle.ts';
import { LostPiece } from './components/LostPiece.tsx';
import { onDemand } from './components/on-demand.tsx';
import { compareWords } from './domain/figures.ts';
import { go } from './state/address.ts';

const closeMeasure = () => go({ measure: null });

/** A measure, whole, over the page: a piece of its own that comes with the first click on one, or ahead. */
export const Drawer = onDemand(
  async () => (await import('./drawer/Drawer.tsx')).Drawer,
  (again) => <LostPiece again={again} close={closeMeasure} />,
);

const bringChartEngine = async () => {
  const { rehearse } = await import('./components/chart-engine.tsx');
  await rehearse();
  chartsAreReady();
};

/** Makes the order of words ready, so that the first sort need not wait for it. */
const readyOrder = async () => {
  compareWords('', '', 'zh');
};

/** Back passes over the steps of layers that were open when the page was loaded anew. */
const watchHistory = async () => (await import('./state/layers.ts')).watchLayers();

/** Fetches ahead, one after another while the page is idle. What does not arrive is asked for again when needed. */
export const fetchAhead = async (): Promise<void> => {
  for (const bring of [watchHistory, Drawer.bring, readyOrder, bringChartEngine]) {
    await idle();
    await bring().catch(() => undefined);
  }
};
