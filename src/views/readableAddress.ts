/** A web address with letters for the codes of letters, where that can be done: it still leads there. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
