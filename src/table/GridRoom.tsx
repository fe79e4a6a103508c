import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useHeightOf } from './use-height-of.ts';

/** Whether what is in a box is wider than the box, followed as either changes. */
const useIsWide = () => {
  const room = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const box = room.current;
    const table = box?.firstElementChild;
    if (!box || !table) return;
    const observer = new ResizeObserver(() => setWide(table.scrollWidth > box.clientWidth + 1));
    observer.observe(box);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return { room, isWide };
};

/**
 * The room of a table. Where the table is wider, the room scrolls by itself, can be reached by keyboard and has a
 * name; else the page scrolls, and the heads stick to the page.
 */
export const GridRoom = ({ label, children }: { label: string; children: ReactNode }) => {
  const { room, isWide } = useIsWide();
  // The heads keep right under the bar, which is higher where its tools take two lines.
  useHeightOf('.bar', room, '--under-bar');
  const named = isWide ? { role: 'group', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div ref={room} className="grid-room" data-wide={isWide || undefined} {...named}>
      {children}
    </div>
  );
};
