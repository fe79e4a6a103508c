import { briefingWords } from '../i18n/rooms/briefing.ts';
import { Layer } from './Layer.tsx';

const KEYS = {
  next: ['→', '↓', 'Space', 'Page Down', 'N'],
  previous: ['←', '↑', 'Page Up', 'P'],
  ends: ['Home', 'End'],
  jump: ['1', '2', 'Enter'],
  black: ['B', 'W'],
  full: ['F'],
  language: ['L'],
  overview: ['G'],
  speaker: ['S'],
  words: ['Enter'],
  end: ['Esc'],
} as const;

/** The keys of a briefing, over the slide. */
export const Keys = ({ close }: { close: () => void }) => {
  const { t } = briefingWords.useSay();
  return (
    <Layer className="keys" title={t('help.title')} closeLabel={t('help.close')} close={close}>
      <dl>
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((id) => (
          <div key={id}>
            <dt>
              {KEYS[id].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`help.keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.touch')}</p>
    </Layer>
  );
};
