import { HedgeMark } from '../components/HedgeMark.tsx';
import type { Measure, Quantity } from '../domain/edition.ts';
import { noteOf } from '../figures/note.ts';
import { figureText } from '../figures/said.ts';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

const FigureRow = ({ quantity }: { quantity: Quantity }) => {
  const { t, lang } = useSay();
  const lit = useView((view) => view.figure === quantity.id);
  const value = figureText(quantity, lang, t);
  const label = quantity.label[lang];
  return (
    <li className="figure-row" data-lit={lit || undefined}>
      <button
        type="button"
        className="figure-row-value"
        aria-pressed={lit}
        aria-label={t('drawer.showInText', { value, label })}
        onClick={() => go({ figure: quantity.id }, { replace: true })}
      >
        <Value quantity={quantity} />
        <HedgeMark
          hedge={quantity.hedge}
          form="dot"
          tone={quantity.direction === 'increase' ? 'rise' : 'data'}
        />
      </button>
      <div>
        <p className="figure-row-label">{label}</p>
        <p className="doc quote" lang="zh-CN">
          {quantity.quote}
        </p>
        <p className="figure-row-note">
          {t(`role.${quantity.role}`)} · {noteOf(quantity, lang, t)}
        </p>
      </div>
      {quantity.caution ? (
        <p className="caution">
          <strong>{t('drawer.caution')}</strong> {quantity.caution[lang]}
        </p>
      ) : null}
    </li>
  );
};

/** Every figure of the measure with its clause, its period and what a careless reader would get wrong. */
export const FigureRows = ({ measure }: { measure: Measure }) => {
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
          <FigureRow key={quantity.id} quantity={quantity} />
        ))}
      </ul>
    </section>
  );
};
