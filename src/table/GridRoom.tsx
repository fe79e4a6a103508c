import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

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
 * Keeps the heads right under the bar at the top of the page, which is higher where its tools take two lines. The height
 * is not inherited (grid.css), or every cell would be styled anew for it, so each that needs it is told.
 */
const useUnderBar = (room: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    const bar = document.querySelector<HTMLElement>('.bar');
    if (!bar) return;
    const tell = () => {
      const isSticky = getComputedStyle(bar).position === 'sticky';
      const height = `${isSticky ? bar.offsetHeight : 0}px`;
      for (const one of [room.current, room.current?.querySelector('thead')])
        one?.style.setProperty('--under-bar', height);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(bar);
    // Whether the bar sticks depends on the height of the window alone.
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
    };
  }, [room]);
};

/**
 * The room of a table. Where the table is wider, the room scrolls by itself, can be reached by keyboard and has a
 * name; else the page scrolls, and the heads stick to the page.
 */
export const GridRoom = ({ label, children }: { label: string; children: ReactNode }) => {
  const { room, isWide } = useIsWide();
  useUnderBar(room);
  const named = isWide ? { role: 'group', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div ref={room} className="grid-room" data-wide={isWide || undefined} {...named}>
      {children}
    </div>
  );
};
