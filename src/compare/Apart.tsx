import { useId } from 'react';
import type { OwnSpec } from '../comparisons/own.ts';
import { Badge } from '../components/Badge.tsx';
import { HedgeMark } from '../components/HedgeMark.tsx';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { noteOf } from '../figures/note.ts';
import { Value } from '../figures/Value.tsx';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useSay } from '../i18n/say.ts';

const Item = ({ figure: { quantity, measure }, reason }: OwnSpec['apart'][number]) => {
  const { t, lang } = useSay();
  const tone = quantity.direction === 'increase' ? 'rise' : 'data';
  const label = quantity.label[lang];
  return (
    <li className="own-apart-item">
      <p className="own-apart-label">
        <Badge number={measure.number} />
        <ChooseButton
          choice={{ kind: 'quantity', id: quantity.id }}
          measure={measure.number}
          className="as-choice"
        >
          {label}
        </ChooseButton>
      </p>
      <p className="own-apart-value">
        <Value quantity={quantity} />
        <HedgeMark hedge={quantity.hedge} form="dot" tone={tone} />
      </p>
      <p className="own-note">{noteOf(quantity, lang, t)}</p>
      <p className="own-reason">{reason}</p>
      <MeasureLink
        className="read-link"
        number={measure.number}
        figure={quantity.id}
        label={t('choice.readLabel', { label })}
      >
        {t('choice.read')}
      </MeasureLink>
    </li>
  );
};

/** What shares no axis with anything, each with the reason, parted by dashed lines. */
export const Apart = ({ apart }: Pick<OwnSpec, 'apart'>) => {
  const { t } = compareWords.useSay();
  const heading = useId();
  if (!apart.length) return null;
  return (
    <section className="own-apart" aria-labelledby={heading}>
      <h3 id={heading}>{t('apart.title')}</h3>
      <p className="own-subtitle">{t('apart.subtitle')}</p>
      <ul>
        {apart.map((one) => (
          <Item key={one.figure.quantity.id} {...one} />
        ))}
      </ul>
    </section>
  );
};
