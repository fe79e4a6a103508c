import type { Edition } from '../domain/edition.ts';
import type { Condition } from '../domain/filter.ts';
import type { ThresholdFault } from '../domain/threshold.ts';
import { type UnitId, unitOf } from '../domain/unit.ts';
import { conditionWords, unitName } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useFiltered } from './filter-results.ts';

type Props = {
  id: string;
  edition: Edition;
  unit: UnitId;
  fault: ThresholdFault | null;
  /** The field is empty, though a condition is still asked. */
  isEmptied: boolean;
  /** What is asked all the while. */
  condition: Condition | null;
};

/** What the fields have to say in one sentence: a fault and what to do, else the answer in short, else an example. */
const useSentence = ({ edition, unit, fault, isEmptied, condition }: Omit<Props, 'id'>): string => {
  const { t, lang } = filterRoom.useSay();
  const { byCertainty } = useFiltered(edition);
  const example = t(`condition.examples.${unitOf(unit).kind}`);
  if (fault && fault !== 'empty')
    return t(`faults.${fault}`, { example, unit: unitName(unit, lang) });
  if (isEmptied || !condition) return t('condition.hint', { example });
  const { certainly, possibly, certainlyNot } = byCertainty;
  return t('condition.inShort', {
    certainly: certainly.length,
    possibly: possibly.length,
    certainlyNot: certainlyNot.length,
  });
};

/** Beside the value: what the fields have to say, and what is asked until they say something else. */
export const ConditionHint = ({ id, ...props }: Props) => {
  const { t, lang } = filterRoom.useSay();
  const { fault, isEmptied, condition } = props;
  const isWaiting = fault !== null || isEmptied;
  return (
    <p
      id={id}
      className="condition-hint"
      data-fault={fault ?? undefined}
      data-answer={(condition && !isWaiting) || undefined}
      aria-live="polite"
    >
      {useSentence(props)}
      {isWaiting && condition ? (
        <span className="condition-still">
          {t('condition.stillAsked', { asked: conditionWords(condition, lang) })}
        </span>
      ) : null}
    </p>
  );
};
