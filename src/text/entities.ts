/** The names of HTML for characters that people and programs use in prose, and for some that cannot be seen. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
  ensp: '\u{2002}',
  emsp: '\u{2003}',
  thinsp: '\u{2009}',
  shy: '\u{AD}',
  zwj: '\u{200D}',
  zwnj: '\u{200C}',
  lrm: '\u{200E}',
  rlm: '\u{200F}',
  ZeroWidthSpace: '\u{200B}',
  NoBreak: '\u{2060}',
  ...listed('–ndash —mdash ‘lsquo ’rsquo ‚sbquo “ldquo ”rdquo „bdquo ‹lsaquo ›rsaquo «laquo »raquo …hellip •bull'),
  ...listed('·middot ¡iexcl ¿iquest §sect ¶para †dagger ‡Dagger ©copy ®reg ™trade °deg ±plusmn ×times ÷divide'),
  ...listed('½frac12 ¼frac14 ¾frac34 ¹sup1 ²sup2 ³sup3 ªordf ºordm €euro £pound ¥yen ¢cent −minus ←larr →rarr'),
  ...listed('≤le ≥ge ≠ne ≈asymp ∞infin ♥hearts αalpha βbeta γgamma δdelta λlambda µmicro μmu πpi σsigma ωomega'),
  ...listed('ÀAgrave ÁAacute ÂAcirc ÃAtilde ÄAuml ÅAring ÆAElig ÇCcedil ÈEgrave ÉEacute ÊEcirc ËEuml ÌIgrave'),
  ...listed('ÍIacute ÎIcirc ÏIuml ÐETH ÑNtilde ÒOgrave ÓOacute ÔOcirc ÕOtilde ÖOuml ØOslash ÙUgrave ÚUacute'),
  ...listed('ÛUcirc ÜUuml ÝYacute ÞTHORN ßszlig àagrave áaacute âacirc ãatilde äauml åaring æaelig çccedil'),
  ...listed('èegrave éeacute êecirc ëeuml ìigrave íiacute îicirc ïiuml ðeth ñntilde òograve óoacute ôocirc'),
  ...listed('õotilde öouml øoslash ùugrave úuacute ûucirc üuuml ýyacute þthorn ÿyuml ŒOElig œoelig ŠScaron šscaron'),
};

/** The names of entities, as far as people use them in prose. */
export const entityNames: readonly string[] = Object.keys(NAMES);

/** Pairs of a character and its name. */
function listed(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => [pair.slice(1), pair.charAt(0)]));
}

/** An entity of HTML such as `&amp;` at its index, and its character; an empty one if its number is of no character. */
export interface Entity {
  readonly index: number;
  readonly source: string;
  readonly character: string;
}

/** The entities in a text, as far as they have a number or one of the names above. */
export const entitiesIn = (text: string): Entity[] =>
  [...text.matchAll(/&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]\w{1,15}));/gi)].flatMap((match) => {
    const { hex, decimal, name = '' } = match.groups ?? {};
    const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = name ? (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) : characterOf(number);
    return character === undefined ? [] : [{ index: match.index, source: match[0], character }];
  });

function characterOf(number: number): string {
  const character = number <= 0x10ffff ? String.fromCodePoint(number) : '';
  return /^(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character) ? '' : character;
}
