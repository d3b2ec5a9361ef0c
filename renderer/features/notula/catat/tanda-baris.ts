import type { JenisCatatan } from '@shared/features/notula/catatan.rules'

export type JenisBertanda = Exclude<JenisCatatan, 'pembahasan'>

export const TANDA_BARIS = { keputusan: 'k', 'tindak lanjut': 't', pertanyaan: '?' } as const satisfies Record<
  JenisBertanda,
  string
>

/** The line with the mark of `jenis` in front; when it carries that mark already, without it. */
export function toggleTanda(teks: string, jenis: JenisBertanda): string {
  const match = /^\s*([kt?])\s+/i.exec(teks)
  const isi = match === null ? teks : teks.slice(match[0].length)
  return match?.[1]?.toLowerCase() === TANDA_BARIS[jenis] ? isi : `${TANDA_BARIS[jenis]} ${isi}`
}

/** The line with this due date at its end, in place of one that is written there. */
export function setBatas(teks: string, tertulis: string | null, batas: string): string {
  if (tertulis !== null) return teks.replace(tertulis, batas)
  return `${teks.trimEnd()} ${batas} `.trimStart()
}
