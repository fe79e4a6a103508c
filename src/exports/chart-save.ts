import { exportsWords } from '../i18n/rooms/exports.ts';
import { fileName } from '../site/file-name.ts';
import { saveFile } from '../site/save-file.ts';
import { type ChartSheet, chartSvg } from './chart-file.ts';
import { chartPng } from './chart-png.ts';

export type ChartFormat = 'svg' | 'png';

const makeChart = async (sheet: ChartSheet, format: ChartFormat): Promise<Blob> => {
  const drawn = chartSvg(sheet);
  return format === 'png' ? chartPng(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' });
};

/** Saves a chart as a file that is named after `id`, and says in a sentence what became of it. Never rejects. */
export const saveChart = async (
  id: string,
  sheet: ChartSheet,
  format: ChartFormat,
): Promise<string> => {
  const t = exportsWords.sayIn(sheet.lang);
  try {
    const name = fileName([sheet.edition.id, id, sheet.lang, sheet.date], format);
    saveFile(await makeChart(sheet, format), name);
    return t('chart.saved', { name });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return t('chart.failed', { reason });
  }
};
