import { Badge } from '../components/Badge.tsx';
import { Clauses } from '../components/Clauses.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { claimsOf } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { Value } from '../figures/Value.tsx';
import { useSay } from '../i18n/say.ts';
import type { Row } from './rows.ts';

/** What stands in the cells of a row. The keys of the grid lead to what can be used in them. */
type Cell = { row: Row };

export const NumberCell = ({ row: { measure } }: Cell) => <Badge number={measure.number} />;

export const ReadLink = ({ row: { measure, choice } }: Cell) => {
  const { t, lang } = useSay();
  const quantity = measure.quantities.find(
    ({ id }) => choice.kind === 'quantity' && id === choice.id,
  );
  return (
    <MeasureLink
      number={measure.number}
      figure={quantity?.id}
      className="read-link"
      label={t('choice.readLabel', { label: (quantity?.label ?? measure.title)[lang] })}
      tabIndex={-1}
    >
      {t('choice.read')}
    </MeasureLink>
  );
};

export const TitleCell = ({ row }: Cell) => {
  const { lang } = useSay();
  return (
    <>
      <ChooseButton
        choice={row.choice}
        measure={row.measure.number}
        className="measure-title doc as-choice"
        tabIndex={-1}
      >
        <Clauses text={row.measure.title[lang]} lang={lang} />
      </ChooseButton>
      <ReadLink row={row} />
    </>
  );
};

export const BodiesCell = ({ row: { bodies, measure } }: Cell) => {
  const { lang } = useSay();
  return (
    <ul>
      {bodies.map(({ id, name, short }) => (
        <li key={id}>
          <ChooseButton
            choice={{ kind: 'body', id }}
            measure={measure.number}
            className="as-choice"
            title={name[lang]}
            tabIndex={-1}
          >
            {short[lang]}
          </ChooseButton>
        </li>
      ))}
    </ul>
  );
};

export const FiguresCell = ({ row: { measure } }: Cell) => {
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
            tabIndex={-1}
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

const Count = ({ count }: { count: number }) => {
  const { t } = useSay();
  return count ? <span>{count}</span> : <span className="none">{t('table.none')}</span>;
};

export const FirstsCell = ({ row: { measure } }: Cell) => (
  <Count count={claimsOf(measure).firsts.length} />
);

export const HonoursCell = ({ row: { measure } }: Cell) => (
  <Count count={claimsOf(measure).honours.length} />
);
