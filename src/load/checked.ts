/** The edition that the build has found without fault. */
export type CheckedEdition = {
  readonly id: string;
  /** Fingerprint of its file as published. */
  readonly print: string;
};

declare const __CHECKED_EDITION__: CheckedEdition | null;

/** Set by the build; null while developing and in tests, where every edition is checked. */
export const CHECKED: CheckedEdition | null = __CHECKED_EDITION__;
