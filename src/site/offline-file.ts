/** A copy of the board that is one file, to be taken along. */
export type OfflineFile = {
  /** Where the site has it. */
  readonly path: string;
  /** MB on a disk, as a numeral: 2.1. */
  readonly size: string;
};

declare const __OFFLINE_FILE__: OfflineFile | null;

/** The copy that this site offers; null where it offers none. Set by the build. */
export const OFFLINE_FILE: OfflineFile | null = __OFFLINE_FILE__;
