/** What every file of Pagefind begins with, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** The content of a file that Pagefind has packed with gzip; also where the host or the browser has unpacked it already. */
export async function unpack(file: ArrayBuffer): Promise<ArrayBuffer> {
  const bytes = new Blob([file]);
  const isPacked = (await bytes.slice(0, SIGNATURE.length).text()) !== SIGNATURE;
  const unpacked = isPacked ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes.stream();
  return (await new Response(unpacked).arrayBuffer()).slice(SIGNATURE.length);
}
