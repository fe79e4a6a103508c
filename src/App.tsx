import { useEffect } from 'react';
import { Guard } from './components/Guard.tsx';
import type { Edition } from './domain/edition.ts';
import { Drawer } from './drawer/Drawer.tsx';
import { UnknownMeasure } from './drawer/UnknownMeasure.tsx';
import { Header } from './header/Header.tsx';
import { Headline } from './headline/Headline.tsx';
import { Opening } from './headline/Opening.tsx';
import { LANG_TAG, LangContext, sayIn, useSay } from './i18n/say.ts';
import { FaultPage } from './load/FaultPage.tsx';
import { useEdition } from './load/use-edition.ts';
import { Method } from './method/Method.tsx';
import { Panels } from './panels/Panels.tsx';
import { useAddressView, useView, ViewContext } from './state/use-view.ts';
import { serializeView } from './state/view.ts';
import { MeasureTable } from './table/MeasureTable.tsx';

/** Keeps the document's language, title and address in step with the view. */
const useDocument = (edition: Edition | null): void => {
  const { view, go } = useView();
  const t = sayIn(view.lang);
  const open = edition?.measures.find(({ number }) => String(number) === view.measure);
  useEffect(() => {
    document.documentElement.lang = LANG_TAG[view.lang];
    document.title = open
      ? t('page.titleOfMeasure', { number: open.number, title: open.title[view.lang] })
      : t('page.title');
  }, [view.lang, open, t]);
  useEffect(() => {
    if (window.location.search !== serializeView(view)) go({}, { replace: true });
  }, [view, go]);
};

const Board = ({ edition }: { edition: Edition }) => {
  const { view } = useView();
  const open = edition.measures.find(({ number }) => String(number) === view.measure);
  return (
    <>
      <main id="main">
        {view.measure && !open ? <UnknownMeasure edition={edition} asked={view.measure} /> : null}
        <Guard>
          <Opening edition={edition} />
          <Headline edition={edition} />
        </Guard>
        <Panels edition={edition} />
        <Guard>
          <MeasureTable edition={edition} />
        </Guard>
      </main>
      <Guard>
        <Method edition={edition} />
      </Guard>
      {open ? (
        <Guard>
          <Drawer edition={edition} measure={open} />
        </Guard>
      ) : null}
    </>
  );
};

const Page = () => {
  const { loaded, reload } = useEdition();
  const { t } = useSay();
  const edition = loaded.state === 'ready' ? loaded.edition : null;
  useDocument(edition);
  if (loaded.state === 'faulty')
    return <FaultPage file={loaded.file} faults={loaded.faults} reload={reload} />;
  return (
    <>
      <a className="skip" href="#main">
        {t('page.skip')}
      </a>
      <Header edition={edition} />
      {edition ? <Board edition={edition} /> : <p className="loading">{t('page.loading')}</p>}
    </>
  );
};

export const App = () => {
  const held = useAddressView();
  return (
    <ViewContext value={held}>
      <LangContext value={held.view.lang}>
        <Page />
      </LangContext>
    </ViewContext>
  );
};
