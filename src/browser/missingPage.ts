// Fills the search field of the page for missing addresses with the words of the address, of which a part may be right.

const missing = document.querySelector<HTMLInputElement>('main [name=q]');
const last = location.pathname.split('/').findLast((part) => part !== '') ?? '';

/** The words of a part of an address, if it has any: of `static-membership.html` “static membership”. */
function wordsOf(part: string): string {
  try {
    const name = decodeURIComponent(part).replace(/\.\w+$/, '');
    return /\p{L}/u.test(name) ? name.replaceAll(/[-_+\s]+/g, ' ').trim() : '';
  } catch {
    return '';
  }
}

if (missing) missing.value = wordsOf(last).slice(0, missing.maxLength);
