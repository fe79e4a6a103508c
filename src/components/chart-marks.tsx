import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Drawing } from '../charts/context.ts';
import { type DrawnMark, marksOf } from '../charts/marks.ts';
import type { Pick } from '../charts/series.ts';
import { isWalkKey, walk } from '../charts/walk.ts';
import { chartWords } from '../i18n/rooms/chart.ts';
import { spokenMark } from './chart-spoken.ts';
import { inTurn } from './in-turn.ts';

/** What a reader can do with a mark, and with the chart. */
export type Deeds = {
  readonly onPick: (pick: Pick) => void;
  readonly onRead: (pick: Pick) => void;
  readonly onTable: () => void;
};

type Props = Deeds & {
  drawing: Drawing;
  width: number;
  /** Under the chart, as the chart itself has it. */
  margin: string;
  label: string;
  /** The list, for the focus after a click. */
  list: RefObject<HTMLDivElement | null>;
  /** Whether the focus that comes now is that after a click. */
  isPointing: { readonly current: boolean };
  /** Key of the mark that was last clicked or walked to. */
  current: string | null;
  /** Key of the mark that was clicked on this very drawing, which does not show it yet. */
  clicked: string | null;
  onCurrent: (key: string) => void;
  /** Told the mark that the keyboard is on, or that it is on none. */
  onTell: (mark: DrawnMark | null) => void;
};

const NONE: readonly DrawnMark[] = [];

/** The marks as they are drawn: in an idle turn once the chart stands, or as soon as somebody comes. */
const useMarks = (drawing: Drawing) => {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => (isWanted ? undefined : inTurn(() => setWanted(true))), [isWanted]);
  const marks = useMemo(() => (isWanted ? marksOf(drawing) : NONE), [isWanted, drawing]);
  return { marks, want: () => setWanted(true) };
};

/** One option for each mark, over the mark, with its sentence as its name; nothing of it is seen. */
const useOptions = (marks: readonly DrawnMark[], id: string, onPick: Deeds['onPick']) => {
  const { t, lang } = chartWords.useSay();
  return useMemo(
    () =>
      marks.map((mark, at) => {
        const { x, y, width, height } = mark.box;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list that holds the focus hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant leads to it
          <div
            key={mark.key}
            id={`${id}${at}`}
            data-key={mark.key}
            role="option"
            aria-selected={mark.isLit && !mark.isLinked}
            aria-label={spokenMark(mark, lang, t)}
            style={{ left: x, top: y, width, height }}
            onClick={() => onPick(mark.pick)}
          />
        );
      }),
    [marks, id, onPick, lang, t],
  );
};

/** The ring around the mark that the keyboard is on. It is kept in sight. */
const FocusRing = ({ mark: { box } }: { mark: DrawnMark }) => {
  const ring = useRef<HTMLDivElement>(null);
  const { x, y, width, height } = box;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another thing to bring into sight
  useEffect(() => {
    ring.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [x, y]);
  return (
    <div ref={ring} className="chart-ring" style={{ left: x, top: y, width, height }} aria-hidden />
  );
};

/** Answers a click until the chart, which takes longer, is drawn anew. */
const ChosenRing = ({ mark: { box } }: { mark: DrawnMark }) => {
  const { x, y, width, height } = box;
  return <div className="chart-chosen" style={{ left: x, top: y, width, height }} aria-hidden />;
};

const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey;

/**
 * The way to the marks for those without a pointer: one tab stop, a list whose options are the marks. Arrow
 * keys walk, Space chooses, Enter reads, T shows the table.
 */
export const ChartMarks = memo(
  ({ drawing, width, margin, label, list, isPointing, ...props }: Props) => {
    const { current, clicked, onCurrent, onPick, onRead, onTable, onTell } = props;
    const { t } = chartWords.useSay();
    const id = useId();
    const { marks, want } = useMarks(drawing);
    const options = useOptions(marks, `${id}-`, onPick);
    const [isByKeys, setByKeys] = useState(false);
    const at = Math.max(
      0,
      marks.findIndex(({ key }) => key === current),
    );
    const mark = marks[at];
    const told = (isByKeys && mark) || null;
    const chosen = marks.find(({ key, isLit }) => key === clicked && !isLit);
    useEffect(() => onTell(told), [told, onTell]);
    // The picture had the focus: the reader goes on where they were.
    useLayoutEffect(() => {
      const box = list.current?.closest('.chart');
      if (box && box === document.activeElement) list.current?.focus({ preventScroll: true });
    }, [list]);
    const focused = (event: FocusEvent) => {
      want();
      // Browsers show the focus that a script gives after a touch, too.
      setByKeys(!isPointing.current && event.currentTarget.matches(':focus-visible'));
    };
    const pressed = (event: KeyboardEvent) => {
      if (!mark || !isPlain(event)) return;
      const { key } = event;
      if (isWalkKey(key))
        onCurrent(marks[walk(marks, drawing.arrows ?? 'list', at, key)]?.key ?? mark.key);
      else if (key === ' ') onPick(mark.pick);
      else if (key === 'Enter') onRead(mark.pick);
      else if (key.toLowerCase() === 't') onTable();
      else return;
      event.preventDefault();
      setByKeys(true);
    };
    return (
      <div className="chart-marks" style={{ width, height: drawing.height, marginBottom: margin }}>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-multiselectable
          aria-label={label}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={mark && `${id}-${at}`}
          onFocus={focused}
          onBlur={() => setByKeys(false)}
          onKeyDown={pressed}
        >
          {options}
        </div>
        {told ? <FocusRing mark={told} /> : null}
        {chosen ? <ChosenRing mark={chosen} /> : null}
        <p id={`${id}-keys`} hidden>
          {t('keys')}
        </p>
      </div>
    );
  },
);
