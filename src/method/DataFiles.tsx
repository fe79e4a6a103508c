import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';

/** The edition and its official text as files. */
export const DataFiles = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const folder = `data/editions/${edition.id}`;
  return (
    <ul className="files" aria-label={t('method.files')}>
      <li>
        <a href={`${folder}/edition.json`}>{t('method.fileEdition')}</a>
      </li>
      <li>
        <a href={`${folder}/source.txt`}>{t('method.fileSource')}</a>
      </li>
    </ul>
  );
};
