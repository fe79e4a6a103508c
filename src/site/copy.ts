/** A copy of the board that is one file, to be taken along. */
export type OfflineFile = {
  /** Where the site has it. */
  readonly path: string;
  /** MB on a disk, as a numeral: 2.1. */
  readonly size: string;
};

declare const __IS_ONE_FILE__: boolean;
declare const __OFFLINE_FILE__: OfflineFile | null;

/** Whether this is that copy: everything is in it, and nothing is fetched. Set by the build. */
export const IS_ONE_FILE: boolean = __IS_ONE_FILE__;

/** The copy that this site offers; null where it offers none. Set by the build. */
export const OFFLINE_FILE: OfflineFile | null = __OFFLINE_FILE__;
