import { Badge } from '../components/Badge.tsx';
import type { Figure } from '../domain/figures.ts';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { noteOf } from '../figures/note.ts';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { TwinFrame } from './TwinFrame.tsx';

const TwinRow = ({
  figure: { quantity, measure },
  remark,
}: {
  figure: Figure;
  remark?: string;
}) => {
  const { t, lang } = useSay();
  const lit = useView((view) => view.figure === quantity.id);
  return (
    <tr data-lit={lit || undefined}>
      <td>
        <Badge number={measure.number} />
      </td>
      <td>
        <MeasureLink number={measure.number} figure={quantity.id}>
          {quantity.label[lang]}
        </MeasureLink>
      </td>
      <td>
        <Value quantity={quantity} />
      </td>
      <td>
        {noteOf(quantity, lang, t)}
        {remark ? <p>{remark}</p> : null}
      </td>
      <td>
        <p className="doc quote" lang="zh-CN">
          {quantity.quote}
        </p>
        {quantity.caution ? (
          <p className="caution">
            <strong>{t('drawer.caution')}</strong> {quantity.caution[lang]}
          </p>
        ) : null}
      </td>
    </tr>
  );
};

const COLUMNS = ['measure', 'label', 'value', 'note', 'quote'] as const;

type Props = {
  figures: readonly Figure[];
  /** What is ours to say of a figure, by its id: a derived share. */
  remarks?: ReadonlyMap<string, string>;
};

/** The numbers of a chart as a table: value with hedge, period, the clause and its caution. */
export const TwinTable = ({ figures, remarks }: Props) => {
  const { t } = useSay();
  return (
    <TwinFrame heads={COLUMNS.map((id) => t(`panel.columns.${id}`))}>
      {figures.map((figure) => (
        <TwinRow
          key={figure.quantity.id}
          figure={figure}
          remark={remarks?.get(figure.quantity.id)}
        />
      ))}
    </TwinFrame>
  );
};
