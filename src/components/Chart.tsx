import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Draw } from '../charts/charts.ts';

import type { Deeds } from './chart-marks.tsx';
import type { MissedClick } from './missed-click.ts';
import { drawnFor, PaintStillContext, scaleOf, shownStill } from './still.ts';
import { useBoxWidth } from './use-box-width.ts';
import { useChartLife } from './use-chart-life.ts';
import { useLaidOut } from './use-laid-out.ts';
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

const isOnStill = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof Element && target.closest('.still') !== null;

/** Where in the picture, as it was drawn, a reader has pressed; null where that was not on a picture. */
const missedBy = (event: MouseEvent<HTMLElement>): MissedClick | null => {
  const still = isOnStill(event) ? shownStill(event.currentTarget) : undefined;
  if (!still) return null;
  const scale = scaleOf(still);
  const { left, top } = still.getBoundingClientRect();
  const [x, y] = [(event.clientX - left) / scale, (event.clientY - top) / scale];
  return { x, y, drawnFor: drawnFor(still) };
};

/**
 * The click that no chart has heard. It fell on the picture; or it was begun there and ended on the chart that had
 * come in between. Browsers then say `click` of a finger, which the chart would take for another place, and no click of a mouse.
 */
const useMissed = () => {
  const [click, setClick] = useState<MissedClick | null>(null);
  const pressed = useRef<MissedClick | null>(null);
  const forget = useCallback(() => setClick(null), []);
  const takeOver = (event: MouseEvent<HTMLElement>) => {
    if (!pressed.current || isOnStill(event)) return;
    event.stopPropagation();
    setClick(pressed.current);
    pressed.current = null;
  };
  const hear = {
    onPointerDown: (event: MouseEvent<HTMLElement>) => {
      pressed.current = missedBy(event);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') takeOver(event);
    },
    onClickCapture: takeOver,
    onClick: (event: MouseEvent<HTMLElement>) => {
      const missed = missedBy(event);
      if (missed) setClick(missed);
    },
  };
  return { click, forget, hear };
};

/** The engine, once it has come: the next chart need not wait for it. */
let here: Engine | undefined;

/** ECharts arrives when the first chart comes to life; a failed arrival is thrown, and tried again on remount. */
const useEngine = (isWanted: boolean): Engine | null => {
  const [arrival, setArrival] = useState<{ readonly error?: unknown }>({});
  useEffect(() => {
    if (!isWanted || here) return;
    let current = true;
    import('./chart-engine.tsx').then(
      (engine) => {
        here = engine;
        if (current) setArrival({});
      },
      (error: unknown) => current && setArrival({ error }),
    );
    return () => {
      current = false;
    };
  }, [isWanted]);
  if (arrival.error) throw arrival.error;
  return here ?? null;
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

/** Scales the chart as base.css has it scaled where the page is enlarged; no phone is. */
const scaledBy = (scale: number) => ({ '--zoomed': `scale(${scale})` }) as CSSProperties;

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
  const painted = useCallback(() => setPainted(true), []);
  const missed = useMissed();
  const laidOut = useLaidOut(box, width, drawn !== null);
  const live = engine && drawn && width > 0 && laidOut ? { engine, drawn, laidOut } : null;
  return (
    <div
      ref={box}
      className="chart"
      lang={lang}
      style={live && live.laidOut !== width ? scaledBy(width / live.laidOut) : undefined}
      {...missed.hear}
      {...(live ? LIVE : pictureOf(label))}
    >
      {isPainted ? null : <Still draw={draw} wideWidth={wideWidth} />}
      {live ? (
        <live.engine.ChartEngine
          {...deeds}
          draw={live.drawn}
          width={live.laidOut}
          scale={width / live.laidOut}
          label={label}
          onPainted={painted}
          missedClick={missed.click}
          onRepeated={missed.forget}
        />
      ) : null}
    </div>
  );
};
