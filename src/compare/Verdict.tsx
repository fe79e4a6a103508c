import type { Sentence } from '../comparisons/own-words.ts';

/** What can be compared and what cannot, a line each. */
export const Verdict = ({ verdict }: { verdict: readonly Sentence[] }) => (
  <ul className="own-verdict">
    {verdict.map(({ lead, rest }) => (
      <li key={lead + rest}>
        <strong>{lead}</strong>
        {rest}
      </li>
    ))}
  </ul>
);
