/** Pages that are the identity of a person, company or event elsewhere: an ORCID, ROR, Wikidata or GitHub address. */
const IDENTITY =
  /^https?:\/\/(?:orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]|ror\.org\/0[a-z\d]{8}|(?:www\.)?wikidata\.org\/(?:wiki|entity)\/Q\d+|(?:www\.)?github\.com\/(?:orgs\/)?[a-z\d-]+)\/?$/i;

/** What such links say, as properties of the thing that has them. */
export function sameAs(links: readonly { readonly url: string }[]): { sameAs?: string[] } {
  const urls = links.map(({ url }) => url).filter((url) => IDENTITY.test(url));
  return urls.length > 0 ? { sameAs: urls } : {};
}
