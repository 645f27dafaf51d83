import type { Session } from '../catalogue/types.ts';
import { sessionPath } from '../paths.ts';
import { addressOf } from './address.ts';

/** Finds links to other talks of an event in the Markdown of an abstract: what opens one, and its path. */
export const TALK_LINK = /(\]\(|\]:[ \t]*)(\.\.\/[a-z0-9-]+\/)(?=[\s)]|$)/gm;

const ANYWHERE = new URL('http://localhost');

/** The Markdown of a talk's abstract, whose links to other talks are addresses, or paths if that of the site is not known. */
export const absoluteMarkdown = (session: Session, site: URL | undefined): string =>
  session.abstract.markdown.replaceAll(TALK_LINK, (_, opening: string, path: string) => {
    const { href, pathname } = new URL(path, addressOf(sessionPath(session), site ?? ANYWHERE));
    return opening + (site ? href : pathname);
  });
