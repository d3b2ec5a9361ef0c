import type { BagianTeks, JenisTemuan, Temuan } from '@shared/features/pencarian/pencarian.schema'
import { linkTo } from '../../lib/links'
import type { IconName } from '../../ui/icon/icon'
import type { TextPart } from '../../ui/lib/match-text'

/** The kinds in the order of the filter, in the words of the screen. */
export const KATA_JENIS: Readonly<Record<JenisTemuan, string>> = {
  rapat: 'Rapat',
  acara: 'Acara',
  notula: 'Notula',
  keputusan: 'Keputusan',
  'tindak lanjut': 'Tindak lanjut',
  jabatan: 'Jabatan',
  lampiran: 'Lampiran',
  pemilihan: 'Pemilihan',
  desk: 'Desk',
}

export const ICON_TEMUAN: Readonly<Record<JenisTemuan, IconName>> = {
  rapat: 'calendar',
  acara: 'orderedList',
  notula: 'file',
  keputusan: 'clipboardCheck',
  'tindak lanjut': 'listCheck',
  jabatan: 'users',
  lampiran: 'paperclip',
  pemilihan: 'chart',
  desk: 'gauge',
}

const DI_RINGKASAN: ReadonlySet<JenisTemuan> = new Set(['rapat', 'acara', 'lampiran'])
/** `Keputusan, dicabut`: the kind, and of a keputusan what became of it. */
export function formatJenis({ jenis, perubahan }: Pick<Temuan, 'jenis' | 'perubahan'>): string {
  return perubahan === null ? KATA_JENIS[jenis] : `${KATA_JENIS[jenis]}, ${perubahan}`
}

/** The screen on which a found record stands. */
export function getTempatTemuan({ jenis, id, rapatId }: Temuan): string {
  if (jenis === 'pemilihan') return linkTo.partisipasi(id)
  if (jenis === 'desk') return linkTo.desk(id)
  if (rapatId === null) return linkTo.jabatanTerpilih(id)
  if (jenis === 'tindak lanjut') return linkTo.tindakLanjut(id)
  return DI_RINGKASAN.has(jenis) ? linkTo.rapat(rapatId) : linkTo.notula(rapatId)
}

export function formatBagian(parts: readonly BagianTeks[]): string {
  return parts.map(({ teks }) => teks).join('')
}

const SHORT_LEAD = 28

/** For one line that may be cut at its end: what stands before the first hit is cut, so that the hit is seen. */
export function shortenAwal(parts: readonly BagianTeks[]): readonly BagianTeks[] {
  const [first, ...rest] = parts
  if (first === undefined || first.cocok || rest.length === 0 || first.teks.length <= SHORT_LEAD) return parts
  const from = first.teks.indexOf(' ', first.teks.length - SHORT_LEAD)
  return [{ teks: `… ${first.teks.slice(from + 1)}`, cocok: false }, ...rest]
}

export function toTextParts(parts: readonly BagianTeks[]): readonly TextPart[] {
  return parts.map(({ teks, cocok }) => ({ text: teks, matched: cocok }))
}
