import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inTurn } from '../components/in-turn.ts';
import { LANG_TAG, LangContext } from '../i18n/say.ts';
import { currentView, onMove } from '../state/address.ts';
import { roomView } from '../state/room-view.ts';
import { useView, useViewFrom, ViewSourceContext } from '../state/use-view.ts';

type Props = { className?: string; children: ReactNode };

/** Whether the reader is at work in a part of the page. Some browsers give a button that is clicked no focus. */
const isInUse = (box: HTMLElement): boolean => {
  const { activeElement, body } = document;
  return activeElement === body ? box.matches(':hover') : box.contains(activeElement);
};

/**
 * A room of the page. It answers at once to what the reader does in it; what they do elsewhere, a change of
 * language too, it takes up when its turn comes, so that no act makes a slow machine draw the whole page in one go.
 * It names its language, which may not be the document's yet.
 */
export const InTurn = ({ className, children }: Props) => {
  const [room] = useState(roomView);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let forget = () => {};
    const moved = () => {
      forget();
      if (!box.current || isInUse(box.current)) room.follow();
      else forget = inTurn(room.follow, box.current);
    };
    if (room.current() !== currentView()) moved();
    const stop = onMove(moved);
    return () => {
      stop();
      forget();
    };
  }, [room]);
  const lang = useViewFrom(room, (view) => view.lang);
  return (
    <div ref={box} className={className} lang={LANG_TAG[lang]}>
      <ViewSourceContext value={room}>
        <LangContext value={lang}>{children}</LangContext>
      </ViewSourceContext>
    </div>
  );
};

/** A part of the page that takes up every change at once. It has no box of its own. */
export const AtOnce = ({ children }: { children: ReactNode }) => {
  const lang = useView((view) => view.lang);
  return (
    <div className="at-once" lang={LANG_TAG[lang]}>
      <LangContext value={lang}>{children}</LangContext>
    </div>
  );
};
