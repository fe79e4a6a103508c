import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { searchWords } from '../i18n/rooms/search.ts';
import { HitRow } from './HitRow.tsx';
import type { Group, Option } from './options.ts';

type Take = (
  option: Option,
  keys: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean },
) => void;

type LineProps = {
  option: Option;
  isActive: boolean;
  take: Take;
  point: (option: Option) => void;
};

const Line = memo(({ option, isActive, take, point }: LineProps) => {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are heard by the field, which keeps the focus: this is a line of its list.
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the active line
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div
      ref={line}
      id={option.id}
      role="option"
      aria-selected={isActive}
      className={`search-line line-${option.hit?.kind ?? 'command'}`}
      onClick={(event: MouseEvent) => take(option, event)}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => point(option)}
    >
      {option.hit ? (
        <HitRow hit={option.hit} />
      ) : (
        <>
          <span className="hit-words">{option.command.label}</span>
          <span className="hit-end">{option.command.hint}</span>
          {option.command.keys ? <span className="search-kbd">{option.command.keys}</span> : null}
        </>
      )}
      {isActive ? (
        <span className="search-kbd" aria-hidden="true">
          ↵
        </span>
      ) : null}
    </div>
  );
});

const Heading = ({ group }: { group: Group }) => {
  const { t } = searchWords.useSay();
  const shown = group.options.length;
  return (
    <div className="search-heading" id={`search-group-${group.id}`}>
      {t(`groups.${group.id}`)}{' '}
      <span>{shown < group.total ? t('firstOf', { shown, total: group.total }) : group.total}</span>
    </div>
  );
};

type Props = {
  groups: readonly Group[];
  active: Option | undefined;
  take: Take;
  point: (option: Option) => void;
};

/** What has been found, kind by kind, as the list of the search field. */
export const Results = ({ groups, active, take, point }: Props) => {
  const { t } = searchWords.useSay();
  return (
    <div role="listbox" id="search-results" aria-label={t('results')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list
        <div key={group.id} role="group" aria-labelledby={`search-group-${group.id}`}>
          <Heading group={group} />
          {group.options.map((option) => (
            <Line
              key={option.id}
              option={option}
              isActive={option.id === active?.id}
              take={take}
              point={point}
            />
          ))}
        </div>
      ))}
    </div>
  );
};
