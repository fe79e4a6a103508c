const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** A short fingerprint of a text (FNV-1a, 32 bit): tells whether a file is still the one that was checked. */
export const fingerprint = (text: string): string => {
  let hash = START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
