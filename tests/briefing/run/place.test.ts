import { describe, expect, it } from 'vitest';
import { numberOf, placeOf, shownOf, stepFrom } from '../../../src/briefing/run/place.ts';
import { changeEntry, emptyRunSheet, planOf } from '../../../src/slides/run-sheet.ts';
import { edition, planWith } from '../runs.ts';

const hide = (...ids: string[]) =>
  planWith(ids.reduce((sheet, id) => changeEntry(sheet, id, { hidden: true }), planWith().sheet));
const placed = (plan = planWith(), id = 'opening') => {
  const place = placeOf(plan, id);
  if (!place) throw new Error(`no place for ${id}`);
  return place;
};
const MEASURE = 'measure.m04-tax-cloud-hub';

describe('the place of a slide', () => {
  it.each([
    ['in the run', planWith(), 'headline', 'headline', 1, 2],
    ['hidden', hide('headline'), 'headline', 'headline', 0, '–'],
    ['hidden at the start', hide('opening'), 'opening', 'opening', -1, '–'],
    ['not on the sheet', planWith(), MEASURE, MEASURE, planWith().all.length - 2, '–'],
    ['after a hidden one', hide('headline'), 'panel.changes', 'panel.changes', 1, 2],
  ] as const)('%s', (_, plan, id, shown, at, number) => {
    const place = placed(plan, id);
    expect([place.planned.slide.id, place.at, numberOf(place)]).toEqual([shown, at, number]);
    expect(place.isKnown).toBe(true);
  });

  it.each(['nonsense', '', '__proto__', 'constructor', 'headline.9'])(
    'that there is not is the first, and says so: %s',
    (id) => {
      const place = placed(planWith(), id);
      expect(place.planned.slide.id).toBe('opening');
      expect([place.at, place.isInRun, place.isKnown]).toEqual([0, true, false]);
    },
  );

  it('is none in a plan without slides', () => {
    expect(placeOf(planOf(emptyRunSheet(edition.id), []), 'opening')).toBeNull();
  });

  it('is among all slides where every one is hidden', () => {
    const none = hide(...planWith().all.map(({ slide }) => slide.id));
    expect(none.shown).toEqual([]);
    expect(shownOf(none)).toBe(none.all);
    expect(placed(none, 'headline').isInRun).toBe(true);
  });
});

describe('a step', () => {
  it.each([
    ['on', planWith(), 'opening', 1, 'headline'],
    ['back', planWith(), 'headline', -1, 'opening'],
    ['not before the first', planWith(), 'opening', -1, 'opening'],
    ['not past the last', planWith(), 'sources', 1, 'sources'],
    ['over what is hidden', hide('headline'), 'opening', 1, 'panel.changes'],
    ['back over what is hidden', hide('headline'), 'panel.changes', -1, 'opening'],
    ['on from a hidden one', hide('headline'), 'headline', 1, 'panel.changes'],
    ['back from a hidden one', hide('headline'), 'headline', -1, 'opening'],
    ['on from a hidden first', hide('opening'), 'opening', 1, 'headline'],
    ['on from one that is not on the sheet', planWith(), MEASURE, 1, 'sources'],
    ['back from one that is not on the sheet', planWith(), MEASURE, -1, 'panel.bodies'],
    ['on from one that there is not', planWith(), 'nonsense', 1, 'headline'],
  ] as const)('leads %s', (_, plan, id, by, to) => {
    expect(stepFrom(plan, placed(plan, id), by)).toBe(to);
  });
});
