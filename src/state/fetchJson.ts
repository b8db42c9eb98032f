/** A file larger than this is refused before it is read whole. */
const LARGEST_FILE = 20_000_000

/** @throws {Error} naming the address, when it does not answer, or not with JSON */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: answered ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE) {
    throw new Error(`${address}: must be smaller than ${LARGEST_FILE / 1_000_000} MB`)
  }
  try {
    return (await response.json()) as T
  } catch (error) {
    throw new Error(`${address}: is not JSON`, { cause: error })
  }
}
