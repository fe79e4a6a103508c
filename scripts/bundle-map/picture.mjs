// @ts-check
import { TreemapChart } from 'echarts/charts';
import { TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { GLUE } from './chunks.mjs';

/**
 * @typedef {import('./chunks.mjs').Part} Part
 * @typedef {import('./chunks.mjs').Chunk} Chunk
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 */

const WIDTH = 1200;
const HEIGHT = 700;

/** A smaller share of all than this has no room for its name in the picture. */
const LEGIBLE = 1 / 200;

/** In px: around everything, between chunks, the height of a chunk's heading, and where the first one begins. */
const MARGIN = 16;
const GAP = 14;
const HEADING = 46;
const TOP = 70;

const INK = '#14202A';
const INK_2 = '#3D4A54';
const PAPER = '#FFFFFF';
const OURS = '#BAD3DE';
const PACKAGES = '#E3EDF2';
const NEITHER = '#F2F3F1';
/** ECharts does not escape quotation marks, and these names do without. */
const FONT = 'Helvetica Neue, Segoe UI, Noto Sans, Arial, sans-serif';

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string} name */
const isOurs = (name) => /\bsrc\b/.test(name);

/** @param {readonly { bytes: number }[]} items */
const sum = (items) => items.reduce((all, { bytes }) => all + bytes, 0);

/**
 * What is too small for a block of its own, in one together; without room for that either, with the smallest of its kind.
 * @param {readonly Part[]} shown @param {Part} gathered @param {number} least bytes that a block needs
 * @returns {Part[]}
 */
function withSmaller(shown, { name, bytes }, least) {
  if (bytes === 0) return [...shown];
  const ofItsKind = shown.filter((part) => isOurs(part.name) === isOurs(name));
  const host = ofItsKind.at(-1) ?? shown.at(-1);
  if (bytes >= least || !host) return [...shown, { name, bytes }];
  const joined = {
    name: host.name.replace(/( \+ smaller)?$/, ' + smaller'),
    bytes: host.bytes + bytes,
  };
  return shown.map((part) => (part === host ? joined : part));
}

/** Parts with room for their names, and the rest gathered, ours apart. @param {readonly Part[]} parts largest first @param {number} least */
function legible(parts, least) {
  const shown = parts.filter(({ bytes }) => bytes >= least);
  const rest = parts.slice(shown.length);
  const ours = { name: 'smaller in src', bytes: sum(rest.filter(({ name }) => isOurs(name))) };
  const others = { name: 'smaller packages', bytes: sum(rest) - ours.bytes };
  return [ours, others].reduce((blocks, more) => withSmaller(blocks, more, least), shown);
}

/** @param {string} name */
const tintOf = (name) => (isOurs(name) ? OURS : name === GLUE ? NEITHER : PACKAGES);

/** A long name in two lines, parted where it has two halves. @param {string} name */
function linesOf(name) {
  const halves = /^(@[^/]+\/|src\/|smaller )(\S.*)$/.exec(name);
  return halves && name.length > 11 && !name.includes('+') ? halves.slice(1) : [name];
}

/** A block for a part: its name over its size, larger where there is room. @param {Part} part */
function partBlock({ name, bytes }) {
  const fontSize = bytes > 100_000 ? 17 : bytes > 40_000 ? 14 : bytes > 10_000 ? 12 : 11;
  const lineHeight = Math.round(fontSize * 1.3);
  return {
    name,
    value: bytes,
    itemStyle: { color: tintOf(name) },
    label: {
      formatter: `${linesOf(name)
        .map((line) => `{name|${line}}`)
        .join('\n')}\n{size|${kB(bytes)}}`,
      rich: {
        name: { fontSize, lineHeight, fontWeight: fontSize > 11 ? 600 : 400, color: INK },
        size: { fontSize: Math.min(fontSize, 14), lineHeight, color: INK_2 },
      },
    },
  };
}

/**
 * A chunk in its box: a heading, and under it a block for each part.
 * @param {Chunk} chunk @param {Box} box of the blocks alone @param {number} least bytes that a block needs
 */
function chunkDrawing({ name, bytes, brotli, parts }, box, least) {
  const sizes = `${kB(bytes)}, ${kB(brotli)} Brotli`;
  return {
    heading: {
      ...{ left: box.left, top: box.top - HEADING, padding: [4, 0], itemGap: 3 },
      ...{ text: name, textStyle: { fontSize: 15, fontWeight: 600, color: INK } },
      ...{ subtext: sizes, subtextStyle: { fontSize: 13, color: INK_2 } },
    },
    blocks: {
      ...{ type: 'treemap', ...box, squareRatio: 1, visibleMin: 0, roam: false, nodeClick: false },
      breadcrumb: { show: false },
      label: { position: 'insideTopLeft', padding: 2, overflow: 'truncate' },
      itemStyle: { borderWidth: 0, gapWidth: 2, borderColor: PAPER },
      data: legible(parts, least).map(partBlock),
    },
  };
}

/**
 * Boxes in which a byte has the same area everywhere: the largest chunk has the left side, the second the right, with
 * the others in a row under it.
 * @param {readonly Chunk[]} chunks largest first
 */
function boxesFor(chunks) {
  const [first = 0, second = 0, ...others] = chunks.map(({ bytes }) => bytes);
  const row = others.reduce((all, bytes) => all + bytes, 0);
  const width = WIDTH - 2 * MARGIN - GAP;
  const top = TOP + HEADING;
  const height = HEIGHT - MARGIN - top;
  const rightHeight = height - GAP - HEADING;
  const area = width / (first / height + (second + row) / rightHeight);
  const left = { left: MARGIN, top, width: (area * first) / height, height };
  const right = { left: MARGIN + left.width + GAP, top, width: width - left.width };
  const secondBox = { ...right, height: (area * second) / right.width };
  const rowTop = top + secondBox.height + GAP + HEADING;
  const free = right.width - GAP * (others.length - 1);
  const rowBoxes = others.map((bytes, at) => {
    const before = others.slice(0, at).reduce((all, more) => all + more, 0);
    const x = right.left + (free * before) / row + GAP * at;
    return { left: x, top: rowTop, width: (free * bytes) / row, height: HEIGHT - MARGIN - rowTop };
  });
  return [left, secondBox, ...rowBoxes];
}

/** What the picture says above its blocks. @param {number} all bytes of all chunks @param {readonly Chunk[]} left not drawn */
function titleOf(all, left) {
  const legend = 'Dark: our own folders of src. Light: packages. Grey: the bundler’s own.';
  const notDrawn = left.map(({ name, bytes }) => `${name}, ${kB(bytes)}`).join('; ');
  return {
    ...{ left: MARGIN, top: MARGIN, padding: 0, itemGap: 7 },
    text: `The JavaScript of the built page: ${kB(all)} minified`,
    subtext: notDrawn ? `${legend} Too small to draw: ${notDrawn}.` : legend,
    textStyle: { fontSize: 20, fontWeight: 600, color: INK },
    subtextStyle: { fontSize: 13, color: INK_2 },
  };
}

/** @param {readonly Chunk[]} chunks */
function optionOf(chunks) {
  const all = sum(chunks);
  const least = all * LEGIBLE;
  const shown = chunks.filter(({ bytes }) => bytes >= least);
  const boxes = boxesFor(shown);
  const drawings = shown.flatMap((chunk, at) => {
    const box = boxes[at];
    return box ? [chunkDrawing(chunk, box, least)] : [];
  });
  return {
    backgroundColor: PAPER,
    animation: false,
    textStyle: { fontFamily: FONT },
    title: [titleOf(all, chunks.slice(shown.length)), ...drawings.map(({ heading }) => heading)],
    series: drawings.map(({ blocks }) => blocks),
  };
}

/** The picture as SVG, without what only a living chart needs. @param {readonly Chunk[]} chunks */
export function drawChunks(chunks) {
  echarts.use([TreemapChart, TitleComponent, SVGRenderer]);
  const size = { width: WIDTH, height: HEIGHT };
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(optionOf(chunks));
    return chart
      .renderToSVGString()
      .replace(/<style >[\s\S]*?<\/style>\n?/, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      .replace(/ ecmeta_\w+="[^"]*"/g, '')
      .replace(/zr\d+-/g, 'zr-');
  } finally {
    chart.dispose();
  }
}
