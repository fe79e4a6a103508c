import type { CSSProperties } from 'react';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import type { Size } from '../slide/use-size.ts';
import { jumpColumns } from './jump-columns.ts';
import { Layer } from './Layer.tsx';
import { Thumb } from './Thumb.tsx';

type JumpProps = {
  edition: Edition;
  briefing: Briefing;
  /** As many as have room if that is not said. */
  columns?: number | null;
  onJump?: () => void;
};

/** Every slide as a picture with its number, name and sentence; one of them is the way there. */
export const JumpList = ({ edition, briefing, columns, onJump }: JumpProps) => (
  <ol
    className="jump-list"
    data-grid
    style={columns ? ({ '--columns': columns } as CSSProperties) : undefined}
  >
    {shownOf(briefing.plan).map(({ slide }, at) => (
      <li key={slide.id}>
        <button
          type="button"
          aria-current={slide.id === briefing.place.planned.slide.id ? 'true' : undefined}
          onClick={() => {
            briefing.to(slide.id);
            onJump?.();
          }}
        >
          <Thumb edition={edition} slide={slide} number={at + 1} />
          <span className="jump-number">{at + 1}</span>
          <strong>{slide.name}</strong>
          <span className="jump-title">{slide.title}</span>
        </button>
      </li>
    ))}
  </ol>
);

type Props = { edition: Edition; briefing: Briefing; size: Size; close: () => void };

/** All slides, over the one that is shown. */
export const Overview = ({ edition, briefing, size, close }: Props) => {
  const { t } = briefingWords.useSay();
  return (
    <Layer
      className="overview"
      title={t('overview.title')}
      closeLabel={t('overview.close')}
      close={close}
    >
      <JumpList
        edition={edition}
        briefing={briefing}
        columns={jumpColumns(shownOf(briefing.plan).length, size)}
        onJump={close}
      />
    </Layer>
  );
};
