/** A file that the reader may give up. */
export type RequestedFile = {
  /** As the link has it, relative to `site`. */
  readonly address: string
  readonly site: URL
  readonly signal: AbortSignal
}

/**
 * Asks for a file of this origin.
 * @throws {Error} naming the file, when it is of another origin or does not answer
 */
export async function requestFile({ address, site, signal }: RequestedFile): Promise<Response> {
  const url = new URL(address, site)
  if (url.origin !== location.origin) {
    throw new Error(`${address}: must be an address on ${location.origin}; got ${url.origin}`)
  }
  const response = await fetch(url.href, { signal })
  if (!response.ok) throw new Error(`${address}: answered ${response.status}`)
  return response
}
