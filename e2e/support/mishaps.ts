import type { BrowserContext, Page, Request } from '@playwright/test'

const FETCHED_AT_REST = /\/(icon\.svg|assets\/Printing-[\w-]+\.(js|css))$/

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
  const aborted: Request[] = []
  const excused: RegExp[] = []
  const isExcused = (address: string) => excused.some((pattern) => pattern.test(address))

  context.on('console', (message) => {
    if (!isExcused(message.location().url))
      list.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => list.push(`error of the page: ${error.error().message}`))
  const visits = watchVisits(context)
  context.on('request', (request) => {
    if (leaves(request, origin)) list.push(`left the origin: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason === 'net::ERR_ABORTED') aborted.push(request)
    else if (!isExcused(request.url())) list.push(`failed: ${request.url()} ${reason}`)
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
  return {
    get list() {
      // The browser gives up what is on its way when the reader goes elsewhere, and says so before
      // that; the icon it fetches, and gives up, when it likes, and the page what prints when it rests.
      const failed = aborted.filter(
        (request) =>
          !visits.haveEnded(request) &&
          !FETCHED_AT_REST.test(request.url()) &&
          !isExcused(request.url()),
      )
      return [...list, ...failed.map((request) => `given up: ${request.url()}`)]
    },
    excuse: (address) => excused.push(address),
  }
}

/** Tells of a request whether its page has meanwhile gone elsewhere or been closed. */
function watchVisits(context: BrowserContext) {
  const visits = new WeakMap<Page, number>()
  const visitOf = new WeakMap<Request, number>()
  const pageOf = (request: Request) => request.frame().page()
  context.on('request', (request) => {
    const page = pageOf(request)
    if (request.isNavigationRequest()) visits.set(page, (visits.get(page) ?? 0) + 1)
    visitOf.set(request, visits.get(page) ?? 0)
  })
  return {
    haveEnded(request: Request): boolean {
      const page = pageOf(request)
      return page.isClosed() || visits.get(page) !== visitOf.get(request)
    },
  }
}

function leaves(request: Request, origin: string): boolean {
  const { protocol, origin: target } = new URL(request.url())
  return protocol !== 'data:' && protocol !== 'blob:' && target !== origin
}
