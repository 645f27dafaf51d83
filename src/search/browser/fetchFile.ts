/** A file of the search. Rejects where there is none. */
export async function fetchFile(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
