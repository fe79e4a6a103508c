import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Pick as MarkPick } from '../charts/series.ts';
import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import { Chart } from '../components/Chart.tsx';
import { Guard } from '../components/Guard.tsx';
import { Segmented } from '../components/Segmented.tsx';
import { choiceKey, measureOfChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { readWords } from '../figures/ChooseButton.tsx';
import { useLitOf } from '../figures/use-lit.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useSay } from '../i18n/say.ts';
import { toggleChoice } from '../state/choose.ts';
import { OwnTwin } from './OwnTwin.tsx';

type AxisProps = { edition: Edition; axis: OwnAxisSpec };

type ChartProps = AxisProps & { onTable: () => void };

/** Width in px on the page of 1440 px. */
const WIDE = 848;

const AxisChart = ({ edition, axis, onTable }: ChartProps) => {
  const { lang } = useSay();
  const { lit, linked } = useLitOf(edition, axis.keys);
  const draw = useMemo(() => axis.draw(lit, linked), [axis, lit, linked]);
  const read = (pick: MarkPick) => {
    const measure = measureOfChoice(edition, pick);
    if (measure) readWords(measure.number, pick);
  };
  return (
    <Chart
      draw={draw}
      wideWidth={WIDE}
      label={axis.summary}
      lang={lang}
      onPick={(pick) => toggleChoice(choiceKey(pick))}
      onRead={read}
      onTable={onTable}
    />
  );
};

const ViewChoice = ({
  axis,
  asTable,
  onAsTable,
}: {
  axis: OwnAxisSpec;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
}) => {
  const { t } = useSay();
  const { t: words } = compareWords.useSay();
  return (
    <Segmented
      label={words('sheet.view', { axis: axis.title })}
      value={asTable ? 'table' : 'chart'}
      options={[
        { value: 'chart', label: t('panel.chart') },
        { value: 'table', label: t('panel.table') },
      ]}
      onChange={(value) => onAsTable(value === 'table')}
    />
  );
};

/** What the reader must know before comparing on this axis. */
const Warnings = ({ axis }: { axis: OwnAxisSpec }) => {
  const { t } = compareWords.useSay();
  if (!axis.warnings.length) return null;
  return (
    <div className="own-warnings">
      <h4>{t('warning.title')}</h4>
      <ul>
        {axis.warnings.map(({ lead, rest }) => (
          <li key={lead}>
            <strong>{lead}</strong> {rest}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** One axis: its chart or its table, what may not be concluded, what to know before comparing. On paper both. */
export const AxisPanel = ({ edition, axis, file }: AxisProps & { file?: ReactNode }) => {
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="own-axis" aria-labelledby={heading}>
      <header className="own-axis-head">
        <div>
          <h3 id={heading}>{axis.title}</h3>
          <p>{axis.subtitle}</p>
        </div>
        <ViewChoice axis={axis} asTable={asTable} onAsTable={setAsTable} />
      </header>
      <Guard>
        {asTable ? null : (
          <AxisChart edition={edition} axis={axis} onTable={() => setAsTable(true)} />
        )}
        <div className="own-twin-scroll" hidden={!asTable}>
          <OwnTwin edition={edition} axis={axis} />
        </div>
      </Guard>
      <p className="own-caption">
        <strong>{axis.caution.never}</strong> {axis.caution.caption}
      </p>
      <Warnings axis={axis} />
      {file}
    </section>
  );
};
