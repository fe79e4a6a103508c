import type { Edition } from '../domain/edition.ts';
import { measuresOf } from '../domain/figures.ts';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { useSay } from '../i18n/say.ts';
import './panels.css';

/** The bodies as a list: short name, full name, and the measures that they stand behind. */
export const BodiesTable = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  return (
    <div className="twin-scroll">
      <table className="twin">
        <thead>
          <tr>
            {(['body', 'full', 'measures'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`panels.bodies.columns.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edition.bodies.map((body) => (
            <tr key={body.id}>
              <th scope="row">{body.short[lang]}</th>
              <td>
                {body.name[lang]}
                {lang === 'en' && body.translation === 'ours' ? (
                  <span className="ours"> ({t('drawer.ours')})</span>
                ) : null}
              </td>
              <td className="measure-numbers">
                {measuresOf(edition, body.id).map(({ id, number, title }, at) => [
                  at ? ' ' : '',
                  <MeasureLink
                    key={id}
                    number={number}
                    className="badge"
                    label={t('panel.open', { number, label: title[lang] })}
                  >
                    {number}
                  </MeasureLink>,
                ])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
