import type { DerivedTexts } from '#core/corpus/derivedTexts.ts'
import type { ConversionRequest } from './convertRecord.ts'

export type ConversionAnswer = { readonly texts: DerivedTexts } | { readonly failure: string }

/** Converts in a worker of its own, which is gone when it has answered or failed. */
export async function convertInWorker(request: ConversionRequest): Promise<DerivedTexts> {
  const worker = new Worker(new URL('./recordWorker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<DerivedTexts>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ConversionAnswer>) => {
        if ('texts' in data) resolve(data.texts)
        else reject(new Error(data.failure))
      })
      // Of a script that could not be loaded the event says nothing more.
      worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
        reject(new Error(message ?? 'the converter of scripts could not be loaded')),
      )
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}
