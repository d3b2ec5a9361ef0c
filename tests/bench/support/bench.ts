/**
 * One line of `npm run bench`. `simpul` and `peer` do the same work in the same process, turn by turn, and the goal is
 * the ratio of their medians: absolute times of a loaded machine say nothing (performance.md).
 */
export type Bench = {
  readonly work: string
  readonly simpul: BenchRun
  readonly peer?: BenchRun & { readonly name: string }
  /** Largest ratio simpul : peer that performance.md asks for. */
  readonly goal?: number
  /** Measured turns, 5 when missing; one more goes before as warm-up. */
  readonly rounds?: number
}

/** `run` is timed as a whole unless it returns the milliseconds itself. `prepare` runs before each turn, untimed. */
export type BenchRun = {
  readonly prepare?: () => Promise<void> | void
  readonly run: () => unknown
}

/** What a file `tests/bench/<name>.bench.ts` exports as `buildBenchList`; `close` removes what it made. */
export type BenchFile = {
  readonly buildBenchList: () => Promise<{ readonly benches: readonly Bench[]; readonly close: () => Promise<void> }>
}

export type BenchResult = {
  readonly work: string
  readonly simpulMs: number
  readonly peer?: string
  readonly peerMs?: number
  readonly ratio?: number
  readonly goal?: number
}

/** Runs one bench, Simpul and peer by turns, and gives the medians in milliseconds. */
export async function measureBench({ work, simpul, peer, goal, rounds = 5 }: Bench): Promise<BenchResult> {
  const simpulTimes: number[] = []
  const peerTimes: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    simpulTimes.push(await measureRun(simpul))
    if (peer) peerTimes.push(await measureRun(peer))
  }
  const simpulMs = getMedian(simpulTimes.slice(1))
  const common = { work, simpulMs, ...(goal === undefined ? {} : { goal }) }
  if (!peer) return common
  const peerMs = getMedian(peerTimes.slice(1))
  return { ...common, peer: peer.name, peerMs, ratio: simpulMs / peerMs }
}

async function measureRun({ prepare, run }: BenchRun): Promise<number> {
  await prepare?.()
  const started = performance.now()
  const measured = await run()
  return typeof measured === 'number' ? measured : performance.now() - started
}

export function getMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('no values')
  return (upper + lower) / 2
}
