import 'i18next';
import type { BriefingWords } from './rooms/briefing.ts';
import type { ChartWords } from './rooms/chart.ts';
import type { CompareWords } from './rooms/compare.ts';
import type { ExportsWords } from './rooms/exports.ts';
import type { FilterWords } from './rooms/filter.ts';
import type { HelpWords } from './rooms/help.ts';
import type { PptxWords } from './rooms/pptx.ts';
import type { ResetWords } from './rooms/reset.ts';
import type { SearchWords } from './rooms/search.ts';
import type { SlidesWords } from './rooms/slides.ts';
import type { TableWords } from './rooms/table.ts';
import type { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    // The words of the page, and of each room that comes on demand (rooms/<room>.ts).
    resources: {
      translation: typeof zh;
      briefing: BriefingWords;
      chart: ChartWords;
      compare: CompareWords;
      exports: ExportsWords;
      filter: FilterWords;
      reset: ResetWords;
      search: SearchWords;
      help: HelpWords;
      pptx: PptxWords;
      slides: SlidesWords;
      table: TableWords;
    };
  }
}
