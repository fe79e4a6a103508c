import { Badge } from '../components/Badge.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { HEDGES } from '../domain/hedge.ts';
import { unitOf } from '../domain/unit.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { CompareButton } from '../figures/CompareButton.tsx';
import { noteOf } from '../figures/note.ts';
import { Value } from '../figures/Value.tsx';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { ReadLink } from './measure-cells.tsx';
import type { FigureRow } from './rows.ts';

type Cell = { row: FigureRow };

export const MeasureCell = ({ row: { measure } }: Cell) => {
  const { lang } = useSay();
  return (
    <ChooseButton
      choice={{ kind: 'measure', id: measure.id }}
      measure={measure.number}
      className="of-measure as-choice"
      tabIndex={-1}
    >
      <Badge number={measure.number} /> <span>{measure.title[lang]}</span>
    </ChooseButton>
  );
};

export const LabelCell = ({ row }: Cell) => {
  const { lang } = useSay();
  return (
    <>
      <ChooseButton
        choice={row.choice}
        measure={row.measure.number}
        className="figure-name as-choice"
        tabIndex={-1}
      >
        {row.quantity.label[lang]}
      </ChooseButton>
      <span className="row-actions">
        <ReadLink row={row} /> <CompareButton quantity={row.quantity} tabIndex={-1} />
      </span>
    </>
  );
};

export const ValueCell = ({ row: { quantity, isTied } }: Cell) => {
  const { t } = tableRoom.useSay();
  return (
    <span className="value-cell">
      <Value quantity={quantity} />
      <HedgeMark
        hedge={quantity.hedge}
        form="dot"
        tone={quantity.direction === 'increase' ? 'rise' : 'data'}
      />
      {isTied ? <span className="tied">{t('tied')}</span> : null}
    </span>
  );
};

export const HedgeCell = ({ row: { quantity } }: Cell) => {
  const { lang } = useSay();
  return (
    <>
      {HEDGES[quantity.hedge].name[lang]}{' '}
      {quantity.hedgeWord ? (
        <span className="doc" lang="zh-CN">
          {quantity.hedgeWord}
        </span>
      ) : null}
    </>
  );
};

export const RoleCell = ({ row: { quantity } }: Cell) => {
  const { t } = useSay();
  return t(`role.${quantity.role}`);
};

export const PeriodCell = ({ row: { quantity } }: Cell) => {
  const { t, lang } = useSay();
  return noteOf(quantity, lang, t);
};

export const QuoteCell = ({ row: { quantity } }: Cell) => (
  <span className="doc quote" lang="zh-CN">
    {quantity.quote}
  </span>
);

export const UnitCell = ({ row: { quantity } }: Cell) => {
  const { lang } = useSay();
  const unit = unitOf(quantity.unit);
  return lang === 'zh' ? unit.zh : unit.en.other;
};

export const CautionCell = ({ row: { quantity } }: Cell) => {
  const { t, lang } = tableRoom.useSay();
  return quantity.caution?.[lang] ?? <span className="none">{t('noCaution')}</span>;
};
