import type { Figure } from '../domain/figures.ts';
import { kindOf } from '../domain/own-axis.ts';
import { unitOf } from '../domain/unit.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { Value } from '../figures/Value.tsx';
import { filterRoom } from '../i18n/rooms/filter.ts';

/** A share or rate of something, among changes in per cent. */
const isLevel = (figure: Figure): boolean =>
  unitOf(figure.quantity.unit).kind === 'ratio' && kindOf(figure) === 'level';

/** Figures that give one answer: each value with its hedge and label, to choose. */
export const ConditionFigures = ({ figures }: { figures: readonly Figure[] }) => {
  const { t, lang } = filterRoom.useSay();
  if (!figures.length) return null;
  return (
    <ul className="answer-figures">
      {figures.map((figure) => {
        const { quantity, measure } = figure;
        return (
          <li key={quantity.id}>
            <ChooseButton
              choice={{ kind: 'quantity', id: quantity.id }}
              measure={measure.number}
              className="answer-figure as-choice"
            >
              <Value quantity={quantity} nounElsewhere /> <span>{quantity.label[lang]}</span>
              {isLevel(figure) ? <em> {t('condition.level')}</em> : null}
            </ChooseButton>
          </li>
        );
      })}
    </ul>
  );
};
