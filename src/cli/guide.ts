import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from '../schema/guide.ts';

// `npm run guide`: writes the tables of content/README.md as the schemas are now. Run it after a change of a schema.

const GUIDE = new URL('../../content/README.md', import.meta.url);
writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8')));
