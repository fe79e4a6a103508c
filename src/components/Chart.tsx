import { type MouseEvent, useContext, useEffect, useRef, useState } from 'react';
import type { Draw } from '../charts/charts.ts';
import type { Pick } from '../charts/series.ts';
import type { Point } from './chart-engine.tsx';
import { PaintStillContext } from './still.ts';
import { useBoxWidth } from './use-box-width.ts';
import { useChartLife } from './use-chart-life.ts';
import './chart.css';

type Props = {
  /** The same function as long as nothing that it draws has changed. */
  draw: Draw;
  /** Width in px for which the picture on wide pages is drawn. */
  wideWidth: number;
  /** What the chart shows, in words. */
  label: string;
  lang: string;
  onPick: (pick: Pick) => void;
};

type Engine = typeof import('./chart-engine.tsx');

const placeIn = (event: MouseEvent<HTMLElement>): Point => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

/** ECharts arrives when the first chart comes to life; a failed arrival is thrown, and tried again on remount. */
const useEngine = (isWanted: boolean): Engine | null => {
  const [loaded, setLoaded] = useState<{ engine?: Engine; error?: unknown }>({});
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    import('./chart-engine.tsx').then(
      (engine) => current && setLoaded({ engine }),
      (error: unknown) => current && setLoaded({ error }),
    );
    return () => {
      current = false;
    };
  }, [isWanted]);
  if (loaded.error) throw loaded.error;
  return loaded.engine ?? null;
};

/** The picture that the page was built with; the browser keeps what it was sent and paints nothing. */
const Still = ({ draw, wideWidth }: { draw: Draw; wideWidth: number }) => {
  const paint = useContext(PaintStillContext);
  const [markup] = useState(() => ({ __html: paint?.(draw, wideWidth) ?? '' }));
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: painted by our own charts at build time
    <div className="still" suppressHydrationWarning dangerouslySetInnerHTML={markup} />
  );
};

/**
 * A chart in a box as wide as its surroundings, which it never holds open. To assistive technology it is
 * one picture with a name; its numbers are in the table beside it.
 */
export const Chart = ({ draw, wideWidth, label, lang, onPick }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const drawn = useChartLife(box, draw);
  const engine = useEngine(drawn !== null);
  const [isPainted, setPainted] = useState(false);
  const [missedClick, setMissedClick] = useState<Point | null>(null);
  const painted = () => {
    setPainted(true);
    setMissedClick(null);
  };
  const remember = (event: MouseEvent<HTMLElement>) => {
    if (!isPainted) setMissedClick(placeIn(event));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the twin table is the keyboard's way to the marks
    <div ref={box} className="chart" role="img" aria-label={label} lang={lang} onClick={remember}>
      {isPainted ? null : <Still draw={draw} wideWidth={wideWidth} />}
      {engine && drawn && width > 0 ? (
        <engine.ChartEngine
          draw={drawn}
          width={width}
          onPick={onPick}
          onPainted={painted}
          missedClick={missedClick}
        />
      ) : null}
    </div>
  );
};
