import { resolve } from 'node:path';

// The settings of a build, from environment variables.

/** CONTENT_DIR: the content folder, relative to the working directory; `content` by default. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** BASE_PATH: the path of the site on its host, with a slash at both ends; `/` by default. */
export const basePath = readBasePath(process.env.BASE_PATH || '/');

/** SITE_URL: the address of the host, such as https://talks.example.org; undefined by default. */
export const siteUrl = readSiteUrl(process.env.SITE_URL || undefined);

/** OG_IMAGES: 0 for a site without share pictures. They need SITE_URL; without it there are none. */
export const sharePicturesMade = readSwitch('OG_IMAGES', process.env.OG_IMAGES || '1') && siteUrl !== undefined;

/** OFFLINE: 0 for a site that saves nothing on readers' devices, and removes what an earlier edition saved there. */
export const offlineCopyMade = readSwitch('OFFLINE', process.env.OFFLINE || '1');

function readSwitch(name: string, value: string): boolean {
  if (value !== '0' && value !== '1') refuse(name, value, '0 or 1');
  return value === '1';
}

function readBasePath(value: string): string {
  const path = value.replace(/^\/*/, '/').replace(/\/*$/, '/');
  if (!/^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/.test(path)) {
    refuse('BASE_PATH', value, 'a folder such as /archive/, with only letters, digits and . _ ~ -');
  }
  return path;
}

function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  ) {
    refuse(
      'SITE_URL',
      value,
      'the address of the host, such as https://talks.example.org; a folder of it goes in BASE_PATH',
    );
  }
  return url.origin;
}

function refuse(name: string, value: string, expected: string): never {
  const error = new Error(`${name} is “${value}”. It must be ${expected}.`);
  error.stack = '';
  throw error;
}
