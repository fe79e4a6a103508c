import type { Figure } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { Value } from '../figures/Value.tsx';
import { filterRoom } from '../i18n/rooms/filter.ts';

/** Figures that give one answer: each value with its hedge and label, to choose. */
export const ConditionFigures = ({ figures }: { figures: readonly Figure[] }) => {
  const { lang } = filterRoom.useSay();
  if (!figures.length) return null;
  return (
    <ul className="answer-figures">
      {figures.map(({ quantity, measure }) => (
        <li key={quantity.id}>
          <ChooseButton
            choice={{ kind: 'quantity', id: quantity.id }}
            measure={measure.number}
            className="answer-figure as-choice"
          >
            <Value quantity={quantity} nounElsewhere /> <span>{quantity.label[lang]}</span>
          </ChooseButton>
        </li>
      ))}
    </ul>
  );
};
