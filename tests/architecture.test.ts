// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { architectureFaults, type Tree } from './architecture/rules.ts';

function readTree(...folders: string[]): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    ),
  );
  const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
  return Object.fromEntries(sources.map((file) => [file, readFileSync(file, 'utf8')]));
}

test('the sources keep to the rules', () => {
  expect(architectureFaults(readTree('src', 'scripts'))).toEqual([]);
});

test('the tests export nothing by default and use no any', () => {
  const faults = architectureFaults(readTree('tests'));
  expect(faults.filter((fault) => !fault.includes('lines long'))).toEqual([]);
});

test('a tree that keeps to the rules has no faults', () => {
  const tree = {
    'src/domain/hedge.ts': "import * as v from 'valibot'; export type Hedge = 'over'; v.string();",
    'src/state/use-view.ts': "import { useState } from 'react'; import '../domain/hedge.ts';",
    'src/charts/money.ts': "import { init } from 'echarts/core'; import '../domain/hedge.ts';",
    'src/components/Chart.tsx':
      "import E from 'echarts-for-react/esm/core'; import type { Hedge } from '../domain/hedge.ts';",
    'src/panels/money.tsx':
      "import './money.css'; import { a } from '../state/use-view.ts'; import('../charts/money.ts')",
    'src/briefing/Room.tsx': "import { Speaker } from './speaker/Speaker.tsx';",
    'src/briefing/speaker/Speaker.tsx': "import '../wall/wall.css'; import './Clocks.tsx';",
    'src/App.tsx': "import { Money } from './panels/money.tsx';",
    'vite.config.ts': 'export default {};',
  };
  expect(architectureFaults(tree)).toEqual([]);
});

const WRONG: [string, Tree, string][] = [
  [
    'the wrong direction',
    { 'src/domain/a.ts': "import { t } from '../i18n/t.ts';" },
    'src/domain/a.ts: domain may not import i18n',
  ],
  [
    'the wrong direction, as a type',
    { 'src/i18n/a.ts': "import type { Lang } from '../domain/lang.ts';" },
    'src/i18n/a.ts: i18n may not import domain',
  ],
  [
    'the wrong direction, on demand',
    { 'src/charts/a.ts': "export const a = () => import('../table/b.ts');" },
    'src/charts/a.ts: charts may not import table',
  ],
  [
    'the wrong direction, handed on',
    { 'src/domain/a.ts': "export { b } from '../state/b.ts'; export const c = 1;" },
    'src/domain/a.ts: domain may not import state',
  ],
  [
    'a room that imports another',
    { 'src/panels/a.tsx': "import { b } from '../drawer/b.tsx';" },
    'src/panels/a.tsx: panels may not import drawer',
  ],
  [
    'a room that imports the root',
    { 'src/panels/a.tsx': "import { App } from '../App.tsx';" },
    'src/panels/a.tsx: panels may not import the root of src',
  ],
  [
    'the wrong direction within a room',
    { 'src/briefing/wall/a.tsx': "import { b } from '../sheet/b.tsx';" },
    'src/briefing/wall/a.tsx: wall may not import sheet',
  ],
  [
    'a folder of a room that imports the room itself',
    { 'src/briefing/wall/a.tsx': "import { Room } from '../Room.tsx';" },
    'src/briefing/wall/a.tsx: wall may not import what stands in briefing itself',
  ],
  [
    'two folders that import each other',
    {
      'src/panels/a.tsx': "import { b } from '../table/b.tsx';",
      'src/table/b.tsx': "import { a } from '../panels/a.tsx';",
    },
    'panels ↔ table: import each other',
  ],
  [
    'components that know the domain',
    { 'src/components/a.tsx': "import type { Edition } from '../domain/edition.ts';" },
    'src/components/a.tsx: components may not import domain',
  ],
  [
    'components that use a function of the domain',
    { 'src/components/a.tsx': "import { Hedge } from '../domain/hedge.ts';" },
    'src/components/a.tsx: components may not import domain',
  ],
  [
    'React in the domain',
    { 'src/domain/a.ts': "import { useState } from 'react';" },
    'src/domain/a.ts: domain may not import react',
  ],
  [
    'React in state, outside its hooks',
    { 'src/state/a.ts': "import { useState } from 'react';" },
    'src/state/a.ts: only a hook of state may import react',
  ],
  [
    'ECharts in a room',
    { 'src/panels/a.tsx': "import { use } from 'echarts/core';" },
    'src/panels/a.tsx: only charts and the chart shell may import echarts',
  ],
  [
    'the React shell of ECharts beside Chart',
    { 'src/components/Table.tsx': "import E from 'echarts-for-react/esm/core';" },
    'src/components/Table.tsx: only the chart shell may import echarts-for-react',
  ],
  [
    'a way out of src',
    { 'src/domain/a.ts': "import data from '../../data/catalog.json';" },
    'src/domain/a.ts: leaves src for ../../data/catalog.json',
  ],
  [
    'a default export',
    { 'src/App.tsx': 'export default function App() {}' },
    'src/App.tsx: has a default export',
  ],
  [
    'a barrel',
    { 'src/domain/index.ts': "export * from './a.ts'; export { b } from './b.ts';" },
    'src/domain/index.ts: only hands on what other files export',
  ],
  ['any', { 'src/domain/a.ts': 'export const a = (b: any[]) => b;' }, 'src/domain/a.ts: uses any'],
  [
    'a long file',
    { 'src/domain/a.ts': 'export {};\n'.repeat(251) },
    'src/domain/a.ts: is 251 lines long',
  ],
];

describe('what is wrong is found', () => {
  test.each(WRONG)('%s', (_, tree, fault) => {
    expect(architectureFaults(tree)).toContain(fault);
  });
});
