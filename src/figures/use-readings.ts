import { useEffect, useSyncExternalStore } from 'react';
import { type Readings, readTable } from '../domain/pinyin.ts';

let readings: Readings | undefined;
let isAsked = false;
const listeners = new Set<() => void>();

const bring = async (): Promise<void> => {
  const { PINYIN_TABLE } = await import('../domain/pinyin-table.ts');
  readings = readTable(PINYIN_TABLE);
  for (const listener of listeners) listener();
};

/** Fetches the readings of Chinese characters, once. If they do not come, the next one to ask tries again. */
export const askForReadings = (): void => {
  if (isAsked) return;
  isAsked = true;
  bring().catch(() => {
    isAsked = false;
  });
};

/** The readings as far as they have come. */
export const readingsNow = (): Readings | undefined => readings;

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The readings by which pinyin is searched, fetched as soon as they are wanted; undefined until they have come. */
export const useReadings = (isWanted: boolean): Readings | undefined => {
  useEffect(() => {
    if (isWanted) askForReadings();
  }, [isWanted]);
  return useSyncExternalStore(
    listen,
    () => readings,
    () => undefined,
  );
};

/** The readings for what is typed; they are wanted as soon as it could be pinyin. */
export const useReadingsFor = (query: string): Readings | undefined =>
  useReadings(/[a-z]/i.test(query));
