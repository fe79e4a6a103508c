import { parseCatalog } from '../domain/check/check-catalog.ts';
import { parseEdition } from '../domain/check/check-edition.ts';
import { sayFault } from '../domain/fault.ts';

/** All that is needed to check data and to say what is wrong with it, as one piece that comes on demand. */
export { parseCatalog, parseEdition, sayFault };
