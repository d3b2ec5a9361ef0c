/** The seed of a randomised test: printed each run, and taken from SEED to see the same run again. */
export function getSeed(name: string): number {
  const given = Number(process.env.SEED)
  const seed = Number.isInteger(given) && given > 0 ? given : (Date.now() % 2_147_483_647) + 1
  process.stdout.write(`${name}: SEED=${seed}\n`)
  return seed
}

/** How many rounds: few on every commit, more by SIMPUL_ROUNDS (a factor) before a release. */
export function getRounds(few: number): number {
  return Math.ceil(few * Number(process.env.SIMPUL_ROUNDS ?? '1'))
}
