import 'i18next';
import type { ExportsWords } from './rooms/exports.ts';
import type { HelpWords } from './rooms/help.ts';
import type { SearchWords } from './rooms/search.ts';
import type { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    // The words of the page, and of each room that comes on demand (rooms/<room>.ts).
    resources: {
      translation: typeof zh;
      exports: ExportsWords;
      search: SearchWords;
      help: HelpWords;
    };
  }
}
