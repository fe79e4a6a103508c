import { type ReactNode, useId } from 'react';
import { useSay } from '../i18n/say.ts';
import { Guard } from './Guard.tsx';
import { Segmented } from './Segmented.tsx';
import './panel.css';

type Props = {
  id: string;
  title: string;
  subtitle: string;
  /** What may not be concluded: a first sentence that stands out, and the rest. */
  caution: { never: string; caption: string };
  /** How much of it the reader has chosen, in words; nothing where nothing at all is chosen. */
  chosen?: string;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
  /** Said instead of chart and table where there is nothing to show. */
  empty?: string;
  chart: ReactNode;
  /** The same numbers as a table. */
  twin: ReactNode;
  /** What explains the marks, under the chart. */
  legend?: ReactNode;
  /** Under all else: what can be done with it. */
  foot?: ReactNode;
};

const Content = ({ empty, asTable, chart, twin, legend }: Props) => {
  if (empty) return <p className="no-figures">{empty}</p>;
  if (asTable) return twin;
  return (
    <>
      {chart}
      {legend}
    </>
  );
};

/** The frame of a comparison: its point, the chart or its twin table, and what may not be concluded. */
export const Panel = (props: Props) => {
  const { t } = useSay();
  const heading = useId();
  const shown = props.asTable ? 'table' : 'chart';
  return (
    <section className={`panel panel-${props.id}`} id={props.id} aria-labelledby={heading}>
      <header className="panel-head">
        <div>
          <h2 id={heading} tabIndex={-1}>
            {props.title}
          </h2>
          <p>{props.subtitle}</p>
        </div>
        {props.chosen ? <p className="panel-chosen">{props.chosen}</p> : null}
        <Segmented
          label={t('panel.view')}
          value={shown}
          options={[
            { value: 'chart', label: t('panel.chart') },
            { value: 'table', label: t('panel.table') },
          ]}
          onChange={(value) => props.onAsTable(value === 'table')}
        />
      </header>
      <Guard key={shown}>
        <Content {...props} />
      </Guard>
      <p className="panel-caption">
        <strong>{props.caution.never}</strong> {props.caution.caption}
      </p>
      {props.foot}
    </section>
  );
};
