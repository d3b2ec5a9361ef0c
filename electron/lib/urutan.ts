type Berurutan = { readonly id: string; readonly urutan: number }

/**
 * Which rows need a new `urutan` so that `rows` are numbered 1 to n without gaps in the order given.
 * Rows that already carry their number are left out: the journal then holds real changes only.
 */
export function listNomorBaru<Row extends Berurutan>(rows: readonly Row[]): readonly Berurutan[] {
  return rows
    .map(({ id, urutan }, index) => ({ id, urutan, baru: index + 1 }))
    .filter(({ urutan, baru }) => urutan !== baru)
    .map(({ id, baru }) => ({ id, urutan: baru }))
}

/** `rows` with the row `id` at place `urutan` (from 1, beyond the end means last); the others keep their order. */
export function moveRow<Row extends Berurutan>(rows: readonly Row[], id: string, urutan: number): readonly Row[] {
  const index = rows.findIndex((row) => row.id === id)
  const row = rows[index]
  if (row === undefined) return rows
  return rows.toSpliced(index, 1).toSpliced(urutan - 1, 0, row)
}
