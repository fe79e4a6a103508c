import { useEffect, useSyncExternalStore } from 'react';
import { type Readings, readTable } from '../domain/pinyin.ts';

let readings: Readings | undefined;
let isAsked = false;
let isLost = false;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const bring = async (): Promise<void> => {
  const { PINYIN_TABLE } = await import('../domain/pinyin-table.ts');
  readings = readTable(PINYIN_TABLE);
  isLost = false;
  tell();
};

/** Fetches the readings of Chinese characters, once. If they do not come, the next one to ask tries again, or the network that is back. */
export const askForReadings = (): void => {
  if (isAsked) return;
  isAsked = true;
  bring().catch(() => {
    isAsked = false;
    isLost = true;
    tell();
    window.addEventListener('online', askForReadings, { once: true });
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

/** Whether the readings were asked for and did not come: pinyin finds nothing then, and whoever searches should know. */
export const useAreReadingsLost = (): boolean =>
  useSyncExternalStore(
    listen,
    () => isLost,
    () => false,
  );

/** The readings for what is typed; they are wanted as soon as it could be pinyin. */
export const useReadingsFor = (query: string): Readings | undefined =>
  useReadings(/[a-z]/i.test(query));
