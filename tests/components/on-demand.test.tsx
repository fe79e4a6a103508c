import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LostPiece } from '../../src/components/LostPiece.tsx';
import { onDemand } from '../../src/components/on-demand.tsx';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

/** A line that is down until it is mended, and counts what is asked of it. */
const line = () => {
  const state = { isDown: true, asked: 0 };
  const fetchPiece = async () => {
    state.asked += 1;
    if (state.isDown) throw new Error('no network');
    return Greeting;
  };
  return { state, fetchPiece };
};

describe('a component that comes on demand', () => {
  it('is asked for when it is first drawn, once', async () => {
    const { state, fetchPiece } = line();
    state.isDown = false;
    const Piece = onDemand(fetchPiece);
    const { container, unmount } = render(<Piece name="Xiamen" />);
    expect(container).toBeEmptyDOMElement();
    expect(await screen.findByText('Hello Xiamen')).toBeVisible();
    unmount();
    render(<Piece name="again" />);
    expect(screen.getByText('Hello again')).toBeVisible();
    expect(state.asked).toBe(1);
  });

  it('is there at once where it has been brought ahead', async () => {
    const { state, fetchPiece } = line();
    state.isDown = false;
    const Piece = onDemand(fetchPiece);
    await Piece.bring();
    render(<Piece name="Xiamen" />);
    expect(screen.getByText('Hello Xiamen')).toBeVisible();
  });

  it('says that it did not come, and comes when it is asked for again', async () => {
    const { state, fetchPiece } = line();
    const Piece = onDemand(fetchPiece);
    render(<Piece name="Xiamen" />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/未能加载/);
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    state.isDown = false;
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('Hello Xiamen')).toBeVisible();
  });

  it('is asked for anew by the next mount', async () => {
    const { state, fetchPiece } = line();
    const Piece = onDemand(fetchPiece);
    const { unmount } = render(<Piece name="Xiamen" />);
    await screen.findByRole('alert');
    unmount();
    state.isDown = false;
    render(<Piece name="Xiamen" />);
    expect(await screen.findByText('Hello Xiamen')).toBeVisible();
  });

  it('comes by itself once the network is back, or another has come', async () => {
    for (const back of ['network', 'other'] as const) {
      const { state, fetchPiece } = line();
      const Piece = onDemand(fetchPiece);
      const Other = onDemand(fetchPiece);
      const { unmount } = render(<Piece name={back} />);
      await screen.findByRole('alert');
      state.isDown = false;
      await act(async () => {
        if (back === 'network') window.dispatchEvent(new Event('online'));
        else await Other.bring();
      });
      expect(await screen.findByText(`Hello ${back}`)).toBeVisible();
      unmount();
    }
  });

  it('can say it in its own way, and be given up', async () => {
    const { fetchPiece } = line();
    const closed: string[] = [];
    const Piece = onDemand(fetchPiece, (again, { name }) => (
      <LostPiece again={again} close={() => closed.push(name)} />
    ));
    render(<Piece name="Xiamen" />);
    await userEvent.click(await screen.findByRole('button', { name: '关闭' }));
    expect(closed).toEqual(['Xiamen']);
  });
});
