import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The browser as it is for a visitor, without what it would ask of its maker's hosts. */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where systems keep a browser that a person installed. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of the browser for tests. On 64-bit Linux it comes inside an npm package, which unpacks it into the temporary
 * folder and takes any browser it finds there for its own: so it gets a folder of its own, by its version. On other
 * systems it is an installed Chrome or Chromium, or the one that CHROME_PATH names. Throws when there is none.
 */
export async function browserExecutable(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
    const folder = resolve('node_modules/.chromium', version);
    mkdirSync(folder, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      return await chromium.executablePath();
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  }
  const found = INSTALLED.find((path) => existsSync(path));
  if (found) return found;
  throw new Error('The browser tests need Chrome or Chromium: install one, or name its program in CHROME_PATH.');
}
