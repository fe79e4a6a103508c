import type { ReactNode } from 'react';
import type { Drawing } from '../charts/context.ts';
import { Chart } from '../components/Chart.tsx';
import { Panel } from '../components/Panel.tsx';
import type { Edition } from '../domain/edition.ts';
import { isInText } from '../domain/evidence.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import type { PanelId } from '../state/view.ts';

type Props = {
  id: PanelId;
  edition: Edition;
  title: string;
  subtitle: string;
  caution: { never: string; caption: string };
  /** What the chart shows, in a sentence, for those who do not see it. */
  summary: string;
  /** Draws the chart for a width in px; the same function as long as nothing that it draws has changed. */
  draw: (width: number) => Drawing;
  twin: ReactNode;
  legend?: ReactNode;
};

/** A comparison: its chart, where a click opens the measure, or its twin table, as the view says. */
export const ComparisonPanel = ({ id, edition, draw, summary, ...frame }: Props) => {
  const { lang } = useSay();
  const { view, go } = useView();
  const others = view.asTable.filter((other) => other !== id);
  return (
    <Panel
      {...frame}
      id={id}
      asTable={view.asTable.includes(id)}
      onAsTable={(asTable) => go({ asTable: asTable ? [...others, id] : others })}
      chart={
        <Chart
          draw={draw}
          label={summary}
          lang={lang}
          onPick={({ id: picked, measure }) =>
            go({ measure: String(measure), figure: isInText(edition, picked) ? picked : null })
          }
        />
      }
    />
  );
};
