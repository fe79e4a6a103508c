import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { Panels } from '../../src/panels/Panels.tsx';
import { districtEdition, wordsOnly } from '../fixtures/district.ts';
import { renderAt } from '../render.tsx';

const painted = async (name: RegExp): Promise<string> => {
  const chart = screen.getByRole('region', { name }).querySelector('.chart') as HTMLElement;
  const texts = () => [...chart.querySelectorAll('text')];
  await waitFor(() => expect(texts()).not.toEqual([]), { timeout: 5000 });
  return texts()
    .map((text) => text.textContent)
    .join('|');
};

describe('the panels of another edition', () => {
  it('draw all parts of a whole, and a part without its whole by itself', async () => {
    renderAt('?lang=en', <Panels edition={districtEdition} />);
    const reach = await painted(/Reach: 3 /);
    for (const words of ['1,200', '900', '150', '30,000', '|5|']) expect(reach).toContain(words);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('print a share only where part and whole are exact', async () => {
    renderAt('?lang=en', <Panels edition={districtEdition} />);
    const parts = await painted(/within the total/);
    expect(parts.match(/our calculation/g)).toHaveLength(1);
    expect(parts).toContain('41.7% (our calculation)');
  });

  it.each(LANGS)('throw nothing when there is nothing to compare (%s)', async (lang) => {
    renderAt(`?lang=${lang}`, <Panels edition={wordsOnly} />);
    await painted(/Bodies: 1|单位：1/);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
