import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { Layer } from './Layer.tsx';
import { Thumb } from './Thumb.tsx';

type JumpProps = { edition: Edition; briefing: Briefing; onJump?: () => void };

/** Every slide as a picture with its number, name and sentence; one of them is the way there. */
export const JumpList = ({ edition, briefing, onJump }: JumpProps) => (
  <ol className="jump-list" data-grid>
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

type Props = { edition: Edition; briefing: Briefing; close: () => void };

/** All slides, over the one that is shown. */
export const Overview = ({ edition, briefing, close }: Props) => {
  const { t } = briefingWords.useSay();
  return (
    <Layer
      className="overview"
      title={t('overview.title')}
      closeLabel={t('overview.close')}
      close={close}
    >
      <JumpList edition={edition} briefing={briefing} onJump={close} />
    </Layer>
  );
};
