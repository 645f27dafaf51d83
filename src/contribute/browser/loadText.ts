/** The text at an address of this site; undefined if it cannot be loaded. */
export async function loadText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
