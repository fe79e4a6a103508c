const two = (number: number): string => String(number).padStart(2, '0');

/** A day where the reader is, as 2026-11-23. */
export const isoDate = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
