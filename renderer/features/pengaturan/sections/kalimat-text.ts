import { type KalimatSiap, kalimatSiapSchema } from '@shared/features/pengaturan/pengaturan.schema'

type HasilBaca =
  | { readonly ok: true; readonly nilai: KalimatSiap[] }
  /** `baris` counts from 1. */
  | { readonly ok: false; readonly baris: number; readonly pesan: string }

/** `usul = mengusulkan agar`, one a line. */
export function formatKalimat(list: readonly KalimatSiap[]): string {
  return list.map(({ kode, isi }) => `${kode} = ${isi}`).join('\n')
}

/** Reads it back; a code that is written twice is refused, since only one of its sentences could be put in. */
export function parseKalimat(text: string): HasilBaca {
  const found = new Map<string, KalimatSiap>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, kode = '', isi = ''] = /^\s*;?([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? []
    const parsed = kalimatSiapSchema.safeParse({ kode: kode.toLowerCase(), isi })
    const baris = index + 1
    if (kode === '') {
      return { ok: false, baris, pesan: 'Tulis kode, tanda sama dengan, lalu kalimatnya.' }
    }
    if (!parsed.success) return { ok: false, baris, pesan: parsed.error.issues[0]?.message ?? '' }
    if (found.has(parsed.data.kode))
      return { ok: false, baris, pesan: `Kode “${parsed.data.kode}” sudah dipakai di atas.` }
    found.set(parsed.data.kode, parsed.data)
  }
  return { ok: true, nilai: [...found.values()] }
}
