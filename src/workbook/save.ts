/** How long a browser may take to fetch what it was handed, ms. */
const PATIENCE = 60_000;

/** A file name of safe signs: `xiamen-2024-municipal`, `figures`, `en`, `2026-11-23` become one. */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60),
    )
    .filter((part) => part !== '' && part !== '-')
    .join('-')}.${ending}`;

/**
 * Hands a file to the reader. Throws if the browser cannot take it; whether the reader then keeps it, no page is
 * told.
 */
export const saveFile = (file: Blob, name: string): void => {
  if (!('download' in HTMLAnchorElement.prototype))
    throw new Error('This browser takes no files from a page');
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  try {
    link.click();
  } finally {
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  }
};
