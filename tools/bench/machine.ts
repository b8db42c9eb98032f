import { cpus, getPriority, platform, release, totalmem } from 'node:os'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { today } from '#app/today.ts'

/** Where and when a benchmark ran. */
export type Machine = {
  readonly date: string
  readonly processor: string
  readonly cores: number
  readonly memory: number
  readonly system: string
  readonly node: string
  readonly browser: string
  /** Below 0 when the run was put before other programs. */
  readonly priority: number
}

export function describeMachine(browser: string): Machine {
  const processors = cpus()
  return {
    date: formatIsoDate(today()),
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    browser,
    priority: getPriority(),
  }
}

const ROUNDS = 2_000_000

/** How long a fixed piece of arithmetic takes now, in ms: longer when others use the machine. */
export function timeFixedWork(): number {
  const start = performance.now()
  let number = 1
  for (let round = 0; round < ROUNDS; round++) number = (number * 16_807) % 2_147_483_647
  if (number === 0) throw new Error('unreachable: the generator never gives 0')
  return performance.now() - start
}
