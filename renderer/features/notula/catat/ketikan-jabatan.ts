/** The jabatan that is being typed at the caret. */
export type KetikanJabatan = {
  /** Where its `@` stands. */
  readonly mulai: number
  /** The letters behind the `@`, up to the caret. */
  readonly kueri: string
}

const TERPANJANG = 80

/** `null` when no `@` stands before the caret, or what follows it has long become running text. */
export function findKetikanJabatan(teks: string, karet: number): KetikanJabatan | null {
  const match = /(?:^|[\s("“])@([^@>\n]*)$/.exec(teks.slice(0, karet))
  if (match === null) return null
  const kueri = match[1] ?? ''
  return kueri.length > TERPANJANG || kueri.startsWith(' ') ? null : { mulai: karet - kueri.length - 1, kueri }
}
