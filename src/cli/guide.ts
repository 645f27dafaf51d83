import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from '../schema/guide.ts';

// `npm run guide`: updates the tables of content/README.md. Run it after changing a schema.

const GUIDE = new URL('../../content/README.md', import.meta.url);
writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8')));
