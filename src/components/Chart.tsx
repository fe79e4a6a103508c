import { type ComponentType, useEffect, useMemo, useState } from 'react';
import type { Drawing } from '../charts/context.ts';
import type { Pick } from '../charts/series.ts';
import type { EngineProps } from './chart-engine.tsx';
import { useBoxWidth } from './use-box-width.ts';

type Props = {
  /** Draws for a width in px; the same function as long as nothing that it draws has changed. */
  draw: (width: number) => Drawing;
  /** What the chart shows, in words. */
  label: string;
  lang: string;
  onPick: (pick: Pick) => void;
};

type Engine = ComponentType<EngineProps>;

/** ECharts arrives on its own, after the page; a failed arrival is thrown, and tried again on remount. */
function useEngine(): Engine | null {
  const [loaded, setLoaded] = useState<{ Engine?: Engine; error?: unknown }>({});
  useEffect(() => {
    let wanted = true;
    import('./chart-engine.tsx').then(
      ({ ChartEngine }) => wanted && setLoaded({ Engine: ChartEngine }),
      (error: unknown) => wanted && setLoaded({ error }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (loaded.error) throw loaded.error;
  return loaded.Engine ?? null;
}

/**
 * A chart in a box as wide as its surroundings, which it never holds open, and as high as its drawing,
 * from before the engine has arrived. To assistive technology it is one picture with a name; its
 * numbers are in the table beside it.
 */
export const Chart = ({ draw, label, lang, onPick }: Props) => {
  const [width, box] = useBoxWidth();
  const Engine = useEngine();
  const drawing = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  return (
    <div
      ref={box}
      className="chart"
      role="img"
      aria-label={label}
      lang={lang}
      style={{ minHeight: drawing?.height, contain: 'inline-size' }}
    >
      {Engine && drawing && <Engine drawing={drawing} width={width} onPick={onPick} />}
    </div>
  );
};
