import type { ConversionAnswer } from './convertInWorker.ts'
import { convertRecord, type ConversionRequest } from './convertRecord.ts'

// Runs in a worker of its own, which a reader's record alone starts: a conversion
// takes some hundred ms, in which the page must not stand still.
addEventListener('message', ({ data }: MessageEvent<ConversionRequest>) => {
  void answer(data)
})

async function answer(request: ConversionRequest): Promise<void> {
  postMessage(await answerTo(request))
}

async function answerTo(request: ConversionRequest): Promise<ConversionAnswer> {
  try {
    return { texts: await convertRecord(request) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
