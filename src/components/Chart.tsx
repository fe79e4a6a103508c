import { type MouseEvent, useContext, useEffect, useRef, useState } from 'react';
import type { Draw } from '../charts/charts.ts';

import type { Deeds } from './chart-marks.tsx';
import type { MissedClick } from './missed-click.ts';
import { drawnFor, PaintStillContext, scaleOf, shownStill } from './still.ts';
import { useBoxWidth } from './use-box-width.ts';
import { useChartLife } from './use-chart-life.ts';
import './chart.css';

type Props = Deeds & {
  /** The same function as long as nothing that it draws has changed. */
  draw: Draw;
  /** Width in px for which the picture on wide pages is drawn. */
  wideWidth: number;
  /** What the chart shows, in words. */
  label: string;
  lang: string;
};

type Engine = typeof import('./chart-engine.tsx');

/** Where a click fell, on the picture as it was drawn if there is one. */
const missedBy = ({
  currentTarget: box,
  clientX,
  clientY,
}: MouseEvent<HTMLElement>): MissedClick => {
  const still = shownStill(box);
  const scale = still ? scaleOf(still) : 1;
  const { left, top } = (still ?? box).getBoundingClientRect();
  const width = still ? drawnFor(still) : null;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale, drawnFor: width };
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

/** What a picture is to assistive technology, and the tab stop by which the keyboard brings it to life. */
const pictureOf = (label: string) => ({ role: 'img', 'aria-label': label, tabIndex: 0 }) as const;
/** A chart that lives has a tab stop of its own, which takes the focus over; without this it would be lost before. */
const LIVE = { tabIndex: -1 } as const;

/**
 * A chart in a box as wide as its surroundings, which it never holds open. As a picture it has a name and
 * nothing in it; once it lives, its marks can be walked through (`ChartMarks`).
 */
export const Chart = ({ draw, wideWidth, label, lang, ...deeds }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const drawn = useChartLife(box, draw);
  const engine = useEngine(drawn !== null);
  const [isPainted, setPainted] = useState(false);
  const [missedClick, setMissedClick] = useState<MissedClick | null>(null);
  const painted = () => {
    setPainted(true);
    setMissedClick(null);
  };
  const remember = (event: MouseEvent<HTMLElement>) => {
    if (!isPainted) setMissedClick(missedBy(event));
  };
  const live = engine && drawn && width > 0 ? { engine, drawn } : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only clicks that the chart has missed
    // biome-ignore lint/a11y/noStaticElementInteractions: only clicks that the chart has missed
    <div
      ref={box}
      className="chart"
      lang={lang}
      onClick={remember}
      {...(live ? LIVE : pictureOf(label))}
    >
      {isPainted ? null : <Still draw={draw} wideWidth={wideWidth} />}
      {live ? (
        <live.engine.ChartEngine
          {...deeds}
          draw={live.drawn}
          width={width}
          label={label}
          onPainted={painted}
          missedClick={missedClick}
        />
      ) : null}
    </div>
  );
};
