import type { Edition } from '../domain/edition.ts';
import { measuresOf } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { useSay } from '../i18n/say.ts';
import { TwinFrame } from './TwinFrame.tsx';

/** The bodies as a list: short name, full name, and the measures that they stand behind. */
export const BodiesTable = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  return (
    <TwinFrame
      heads={(['body', 'full', 'measures'] as const).map((id) => t(`panels.bodies.columns.${id}`))}
    >
      {edition.bodies.map((body) => (
        <tr key={body.id}>
          <th scope="row">
            <ChooseButton
              choice={{ kind: 'body', id: body.id }}
              measure={measuresOf(edition, body.id)[0]?.number ?? 0}
              className="as-choice"
            >
              {body.short[lang]}
            </ChooseButton>
          </th>
          <td>
            {body.name[lang]}
            {lang === 'en' && body.translation === 'ours' ? (
              <span className="ours"> ({t('drawer.ours')})</span>
            ) : null}
          </td>
          <td className="measure-numbers">
            {measuresOf(edition, body.id).map(({ id, number, title }, at) => [
              at ? ' ' : '',
              <ChooseButton
                key={id}
                choice={{ kind: 'measure', id }}
                measure={number}
                className="badge as-choice"
                label={t('panel.open', { number, label: title[lang] })}
              >
                {number}
              </ChooseButton>,
            ])}
          </td>
        </tr>
      ))}
    </TwinFrame>
  );
};
