import { Badge } from '../components/Badge.tsx';
import { Clauses } from '../components/Clauses.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import type { Body, Measure } from '../domain/edition.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';

export const NumberCell = ({ measure }: { measure: Measure }) => <Badge number={measure.number} />;

export const TitleCell = ({ measure }: { measure: Measure }) => {
  const { lang } = useSay();
  return (
    <MeasureLink number={measure.number} className="measure-title doc">
      <Clauses text={measure.title[lang]} lang={lang} />
    </MeasureLink>
  );
};

export const BodiesCell = ({ bodies }: { bodies: readonly Body[] }) => {
  const { lang } = useSay();
  return (
    <ul>
      {bodies.map((body) => (
        <li key={body.id} title={body.name[lang]}>
          {body.short[lang]}
        </li>
      ))}
    </ul>
  );
};

export const FiguresCell = ({ measure }: { measure: Measure }) => {
  const { t, lang } = useSay();
  if (!measure.quantities.length) return <span className="no-figures">{t('table.noFigures')}</span>;
  return (
    <ul className="figure-list">
      {measure.quantities.map((quantity) => (
        <li key={quantity.id}>
          <ChooseButton
            choice={{ kind: 'quantity', id: quantity.id }}
            measure={measure.number}
            className="figure-line as-choice"
          >
            <Value quantity={quantity} />
            <HedgeMark
              hedge={quantity.hedge}
              form="dot"
              tone={quantity.direction === 'increase' ? 'rise' : 'data'}
            />
            <span className="figure-label">{quantity.label[lang]}</span>
          </ChooseButton>
        </li>
      ))}
    </ul>
  );
};

export const FirstsCell = ({ count }: { count: number }) => {
  const { t } = useSay();
  return count ? <span>{count}</span> : <span className="none">{t('table.none')}</span>;
};
