import type { Step } from './path.ts';

export type Node = { readonly value: unknown; readonly steps: readonly Step[] };

function childrenOf({ value, steps }: Node): Node[] {
  if (Array.isArray(value))
    return value.map((child, i) => ({ value: child, steps: [...steps, i] }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, child]) => ({ value: child, steps: [...steps, key] }));
}

/** Every value within a JSON value, itself included, in the order of the file; a loop, not a recursion. */
export function* walk(root: unknown): Generator<Node> {
  const waiting: Node[] = [{ value: root, steps: [] }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
}
