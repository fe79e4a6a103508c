import { Badge } from '../components/Badge.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { bodiesOf, type Figure, figuresOf } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { noteOf } from '../figures/note.ts';
import { useStanding } from '../figures/use-lit.ts';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import { HedgeKey } from './HedgeKey.tsx';
import './headline.css';

const HeadlineFigure = ({ figure, edition }: { figure: Figure; edition: Edition }) => {
  const { t, lang } = useSay();
  const { quantity, measure } = figure;
  const bodies = bodiesOf(edition, measure);
  const first = bodies[0]?.short[lang];
  const choice = { kind: 'quantity', id: quantity.id } as const;
  const lit = useStanding(edition, choiceKey(choice));
  const { direction } = quantity;
  return (
    <li>
      <ChooseButton choice={choice} measure={measure.number} lit={lit} className="headline-figure">
        <span className="headline-top">
          <Badge number={measure.number} />
          {bodies.length > 1 ? t('headline.moreBodies', { first, total: bodies.length }) : first}
        </span>
        <span className="headline-value">
          <Value quantity={quantity} nounElsewhere />
        </span>
        <HedgeMark
          hedge={quantity.hedge}
          form="dot"
          width={84}
          tone={direction === 'increase' ? 'rise' : 'data'}
        />
        <span className="headline-label">{quantity.label[lang]}</span>
        <span className="headline-note">{noteOf(quantity, lang, t)}</span>
      </ChooseButton>
    </li>
  );
};

/** The figures that open the page, each with its hedge drawn under it, and the key to the marks. */
export const Headline = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const figures = figuresOf(edition).filter(({ quantity }) => quantity.headline);
  return (
    <section className="headline frame" aria-labelledby="headline-title">
      <h2 className="sr-only" id="headline-title">
        {t('headline.title', { count: figures.length })}
      </h2>
      <ul className="headline-figures">
        {figures.map((figure) => (
          <HeadlineFigure key={figure.quantity.id} figure={figure} edition={edition} />
        ))}
      </ul>
      <HedgeKey />
    </section>
  );
};
