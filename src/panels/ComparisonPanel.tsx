import { type ReactNode, useMemo } from 'react';
import type { Pick as MarkPick } from '../charts/series.ts';
import type { Spec } from '../comparisons/spec.ts';
import { specOf } from '../comparisons/specs.ts';
import { Chart } from '../components/Chart.tsx';
import { Panel } from '../components/Panel.tsx';
import { choiceKey, measureOfChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { readWords } from '../figures/ChooseButton.tsx';
import { useLitOf } from '../figures/use-lit.ts';
import { useSay } from '../i18n/say.ts';
import { currentView, go } from '../state/address.ts';
import { toggleChoice } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import type { PanelId } from '../state/view.ts';
import { TwinTable } from './TwinTable.tsx';

type Props = {
  id: PanelId;
  edition: Edition;
  /** The table beside the chart, where it is not the table of its figures. */
  twin?: ReactNode;
  legend?: ReactNode;
  chartFile?: ChartFile;
};

/** What takes the chart of a panel away as a file: another room's, placed at the foot of the panel. */
export type ChartFile = (id: PanelId, edition: Edition, spec: Spec) => ReactNode;

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

const showAsTable = (id: PanelId, isTable: boolean): void => {
  const others = currentView().asTable.filter((other) => other !== id);
  go({ asTable: isTable ? [...others, id] : others });
};

/** From the chart to its table by keyboard: the focus goes to the switch, for the chart that had it goes away. */
const turnToTable = (id: PanelId): void => {
  document.querySelector<HTMLElement>(`#${id} .segmented [aria-pressed="false"]`)?.focus();
  showAsTable(id, true);
};

/** A comparison: its chart, where a click chooses a mark, or its twin table, as the view says. */
export const ComparisonPanel = ({ id, edition, twin, legend, chartFile }: Props) => {
  const { lang, t } = useSay();
  const asTable = useView((view) => view.asTable.includes(id));
  const hasChosen = useView((view) => view.chosen.length > 0);
  const spec = specOf(id, edition, lang);
  const { lit, linked } = useLitOf(edition, spec.keys);
  const draw = useMemo(() => spec.draw(lit, linked), [spec, lit, linked]);
  const counted = spec.counted ?? spec.keys;
  const read = (pick: MarkPick) => {
    // A body has no words of its own: the first measure that it stands behind has.
    const number = measureOfChoice(edition, pick)?.number ?? pick.measure;
    if (number !== undefined) readWords(number, pick);
  };
  return (
    <Panel
      {...spec}
      id={id}
      chosen={
        hasChosen
          ? t('panel.chosen', {
              count: counted.filter((key) => lit.has(key)).length,
              total: counted.length,
            })
          : undefined
      }
      asTable={asTable}
      onAsTable={(isTable) => showAsTable(id, isTable)}
      empty={spec.isEmpty ? t('panel.empty') : undefined}
      twin={twin ?? <TwinTable edition={edition} figures={spec.figures} remarks={spec.remarks} />}
      legend={legend}
      foot={spec.isEmpty ? null : chartFile?.(id, edition, spec)}
      chart={
        <Chart
          draw={draw}
          wideWidth={WIDE[id]}
          label={spec.summary}
          lang={lang}
          onPick={(pick) => toggleChoice(choiceKey(pick))}
          onRead={read}
          onTable={() => turnToTable(id)}
        />
      }
    />
  );
};
