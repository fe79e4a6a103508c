import type { Spec } from './comparisons/spec.ts';
import { specOf } from './comparisons/specs.ts';
import { litBy } from './domain/choice.ts';
import type { Edition } from './domain/edition.ts';
import { figuresOf } from './domain/figures.ts';
import type { ChartSheet } from './exports/chart-file.ts';
import { isoDate } from './site/iso-date.ts';
import { currentView, linkNow } from './state/address.ts';
import { pageAddress, readable } from './state/page-address.ts';
import type { PanelId } from './state/view.ts';

/** How the figures of a comparison are drawn, for the key to its marks. */
const MARKS: Readonly<Record<PanelId, ChartSheet['marks']>> = {
  changes: 'bars',
  levels: 'dots',
  money: 'dots',
  parts: 'bars',
  reach: 'dots',
  evidence: 'evidence',
  bodies: 'none',
};

/** More letters than this do not stand on a line under a picture. */
const A_LINE = 96;

/** The address of what is shown, if it can be read off a picture; null where others cannot open it. */
const shownAddress = (short: string | null): string | null => {
  const link = linkNow();
  if (!link) return null;
  const whole = readable(link);
  return whole.length > A_LINE ? short : whole;
};

const sheetOf = (
  spec: Spec,
  edition: Edition,
  { figures, marks, address }: Pick<ChartSheet, 'figures' | 'marks'> & { address: string | null },
): ChartSheet => {
  const { lang, chosen } = currentView();
  const { keys, linked } = litBy(edition, chosen);
  return {
    ...spec,
    draw: spec.draw(keys, linked),
    edition,
    lang,
    figures,
    marks,
    address: shownAddress(address),
    date: isoDate(new Date()),
  };
};

/** The chart of a comparison as it stands on the page at this moment, with all that goes with it. */
export const chartNow = (id: PanelId, edition: Edition): ChartSheet => {
  const spec = specOf(id, edition, currentView().lang);
  const figures = id === 'evidence' ? figuresOf(edition) : spec.figures;
  return sheetOf(spec, edition, { figures, marks: MARKS[id], address: pageAddress({}, id) });
};

/** The figures of an axis as a comparison of their own, or the page where even that is too long to be read off. */
const addressOfAxis = ({ figures }: Spec): string | null => {
  const compared = figures.map(({ quantity }) => quantity.id);
  const address = pageAddress({ compared, comparing: true });
  return address && address.length > A_LINE ? pageAddress() : address;
};

/** The same for one axis of the reader's own comparison. */
export const axisNow = (axis: Spec, edition: Edition): ChartSheet =>
  sheetOf(axis, edition, { figures: axis.figures, marks: 'dots', address: addressOfAxis(axis) });
