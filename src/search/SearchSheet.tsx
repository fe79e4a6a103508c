import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Edition } from '../domain/edition.ts';
import type { Hit } from '../domain/found.ts';
import { useReadings } from '../figures/use-readings.ts';
import { searchWords } from '../i18n/rooms/search.ts';
import { useLayer } from '../state/use-layer.ts';
import type { Command, SearchActions } from './actions.ts';
import { Field } from './Field.tsx';
import { enterReads, Foot } from './Foot.tsx';
import type { Asked, Group, Option } from './options.ts';
import { Results } from './Results.tsx';
import { useGroups } from './use-groups.ts';
import { Ways } from './Ways.tsx';
import './search.css';

export type SearchProps = {
  edition: Edition;
  actions: SearchActions;
  /** What the page can do at any time: found by its words. Give the same list as long as it is the same. */
  commands?: readonly Command[];
  /** What the page can do with the best hit. Give the same function as long as it does the same. */
  offers?: (best: Hit) => readonly Command[];
};
type Props = SearchProps & { onClose: () => void };
type Keys = Pick<MouseEvent | KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const NO_COMMANDS: readonly Command[] = [];
const noOffers = (): readonly Command[] => NO_COMMANDS;

/** Opens the dialog over the page, and leads the reader back to where it was opened. */
const useOpenDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page, or focus would be lost with it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    shown?.querySelector('input')?.focus();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
};

/** Does what a hit is for: lights it, adds it to what is chosen, or opens its words. */
const useTake = (actions: SearchActions, onClose: () => void, onAdd: (hit: Hit) => void) =>
  useCallback(
    ({ hit, command }: Option, keys: Keys) => {
      if (hit && (keys.ctrlKey || keys.metaKey)) {
        actions.choose(hit.choice, { add: true });
        onAdd(hit);
        return;
      }
      onClose();
      if (command) return command.run();
      if (hit.kind === 'body') return actions.choose(hit.choice, { add: false });
      if (!enterReads(hit) && !keys.shiftKey) return actions.choose(hit.choice, { add: false });
      const choice = hit.choice.kind === 'measure' ? null : hit.choice;
      actions.read(hit.measure.number, choice, hit.kind === 'passage' ? hit.place : undefined);
    },
    [actions, onClose, onAdd],
  );

/** What is typed, what it finds, and what a key does. */
const useSearch = ({
  edition,
  actions,
  onClose,
  commands = NO_COMMANDS,
  offers = noOffers,
}: Props) => {
  const { lang, t } = searchWords.useSay();
  const readings = useReadings(true);
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState('');
  const { filter } = actions;
  const asked = useMemo<Asked>(
    () => ({ edition, typed, lang, readings, commands, offers, filter }),
    [edition, typed, lang, readings, commands, offers, filter],
  );
  const list = useGroups(asked);
  const onAdd = useCallback((hit: Hit) => setAdded(t('added', { name: hit.name.text })), [t]);
  const take = useTake(actions, onClose, onAdd);
  const type = (words: string) => {
    setTyped(words);
    setAdded('');
    list.restart();
  };
  const press = (event: KeyboardEvent) => {
    // A key that an input method uses for itself, such as the Enter that takes over a word.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const option = event.key === 'Enter' ? list.activeNow() : undefined;
    if (option) take(option, event);
    if (option || list.move(event.key)) event.preventDefault();
  };
  return { ...list, readings, typed, added, type, take, press };
};

/** How much was found; where it is nothing but a way on, the way on. */
const useOutcome = (groups: readonly Group[]): string => {
  const { t } = searchWords.useSay();
  const count = groups
    .filter(({ id }) => id !== 'commands')
    .reduce((sum, { total }) => sum + total, 0);
  const [first] = groups.flatMap(({ options }) => options);
  return count || !first?.command ? t('count', { count }) : first.command.label;
};

/** Search over everything that the edition holds, with its results and what they can do. */
export const SearchSheet = (props: Props) => {
  const { edition, onClose } = props;
  const { t } = searchWords.useSay();
  const dialog = useOpenDialog();
  useLayer(onClose);
  const { groups, active, point, readings, typed, added, type, take, press } = useSearch(props);
  const outcome = useOutcome(groups);
  const isAsking = typed.trim() !== '';
  const retype = (words: string) => {
    type(words);
    dialog.current?.querySelector('input')?.focus();
  };
  return (
    // Escape is the key that does what a click outside does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog hears Escape as onCancel
    <dialog
      ref={dialog}
      className="search-sheet"
      aria-label={t('title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Field
        typed={typed}
        groups={groups}
        active={active}
        type={type}
        press={press}
        close={onClose}
      />
      <p className="sr-only" role="status">
        {added || (isAsking ? outcome : '')}
      </p>
      <div className="search-body">
        {isAsking && groups.length ? null : (
          <Ways
            edition={edition}
            readings={readings}
            typed={typed}
            isNothing={isAsking}
            type={retype}
          />
        )}
        <Results groups={groups} active={active} take={take} point={point} />
      </div>
      <Foot active={active} isEmpty={!groups.length} />
    </dialog>
  );
};
