/** What a look over a JSON text finds before it is parsed. Offsets are UTF-16 code units. */
type JsonScan = {
  /** Where the text stops being JSON; null when it is JSON throughout. */
  readonly brokenAt: number | null;
  readonly tooDeep: boolean;
  readonly duplicates: readonly { readonly key: string; readonly at: number }[];
};

type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar' | 'eof' | 'nothing';
type Token = { readonly kind: Kind; readonly at: number; readonly text: string };
type Awaited = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'next' | 'eof';
type Act = 'open' | 'close' | 'key' | 'value' | 'more' | 'colon' | 'done';
type Frame = { readonly close: '}' | ']'; readonly keys: Set<string> };

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10FFFF}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|($))/uy;
const SPACE = /[ \t\n\r]*/y;

const VALUE = { '{': 'open', '[': 'open', string: 'value', scalar: 'value' } as const;
const ACTS: Readonly<Record<Awaited, Partial<Record<Kind, Act>>>> = {
  value: VALUE,
  firstItem: { ...VALUE, ']': 'close' },
  firstKey: { string: 'key', '}': 'close' },
  key: { string: 'key' },
  colon: { ':': 'colon' },
  next: { ',': 'more', '}': 'close', ']': 'close' },
  eof: { eof: 'done' },
};

function readToken(text: string, from: number): Token {
  SPACE.lastIndex = from;
  const at = from + (SPACE.exec(text)?.[0].length ?? 0);
  TOKEN.lastIndex = from;
  const [, sign, string, scalar, end] = TOKEN.exec(text) ?? [];
  if (sign !== undefined) return { kind: sign as Kind, at, text: sign };
  if (string !== undefined) return { kind: 'string', at, text: string };
  if (scalar !== undefined) return { kind: 'scalar', at, text: scalar };
  return { kind: end === undefined ? 'nothing' : 'eof', at, text: '' };
}

const afterValue = (frames: readonly Frame[]): Awaited => (frames.length > 0 ? 'next' : 'eof');

const STEPS: Readonly<Record<Act, (frames: Frame[], token: Token) => Awaited>> = {
  open: (frames, { kind }) => {
    frames.push({ close: kind === '{' ? '}' : ']', keys: new Set() });
    return kind === '{' ? 'firstKey' : 'firstItem';
  },
  close: (frames) => {
    frames.pop();
    return afterValue(frames);
  },
  key: () => 'colon',
  value: afterValue,
  more: (frames) => (frames.at(-1)?.close === '}' ? 'key' : 'value'),
  colon: () => 'value',
  done: () => 'eof',
};

const isMisplaced = ({ kind }: Token, frames: readonly Frame[]): boolean =>
  (kind === '}' || kind === ']') && frames.at(-1)?.close !== kind;

/** Whether the key was seen before in its object; remembers it. */
function isRepeated(frame: Frame | undefined, key: string): boolean {
  const repeated = frame?.keys.has(key) ?? false;
  frame?.keys.add(key);
  return repeated;
}

/**
 * Reads over a JSON text in one loop, without recursion, so that no nesting can overflow the stack.
 * Finds where it breaks (engines word this differently), nesting beyond `limit`, and repeated fields.
 */
export function scanJson(text: string, limit: number): JsonScan {
  const frames: Frame[] = [];
  const duplicates: { key: string; at: number }[] = [];
  let awaited: Awaited = 'value';
  for (let at = 0; ; ) {
    const token = readToken(text, at);
    const act: Act | undefined = ACTS[awaited][token.kind];
    if (!act || isMisplaced(token, frames))
      return { brokenAt: token.at, tooDeep: false, duplicates };
    if (act === 'done') return { brokenAt: null, tooDeep: false, duplicates };
    if (act === 'key') {
      const key = String(JSON.parse(token.text));
      if (isRepeated(frames.at(-1), key)) duplicates.push({ key, at: token.at });
    }
    awaited = STEPS[act](frames, token);
    if (frames.length > limit) return { brokenAt: null, tooDeep: true, duplicates };
    at = token.at + token.text.length;
  }
}

/** The line and column of an offset, both from 1. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
