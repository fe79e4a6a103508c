import type { Hit } from '../domain/found.ts';
import { searchWords } from '../i18n/rooms/search.ts';
import type { Option } from './options.ts';

/** What Enter does with a hit: what has a place on the page is lit there, what is words is read. */
export const enterReads = ({ kind }: Hit): boolean => kind === 'measure' || kind === 'passage';

const Key = ({ keys, does }: { keys: readonly string[]; does: string }) => (
  <span className="search-key">
    {keys.map((key) => (
      <kbd key={key} className="search-kbd">
        {key}
      </kbd>
    ))}{' '}
    {does}
  </span>
);

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of the sheet, as they work on the line that is active now. */
export const Foot = ({ active, isEmpty }: { active: Option | undefined; isEmpty: boolean }) => {
  const { t } = searchWords.useSay();
  const hit = active?.hit;
  const isRead = hit && enterReads(hit);
  return (
    <div className="search-foot">
      {isEmpty ? null : <Key keys={['↑', '↓']} does={t('keys.move')} />}
      {hit ? <Key keys={['↵']} does={isRead ? t('keys.read') : t('keys.choose')} /> : null}
      {active?.command ? <Key keys={['↵']} does={t('keys.run')} /> : null}
      {hit ? <Key keys={[isApple() ? '⌘' : 'Ctrl', '↵']} does={t('keys.add')} /> : null}
      {hit && !isRead && hit.kind !== 'body' ? (
        <Key keys={['Shift', '↵']} does={t('keys.read')} />
      ) : null}
      <span className="search-hint">{t('hint')}</span>
    </div>
  );
};
