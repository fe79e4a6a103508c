import type { Condition } from '../domain/filter.ts';
import type { ThresholdFault } from '../domain/threshold.ts';
import { type UnitId, unitOf } from '../domain/unit.ts';
import { conditionWords, unitName } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';

type Props = {
  id: string;
  unit: UnitId;
  fault: ThresholdFault | null;
  /** What is asked all the while. */
  condition: Condition | null;
};

/** Beside the value: how it may be written; or what is wrong with it, what to do, and what is asked until then. */
export const ConditionHint = ({ id, unit, fault, condition }: Props) => {
  const { t, lang } = filterRoom.useSay();
  const example = t(`condition.examples.${unitOf(unit).kind}`);
  return (
    <p id={id} className="condition-hint" data-fault={fault ?? undefined} aria-live="polite">
      {fault && fault !== 'empty'
        ? t(`faults.${fault}`, { example, unit: unitName(unit, lang) })
        : t('condition.hint', { example })}
      {fault && condition ? (
        <span className="condition-still">
          {t('condition.stillAsked', { asked: conditionWords(condition, lang) })}
        </span>
      ) : null}
    </p>
  );
};
