// @vitest-environment node
import { expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { officialHash } from '../../src/domain/official-text.ts';
import { VERSION } from '../../src/domain/version.ts';
import { shownJson } from '../../src/exports/json.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { someShown, squeezed } from './shown.ts';

it.each(LANGS)(
  'the JSON in %s has the figures shown as the edition has them, and where from',
  (lang) => {
    const shown = someShown(lang);
    const back = JSON.parse(shownJson(shown));
    expect(back.quantities).toHaveLength(shown.figures.length);
    shown.figures.forEach(({ quantity, measure }, at) => {
      const { said, measure: of, ...record } = back.quantities[at];
      expect(record).toEqual(quantity);
      expect(of).toEqual({ id: measure.id, number: measure.number, title: measure.title });
      for (const other of LANGS)
        expect(squeezed(said[other])).toBe(squeezed(SHOWN.get(quantity.id)?.[other]));
    });
    shown.measures.forEach((measure, at) => {
      const { quantities, ...rest } = measure;
      expect(back.measures[at]).toEqual(rest);
    });
    expect(back.provenance).toMatchObject({
      title: shown.edition.title,
      address: shown.address,
      copy: { id: shown.edition.id, version: VERSION, hash: officialHash(shown.edition) },
      date: shown.date,
      language: lang,
      asked: shown.about,
    });
    const named = new Set(shown.measures.flatMap(({ bodies }) => bodies));
    expect(new Set(back.bodies.map(({ id }: { id: string }) => id))).toEqual(named);
  },
);
