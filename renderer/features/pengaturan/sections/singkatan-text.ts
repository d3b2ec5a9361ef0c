import type { SingkatanPengaturan } from '@shared/features/pengaturan/pengaturan.schema'

type Kepanjangan = SingkatanPengaturan['kepanjangan']

type HasilBaca =
  | { readonly ok: true; readonly nilai: Kepanjangan }
  /** `baris` counts from 1. */
  | { readonly ok: false; readonly baris: number }

/** Words divided by blanks, commas or lines, each once. */
export function parseDikenal(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((kata) => kata !== ''))].map((kata) => kata.slice(0, 200))
}

/** `KPPS = Kelompok Penyelenggara Pemungutan Suara`, one a line. */
export function formatKepanjangan(list: Kepanjangan): string {
  return list.map(({ singkatan, kepanjangan }) => `${singkatan} = ${kepanjangan}`).join('\n')
}

/** Reads it back; of an abbreviation that is named twice the last line counts. */
export function parseKepanjangan(text: string): HasilBaca {
  const found = new Map<string, string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, singkatan = '', kepanjangan = ''] = /^\s*(\S+)\s*=\s*(\S.*?)\s*$/.exec(line) ?? []
    if (kepanjangan === '') return { ok: false, baris: index + 1 }
    found.set(singkatan, kepanjangan.slice(0, 200))
  }
  return { ok: true, nilai: [...found].map(([singkatan, kepanjangan]) => ({ singkatan, kepanjangan })) }
}
