import { extname } from 'node:path';

// Files that people keep next to talks, by their names.

const MEDIA =
  /^\.(?:pdf|pptx?|ppsx?|odp|key|xlsx?|ods|csv|json|ics|png|jpe?g|gif|webp|avif|svg|heic|heif|tiff?|bmp|ico|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|srt|vtt|zip|tar|gz|tgz|bz2|xz|7z|rar|epub)$/i;

/** Whether a file is slides, a picture, a recording, data or an archive of files. */
export const isMedia = (name: string): boolean => MEDIA.test(extname(name));

/** Whether a file is a text with formatting, made by a program for letters or web pages. */
export const isDocument = (name: string): boolean => /\.(?:docx?|odt|rtf|pages|html?)$/i.test(name);

/** Whether a file is a program, or a part of one. */
export const isCode = (name: string): boolean =>
  /\.(?:[cm]?[jt]sx?|astro|vue|svelte|css|scss|sh|bat|cmd|ps1|py|rb|php|exe|dll|so|wasm|toml|lock|ini|cfg)$/i.test(
    name,
  ) || /^(?:package(?:-lock)?|tsconfig)\.json$/.test(name);

/** What editors leave behind: `lamps.mdx~`, `lamps.mdx.bak`, `#lamps.mdx#`, `.lamps.mdx.swp`. */
const BACKUP = /~$|^#.*#$|^~\$|\.(?:bak|backup|old|orig|rej|save|sav|swp|swo|tmp|temp|part|crdownload)\d*$/i;

/** Whether a file is one that an editor, a browser or git keeps for itself. */
export const isBackup = (name: string): boolean => BACKUP.test(name);

/** What operating systems and hosts add to the name of a copy, in the languages that we know of. */
const COPY_WORDS = 'copy|copie|kopie|kopia|kopi|copia|cópia|копия|kópia|másolat|コピー|副本|拷贝|複製';
const COPY_BEFORE = new RegExp(`^(?:${COPY_WORDS})(?: \\(\\d+\\))?(?: of| de| von| av| di|_of|-of)?[ _-]+`, 'iu');
const COPY_AFTER = new RegExp(`[ _]*(?:[ _-]+\\(?(?:${COPY_WORDS})\\)?(?: ?\\(?\\d+\\)?)?|\\(\\d+\\))$`, 'iu');

/**
 * The name, without its ending, of what a file is a copy of by its name, or of one whose ending was written twice;
 * undefined for any other name.
 */
export function copiedName(id: string): string | undefined {
  const name = id
    .replace(/(?:\.(?:mdx?|ya?ml))+$/i, '')
    .replace(COPY_BEFORE, '')
    .replace(COPY_AFTER, '');
  return name === id || name === '' ? undefined : name;
}

const ENDINGS = /(?:\.(?:mdx?|markdown|ya?ml|txt|bak|backup|old|orig|tmp|swp))+$|\.[^.]*$/i;

/** The name of a file without its ending, or its endings, and without what editors add. */
export const bareName = (name: string): string => name.replaceAll(/^#|[#~. ]+$/g, '').replace(ENDINGS, '');
