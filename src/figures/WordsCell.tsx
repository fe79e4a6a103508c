import type { Figure } from '../domain/figures.ts';
import { useSay } from '../i18n/say.ts';
import { Caution } from './Caution.tsx';
import { MeasureLink } from './MeasureLink.tsx';

/** The cell of a twin table with the clause of a figure, its caution, and the way to the whole text. */
export const WordsCell = ({ figure: { quantity, measure } }: { figure: Figure }) => {
  const { t, lang } = useSay();
  return (
    <td>
      <p className="doc quote" lang="zh-CN">
        {quantity.quote}
      </p>
      <Caution quantity={quantity} />
      <MeasureLink
        className="read-link"
        number={measure.number}
        figure={quantity.id}
        label={t('choice.readLabel', { label: quantity.label[lang] })}
      >
        {t('choice.read')}
      </MeasureLink>
    </td>
  );
};
