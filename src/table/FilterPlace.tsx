import { useEffect, useRef, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import { FilterPanel } from './FilterPanel.tsx';

/** From this width of the room on, in px, the filter stands beside the table; table.css says the same. */
const WIDE = 1150;
/** How near the room must have come, in px, for the filter to be brought. */
const NEAR = 600;

/** Whether the room around a place is wide, asked once it has come near and followed from then on. */
const useIsBeside = () => {
  const place = useRef<HTMLDivElement>(null);
  const [isBeside, setBeside] = useState(false);
  useEffect(() => {
    const room = place.current?.parentElement;
    if (!room) return;
    const sizes = new ResizeObserver(() => setBeside(room.clientWidth >= WIDE));
    const nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        nearness.disconnect();
        sizes.observe(room);
      },
      { rootMargin: `${NEAR}px` },
    );
    nearness.observe(room);
    return () => {
      nearness.disconnect();
      sizes.disconnect();
    };
  }, []);
  return { place, isBeside };
};

type Props = {
  edition: Edition;
  /** Opened by the reader, which matters only where it does not stand beside the table anyway. */
  isOpen: boolean;
  onDone: () => void;
};

/** The place of the filter: beside the table where there is room, else over it once it is opened. */
export const FilterPlace = ({ edition, isOpen, onDone }: Props) => {
  const { place, isBeside } = useIsBeside();
  return (
    <div ref={place} id="table-filter" className="table-filter" data-open={isOpen || undefined}>
      {isOpen || isBeside ? (
        <FilterPanel edition={edition} onDone={isBeside ? undefined : onDone} />
      ) : null}
    </div>
  );
};
