import type { ReactNode } from 'react';
import type { Draw } from '../charts/charts.ts';
import { Chart } from '../components/Chart.tsx';
import { Panel } from '../components/Panel.tsx';
import type { Edition } from '../domain/edition.ts';
import { isInText } from '../domain/evidence.ts';
import { useSay } from '../i18n/say.ts';
import { currentView, go } from '../state/address.ts';
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
  /** The same function as long as nothing that it draws has changed. */
  draw: Draw;
  twin: ReactNode;
  /** The list states nothing that could be compared here. */
  isEmpty?: boolean;
  legend?: ReactNode;
};

/** Width of each chart in px on the page of 1440 px, for which the picture of it is drawn. */
const WIDE: Readonly<Record<PanelId, number>> = {
  changes: 752,
  levels: 528,
  money: 752,
  parts: 528,
  reach: 1312,
  evidence: 752,
  bodies: 528,
};

const withPanel = (panels: readonly PanelId[], id: PanelId, isIn: boolean) => [
  ...panels.filter((other) => other !== id),
  ...(isIn ? [id] : []),
];

/** A comparison: its chart, where a click opens the measure, or its twin table, as the view says. */
export const ComparisonPanel = ({
  id,
  edition,
  draw,
  summary,
  isEmpty = false,
  ...frame
}: Props) => {
  const { lang, t } = useSay();
  const asTable = useView((view) => view.asTable.includes(id));
  return (
    <Panel
      {...frame}
      id={id}
      asTable={asTable}
      onAsTable={(chosen) => go({ asTable: withPanel(currentView().asTable, id, chosen) })}
      empty={isEmpty ? t('panel.empty') : undefined}
      chart={
        <Chart
          draw={draw}
          wideWidth={WIDE[id]}
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
