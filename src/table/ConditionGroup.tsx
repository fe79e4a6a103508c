import type { Edition } from '../domain/edition.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useView } from '../state/use-view.ts';
import { ConditionAnswers } from './ConditionAnswers.tsx';
import { ConditionFields } from './ConditionFields.tsx';

/** The value condition, and how each figure answers it. */
export const ConditionGroup = ({ edition }: { edition: Edition }) => {
  const { t } = filterRoom.useSay();
  const condition = useView((view) => view.filter.condition);
  return (
    <fieldset className="facet condition">
      <legend>
        <span className="facet-name">{t('condition.title')}</span>{' '}
        <span className="facet-counted">{t('counted.figures')}</span>
      </legend>
      <div className="condition-body">
        <ConditionFields edition={edition} condition={condition} />
        {condition ? <ConditionAnswers edition={edition} condition={condition} /> : null}
      </div>
    </fieldset>
  );
};
