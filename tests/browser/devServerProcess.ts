import { dev } from 'astro';

// Serves the site as `npm run dev` does, from the content folder that CONTENT_DIR names, as if nothing had been built
// yet; prints its address. Started by devServer.test.ts.

const { address } = await dev({ outDir: process.argv[2] ?? '', server: { port: 0, host: '127.0.0.1' } });
console.log(`http://127.0.0.1:${address.port}/`);
