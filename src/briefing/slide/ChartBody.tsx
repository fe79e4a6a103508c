import { useContext, useMemo } from 'react';
import type { Pick } from '../../charts/series.ts';
import { Chart } from '../../components/Chart.tsx';
import { type ChoiceKey, choiceKey, litBy } from '../../domain/choice.ts';
import type { Edition } from '../../domain/edition.ts';
import type { OwnSlide, PanelSlide } from '../../slides/slide.ts';
import { useView } from '../../state/use-view.ts';
import { Caution } from './Caution.tsx';
import { StillChart } from './StillChart.tsx';
import { fitChart } from './slide-layout.ts';
import { WordsContext } from './words-context.ts';

type Props = {
  edition: Edition;
  slide: PanelSlide | OwnSlide;
  width: number;
  height: number;
  /** Answers to clicks and keys; a picture where it does not. */
  isLive: boolean;
};

/** What is lit: what the words are shown of, else what the reader has chosen on the page. */
const useLit = (edition: Edition, keys: readonly ChoiceKey[]): ReadonlySet<string> => {
  const open = useContext(WordsContext)?.open ?? null;
  const chosen = useView((view) => view.chosen);
  return useMemo(() => {
    const asked = open && keys.includes(open) ? [open] : chosen;
    const lit = litBy(edition, asked).keys;
    return new Set(keys.filter((key) => lit.has(key)));
  }, [edition, keys, open, chosen]);
};

/** A comparison, enlarged until it can be read from the back of the room, and what may not be concluded. */
export const ChartBody = ({ edition, slide, width, height, isLive }: Props) => {
  const { spec, lang } = slide;
  const words = useContext(WordsContext);
  const lit = useLit(edition, spec.keys);
  const draw = useMemo(() => spec.draw(lit), [spec, lit]);
  const fit = useMemo(() => fitChart(spec, width, height), [spec, width, height]);
  const show = (pick: Pick) => words?.show(choiceKey(pick));
  return (
    <>
      <div className="slide-chart" style={{ height: fit.height * fit.scale }}>
        <div style={{ width: fit.width, transform: `scale(${fit.scale})` }}>
          {isLive ? (
            <Chart
              draw={draw}
              wideWidth={fit.width}
              label={spec.summary}
              lang={lang}
              onPick={show}
              onRead={show}
              onTable={() => undefined}
            />
          ) : (
            <StillChart draw={draw} fit={fit} label={spec.summary} />
          )}
        </div>
      </div>
      <Caution slide={slide} />
    </>
  );
};
