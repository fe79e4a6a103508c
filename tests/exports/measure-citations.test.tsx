import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MeasureCitations } from '../../src/exports/MeasureCitations.tsx';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const edition = publishedEdition();
const [, , , measure] = edition.measures;

const open = (lang: 'zh' | 'en') => {
  if (!measure) throw new Error('no fourth measure');
  const address = `/?lang=${lang}&measure=4&chosen=body.tax-bureau&q=%E7%A8%8E&sort=-figures`;
  return renderAt(address, <MeasureCitations edition={edition} measure={measure} />);
};

describe('the citations of a measure', () => {
  it.each([
    ['zh', /集成式办税云枢纽.*\[EB\/OL\]\/\/.*序号 4/],
    ['en', /integrated cloud hub.*\[EB\/OL\]\/\/.*no\. 4/],
  ] as const)('name it, its list and a short address in %s', (lang, said) => {
    open(lang);
    const [gbt, plain] = screen.getAllByText(/http/, { selector: 'p' });
    expect(gbt).toHaveTextContent(said);
    for (const { textContent } of [gbt, plain] as HTMLElement[]) {
      expect(textContent).toContain(`${window.location.origin}/?lang=${lang}&measure=4`);
      expect(textContent).not.toMatch(/chosen|sort|%E7/);
    }
  });

  it('are copied as they are read, and if not, it is said what to do', async () => {
    open('zh');
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: '复制引文（GB/T 7714）' }));
    const [gbt] = screen.getAllByText(/http/, { selector: 'p' });
    expect(write).toHaveBeenCalledExactlyOnceWith(gbt?.textContent);
    expect(screen.getByText('已复制')).toBeVisible();
    write.mockRejectedValueOnce(new Error('blocked'));
    await user.click(screen.getByRole('button', { name: '复制引文（通用格式）' }));
    expect(screen.getByText(/手动复制/)).toBeVisible();
  });
});
