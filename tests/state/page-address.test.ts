import { describe, expect, it } from 'vitest';
import { currentView, go } from '../../src/state/address.ts';
import { pageAddress, readable } from '../../src/state/page-address.ts';
import { resetAll } from '../../src/state/reset.ts';

const at = (search: string) => window.history.replaceState(null, '', search);
const search = () => decodeURIComponent(window.location.search);

describe('an address as people read it', () => {
  it.each([
    ['Chinese', '?q=%E7%A8%8E%E5%8A%A1', '?q=税务'],
    ['accented letters', '?q=caf%C3%A9', '?q=café'],
    [
      'what is a sign in an address',
      '?q=a%26b%3Dc%23d%2Be%25f%20g',
      '?q=a%26b%3Dc%23d%2Be%25f%20g',
    ],
    [
      'marks that end a link in a text',
      '?q=%E3%80%8A%E7%A8%8E%E3%80%8B%EF%BC%8C',
      '?q=%E3%80%8A税%E3%80%8B%EF%BC%8C',
    ],
    ['what turns the direction', '?q=%E2%80%AE%D7%90', '?q=%E2%80%AE%D7%90'],
    ['what is no text at all', '?q=%E7%A8%FF%80', '?q=%E7%A8%FF%80'],
  ])('%s', (_, address, read) => {
    expect(readable(address)).toBe(read);
  });

  it.each(['?q=%E7%A8%8E%E5%8A%A1&lang=zh', '?q=%E2%80%AEx%E3%80%82', '?named=caf%C3%A9'])(
    'leads to the same: %s',
    (address) => {
      const base = 'https://example.org/';
      expect(new URL(readable(address), base).href).toBe(new URL(address, base).href);
    },
  );

  it('is short: the page, its language, and what is asked for', () => {
    at('?lang=en&chosen=body.tax-bureau&columns=title+number&sort=-figures&q=x');
    expect(pageAddress()).toBe(`${window.location.origin}/?lang=en`);
    expect(pageAddress({ measure: '4' })).toBe(`${window.location.origin}/?lang=en&measure=4`);
    expect(pageAddress({}, 'money')).toBe(`${window.location.origin}/?lang=en#money`);
  });
});

describe('the place in a text', () => {
  it('goes with the measure, whatever takes its place', () => {
    at('?lang=zh&measure=4&at=zh.3.9');
    go({ chosen: ['body.tax-bureau'] });
    expect(search()).toContain('at=zh.3.9');
    go({ measure: '5' });
    expect(search()).not.toContain('at=');
    go({ measure: '4', passage: { lang: 'en', start: 1, end: 4 } });
    expect(search()).toContain('at=en.1.4');
    go({ measure: null });
    expect(search()).toBe('?lang=zh&chosen=body.tax-bureau');
  });
});

describe('to reset all', () => {
  it('is one step', () => {
    at('?lang=zh&q=a&chosen=body.tax-bureau&sort=-figures&compare=a');
    const steps = window.history.length;
    resetAll();
    expect(search()).toBe('?lang=zh&compare=a');
    expect(currentView().query).toBe('');
    expect(window.history.length).toBe(steps + 1);
    resetAll();
    expect(window.history.length).toBe(steps + 1);
  });
});
