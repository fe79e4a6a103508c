import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { Panels } from '../../src/panels/Panels.tsx';
import { PANELS } from '../../src/state/view.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const open = (address: string, edition: Edition = publishedEdition()) =>
  renderAt(address, <Panels edition={edition} />);

const panel = (name: RegExp) => screen.getByRole('region', { name });
/** The text that a chart has painted, white space aside. */
const painted = async (region: HTMLElement): Promise<string> => {
  const texts = () => [...region.querySelectorAll('.chart text')];
  await waitFor(() => expect(texts()).not.toEqual([]), { timeout: 15_000 });
  return texts()
    .map((text) => text.textContent)
    .join('|');
};

describe('the comparison panels', () => {
  it.each([
    [
      'zh',
      /变化：3 降 1 升，其中 1 项写明“同比”/,
      ['26.84%', '37.46%', '近', '超', '同比；期间未写明'],
    ],
    [
      'en',
      /Changes: 3 falls, 1 rise, 1 stated year on year/,
      ['26.84%', 'nearly', 'over', 'Base and period not stated'],
    ],
    ['zh', /达到的水平/, ['40', '内', '80%', '以上', '不超过 40 天']],
    ['en', /Levels reached/, ['within', 'at least', '80% or more']],
    ['zh', /金额：4 类款项/, ['47.03', '5.83', '千万', '余', '超', '8.4', '其中']],
    ['en', /Money: 4 kinds/, ['4.703', 'billion', 'over', 'part of']],
    ['zh', /2024 年在累计之中/, ['471', '80', '本站推算 17.0%', '本站推算 5.9%', '本站推算 12.4%']],
    ['en', /2024 within the total/, ['35,906', '2,106', '5.9% (our calculation)']],
    ['zh', /覆盖：6 类对象/, ['45', '万家', '人次', '航次', '1400', '195']],
    ['en', /Reach: 6 things/, ['over', '450,000', '1,400', '195', 'So far; start not stated']],
    ['zh', /每条写了哪一类依据/, ['未写', '此条原文没有写数字', '首创', '获评']],
    ['en', /kind of evidence/, ['none stated', 'The entry states no figure']],
    ['zh', /单位：19 家/, ['市工信局', '厦门港口局', '2 项']],
    ['en', /Bodies: 19/, ['Port Authority', '2 measures']],
  ] as const)('paints in %s %s', async (lang, name, words) => {
    open(`?lang=${lang}`);
    const text = await painted(panel(name));
    for (const word of words) expect(text).toContain(word);
  });

  it('name their charts by a sentence with every value and its hedge', () => {
    open('?lang=en');
    // As a picture, or alive already.
    const chart = panel(/Changes/).querySelector('.chart[role="img"], .chart [role="listbox"]');
    expect(chart).toHaveAccessibleName(
      'Changes in per cent on either side of one zero line: IP lawsuits in the city down 26.84%; Visits to tax service halls down 37.46%; Staff resources used down nearly 30%; Speed of frequent tax approvals up over 30%.',
    );
  });

  it('say under each chart what may not be concluded', () => {
    open('?lang=en');
    for (const region of screen.getAllByRole('region'))
      expect(region.querySelector('.panel-caption strong')).not.toBeEmptyDOMElement();
    expect(screen.getAllByRole('region')).toHaveLength(PANELS.length);
  });

  it('give way to a table with the clauses and cautions, and the address holds that', async () => {
    open('?lang=en');
    await userEvent.click(within(panel(/Money/)).getByRole('button', { name: 'Table' }));
    expect(window.location.search).toBe('?lang=en&table=money');
    const rows = within(within(panel(/Money/)).getByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(5);
    expect(rows[2]).toHaveTextContent('over CNY 10 million');
    expect(rows[2]).toHaveTextContent('总计判决千万余元');
    expect(rows[2]).toHaveTextContent('Caution');
  });

  it('mark derived shares as ours in the table too', () => {
    open('?lang=en&table=parts');
    const table = within(panel(/2024 within/)).getByRole('table');
    expect(within(table).getByText('17.0% (our calculation)')).toBeInTheDocument();
  });

  it.each(PANELS)('%s has a table with rows', (id) => {
    open(`?lang=zh&table=${id}`);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(2);
  });

  it('refuse to put two units on one axis, and only that panel fails', async () => {
    const edition = publishedEdition();
    const [share] = edition.measures[1]?.quantities.filter(({ partOf }) => partOf) ?? [];
    if (!share) throw new Error('the edition has no part');
    share.unit = 'firm';
    open('?lang=en', edition);
    expect(await screen.findByRole('alert', {}, { timeout: 15_000 })).toHaveTextContent(
      'This panel could not be drawn',
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(await painted(panel(/Changes/))).toContain('37.46%');
    await userEvent.click(screen.getAllByRole('button', { name: 'Table' })[3] as HTMLElement);
    expect(within(panel(/2024 within/)).getByRole('table')).toBeInTheDocument();
  });
});
