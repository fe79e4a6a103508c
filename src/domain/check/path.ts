/** One step into a value: a field or an index. */
export type Step = string | number;

const PLAIN_FIELD = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The place of a value as it is written in faults: `measures[3].text.en`; odd fields are quoted. */
export function sayPath(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return PLAIN_FIELD.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
