/** What comes along with words from other pages and is seen by nobody: zero width, direction, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;

/** A text without what cannot be seen. Overrides of direction stay: with them it reads otherwise than it is. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
