/** @throws {Error} naming the address, when it does not answer, or not with JSON */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: answered ${response.status}`)
  try {
    return (await response.json()) as T
  } catch (error) {
    throw new Error(`${address}: is not JSON`, { cause: error })
  }
}
