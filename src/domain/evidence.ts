import { type Claim, type Edition, type Measure, ROLES } from './edition.ts';
import { claimsOf } from './figures.ts';

/** The kinds of evidence: what a figure is, a claim of being first, an honour. */
export const EVIDENCE_KINDS = [...ROLES, 'first', 'honour'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A claim's name wherever it is called up: the contract gives claims no id of their own. */
export const claimId = (measure: Measure, claim: Claim): string => `${measure.id}.${claim.start}`;

/** How many pieces of evidence of a kind a measure gives. */
export const countEvidence = (measure: Measure, kind: EvidenceKind): number => {
  const { firsts, honours } = claimsOf(measure);
  if (kind === 'first') return firsts.length;
  if (kind === 'honour') return honours.length;
  return measure.quantities.filter(({ role }) => role === kind).length;
};

/** Whether an id names something that a measure's text can show: a quantity or a claim. */
export const isInText = (edition: Edition, id: string): boolean =>
  edition.measures.some(
    (measure) =>
      measure.quantities.some((quantity) => quantity.id === id) ||
      measure.claims.some((claim) => claimId(measure, claim) === id),
  );
