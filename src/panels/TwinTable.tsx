import { Badge } from '../components/Badge.tsx';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { noteOf } from '../figures/note.ts';
import { useStanding } from '../figures/use-lit.ts';
import { Value } from '../figures/Value.tsx';
import { WordsCell } from '../figures/WordsCell.tsx';
import { useSay } from '../i18n/say.ts';
import { TwinFrame } from './TwinFrame.tsx';

type RowProps = { edition: Edition; figure: Figure; remark?: string };

const TwinRow = ({ edition, figure, remark }: RowProps) => {
  const { t, lang } = useSay();
  const { quantity, measure } = figure;
  const choice = { kind: 'quantity', id: quantity.id } as const;
  const lit = useStanding(edition, choiceKey(choice));
  return (
    <tr data-lit={lit}>
      <td>
        <Badge number={measure.number} />
      </td>
      <td>
        <ChooseButton choice={choice} measure={measure.number} className="as-choice">
          {quantity.label[lang]}
        </ChooseButton>
      </td>
      <td>
        <Value quantity={quantity} />
      </td>
      <td>
        {noteOf(quantity, lang, t)}
        {remark ? <p>{remark}</p> : null}
      </td>
      <WordsCell figure={figure} />
    </tr>
  );
};

const COLUMNS = ['measure', 'label', 'value', 'note', 'quote'] as const;

type Props = {
  edition: Edition;
  figures: readonly Figure[];
  /** What is ours to say of a figure, by its id: a derived share. */
  remarks?: ReadonlyMap<string, string>;
};

/** The numbers of a chart as a table: value with hedge, period, the clause and its caution. */
export const TwinTable = ({ edition, figures, remarks }: Props) => {
  const { t } = useSay();
  return (
    <TwinFrame heads={COLUMNS.map((id) => t(`panel.columns.${id}`))}>
      {figures.map((figure) => (
        <TwinRow
          key={figure.quantity.id}
          edition={edition}
          figure={figure}
          remark={remarks?.get(figure.quantity.id)}
        />
      ))}
    </TwinFrame>
  );
};
