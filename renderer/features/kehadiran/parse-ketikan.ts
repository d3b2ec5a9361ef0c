import type { StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'

export type StatusUndangan = Exclude<StatusKehadiran, 'belum' | 'tamu'>

/** What the text in the big field asks for. `pilihan` counts the suggestions from 0; `langsung` needs no Enter. */
export type Ketikan =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'tamu'; readonly nama: string }
  | {
      readonly jenis: 'cari'
      readonly kueri: string
      readonly status: StatusUndangan
      readonly pilihan: number
      readonly langsung: boolean
    }

const STATUS_BY_HURUF: Readonly<Record<string, StatusUndangan>> = { w: 'diwakili', i: 'izin', t: 'tidak hadir' }

/**
 * Reads the field as a clerk at the door types it: `ko` = hadir, `ko w` diwakili, `ko i` izin, `ko t` tidak hadir,
 * `ko2` the second suggestion at once, `+ nama` a tamu. A digit counts as a choice only right after a letter, so
 * that `kodim 0606` stays a name; a single letter after a blank is a status only while nothing follows it, so that
 * `camat ta` goes on searching.
 */
export function parseKetikan(text: string): Ketikan {
  if (text.trim() === '') return { jenis: 'kosong' }
  if (text.trimStart().startsWith('+')) return { jenis: 'tamu', nama: text.trimStart().slice(1).trim() }

  const angka = /^(.*\p{L})([23])$/u.exec(text)
  const tanpaAngka = angka?.[1] ?? text
  const huruf = /^(.*\S)\s+([wit])$/i.exec(tanpaAngka)
  return {
    jenis: 'cari',
    kueri: (huruf?.[1] ?? tanpaAngka).trim(),
    status: STATUS_BY_HURUF[huruf?.[2]?.toLowerCase() ?? ''] ?? 'hadir',
    pilihan: angka ? Number(angka[2]) - 1 : 0,
    langsung: angka !== null,
  }
}
