import type { Session } from '../catalogue/types.ts';
import { sessionPath } from '../paths.ts';
import { addressOf } from './address.ts';

/** The Markdown of a talk's abstract, whose links to other talks work anywhere. */
export const absoluteMarkdown = (session: Session, site: URL): string =>
  session.abstract.markdown.replaceAll(
    /(\]\(|\]:[ \t]*)(\.\.\/[a-z0-9-]+\/)(?=[\s)]|$)/gm,
    (_, opening: string, path: string) => opening + new URL(path, addressOf(sessionPath(session), site)).href,
  );
