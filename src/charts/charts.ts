import { bodiesChart } from './bodies.ts';
import { changesChart } from './changes.ts';
import type { Drawing } from './context.ts';
import { evidenceChart } from './evidence.ts';
import { levelsChart } from './levels.ts';
import { moneyChart } from './money.ts';
import { ownChart } from './own.ts';
import { partsChart } from './parts.ts';
import { reachChart } from './reach.ts';

/** Every chart builder by its panel. They arrive with the chart engine; rooms know only their types. */
export const CHARTS = {
  changes: changesChart,
  levels: levelsChart,
  money: moneyChart,
  parts: partsChart,
  reach: reachChart,
  evidence: evidenceChart,
  bodies: bodiesChart,
  own: ownChart,
} as const;

export type Charts = typeof CHARTS;

/** Draws one chart for a width in px. */
export type Draw = (charts: Charts, width: number) => Drawing;
