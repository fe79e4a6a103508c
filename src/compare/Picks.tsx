import type { KeyboardEvent } from 'react';
import type { OwnSpec } from '../comparisons/own.ts';
import { Badge } from '../components/Badge.tsx';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { Value } from '../figures/Value.tsx';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useView } from '../state/use-view.ts';
import { clearCompared, moveCompared } from './picks.ts';
import { TakeOut } from './TakeOut.tsx';
import './side.css';

const STEPS = { up: -1, down: 1 } as const;
const SIGNS = { up: '↑', down: '↓' } as const;
const KEYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);

type PickProps = { edition: Edition; figure: Figure; isFirst: boolean; isLast: boolean };

const Actions = ({ edition, figure: { quantity }, isFirst, isLast }: PickProps) => {
  const { t, lang } = compareWords.useSay();
  const label = quantity.label[lang];
  const isStuck = { up: isFirst, down: isLast };
  return (
    <span className="own-pick-actions">
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          type="button"
          aria-label={t(`picked.${way}`, { label })}
          aria-disabled={isStuck[way]}
          onClick={() => moveCompared(edition, quantity.id, STEPS[way])}
        >
          {SIGNS[way]}
        </button>
      ))}
      <TakeOut quantity={quantity} fallback=".own-name" />
    </span>
  );
};

const PickedFigure = (props: PickProps) => {
  const { lang } = compareWords.useSay();
  const { quantity, measure } = props.figure;
  const move = (event: KeyboardEvent) => {
    const step = KEYS.get(event.key);
    if (!step || !event.altKey) return;
    event.preventDefault();
    moveCompared(props.edition, quantity.id, step);
  };
  return (
    <li className="own-pick" data-pick={quantity.id} onKeyDown={move}>
      <Badge number={measure.number} />
      <span className="own-pick-words">
        <Value quantity={quantity} />
        <span className="own-pick-label">{quantity.label[lang]}</span>
      </span>
      <Actions {...props} />
    </li>
  );
};

type GroupProps = { edition: Edition; title: string; figures: readonly Figure[] };

const Group = ({ edition, title, figures }: GroupProps) => (
  <div className="own-group">
    <h4>{title}</h4>
    <ul aria-label={title}>
      {figures.map((figure, at) => (
        <PickedFigure
          key={figure.quantity.id}
          edition={edition}
          figure={figure}
          isFirst={at === 0}
          isLast={at === figures.length - 1}
        />
      ))}
    </ul>
  </div>
);

/** What is picked, by what shares an axis: each can be moved among its like and taken out. */
export const Picks = ({ edition, own }: { edition: Edition; own: OwnSpec }) => {
  const { t } = compareWords.useSay();
  const compared = useView((view) => view.compared.length);
  if (!compared) return null;
  const count = compared - own.unknown.length;
  const apart = own.apart.map(({ figure }) => figure);
  return (
    <section className="own-picks" data-picks="" aria-label={t('picked.title', { count })}>
      <header className="own-picks-head">
        <h3>{t('picked.title', { count })}</h3>
        <button type="button" className="as-link" onClick={clearCompared}>
          {t('picked.clear')}
        </button>
      </header>
      {own.axes.map(({ id, title, figures }) => (
        <Group
          key={id}
          edition={edition}
          title={t('picked.together', { axis: title })}
          figures={figures}
        />
      ))}
      {apart.length ? <Group edition={edition} title={t('apart.title')} figures={apart} /> : null}
      <p className="own-note">{t('picked.hint')}</p>
    </section>
  );
};
