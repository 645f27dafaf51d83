import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { ZipFile } from 'yazl';

// The whole archive in one file: a bag (RFC 8493, BagIt 1.0) in a ZIP. Sections in comments are of the RFC.

/** The folder of the bag in the ZIP. */
const FOLDER = 'archive';

/** What the ZIP says of every file: the first date that it can have, since that of a build would differ each time. */
const ATTRIBUTES = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/**
 * Node gives each compression its memory when it is asked for, not when it begins: gigabytes for thousands of files. So
 * after this many an empty text is waited for, which is compressed after them.
 */
const AT_ONCE = 16;
const compress = promisify(deflateRaw);

/** A file of the archive, and its path in the bag's `data/`. */
export interface BagFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The build that wrote the files. */
export interface BagBuild {
  /** The name of the program and its version. */
  readonly program: string;
  /** The settings of the build that are in what it made, by their environment variables. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The ZIP of a bag with these files: the same bytes for the same files and build. `name` is that of the archive. */
export async function bag(name: string, files: readonly BagFile[], build: BagBuild): Promise<Uint8Array> {
  const payload = files.map(({ path, bytes }) => ({ path: `data/${path}`, bytes }));
  const size = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tags = [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    {
      path: 'bag-info.txt',
      text: `External-Description: ${name.replaceAll(/\s+/g, ' ')}\nBag-Software-Agent: ${build.program}\nPayload-Oxum: ${size}.${payload.length}\n`,
    },
    { path: 'manifest-sha256.txt', text: manifest(payload) },
    { path: 'README.md', text: readme(name, build) },
  ].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const tagManifest = { path: 'tagmanifest-sha256.txt', bytes: Buffer.from(manifest(tags)) };
  const zip = new ZipFile();
  const written = buffer(zip.outputStream);
  for (const [index, { path, bytes }] of [...tags, tagManifest, ...payload].entries()) {
    zip.addBuffer(bytes, `${FOLDER}/${path}`, ATTRIBUTES);
    if (index % AT_ONCE === 0) await compress('');
  }
  zip.end();
  return written;
}

/** A line for each file: its checksum and its path (2.1.3). */
const manifest = (files: readonly BagFile[]): string =>
  files.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${encoded(path)}\n`).join('');

/** Line breaks are written as in URLs, and so is the sign of that. */
const encoded = (path: string): string => path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');

const readme = (name: string, { program, settings }: BagBuild): string => `# ${name}

The whole archive in one folder, for the day that its website is gone.

- \`data/content/\` has what people wrote: a file for each talk, in Markdown with fields at its top. The website is made from
  it alone.
- \`data/api/archive.json\` has the same as data, and \`data/api/schema.json\` says what each field means.
- \`data/sessions.csv\` has the talks as a table.
- \`data/events/\` has a calendar of each event whose talks have days, and a schedule where their times are known too.

## Is it whole?

This is a bag: \`manifest-sha256.txt\` has the checksum of every file (RFC 8493). On Linux and macOS:

    sha256sum --check manifest-sha256.txt

## Make the website again

The website was made by ${program}. In the folder of its code, of this version, on Linux and macOS:

    npm ci
    ${Object.entries(settings)
      .map(([variable, value]) => `${variable}=${value} `)
      .join('')}CONTENT_DIR=<this folder>/data/content npm run build

makes the same files again in \`dist/\`; links to a repository that only the build service knew are not in them. For another
address, change the settings.
`;
