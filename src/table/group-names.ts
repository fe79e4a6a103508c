import type { Edition } from '../domain/edition.ts';
import { ROLES } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { UNIT_IDS, unitOf } from '../domain/unit.ts';
import type { Say } from '../i18n/say.ts';
import type { Grouping } from '../state/table-params.ts';

type NameOf = (id: string) => string | null;

/** How the groups of a grouping are named; the one group of no grouping has no name. */
export const groupNames = (edition: Edition, by: Grouping, lang: Lang, t: Say): NameOf => {
  const names: Readonly<Record<Grouping, NameOf>> = {
    none: () => null,
    measure: (id) => {
      const measure = edition.measures.find((one) => one.id === id);
      return measure
        ? t('choice.measureName', { number: measure.number, title: measure.title[lang] })
        : id;
    },
    body: (id) => edition.bodies.find((one) => one.id === id)?.name[lang] ?? id,
    role: (id) => {
      const role = ROLES.find((one) => one === id);
      return role ? t(`role.${role}`) : t('table.noFigures');
    },
    unit: (id) => {
      const unit = UNIT_IDS.find((one) => one === id);
      if (!unit) return id;
      return lang === 'zh' ? unitOf(unit).zh : unitOf(unit).en.other;
    },
  };
  return names[by];
};
