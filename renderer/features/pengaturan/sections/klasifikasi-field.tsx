import type { SuratPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { useState } from 'react'
import { TextAreaField } from '../../../ui/fields/text-field'

type Klasifikasi = SuratPengaturan['klasifikasi']
type KlasifikasiFieldProps = { readonly value: Klasifikasi; readonly onChange: (klasifikasi: Klasifikasi) => void }

/** The table of codes, one a line: the code, a blank, its name. */
export function KlasifikasiField({ value, onChange }: KlasifikasiFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const saved = value.map(({ kode, nama }) => `${kode} ${nama}`).join('\n')
  const result = parseKlasifikasi(draft ?? saved)
  const commit = () => {
    if (draft === null || !result.ok) return
    setDraft(null)
    if (draft !== saved) onChange(result.nilai)
  }
  return (
    <TextAreaField
      label="Kode klasifikasi"
      help="Satu baris satu kode: kode, spasi, lalu namanya. Kode pertama diusulkan pada surat baru."
      rows={3}
      maxRows={12}
      value={draft ?? saved}
      onChange={setDraft}
      onBlur={commit}
      error={result.ok ? undefined : result.pesan}
    />
  )
}

type Hasil = { readonly ok: true; readonly nilai: Klasifikasi } | { readonly ok: false; readonly pesan: string }

function parseKlasifikasi(text: string): Hasil {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0)
    return { ok: false, pesan: 'Tulis paling sedikit satu kode, misalnya 000.1.5 Rapat dan undangan.' }
  const nilai: Klasifikasi = []
  for (const line of lines) {
    const [, kode, nama] = /^(\S+)\s+(.+)$/.exec(line) ?? []
    if (kode === undefined || nama === undefined)
      return { ok: false, pesan: `“${line}” belum lengkap: tulis kode, spasi, lalu namanya.` }
    if (nilai.some((satu) => satu.kode === kode)) return { ok: false, pesan: `Kode ${kode} tertulis dua kali.` }
    nilai.push({ kode, nama })
  }
  return { ok: true, nilai }
}
