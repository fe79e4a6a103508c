import { memo, useCallback, useEffect, useRef } from 'react';
import { Drawer } from './ahead.tsx';
import { PresentButton, PresentHere } from './briefing/PresentButton.tsx';
import { openRunSheet } from './briefing/run-sheet-open.ts';
import { CompareTray, OpenComparison } from './compare/Compare.tsx';
import { CompareLink } from './compare/CompareLink.tsx';
import { Guard } from './components/Guard.tsx';
import { inTurn } from './components/in-turn.ts';
import { onDemand } from './components/on-demand.tsx';
import { useKeptPlace } from './components/use-kept-place.ts';
import { choiceKey } from './domain/choice.ts';
import type { Edition } from './domain/edition.ts';
import type { Cite } from './drawer/DrawerFoot.tsx';
import { ChartExport } from './exports/ChartExport.tsx';
import { ExportMenu } from './exports/ExportMenu.tsx';
import { readWords } from './figures/ChooseButton.tsx';
import { AtOnce, InTurn } from './figures/InTurn.tsx';
import { Header } from './header/Header.tsx';
import { Headline } from './headline/Headline.tsx';
import { Opening } from './headline/Opening.tsx';
import { HelpButton } from './help/HelpButton.tsx';
import { LANG_TAG, type Spoken, useSay } from './i18n/say.ts';
import { FaultPage } from './load/FaultPage.tsx';
import type { Loaded } from './load/load-edition.ts';
import { UnknownMeasure } from './load/UnknownMeasure.tsx';
import { useEdition } from './load/use-edition.ts';
import { Method } from './method/Method.tsx';
import type { ChartFile } from './panels/ComparisonPanel.tsx';
import { Panels } from './panels/Panels.tsx';
import type { SearchActions } from './search/actions.ts';
import { SearchButton } from './search/SearchButton.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { go } from './state/address.ts';
import { withChoice } from './state/choose.ts';
import { useView } from './state/use-view.ts';
import type { CopyRows } from './table/CopyTable.tsx';
import { TableRoom } from './table/TableRoom.tsx';

const MeasureCitations = onDemand(
  async () => (await import('./exports/MeasureCitations.tsx')).MeasureCitations,
);

/**
 * Names the language to the document: at once when the page opens, after all rooms when it is changed, since
 * browsers then style every element anew. Each room names its own, too.
 */
const useDocumentLang = (lang: Spoken): void => {
  const isNamed = useRef(false);
  useEffect(() => {
    const name = () => {
      const { documentElement } = document;
      // To name it again would style every element anew, too.
      if (documentElement.lang !== LANG_TAG[lang]) documentElement.lang = LANG_TAG[lang];
    };
    if (isNamed.current) return inTurn(name);
    isNamed.current = true;
    name();
  }, [lang]);
};

/** Keeps the document's language, title, address and place in step with the view; draws nothing. */
const InStep = ({ edition }: { edition: Edition | null }) => {
  const { lang, t } = useSay();
  const asked = useView((view) => view.measure);
  const open = edition?.measures.find(({ number }) => String(number) === asked);
  useDocumentLang(lang);
  useKeptPlace(lang, '.headline, .panel, #table, #table [data-row], #method');
  useEffect(() => {
    document.title = open
      ? t('page.titleOfMeasure', { number: open.number, title: open.title[lang] })
      : t('page.title');
    // The address names the language from now on, and nothing that means nothing.
    go({}, { replace: true });
  }, [lang, open, t]);
  return null;
};

/** The ways to cite a measure, which come when they are asked for. */
const cite: Cite = (edition, measure) => <MeasureCitations edition={edition} measure={measure} />;

/** The measure that the address asks for, open over the page; or that the list lacks it. */
const Asked = ({ edition }: { edition: Edition }) => {
  const asked = useView((view) => view.measure);
  if (!asked) return null;
  const open = edition.measures.find(({ number }) => String(number) === asked);
  return open ? (
    <Drawer edition={edition} measure={open} cite={cite} />
  ) : (
    <UnknownMeasure edition={edition} asked={asked} />
  );
};

/** The buttons that take a chart away, at the foot of its panel. */
const chartFile: ChartFile = (id, edition, spec) => (
  <ChartExport
    id={id}
    title={spec.title}
    sheet={async () => (await import('./chart-now.ts')).chartNow(id, edition)}
  />
);

/** The tables; what copies their rows comes with the first copy. */
const Tables = ({ edition }: { edition: Edition }) => {
  const copy = useCallback<CopyRows>(
    async (rows) => (await import('./copy-now.ts')).copyRowsNow(edition, rows),
    [edition],
  );
  return <TableRoom edition={edition} onCopy={copy} />;
};

/**
 * The rooms. What opens the page takes up every change at once; what stands further down answers at once where the
 * reader is and follows part by part elsewhere, so that no change holds up the page.
 */
const Board = memo(({ edition }: { edition: Edition }) => (
  <>
    <main id="main">
      <AtOnce>
        <Guard>
          <Asked edition={edition} />
        </Guard>
        <Guard>
          <Opening edition={edition} />
        </Guard>
      </AtOnce>
      <InTurn>
        <Guard>
          <Headline edition={edition} />
        </Guard>
      </InTurn>
      <Panels edition={edition} chartFile={chartFile} />
      <InTurn>
        <Guard>
          <Tables edition={edition} />
        </Guard>
      </InTurn>
    </main>
    <InTurn>
      <Guard>
        <Method edition={edition} />
      </Guard>
    </InTurn>
  </>
));

const SEARCH_ACTIONS: SearchActions = {
  choose: (choice, { add }) =>
    go({ chosen: add ? withChoice(choiceKey(choice)) : [choiceKey(choice)] }),
  read: (measure, choice, place) => readWords(measure, choice ?? undefined, place),
  filter: (query) => go({ query }, { at: 'table' }),
};

/** What the other rooms offer from the bar at the top. */
const Tools = ({ edition }: { edition: Edition }) => {
  const bring = useCallback(async () => {
    const { shownNow } = await import('./shown-now.ts');
    return () => shownNow(edition);
  }, [edition]);
  return (
    <Guard>
      <CompareLink />
      <SearchButton edition={edition} actions={SEARCH_ACTIONS} />
      <ExportMenu bring={bring} toSlides={openRunSheet} />
      <HelpButton />
      <PresentButton edition={edition} />
    </Guard>
  );
};

/** The reader's own comparison, with the ways to take it and its charts away. */
const OwnComparison = ({ edition }: { edition: Edition }) => {
  const bring = useCallback(async () => {
    const { comparedNow } = await import('./shown-now.ts');
    return () => comparedNow(edition);
  }, [edition]);
  return (
    <OpenComparison
      edition={edition}
      exports={() => (
        <>
          <PresentHere edition={edition} />
          <ExportMenu bring={bring} />
        </>
      )}
      axisFile={(axis) => (
        <ChartExport
          id={`comparison-${axis.id}`}
          title={axis.title}
          sheet={async () => (await import('./chart-now.ts')).axisNow(axis, edition)}
        />
      )}
    />
  );
};

const Skip = () => {
  const { t } = useSay();
  return (
    <a className="skip" href="#main">
      {t('page.skip')}
    </a>
  );
};

/** The whole page, from data that has been read already. */
export const App = ({ first }: { first: Loaded }) => {
  const { loaded, reload } = useEdition(first);
  if (loaded.state === 'faulty')
    return (
      <AtOnce>
        <InStep edition={null} />
        <FaultPage file={loaded.file} faults={loaded.faults} reload={reload} />
      </AtOnce>
    );
  return (
    <>
      <AtOnce>
        <Skip />
        <InStep edition={loaded.edition} />
        <Header edition={loaded.edition} tools={<Tools edition={loaded.edition} />} />
      </AtOnce>
      <Board edition={loaded.edition} />
      <AtOnce>
        <OwnComparison edition={loaded.edition} />
        <div className="dock">
          <Guard>
            <SelectionBar edition={loaded.edition} />
          </Guard>
          <Guard>
            <CompareTray edition={loaded.edition} />
          </Guard>
        </div>
      </AtOnce>
    </>
  );
};
