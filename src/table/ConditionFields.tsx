import { memo, useId } from 'react';
import type { Edition } from '../domain/edition.ts';
import type { Condition } from '../domain/filter.ts';
import { COMPARATORS, type Comparator } from '../domain/order.ts';
import { UNIT_IDS, type UnitId } from '../domain/unit.ts';
import { unitsInUse } from '../domain/units-in-use.ts';
import { unitName } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { ConditionHint } from './ConditionHint.tsx';
import { type Draft, useConditionDraft } from './condition-draft.ts';

type Props = { edition: Edition; condition: Condition | null };

/** The units that occur, and the one that an old link asks for though it does not. */
const unitsToAsk = (edition: Edition, condition: Condition | null): readonly UnitId[] => {
  const used = unitsInUse(edition).flatMap(({ units }) => units);
  return UNIT_IDS.filter((unit) => used.includes(unit) || unit === condition?.unit);
};

type ChoiceProps = { draft: Draft; units: readonly UnitId[]; onChange: (draft: Draft) => void };

const UnitChoice = ({ draft, units, onChange }: ChoiceProps) => {
  const { t, lang } = filterRoom.useSay();
  return (
    <select
      className="condition-unit"
      aria-label={t('condition.unit')}
      value={draft.unit}
      onChange={({ target }) => onChange({ ...draft, unit: target.value as UnitId })}
    >
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {unitName(unit, lang)}
        </option>
      ))}
    </select>
  );
};

const ComparatorChoice = ({ draft, onChange }: Omit<ChoiceProps, 'units'>) => {
  const { t } = filterRoom.useSay();
  return (
    <select
      aria-label={t('condition.comparator')}
      value={draft.comparator}
      onChange={({ target }) => onChange({ ...draft, comparator: target.value as Comparator })}
    >
      {COMPARATORS.map((comparator) => (
        <option key={comparator} value={comparator}>
          {t(`comparators.${comparator}`)}
        </option>
      ))}
    </select>
  );
};

const Fields = ({ edition, condition }: Props) => {
  const { t, lang } = filterRoom.useSay();
  const hint = useId();
  const units = unitsToAsk(edition, condition);
  const { draft, type, settle, ...state } = useConditionDraft(
    condition,
    units[0] ?? 'percent',
    lang,
  );
  return (
    <div className="condition-fields">
      <UnitChoice draft={draft} units={units} onChange={settle} />
      <ComparatorChoice draft={draft} onChange={settle} />
      <input
        type="text"
        value={draft.text}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('condition.value')}
        aria-invalid={state.fault ? true : undefined}
        aria-describedby={hint}
        onChange={({ target }) => type(target.value)}
        onBlur={() => settle()}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      <ConditionHint
        id={hint}
        edition={edition}
        unit={draft.unit}
        condition={condition}
        {...state}
      />
    </div>
  );
};

/** What to hold the figures against: of what, at least or at most, and the value in the reader's own writing. */
export const ConditionFields = memo(Fields);
