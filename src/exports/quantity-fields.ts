import { DIRECTIONS, PURPOSES, ROLES } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGE_IDS } from '../domain/hedge.ts';
import { UNIT_IDS } from '../domain/unit.ts';
import { figureText } from '../figures/said.ts';
import { sayIn } from '../i18n/say.ts';
import { field } from './package-table.ts';

const required = { required: true } as const;

const identity = () => [
  field<Figure>('id', 'id', 'string', ({ quantity }) => quantity.id, { ...required, unique: true }),
  field<Figure>('measure', 'measureId', 'string', ({ measure }) => measure.id, required),
  field<Figure>('label_zh', 'label', 'string', ({ quantity }) => quantity.label.zh, required),
  field<Figure>('label_en', 'label', 'string', ({ quantity }) => quantity.label.en, required),
];

const value = () => [
  field<Figure>(
    'said_zh',
    'said',
    'string',
    ({ quantity }) => figureText(quantity, 'zh', sayIn('zh')),
    required,
  ),
  field<Figure>(
    'said_en',
    'said',
    'string',
    ({ quantity }) => figureText(quantity, 'en', sayIn('en')),
    required,
  ),
  field<Figure>('value', 'value', 'number', ({ quantity }) => quantity.value, {
    ...required,
    exclusiveMinimum: 0,
  }),
  field<Figure>('hedge', 'hedge', 'string', ({ quantity }) => quantity.hedge, {
    ...required,
    enum: HEDGE_IDS,
  }),
  field<Figure>('hedge_word', 'hedgeWord', 'string', ({ quantity }) => quantity.hedgeWord),
  field<Figure>('unit', 'unitId', 'string', ({ quantity }) => quantity.unit, {
    ...required,
    enum: UNIT_IDS,
  }),
  field<Figure>('numeral', 'numeral', 'string', ({ quantity }) => quantity.numeral, required),
  field<Figure>('quote', 'quote', 'string', ({ quantity }) => quantity.quote, required),
  field<Figure>('start', 'start', 'integer', ({ quantity }) => quantity.start, {
    ...required,
    minimum: 0,
  }),
];

const sense = () => [
  field<Figure>('direction', 'direction', 'string', ({ quantity }) => quantity.direction, {
    ...required,
    enum: DIRECTIONS,
  }),
  field<Figure>('comparison', 'comparison', 'string', ({ quantity }) => quantity.comparison),
  field<Figure>('period_zh', 'period', 'string', ({ quantity }) => quantity.period?.zh ?? null),
  field<Figure>('period_en', 'period', 'string', ({ quantity }) => quantity.period?.en ?? null),
  field<Figure>(
    'cumulative',
    'cumulative',
    'boolean',
    ({ quantity }) => String(quantity.cumulative),
    required,
  ),
  field<Figure>('role', 'role', 'string', ({ quantity }) => quantity.role, {
    ...required,
    enum: ROLES,
  }),
  field<Figure>('purpose', 'purpose', 'string', ({ quantity }) => quantity.purpose ?? null, {
    enum: PURPOSES,
  }),
  field<Figure>('part_of', 'partOf', 'string', ({ quantity }) => quantity.partOf ?? null),
  field<Figure>('caution_zh', 'caution', 'string', ({ quantity }) => quantity.caution?.zh ?? null),
  field<Figure>('caution_en', 'caution', 'string', ({ quantity }) => quantity.caution?.en ?? null),
  field<Figure>(
    'headline',
    'headline',
    'boolean',
    ({ quantity }) => String(quantity.headline ?? false),
    required,
  ),
];

/** The fields of the table of quantities: the value stands between its hedged wording and its hedge. */
export const quantityFields = () => [...identity(), ...value(), ...sense()];
