import { briefingWords } from '../i18n/rooms/briefing.ts';
import { Layer } from './Layer.tsx';
import { shownOf } from './place.ts';
import type { Briefing } from './use-briefing.ts';

/** Every slide by its number, name and sentence; one of them is the way there. */
export const JumpList = ({ briefing, onJump }: { briefing: Briefing; onJump?: () => void }) => (
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
          <span className="jump-number">{at + 1}</span>
          <strong>{slide.name}</strong>
          <span className="jump-title">{slide.title}</span>
        </button>
      </li>
    ))}
  </ol>
);

/** All slides, over the one that is shown. */
export const Overview = ({ briefing, close }: { briefing: Briefing; close: () => void }) => {
  const { t } = briefingWords.useSay();
  return (
    <Layer
      className="overview"
      title={t('overview.title')}
      closeLabel={t('overview.close')}
      close={close}
    >
      <JumpList briefing={briefing} onJump={close} />
    </Layer>
  );
};
