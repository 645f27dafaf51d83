import { absoluteUrl } from '../paths.ts';

/** The address of a path for a program: with the address of the site a URL, else the path. */
export const addressOf = (path: string, site: URL | undefined): string => (site ? absoluteUrl(path, site) : path);
