import { forget, remember, remembered } from './tab-memory.ts';

const KEY = 'measures-board.briefing.id';
/** Ids of other windows may be anything; those that are made here are of 24 signs. */
export const LONGEST_ID = 64;

/** A name that nothing else has. Also on plain http, where `crypto.randomUUID` is not to be had. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The briefing that this tab belongs to, or the tab that opened it; '' for none. */
export const keptBriefing = (): string => (remembered(KEY) ?? '').slice(0, LONGEST_ID);

export const keepBriefing = (id: string): void => remember(KEY, id);

/** The next briefing of this tab is another one. */
export const forgetBriefing = (): void => forget(KEY);
