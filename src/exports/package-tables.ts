import type { Body, Edition, Measure, Numeral } from '../domain/edition.ts';
import { NUMERAL_REASONS } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import { figuresOf } from '../domain/figures.ts';
import { field, type Table, table } from './package-table.ts';
import { quantityFields } from './quantity-fields.ts';

/** One thing that a measure holds, with the measure. */
type Held<T> = T & { readonly measure: Measure };

const held = <T>(edition: Edition, pick: (measure: Measure) => readonly T[]): readonly Held<T>[] =>
  edition.measures.flatMap((measure) => pick(measure).map((one) => ({ ...one, measure })));

const required = { required: true } as const;
const TO_MEASURE = { field: 'measure', table: 'measures', to: 'id' } as const;

const measures = (edition: Edition): Table =>
  table<Measure>('measures', edition.measures, {
    key: ['id'],
    links: [],
    fields: [
      field('id', 'id', 'string', ({ id }) => id, { ...required, unique: true }),
      field('number', 'number', 'integer', ({ number }) => number, {
        ...required,
        unique: true,
        minimum: 1,
      }),
      field('title_zh', 'title', 'string', ({ title }) => title.zh, required),
      field('title_en', 'title', 'string', ({ title }) => title.en, required),
      field(
        'bodies_as_written',
        'bodiesAsWritten',
        'string',
        (one) => one.bodiesAsWritten,
        required,
      ),
      field('text_zh', 'textZh', 'string', ({ text }) => text.zh, required),
      field('text_en', 'text', 'string', ({ text }) => text.en, required),
    ],
  });

const bodies = (edition: Edition): Table =>
  table<Body>('bodies', edition.bodies, {
    key: ['id'],
    links: [],
    fields: [
      field('id', 'id', 'string', ({ id }) => id, { ...required, unique: true }),
      field('name_zh', 'name', 'string', ({ name }) => name.zh, required),
      field('name_en', 'name', 'string', ({ name }) => name.en, required),
      field('short_zh', 'short', 'string', ({ short }) => short.zh, required),
      field('short_en', 'short', 'string', ({ short }) => short.en, required),
      field('translation', 'translation', 'string', ({ translation }) => translation, {
        ...required,
        enum: ['published', 'ours'],
      }),
    ],
  });

const measureBodies = (edition: Edition): Table => {
  const rows = held(edition, (measure) =>
    measure.bodies.map((body, i) => ({ body, position: i + 1 })),
  );
  return table('measure-bodies', rows, {
    key: ['measure', 'position'],
    links: [TO_MEASURE, { field: 'body', table: 'bodies', to: 'id' }],
    fields: [
      field('measure', 'measureId', 'string', ({ measure }) => measure.id, required),
      field('position', 'position', 'integer', ({ position }) => position, {
        ...required,
        minimum: 1,
      }),
      field('body', 'body', 'string', ({ body }) => body, required),
    ],
  });
};

const quantities = (edition: Edition): Table =>
  table('quantities', figuresOf(edition), {
    key: ['id'],
    links: [TO_MEASURE, { field: 'part_of', table: 'quantities', to: 'id' }],
    fields: quantityFields(),
  });

const claims = (edition: Edition): Table => {
  const rows = edition.measures.flatMap((measure) =>
    measure.claims.map((claim) => ({ measure, claim })),
  );
  return table('claims', rows, {
    key: ['id'],
    links: [TO_MEASURE],
    fields: [
      field('id', 'id', 'string', ({ measure, claim }) => claimId(measure, claim), {
        ...required,
        unique: true,
      }),
      field('measure', 'measureId', 'string', ({ measure }) => measure.id, required),
      field('kind', 'kind', 'string', ({ claim }) => claim.kind, required),
      field('quote', 'quote', 'string', ({ claim }) => claim.quote, required),
      field('start', 'start', 'integer', ({ claim }) => claim.start, { ...required, minimum: 0 }),
      field('label_zh', 'label', 'string', ({ claim }) => claim.label.zh, required),
      field('label_en', 'label', 'string', ({ claim }) => claim.label.en, required),
      field('subject', 'subject', 'string', ({ claim }) => claim.subject, {
        ...required,
        enum: ['measure', 'asset'],
      }),
    ],
  });
};

const numerals = (edition: Edition): Table =>
  table<Held<Numeral>>(
    'numerals',
    held(edition, (measure) => measure.numerals),
    {
      key: ['measure', 'start', 'quote'],
      links: [TO_MEASURE],
      fields: [
        field('measure', 'measureId', 'string', ({ measure }) => measure.id, required),
        field('start', 'start', 'integer', ({ start }) => start, { ...required, minimum: 0 }),
        field('quote', 'quote', 'string', ({ quote }) => quote, required),
        field('reason', 'reason', 'string', ({ reason }) => reason, {
          ...required,
          enum: NUMERAL_REASONS,
        }),
      ],
    },
  );

/** An edition as tables that refer to each other by their keys. */
export const packageTables = (edition: Edition): readonly Table[] =>
  [measures, bodies, measureBodies, quantities, claims, numerals].map((make) => make(edition));
