import { useMemo, useState } from 'react';
import { Badge } from '../components/Badge.tsx';
import type { Edition, Measure } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { useReadings } from '../figures/use-readings.ts';
import { Value } from '../figures/Value.tsx';
import { compareWords } from '../i18n/rooms/compare.ts';
import { toggleCompared } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import { canJoin, findFigures } from './find-figures.ts';
import './side.css';

type Joins = (figure: Figure) => boolean;

const Option = ({ figure, joins }: { figure: Figure; joins: Joins }) => {
  const { t, lang } = compareWords.useSay();
  const { quantity } = figure;
  const isIn = useView((view) => view.compared.includes(quantity.id));
  return (
    <li>
      <label className="own-option">
        <input type="checkbox" checked={isIn} onChange={() => toggleCompared([quantity.id])} />
        <span className="own-option-label">{quantity.label[lang]}</span>{' '}
        <Value quantity={quantity} />
        {joins(figure) ? <span className="own-joins">{t('picker.matching')}</span> : null}
      </label>
    </li>
  );
};

type GroupProps = { measure: Measure; figures: readonly Figure[]; joins: Joins };

const Group = ({ measure, figures, joins }: GroupProps) => {
  const { lang } = compareWords.useSay();
  return (
    <fieldset className="own-option-group">
      <legend>
        <Badge number={measure.number} /> {measure.title[lang]}
      </legend>
      <ul>
        {figures.map((figure) => (
          <Option key={figure.quantity.id} figure={figure} joins={joins} />
        ))}
      </ul>
    </fieldset>
  );
};

type ListProps = { edition: Edition; figures: readonly Figure[]; joins: Joins };

const List = ({ edition, figures, joins }: ListProps) =>
  edition.measures.map((measure) => {
    const own = figures.filter((figure) => figure.measure === measure);
    return own.length ? (
      <Group key={measure.id} measure={measure} figures={own} joins={joins} />
    ) : null;
  });

/** What the reader looks for, and what of it there is. */
const useFound = (edition: Edition) => {
  const ids = useView((view) => view.compared);
  const [query, setQuery] = useState('');
  const [isNarrow, setNarrow] = useState(false);
  const readings = useReadings(query !== '');
  const found = useMemo(() => findFigures(edition, query, readings), [edition, query, readings]);
  const joins = useMemo(() => canJoin(edition, ids), [edition, ids]);
  // What is picked stays in sight, or a tick would take its own box away.
  const shown = found.filter(
    (figure) => !isNarrow || joins(figure) || ids.includes(figure.quantity.id),
  );
  return { hasPicks: ids.length > 0, query, setQuery, isNarrow, setNarrow, joins, shown };
};

/** A list of every figure, by measure, to tick; searched by Chinese, pinyin or English. */
export const Picker = ({ edition }: { edition: Edition }) => {
  const { t } = compareWords.useSay();
  const { hasPicks, query, setQuery, isNarrow, setNarrow, joins, shown } = useFound(edition);
  const nothing = query ? t('picker.nothing', { query }) : t('picker.nothingMatching');
  return (
    <section className="own-picker" aria-label={t('picker.title')}>
      <h3>{t('picker.title')}</h3>
      <input
        type="search"
        value={query}
        maxLength={200}
        aria-label={t('picker.search')}
        placeholder={t('picker.placeholder')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {hasPicks ? (
        <label className="own-narrow">
          <input
            type="checkbox"
            checked={isNarrow}
            onChange={(event) => setNarrow(event.target.checked)}
          />
          {t('picker.onlyMatching')}
        </label>
      ) : null}
      <p className="own-note" role="status">
        {shown.length ? t('picker.found', { count: shown.length }) : nothing}
      </p>
      <div className="own-options">
        <List edition={edition} figures={shown} joins={joins} />
      </div>
    </section>
  );
};
