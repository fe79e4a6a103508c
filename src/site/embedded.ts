/** Where the build has put the files of the site: their texts by their paths. */
const HOLDER = 'site-files';

const textsIn = (holder: Element | null): Readonly<Record<string, unknown>> =>
  JSON.parse(holder?.textContent || '{}');

/** The text of a file that the offline copy carries. Throws if it is not there: nothing else is tried. */
export const embeddedFile = (path: string): string => {
  const text = textsIn(document.getElementById(HOLDER))[path];
  if (typeof text !== 'string') throw new Error(`${path} is not in this file`);
  return text;
};
