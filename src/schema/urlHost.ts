/** A label of a host; the underscore is of subdomains. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** The last label: letters, or the encoded form of those of other scripts. */
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** Last labels that networks use inside. */
const PRIVATE = new Set(['local', 'localhost', 'localdomain', 'internal', 'intranet', 'lan', 'home', 'corp', 'arpa']);

/** Why a host, as the URL standard writes it, cannot be that of a link; undefined if it can. */
export function hostProblem(host: string): string | undefined {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const isPublic =
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP.test(top) && !PRIVATE.has(top);
  return isPublic ? undefined : `${host} is not the name of a public host`;
}
