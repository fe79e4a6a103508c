import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { embeddedFile } from '../site/embedded.ts';
import { OFFLINE_FILE } from '../site/offline-file.ts';

const FILES = [
  { name: 'edition.json', type: 'application/json', label: 'method.fileEdition' },
  { name: 'source.txt', type: 'text/plain', label: 'method.fileSource' },
] as const;

type FileProps = { edition: Edition; file: (typeof FILES)[number] };

/** A file of the edition: a link to it, or where the page is one file a button that takes it out of that. */
const DataFile = ({ edition, file: { name, type, label } }: FileProps) => {
  const { t } = useSay();
  const path = `data/editions/${edition.id}/${name}`;
  if (!__IS_ONE_FILE__) return <a href={path}>{t(label)}</a>;
  // By a dynamic import, or the program of the site would carry what only this copy needs.
  const save = async () => {
    const { saveFile } = await import('../site/save-file.ts');
    saveFile(new Blob([embeddedFile(path)], { type }), `${edition.id}-${name}`);
  };
  return (
    <button type="button" className="as-link" onClick={() => void save()}>
      {t(label)}
    </button>
  );
};

/** The whole board as one file to take along; in that file, that it is one. */
const Offline = () => {
  const { t } = useSay();
  if (__IS_ONE_FILE__) return <li>{t('method.isOffline')}</li>;
  if (!OFFLINE_FILE) return null;
  const { path, size } = OFFLINE_FILE;
  return (
    <li>
      <a href={path} download>
        {t('method.offline', { size })}
      </a>
    </li>
  );
};

/** The edition and its official text as files, and the board itself. */
export const DataFiles = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  return (
    <ul className="files" aria-label={t('method.files')}>
      {FILES.map((file) => (
        <li key={file.name}>
          <DataFile edition={edition} file={file} />
        </li>
      ))}
      <Offline />
    </ul>
  );
};
