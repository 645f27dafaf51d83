import type { Mistake } from '../case.ts';
import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { emphasis } from './emphasis.ts';
import { encodings } from './encodings.ts';
import { exported } from './exported.ts';
import { files } from './files.ts';
import { frontMatter } from './frontMatter.ts';
import { html } from './html.ts';
import { ids } from './ids.ts';
import { leftover } from './leftover.ts';
import { lines } from './lines.ts';
import { links } from './links.ts';
import { linksInAbstracts } from './linksInAbstracts.ts';
import { mojibake } from './mojibake.ts';
import { pasted } from './pasted.ts';
import { proposals } from './proposals.ts';
import { references } from './references.ts';
import { substitutes } from './substitutes.ts';
import { textFields } from './textFields.ts';
import { values } from './values.ts';
import { vanishing } from './vanishing.ts';
import { yaml } from './yaml.ts';
import { yamlSigns } from './yamlSigns.ts';

/** Mistakes by their kind. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  addresses,
  characters,
  emphasis,
  encodings,
  exported,
  files,
  frontMatter,
  html,
  ids,
  leftover,
  lines,
  links,
  linksInAbstracts,
  mojibake,
  pasted,
  proposals,
  references,
  substitutes,
  textFields,
  values,
  vanishing,
  yaml,
  yamlSigns,
};
