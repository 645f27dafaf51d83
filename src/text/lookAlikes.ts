/** Letters that look like Latin ones, after the Latin letter that each looks like: upper case, then lower case. */
const CYRILLIC = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе iі jј kк oо pр sѕ xх yу';
const GREEK = 'AΑ BΒ EΕ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ aα iι kκ nη oο pρ uυ vν xχ yγ wω';
/** Letters of few languages, which stand for Latin ones more often than the other way round. */
const RARE = 'QԚ WԜ YҮ dԁ hһ lӏ qԛ wԝ AᎪ BᏴ CᏟ EᎬ HᎻ JᎫ KᏦ MᎷ PᏢ RᎡ SᏚ TᎢ WᎳ ZᏃ';
const ARMENIAN = 'Lլ SՏ OՕ gց hհ nո oօ qզ uս';

const pairsOf = (list: string): [latin: string, other: string][] =>
  list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
const others: Readonly<Record<string, readonly [latin: string, other: string][]>> = {
  Cyrillic: pairsOf(CYRILLIC),
  Greek: pairsOf(GREEK),
  Armenian: pairsOf(ARMENIAN),
};

/** The letter of a script that looks like a letter of another script; undefined if there is none. */
export function lookAlike(letter: string, script: string): string | undefined {
  if (script !== 'Latin') return others[script]?.find(([latin]) => latin === letter)?.[1];
  const pairs = [...Object.values(others).flat(), ...pairsOf(RARE)];
  return pairs.find(([, other]) => other === letter)?.[0];
}
