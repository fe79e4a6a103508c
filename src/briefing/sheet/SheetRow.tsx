import { briefingWords } from '../../i18n/rooms/briefing.ts';
import {
  changeEntry,
  moveBefore,
  moveBy,
  type OwnQuestion,
  type Plan,
  type Planned,
  type RunSheet,
  removeSlide,
} from '../../slides/run-sheet.ts';
import { LONGEST_NOTE, MOST_QUESTIONS } from '../../slides/run-sheet-file.ts';
import { shownOf } from '../run/place.ts';
import { NoteList, QuestionList } from '../slide/Notes.tsx';
import { sayMoved } from './moved.ts';

type Props = {
  plan: Plan;
  planned: Planned;
  at: number;
  /** Whether it was added to the run and can be taken off again. */
  isAdded: boolean;
  keep: (sheet: RunSheet) => void;
  /** Keeps a sheet from which something is gone, so that it can be had back. */
  replace: (sheet: RunSheet, words: string) => void;
  tell: (words: string) => void;
};

const Questions = ({ plan, planned, keep, replace }: Props) => {
  const { t } = briefingWords.useSay();
  const { slide, entry } = planned;
  const set = (questions: readonly OwnQuestion[]) =>
    keep(changeEntry(plan.sheet, slide.id, { questions }));
  const edit = (index: number, part: Partial<OwnQuestion>) =>
    set(entry.questions.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const remove = (index: number) => {
    const questions = entry.questions.filter((_, at) => at !== index);
    const words = t('sheet.questionRemoved', { number: index + 1 });
    replace(changeEntry(plan.sheet, slide.id, { questions }), words);
  };
  return (
    <div className="sheet-questions">
      {entry.questions.map(({ ask, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two questions may be the same
        <fieldset key={index}>
          <label>
            {t('sheet.ask')}
            <input
              maxLength={LONGEST_NOTE}
              value={ask}
              onChange={(event) => edit(index, { ask: event.target.value })}
            />
          </label>
          <label>
            {t('sheet.answer')}
            <textarea
              rows={2}
              maxLength={LONGEST_NOTE}
              value={answer}
              onChange={(event) => edit(index, { answer: event.target.value })}
            />
          </label>
          <button type="button" className="button" onClick={() => remove(index)}>
            {t('sheet.removeQuestion', { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      {entry.questions.length < MOST_QUESTIONS ? (
        <button
          type="button"
          className="button"
          onClick={() => set([...entry.questions, { ask: '', answer: '' }])}
        >
          {t('sheet.addQuestion')}
        </button>
      ) : null}
    </div>
  );
};

const More = (props: Props) => {
  const { t } = briefingWords.useSay();
  const { plan, planned, keep } = props;
  const { slide, entry } = planned;
  return (
    <details className="sheet-more">
      <summary>{t('sheet.more')}</summary>
      <label>
        <span className="sr-only">{t('sheet.note', { name: slide.name })}</span>
        <textarea
          rows={3}
          maxLength={LONGEST_NOTE}
          placeholder={t('sheet.notePlaceholder')}
          value={entry.note}
          onChange={(event) =>
            keep(changeEntry(plan.sheet, slide.id, { note: event.target.value }))
          }
        />
      </label>
      <h3>{t('sheet.own')}</h3>
      <Questions {...props} />
      <h3>{t('sheet.likely')}</h3>
      <QuestionList own={[]} likely={slide.likelyQuestions} />
      <h3>{t('speaker.notes')}</h3>
      <NoteList notes={slide.notes} />
    </details>
  );
};

const Minutes = ({ plan, planned, keep }: Props) => {
  const { t } = briefingWords.useSay();
  const { slide, entry } = planned;
  const set = (text: string) => {
    const minutes = text === '' ? null : Number(text);
    if (minutes !== null && (!Number.isFinite(minutes) || minutes < 0 || minutes > 600)) return;
    keep(changeEntry(plan.sheet, slide.id, { minutes }));
  };
  return (
    <label className="sheet-minutes">
      <input
        type="number"
        min={0}
        max={600}
        step={0.5}
        value={entry.minutes ?? ''}
        aria-label={t('sheet.minutes', { name: slide.name })}
        onChange={(event) => set(event.target.value)}
      />
      {t('sheet.minutesShort')}
    </label>
  );
};

const Moves = ({ plan, planned, at, keep, tell }: Props) => {
  const { t } = briefingWords.useSay();
  const { id, name } = planned.slide;
  const [isFirst, isLast] = [at === 0, at === plan.all.length - 1];
  const move = (by: -1 | 1) => {
    if (by < 0 ? isFirst : isLast) return;
    const sheet = moveBy(plan, id, by);
    keep(sheet);
    tell(sayMoved(t, plan, sheet, planned));
  };
  return (
    <span className="sheet-moves">
      <button
        type="button"
        className="button"
        aria-label={t('sheet.up', { name })}
        aria-disabled={isFirst}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('sheet.down', { name })}
        aria-disabled={isLast}
        onClick={() => move(1)}
      >
        ↓
      </button>
    </span>
  );
};

const DRAGGED = 'text/x-slide';

/** What is dropped takes the place that it is dropped on. */
const dropped = (plan: Plan, id: string, onto: string): RunSheet => {
  const ids = plan.all.map(({ slide }) => slide.id);
  const [from, to] = [ids.indexOf(id), ids.indexOf(onto)];
  return moveBefore(plan.sheet, id, from < to ? (ids[to + 1] ?? null) : onto);
};

/** Which of several pages of one kind, at the end of a name and of a title. */
const PAGE = /\s*[（(]\d+\D+\d+[）)]$/;

/** What a title says that the name before it does not. */
const besideName = ({ name, title }: Planned['slide']): string => {
  if (title.startsWith(name)) return title.slice(name.length);
  const [page = ''] = PAGE.exec(name) ?? [];
  return ` ${page && title.endsWith(page) ? title.slice(0, -page.length) : title}`;
};

/** One slide of the run-sheet: where it stands, whether it is shown, how long it takes, what is said. */
export const SheetRow = (props: Props) => {
  const { t } = briefingWords.useSay();
  const { plan, planned, isAdded, keep, replace, tell } = props;
  const { slide, entry } = planned;
  const { name, id } = slide;
  return (
    <li
      className="sheet-row"
      data-hidden={entry.hidden || undefined}
      onDragStart={({ dataTransfer, currentTarget }) => {
        dataTransfer.setData(DRAGGED, id);
        dataTransfer.setDragImage(currentTarget, 0, 0);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const from = event.dataTransfer.getData(DRAGGED);
        const dragged = plan.all.find((one) => one.slide.id === from);
        if (!dragged || dragged === planned) return;
        const sheet = dropped(plan, from, id);
        keep(sheet);
        tell(sayMoved(t, plan, sheet, dragged));
      }}
    >
      <span className="sheet-number" draggable>
        {shownOf(plan).indexOf(planned) + 1 || '–'}
      </span>
      <span className="sheet-name">
        <strong>{name}</strong>
        <span>{besideName(slide)}</span>
      </span>
      <Minutes {...props} />
      <label className="sheet-hide">
        <input
          type="checkbox"
          checked={entry.hidden}
          aria-label={t('sheet.hide', { name })}
          onChange={(event) => keep(changeEntry(plan.sheet, id, { hidden: event.target.checked }))}
        />
        {t('sheet.hidden')}
      </label>
      <Moves {...props} />
      {isAdded ? (
        <button
          type="button"
          className="button"
          aria-label={t('sheet.remove', { name })}
          onClick={() => replace(removeSlide(plan.sheet, id), t('sheet.removed', { name }))}
        >
          {t('sheet.removeShort')}
        </button>
      ) : null}
      <More {...props} />
    </li>
  );
};
