import type { Edition } from '../domain/edition.ts';
import type { Condition } from '../domain/filter.ts';
import { CERTAINTIES, type Certainty } from '../domain/order.ts';
import { conditionWords } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { currentView } from '../state/address.ts';
import { ConditionFigures } from './ConditionFigures.tsx';
import { exampleWords } from './condition-example.ts';
import { FacetTick } from './FacetTick.tsx';
import { askFor, useFiltered } from './filter-results.ts';

type Props = { edition: Edition; condition: Condition };

const toggleKept = (answer: Certainty): void => {
  const { condition } = currentView().filter;
  if (!condition) return;
  const isKept = (one: Certainty) => condition.keep.includes(one) !== (one === answer);
  askFor({ condition: { ...condition, keep: CERTAINTIES.filter(isKept) } });
};

/** The three answers, each to keep or not, with their figures and why one of them is answered so. */
export const ConditionAnswers = ({ edition, condition }: Props) => {
  const { t, lang } = filterRoom.useSay();
  const { byCertainty, ofOtherUnits } = useFiltered(edition);
  const others = ofOtherUnits.length;
  return (
    <ul
      className="answers"
      aria-label={t('condition.answers', { asked: conditionWords(condition, lang) })}
    >
      {CERTAINTIES.map((answer) => {
        const why = exampleWords(byCertainty[answer], answer, condition, lang);
        return (
          <li key={answer}>
            <FacetTick
              name={t(`answers.${answer}`)}
              count={byCertainty[answer].length}
              counted="figures"
              none={byCertainty[answer].length === 0}
              checked={condition.keep.includes(answer)}
              onToggle={() => toggleKept(answer)}
            />
            <ConditionFigures figures={byCertainty[answer]} />
            {why ? <p className="answer-why">{why}</p> : null}
          </li>
        );
      })}
      {others ? (
        <li className="answer-others">{t('condition.others', { count: others })}</li>
      ) : null}
    </ul>
  );
};
