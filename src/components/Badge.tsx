/** The number of a measure in the list, in its small square. */
export const Badge = ({ number }: { number: number }) => <span className="badge">{number}</span>;
