import { useRef, useState } from 'react';
import { useSay } from '../i18n/say.ts';
import type { ChartSheet } from './chart-file.ts';
import type { ChartFormat } from './chart-save.ts';
import './chart-export.css';

type Props = {
  /** Names the file: the panel's id. */
  id: string;
  title: string;
  /** Brings the chart and all that goes with it, at the moment when it is asked for. */
  sheet: () => Promise<ChartSheet>;
};

/** Two buttons for the foot of a panel: its chart as a file. What draws and writes it comes with the first press. */
export const ChartExport = ({ id, title, sheet }: Props) => {
  const { t } = useSay();
  const [said, setSaid] = useState('');
  const busy = useRef(false);
  const save = async (format: ChartFormat) => {
    if (busy.current) return;
    busy.current = true;
    setSaid(t('exports.working'));
    const brought = await Promise.all([import('./chart-save.ts'), sheet()]).catch(() => null);
    setSaid(brought ? await brought[0].saveChart(id, brought[1], format) : t('exports.failed'));
    busy.current = false;
  };
  return (
    <p className="chart-export">
      <span>{t('exports.chart')}</span>
      <button
        type="button"
        className="as-link"
        aria-label={t('exports.chartSvg', { title })}
        onClick={() => void save('svg')}
      >
        SVG
      </button>
      <button
        type="button"
        className="as-link"
        aria-label={t('exports.chartPng', { title })}
        onClick={() => void save('png')}
      >
        PNG
      </button>
      <span role="status">{said}</span>
    </p>
  );
};
