import { createReadStream, writeFileSync } from 'node:fs'
import { writePack } from '#columns/packFile.ts'
import { createRecordReader } from '#columns/recordReader.ts'

// Packs a record of the public format: `npm run corpus:pack -- in.json out.kyakhta`.
const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  throw new Error('Usage: npm run corpus:pack -- record.json record.kyakhta')
}
const reader = createRecordReader(from)
for await (const bytes of createReadStream(from, { highWaterMark: 1 << 20 })) {
  reader.push(bytes as Uint8Array)
}
const pack = reader.finish()
const file = writePack(pack)
writeFileSync(to, file)
console.log(`${to}: ${pack.columns.count} events, ${(file.length / 1e6).toFixed(1)} MB`)
