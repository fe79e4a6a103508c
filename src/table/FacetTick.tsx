import { filterRoom } from '../i18n/rooms/filter.ts';

type Props = {
  name: string;
  count: number;
  counted: 'figures' | 'measures';
  /** Nothing would be in sight: it steps back but can be ticked. */
  none: boolean;
  checked: boolean;
  onToggle: () => void;
};

/** A value to tick, with its count; speech says what is counted. */
export const FacetTick = ({ name, count, counted, none, checked, onToggle }: Props) => {
  const { t } = filterRoom.useSay();
  return (
    <label className="tick" data-none={none || undefined}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className="tick-name">{name}</span>{' '}
      <span className="tick-count" aria-hidden="true">
        {count}
      </span>
      <span className="sr-only">{t(`counts.${counted}`, { count })}</span>
    </label>
  );
};
