import { HedgeMark } from '../components/HedgeMark.tsx';
import { isSecondClick } from '../components/second-click.ts';
import { choiceKey } from '../domain/choice.ts';
import type { Edition, Measure, Quantity } from '../domain/edition.ts';
import { homeOf } from '../domain/home.ts';
import { Caution } from '../figures/Caution.tsx';
import { CompareButton } from '../figures/CompareButton.tsx';
import { MarkLink } from '../figures/MeasureLink.tsx';
import { noteOf } from '../figures/note.ts';
import { figureText } from '../figures/said.ts';
import { useIsChosen, useStanding } from '../figures/use-lit.ts';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import { toggleChoice } from '../state/choose.ts';

type RowProps = { edition: Edition; quantity: Quantity };

const FigureValue = ({ quantity }: { quantity: Quantity }) => {
  const { t, lang } = useSay();
  const key = choiceKey({ kind: 'quantity', id: quantity.id });
  const value = figureText(quantity, lang, t);
  return (
    <button
      type="button"
      className="figure-row-value"
      aria-pressed={useIsChosen(key)}
      aria-label={t('drawer.showInText', { value, label: quantity.label[lang] })}
      onClick={(event) => isSecondClick(event) || toggleChoice(key)}
    >
      <Value quantity={quantity} />
      <HedgeMark
        hedge={quantity.hedge}
        form="dot"
        tone={quantity.direction === 'increase' ? 'rise' : 'data'}
      />
    </button>
  );
};

const FigureActions = ({ edition, quantity }: RowProps) => {
  const { t, lang } = useSay();
  const label = quantity.label[lang];
  return (
    <p className="figure-row-actions">
      <MarkLink
        figure={quantity.id}
        at={homeOf(edition, quantity.id)}
        label={t('drawer.toMarkLabel', { label })}
      >
        {t('drawer.toMark')}
      </MarkLink>
      <CompareButton quantity={quantity} />
    </p>
  );
};

const FigureRow = ({ edition, quantity }: RowProps) => {
  const { t, lang } = useSay();
  const lit = useStanding(edition, choiceKey({ kind: 'quantity', id: quantity.id }));
  return (
    <li className="figure-row" data-lit={lit}>
      <FigureValue quantity={quantity} />
      <div>
        <p className="figure-row-label">{quantity.label[lang]}</p>
        <p className="doc quote" lang="zh-CN">
          {quantity.quote}
        </p>
        <p className="figure-row-note">
          {t(`role.${quantity.role}`)} · {noteOf(quantity, lang, t)}
        </p>
        <FigureActions edition={edition} quantity={quantity} />
      </div>
      <Caution quantity={quantity} />
    </li>
  );
};

/** Every figure of the measure with its clause, its period and what a careless reader would get wrong. */
export const FigureRows = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t } = useSay();
  if (!measure.quantities.length)
    return <p className="no-figures drawer-none">{t('table.noFigures')}</p>;
  return (
    <section className="figure-rows" aria-label={t('drawer.rows')}>
      <h3>
        {t('drawer.rows')} <span>{t('drawer.rowsHint')}</span>
      </h3>
      <ul>
        {measure.quantities.map((quantity) => (
          <FigureRow key={quantity.id} edition={edition} quantity={quantity} />
        ))}
      </ul>
    </section>
  );
};
