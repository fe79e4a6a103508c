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
