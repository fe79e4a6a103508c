import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { go } from '../../src/state/address.ts';
import { TableRoom } from '../../src/table/TableRoom.tsx';
import { districtEdition } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

/** How often a row has drawn the badge of its measure. */
const drawn = vi.hoisted(() => ({ badges: 0 }));
vi.mock('../../src/components/Badge.tsx', () => ({
  Badge: ({ number }: { number: number }) => {
    drawn.badges += 1;
    return <span className="badge">{number}</span>;
  },
}));

const edition = publishedEdition();
const rows = () => screen.getAllByRole('row').filter((row) => row.dataset.row);
const at = () => document.activeElement as HTMLElement;
const LAST_TOOL: Readonly<Record<Lang, string>> = { zh: '全部重置', en: 'Reset all' };

const openFigures = async (lang: Lang, of: Edition = edition) => {
  const user = userEvent.setup();
  renderAt(`?lang=${lang}&rows=figures`, <TableRoom edition={of} />);
  await screen.findByRole('grid');
  (await screen.findByRole('button', { name: LAST_TOOL[lang] })).focus();
  await user.tab();
  return user;
};

let watch: MutationObserver | undefined;
afterEach(() => watch?.disconnect());

/** Everything that changes in the rows of the grid from now on. */
const changesInRows = () => {
  const changes: MutationRecord[] = [];
  watch = new MutationObserver((records) => changes.push(...records));
  for (const row of rows())
    watch.observe(row, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    changes.push(...(watch?.takeRecords() ?? []));
    return changes.map(({ type, attributeName }) => attributeName ?? type);
  };
};

describe('what is not drawn anew', () => {
  it('the rows, when they are sorted', async () => {
    renderAt('?lang=zh', <TableRoom edition={edition} />);
    const before = rows();
    const changes = changesInRows();
    const { badges } = drawn;
    await userEvent.click(screen.getByRole('button', { name: /首创/ }));
    expect(drawn.badges).toBe(badges);
    expect(rows()).not.toEqual(before);
    expect(new Set(rows())).toEqual(new Set(before));
    expect(changes()).toEqual([]);
  });

  it('the rows, while the keys lead over them: only the tab stop moves', async () => {
    const user = await openFigures('zh');
    const changes = changesInRows();
    const { badges } = drawn;
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{PageDown}{Home}{End}');
    expect(new Set(changes())).toEqual(new Set(['tabindex']));
    expect(drawn.badges).toBe(badges);
  });

  it('the other rows, when one is chosen', async () => {
    renderAt('?lang=en', <TableRoom edition={edition} />);
    const others = rows().slice(1);
    const changes = changesInRows();
    await userEvent.click(
      within(rows()[0] as HTMLElement).getAllByRole('gridcell')[0] as HTMLElement,
    );
    expect(rows()[0]).toHaveAttribute('aria-selected', 'true');
    expect(others.every((row) => row.getAttribute('aria-selected') === 'false')).toBe(true);
    expect(changes()).not.toContain('childList');
  });
});

describe.each(['zh', 'en'] as const)('all figures, by keyboard alone (%s)', (lang) => {
  const [first] = figuresOf(edition);

  it('are chosen, read, and compared', async () => {
    const user = await openFigures(lang);
    await user.keyboard('{ArrowDown}{ArrowRight} ');
    expect(rows()[0]).toHaveAttribute('aria-selected', 'true');
    expect(window.location.search).toContain(`chosen=quantity.${first?.quantity.id}`);
    await user.keyboard('{F2}{ArrowRight}{ArrowRight}{Enter}');
    expect(window.location.search).toContain(`compare=${first?.quantity.id}`);
    await user.keyboard('{Escape}{Enter}');
    expect(at()).toHaveAttribute('role', 'rowheader');
    expect(window.location.search).toContain(`measure=${first?.measure.number}`);
  });

  it('are sorted by two heads, and back to list order by the third press', async () => {
    const user = await openFigures(lang);
    await user.keyboard(
      '{ArrowRight}{ArrowRight}{ArrowRight}{Enter}{ArrowLeft}{Shift>}{Enter}{/Shift}',
    );
    expect(window.location.search).toContain('sort=role+-value');
    expect(
      screen
        .getAllByRole('columnheader')
        .map((head) => head.ariaSort ?? head.getAttribute('aria-sort')),
    ).toEqual([null, null, null, 'ascending', null, null]);
    await user.keyboard('{Enter}');
    expect(window.location.search).toMatch(/sort=value$/);
    await user.keyboard('{Enter}');
    expect(window.location.search).not.toContain('sort=');
  });

  it('keep to their column past the head of a group', async () => {
    go({ group: 'none' });
    const user = await openFigures(lang);
    go({ group: 'role' });
    await screen.findAllByRole('rowheader', { name: lang === 'zh' ? /\d+ 项/ : /in this group/ });
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(at().closest('tr')).toHaveClass('group-head');
    await user.keyboard('{ArrowDown}');
    expect(at()).toHaveClass('col-value');
  });
});

describe('groups', () => {
  it('hold a measure under each of its bodies, found on the page once', () => {
    renderAt('?lang=zh&group=body', <TableRoom edition={edition} />);
    const stands = edition.measures.flatMap(({ bodies }) => bodies);
    expect(rows()).toHaveLength(stands.length);
    for (const { id } of edition.measures)
      expect(document.querySelectorAll(`[id="${id}-row"]`)).toHaveLength(1);
  });

  it('name those that state no figure', () => {
    renderAt('?lang=zh&group=role', <TableRoom edition={edition} />);
    const heads = screen.getAllByRole('rowheader').filter((one) => one.matches('.group-head th'));
    expect(heads.at(-1)).toHaveTextContent('此条原文没有写数字 1 项');
  });
});

describe.each(['zh', 'en'] as const)(
  'an edition that is nothing like that of 2024 (%s)',
  (lang) => {
    it('stands in both tables', async () => {
      const { unmount } = renderAt(
        `?lang=${lang}&sort=-figures+title`,
        <TableRoom edition={districtEdition} />,
      );
      expect(rows()).toHaveLength(districtEdition.measures.length);
      unmount();
      await openFigures(lang, districtEdition);
      expect(rows()).toHaveLength(figuresOf(districtEdition).length);
    });
  },
);

describe('hostile words', () => {
  it('are text', async () => {
    const words = '<img src=x onerror=alert(1)>=HYPERLINK("x")';
    const hostile: Edition = {
      ...edition,
      measures: edition.measures.map((measure) => ({
        ...measure,
        title: { zh: words, en: words },
        quantities: measure.quantities.map((quantity) => ({
          ...quantity,
          label: { zh: words, en: words },
          caution: { zh: words, en: words },
        })),
      })),
    };
    renderAt(
      '?lang=en&rows=figures&columns=measure+label+caution&group=measure',
      <TableRoom edition={hostile} />,
    );
    await screen.findByRole('grid');
    expect(document.querySelector('[role=grid] img')).toBeNull();
    expect(screen.getAllByText(words).length).toBeGreaterThan(35);
  });
});
