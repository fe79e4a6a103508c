import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { END_KEY, keyNames } from './keys.ts';
import { Layer } from './Layer.tsx';

/** One line each; what only the wall can do stands apart. */
const EVERYWHERE = {
  next: keyNames('next'),
  previous: keyNames('previous'),
  ends: [...keyNames('first'), ...keyNames('last')],
  jump: ['1', '2', 'Enter'],
  black: [keyNames('black')[0], keyNames('white')[0]],
  language: keyNames('language'),
  words: ['Enter'],
  end: [END_KEY],
} as const;
const ON_THE_WALL = {
  full: [keyNames('full')[0]],
  overview: [keyNames('overview')[0]],
  speaker: keyNames('speaker'),
} as const;

const ROWS = {
  wall: Object.entries({ ...EVERYWHERE, ...ON_THE_WALL }),
  speaker: Object.entries(EVERYWHERE),
} as const;

type Props = { of: 'wall' | 'speaker'; close: () => void };

/** The keys of a window of the briefing, over what it shows. */
export const Keys = ({ of, close }: Props) => {
  const { t } = briefingWords.useSay();
  return (
    <Layer className="keys" title={t('help.title')} closeLabel={t('help.close')} close={close}>
      <dl>
        {ROWS[of].map(([id, names]) => (
          <div key={id}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(`help.keys.${id as keyof typeof EVERYWHERE | keyof typeof ON_THE_WALL}`)}</dd>
          </div>
        ))}
      </dl>
      {of === 'wall' ? <p>{t('help.touch')}</p> : null}
    </Layer>
  );
};
