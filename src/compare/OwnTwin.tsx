import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import { Badge } from '../components/Badge.tsx';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { useStanding } from '../figures/use-lit.ts';
import { Value } from '../figures/Value.tsx';
import { WordsCell } from '../figures/WordsCell.tsx';
import { useSay } from '../i18n/say.ts';
import './twin.css';

type RowProps = { edition: Edition; figure: Figure; axis: OwnAxisSpec };

const Row = ({ edition, figure, axis }: RowProps) => {
  const { lang } = useSay();
  const { quantity, measure } = figure;
  const choice = { kind: 'quantity', id: quantity.id } as const;
  const lit = useStanding(edition, choiceKey(choice));
  const remark = axis.remarks?.get(quantity.id);
  return (
    <tr data-lit={lit}>
      <th scope="row">
        <Badge number={measure.number} />{' '}
        <ChooseButton choice={choice} measure={measure.number} className="as-choice">
          {quantity.label[lang]}
        </ChooseButton>
      </th>
      <td>
        <Value quantity={quantity} />
      </td>
      <td>
        {axis.notes.get(quantity.id)}
        {remark ? <p>{remark}</p> : null}
      </td>
      <WordsCell figure={figure} />
    </tr>
  );
};

const COLUMNS = ['label', 'value', 'note', 'quote'] as const;

type Props = { edition: Edition; axis: OwnAxisSpec };

/** The numbers of an axis as a table: value with hedge, period, the clause and its caution. */
export const OwnTwin = ({ edition, axis }: Props) => {
  const { t } = useSay();
  return (
    <table className="own-twin">
      <thead>
        <tr>
          {COLUMNS.map((id) => (
            <th key={id} scope="col">
              {t(`panel.columns.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {axis.figures.map((figure) => (
          <Row key={figure.quantity.id} edition={edition} figure={figure} axis={axis} />
        ))}
      </tbody>
    </table>
  );
};
