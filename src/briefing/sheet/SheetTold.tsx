import { useLayoutEffect, useRef } from 'react';
import { formatIn } from '../../i18n/format.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { notedIn, type Plan } from '../../slides/run-sheet.ts';
import { type SheetDeeds, whenAside } from './use-sheet.ts';

/** A link to be copied by hand, where the browser does not copy: on plain http, for one. */
const LinkField = ({ told }: { told: SheetDeeds['told'] }) => {
  const { t } = briefingWords.useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (told.link) field.current?.focus();
    field.current?.select();
  }, [told]);
  if (!told.link) return null;
  return (
    <p>
      <label>
        {t('sheet.linkField')}
        <textarea ref={field} readOnly rows={3} dir="ltr" spellCheck={false} value={told.link} />
      </label>
    </p>
  );
};

/** The sheets that have given way to others, each to be had back. */
const Aside = ({ deeds: { aside, takeBack, letGo } }: { deeds: SheetDeeds }) => {
  const { t } = briefingWords.useSay();
  if (aside.length === 0) return null;
  return (
    <section className="sheet-aside" aria-label={t('sheet.asideName')}>
      <p>{t('sheet.aside')}</p>
      <ul>
        {aside.map((one) => {
          const when = whenAside(one);
          return (
            <li key={one.at}>
              {t('sheet.asideOne', { when, count: notedIn(one.sheet) })}{' '}
              <button
                type="button"
                className="button"
                aria-label={t('sheet.restore', { when })}
                onClick={() => takeBack(one)}
              >
                {t('sheet.restoreShort')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={letGo}>
        {t('sheet.letGo')}
      </button>
    </section>
  );
};

/** What has become of the run-sheet, and what can be had back. */
export const SheetTold = ({ plan, deeds }: { plan: Plan; deeds: SheetDeeds }) => {
  const { t, lang } = briefingWords.useSay();
  return (
    <div className="sheet-told">
      <p role="status" aria-label={t('sheet.keeping')}>
        {deeds.told.words}
      </p>
      <LinkField told={deeds.told} />
      <Aside deeds={deeds} />
      {plan.unknown.length ? (
        <p>{t('sheet.unknown', { list: formatIn(lang).list(plan.unknown) })}</p>
      ) : null}
    </div>
  );
};
