import type { BrowserContext, Request } from '@playwright/test'

/** What went wrong in a reader's browser, besides what the test arranged to go wrong. */
export type Mishaps = {
  readonly list: readonly string[]
  /** Requests whose address matches may fail from now on, and may be complained of in the console. */
  readonly excuse: (address: RegExp) => void
}

/**
 * Notes every console message, error of the page, breach of its Content
 * Security Policy, failed request, and request that leaves `origin`.
 */
export async function watchForMishaps(context: BrowserContext, origin: string): Promise<Mishaps> {
  const list: string[] = []
  const excused: RegExp[] = []
  const isExcused = (address: string) => excused.some((pattern) => pattern.test(address))

  context.on('console', (message) => {
    if (!isExcused(message.location().url))
      list.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => list.push(`error of the page: ${error.error().message}`))
  context.on('request', (request) => {
    if (leaves(request, origin)) list.push(`left the origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A request that the page gave up, as when the reader goes elsewhere, has not failed.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED' && !isExcused(request.url()))
      list.push(`failed: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    const isBad = response.status() >= 400 && !isExcused(response.url())
    if (isBad) list.push(`answered ${response.status()}: ${response.url()}`)
  })
  await context.exposeBinding('reportBreach', (_source, breach: string) => {
    list.push(`breach of the policy: ${breach}`)
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportBreach } = globalThis as unknown as { reportBreach: (breach: string) => void }
      reportBreach(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { list, excuse: (address) => excused.push(address) }
}

function leaves(request: Request, origin: string): boolean {
  const { protocol, origin: target } = new URL(request.url())
  return protocol !== 'data:' && protocol !== 'blob:' && target !== origin
}
