import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/components/CopyButton.tsx';

afterEach(() => vi.useRealTimers());

it('says for a while that it has copied, and then no more', async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  render(<CopyButton text={() => 'x'} label="Copy link" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  await act(async () => vi.advanceTimersByTime(0));
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  await act(async () => vi.advanceTimersByTime(5000));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  vi.unstubAllGlobals();
});
