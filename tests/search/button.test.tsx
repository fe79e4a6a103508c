import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SearchButton } from '../../src/search/SearchButton.tsx';
import { go } from '../../src/state/address.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';

const actions = { choose: vi.fn(), read: vi.fn(), filter: vi.fn() };
const renderButton = () =>
  renderAt(
    '?lang=en',
    <>
      <input aria-label="Elsewhere" />
      <p tabIndex={-1}>Text</p>
      <SearchButton edition={publishedEdition()} actions={actions} />
    </>,
  );
const button = () => screen.getByRole('button', { name: 'Search' });
const opened = () => screen.findByRole('dialog', { name: 'Search' });

describe('the way into search', () => {
  it('is a button; Escape leads back to it', async () => {
    renderButton();
    await userEvent.click(button());
    const dialog = await opened();
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button()).toHaveFocus();
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('is %s', async (keys) => {
    renderButton();
    await userEvent.keyboard(keys);
    await opened();
    expect(screen.getByRole('combobox')).toHaveValue('');
  });

  it('stays away from an audience', async () => {
    renderButton();
    go({ slide: 'opening' });
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    go({ slide: null });
  });

  it('leaves "/" to a text field, but not Ctrl+K', async () => {
    renderButton();
    const elsewhere = screen.getByRole('textbox', { name: 'Elsewhere' });
    await userEvent.type(elsewhere, '1/2');
    expect(elsewhere).toHaveValue('1/2');
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    await opened();
  });

  it('leaves other keys alone', async () => {
    renderButton();
    await userEvent.keyboard('k{Alt>}/{/Alt}{Control>}{Shift>}k{/Shift}{/Control}');
    fireEvent.keyDown(document.body, { key: '/', isComposing: true });
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
