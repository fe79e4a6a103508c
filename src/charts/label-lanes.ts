/** A label that would like to stand centred on `x`. */
type Wanted = { readonly x: number; readonly width: number };
type Settled = { readonly left: number; readonly lane: number };

type Bounds = { readonly from: number; readonly to: number };

/** Labels that touch, set side by side as near to their marks as they can all be. */
type Cluster = {
  readonly labels: readonly Wanted[];
  readonly left: number;
  readonly width: number;
};

const clamp = (left: number, width: number, { from, to }: Bounds) =>
  Math.max(from, Math.min(left, to - width));

/** Where each label of a cluster begins, from the left edge of the cluster. */
const offsets = (labels: readonly Wanted[], gap: number): number[] =>
  labels.map((_, at) => labels.slice(0, at).reduce((sum, { width }) => sum + width + gap, 0));

function clusterOf(labels: readonly Wanted[], bounds: Bounds, gap: number): Cluster {
  const width = labels.reduce((sum, label) => sum + label.width + gap, -gap);
  const starts = offsets(labels, gap);
  const wishes = labels.map((label, at) => label.x - label.width / 2 - (starts[at] ?? 0));
  const mean = wishes.reduce((sum, wish) => sum + wish, 0) / labels.length;
  return { labels, width, left: clamp(mean, width, bounds) };
}

function onOneLine(labels: readonly Wanted[], bounds: Bounds, gap: number): number[] {
  const clusters: Cluster[] = [];
  for (const label of labels) {
    let next = clusterOf([label], bounds, gap);
    for (let last = clusters.at(-1); last; last = clusters.at(-1)) {
      if (last.left + last.width + gap <= next.left) break;
      clusters.pop();
      next = clusterOf([...last.labels, ...next.labels], bounds, gap);
    }
    clusters.push(next);
  }
  return clusters.flatMap(({ left, labels: own }) =>
    offsets(own, gap).map((offset) => left + offset),
  );
}

/**
 * Places labels, given from left to right, so that none overlaps another and all stay inside. They share
 * one line as long as each still stands over its mark; else each takes a lane, 0 the nearest to the marks.
 */
export function settleLabels(
  labels: readonly Wanted[],
  bounds: Bounds,
  gap: number,
): readonly Settled[] {
  const line = onOneLine(labels, bounds, gap);
  const fits = labels.every(({ x, width }, at) => {
    const left = line[at] ?? 0;
    return left >= bounds.from && left <= x && x <= left + width;
  });
  if (fits) return line.map((left) => ({ left, lane: 0 }));
  return labels.map(({ x, width }, at) => ({
    left: clamp(x - width / 2, width, bounds),
    lane: labels.length - 1 - at,
  }));
}
