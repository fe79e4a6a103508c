import { Badge } from '../components/Badge.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { HEDGES } from '../domain/hedge.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { CompareButton } from '../figures/CompareButton.tsx';
import { unitName } from '../figures/filter-words.ts';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { noteOf } from '../figures/note.ts';
import { Value } from '../figures/Value.tsx';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import type { FigureRow } from './rows.ts';

type Props = { row: FigureRow };

export const MeasureCell = ({ row: { measure } }: Props) => {
  const { lang } = useSay();
  return (
    <span className="of-measure" title={measure.title[lang]}>
      <Badge number={measure.number} />
      <span className="doc">{measure.title[lang]}</span>
    </span>
  );
};

export const LabelCell = ({ row: { quantity, measure, choice } }: Props) => {
  const { t, lang } = useSay();
  const label = quantity.label[lang];
  return (
    <>
      <ChooseButton
        choice={choice}
        measure={measure.number}
        className="figure-name as-choice"
        tabIndex={-1}
      >
        {label}
      </ChooseButton>
      <span className="row-acts">
        <MeasureLink
          number={measure.number}
          figure={quantity.id}
          label={t('choice.readLabel', { label })}
          className="read-link"
          tabIndex={-1}
        >
          {t('choice.read')}
        </MeasureLink>
        <CompareButton quantity={quantity} tabIndex={-1} />
      </span>
    </>
  );
};

export const ValueCell = ({ row: { quantity, isTied } }: Props) => {
  const { t } = tableRoom.useSay();
  return (
    <span className="figure-value">
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

export const HedgeCell = ({ row: { quantity } }: Props) => {
  const { lang } = useSay();
  return HEDGES[quantity.hedge].name[lang];
};

export const RoleCell = ({ row: { quantity } }: Props) => {
  const { t } = useSay();
  return t(`role.${quantity.role}`);
};

export const PeriodCell = ({ row: { quantity } }: Props) => {
  const { t, lang } = useSay();
  return noteOf(quantity, lang, t);
};

export const QuoteCell = ({ row: { quantity } }: Props) => (
  <span className="doc quote" lang="zh-CN">
    {quantity.quote}
  </span>
);

export const UnitCell = ({ row: { quantity } }: Props) => {
  const { lang } = useSay();
  return unitName(quantity.unit, lang);
};

export const CautionCell = ({ row: { quantity } }: Props) => {
  const { lang } = useSay();
  const { t } = tableRoom.useSay();
  return quantity.caution?.[lang] ?? <span className="none">{t('noCaution')}</span>;
};
