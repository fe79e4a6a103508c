const two = (number: number): string => String(number).padStart(2, '0');

/** A span of time as a clock shows it: 06:42, 1:02:05. Negative spans show without a sign. */
export const clockWords = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
};

/** A time of day: 09:36. */
export const timeWords = (time: number): string => {
  const date = new Date(time);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};
