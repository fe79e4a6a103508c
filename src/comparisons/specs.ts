import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import type { PanelId } from '../state/view.ts';
import { bodiesSpec } from './bodies.ts';
import { changesSpec } from './changes.ts';
import { evidenceSpec } from './evidence.ts';
import { levelsSpec } from './levels.ts';
import { moneySpec } from './money.ts';
import { partsSpec } from './parts.ts';
import { reachSpec } from './reach.ts';
import type { Spec } from './spec.ts';

type MakeSpec = (edition: Edition, lang: Lang, t: Say) => Spec;

const MAKERS: Readonly<Record<PanelId, MakeSpec>> = {
  changes: changesSpec,
  levels: levelsSpec,
  money: moneySpec,
  parts: partsSpec,
  reach: reachSpec,
  evidence: evidenceSpec,
  bodies: bodiesSpec,
};

const made = new WeakMap<Edition, Map<string, Spec>>();

/** A comparison of an edition in a language: the same object for the same question. */
export const specOf = (id: PanelId, edition: Edition, lang: Lang): Spec => {
  const known = made.get(edition) ?? new Map<string, Spec>();
  made.set(edition, known);
  const spec = known.get(`${id} ${lang}`) ?? MAKERS[id](edition, lang, sayIn(lang));
  known.set(`${id} ${lang}`, spec);
  return spec;
};
