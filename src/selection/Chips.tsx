import { useState } from 'react';
import { type ChoiceKey, parseChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { choiceWords } from '../figures/choice-words.ts';
import { useSay } from '../i18n/say.ts';
import { toggleChoice } from '../state/choose.ts';

/** As many as fit beside the actions on a wide page. */
const SHOWN = 4;

const Chip = ({ edition, of }: { edition: Edition; of: ChoiceKey }) => {
  const { t, lang } = useSay();
  const choice = parseChoice(of);
  const words = choice && choiceWords(edition, choice, lang, t);
  const { kind, name, value } = words ?? { kind: t('selection.unknownKind'), name: of };
  const whole = [name, value].filter(Boolean).join(' ');
  return (
    <li className="chip" data-unknown={words ? undefined : true}>
      <span className="chip-kind">{kind}</span>{' '}
      <span className="chip-name" title={name}>
        {name}
      </span>
      {value ? <span className="chip-value"> {value}</span> : null}
      <button
        type="button"
        aria-label={t('selection.remove', { name: whole })}
        onClick={() => toggleChoice(of)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
};

/** What is chosen, each with a way to take it off; the last chosen first, and more on demand. */
export const Chips = ({ edition, chosen }: { edition: Edition; chosen: readonly ChoiceKey[] }) => {
  const { t } = useSay();
  const [isOpen, setOpen] = useState(false);
  const lastFirst = [...chosen].reverse();
  const shown = isOpen ? lastFirst : lastFirst.slice(0, SHOWN);
  return (
    <ul className="chips" aria-label={t('selection.list')}>
      {shown.map((key) => (
        <Chip key={key} edition={edition} of={key} />
      ))}
      {chosen.length > SHOWN ? (
        <li>
          <button
            type="button"
            className="as-link"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('selection.fewer') : t('selection.more', { count: chosen.length - SHOWN })}
          </button>
        </li>
      ) : null}
    </ul>
  );
};
