import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type KeyboardEvent, useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { OVER_A_COMPARISON, useCovering } from '../../src/components/use-covering.ts';

const Cover = ({ close, rank }: { close: () => void; rank?: number }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = () => document.activeElement as HTMLElement;
  useCovering(dialog, opener, close, rank);
  return (
    <dialog ref={dialog} open aria-modal="true">
      <h2 tabIndex={-1}>Head</h2>
      <button type="button">first</button>
      <button type="button" disabled>
        disabled
      </button>
      <a href="?lang=en">last</a>
    </dialog>
  );
};

/** As a cell of the table does with the keys that lead out of it. */
const takeEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.preventDefault();
};

const Page = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} onKeyDown={takeEscape}>
        open
      </button>
      {isOpen ? <Cover close={() => setOpen(false)} /> : null}
      <button type="button">behind</button>
      <dialog open aria-label="other">
        <button type="button">elsewhere</button>
      </dialog>
    </>
  );
};

const focused = () => document.activeElement?.textContent;

const openIt = async () => {
  render(<Page />);
  await userEvent.click(screen.getByText('open'));
};

describe('a dialog that covers the page', () => {
  it('turns Tab round at its ends, and passes by what cannot have focus', async () => {
    await openIt();
    screen.getByText('first').focus();
    await userEvent.tab();
    expect(focused()).toBe('last');
    await userEvent.tab();
    expect(focused()).toBe('first');
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('last');
  });

  it('takes in a Tab that begins outside', async () => {
    await openIt();
    (document.activeElement as HTMLElement).blur();
    await userEvent.tab();
    expect(focused()).toBe('first');
  });

  it('calls back focus that strays behind it, but not into another dialog', async () => {
    await openIt();
    screen.getByText('behind').focus();
    expect(focused()).toBe('first');
    screen.getByText('elsewhere').focus();
    expect(focused()).toBe('elsewhere');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('Head')).toBeInTheDocument();
  });

  it('closes at Escape from anywhere and gives focus back', async () => {
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    window.addEventListener('keydown', hear);
    await openIt();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', hear);
    expect(screen.queryByText('Head')).not.toBeInTheDocument();
    expect(focused()).toBe('open');
    expect(heard, 'nobody else takes the same Escape for theirs').toBe(0);
    screen.getByText('behind').focus();
    expect(focused()).toBe('behind');
  });

  it('closes at Escape while focus is still on what opened it, and wants the key for itself', async () => {
    await openIt();
    expect(focused()).toBe('open');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Head')).not.toBeInTheDocument();
  });

  it('gives the keys to the higher of two, whichever came first', async () => {
    const closed: string[] = [];
    render(
      <>
        <Cover close={() => closed.push('measure')} rank={OVER_A_COMPARISON} />
        <Cover close={() => closed.push('comparison')} />
      </>,
    );
    screen.getAllByText('first')[1]?.focus();
    expect(screen.getAllByText('first')[0]).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(closed).toEqual(['measure']);
  });
});
