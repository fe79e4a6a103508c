import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { LostPiece } from './LostPiece.tsx';
import { mendSheets } from './mend-sheets.ts';

/** Hears of every piece that arrives: where one does, others may, too. */
const arrivals = new EventTarget();
const ARRIVED = 'arrived';

/** Asks again for what did not come, as soon as the network is known to be back. */
const useComeback = (isLost: boolean, again: () => void): void => {
  useEffect(() => {
    if (!isLost) return;
    arrivals.addEventListener(ARRIVED, again);
    window.addEventListener('online', again);
    return () => {
      arrivals.removeEventListener(ARRIVED, again);
      window.removeEventListener('online', again);
    };
  }, [isLost, again]);
};

const sayLost = (again: () => void): ReactNode => <LostPiece again={again} />;

/**
 * A component whose code comes when it is first drawn, or ahead by its `bring`. Nothing is drawn until then. React's own
 * `lazy` keeps a failure for good; here it is said in the component's place, asked for again when the reader or the network
 * gives reason to, and with every new mount.
 * @param fetchPiece imports the component; may reject
 * @param whenLost what stands in its place where it did not come; `again` asks for it once more
 */
export const onDemand = <Props extends object>(
  fetchPiece: () => Promise<ComponentType<Props>>,
  whenLost: (again: () => void, props: Props) => ReactNode = sayLost,
) => {
  let Piece: ComponentType<Props> | undefined;
  const bring = async (): Promise<void> => {
    if (Piece) return;
    const come = await fetchPiece();
    await mendSheets();
    Piece = come;
    arrivals.dispatchEvent(new Event(ARRIVED));
  };
  const OnDemand = (props: Props): ReactNode => {
    const [state, setState] = useState<'coming' | 'here' | 'lost'>(Piece ? 'here' : 'coming');
    const again = useCallback(() => setState('coming'), []);
    useEffect(() => {
      if (state !== 'coming') return;
      let isWanted = true;
      const settle = (next: 'here' | 'lost') => {
        if (isWanted) setState(next);
      };
      bring().then(
        () => settle('here'),
        () => settle('lost'),
      );
      return () => {
        isWanted = false;
      };
    }, [state]);
    useComeback(state === 'lost', again);
    if (Piece && state === 'here') return <Piece {...props} />;
    return state === 'lost' ? whenLost(again, props) : null;
  };
  return Object.assign(OnDemand, { bring, isHere: () => Piece !== undefined });
};
