import type { SingkatanPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { useState } from 'react'
import { TextAreaField } from '../../../ui/fields/text-field'
import { Section } from './section'
import { formatKepanjangan, parseDikenal, parseKepanjangan } from './singkatan-text'

type SingkatanSectionProps = {
  readonly singkatan: SingkatanPengaturan
  readonly onChange: (singkatan: SingkatanPengaturan) => void
}

/** Abbreviations that the sidang periksa lets pass, and those that it can write out. */
export function SingkatanSection({ singkatan, onChange }: SingkatanSectionProps) {
  const [dikenal, setDikenal] = useState<string | null>(null)
  const [kepanjangan, setKepanjangan] = useState<string | null>(null)
  const dibaca = parseKepanjangan(kepanjangan ?? '')
  const commitDikenal = () => {
    if (dikenal === null) return
    setDikenal(null)
    onChange({ ...singkatan, dikenal: parseDikenal(dikenal) })
  }
  const commitKepanjangan = () => {
    if (kepanjangan === null || !dibaca.ok) return
    setKepanjangan(null)
    onChange({ ...singkatan, kepanjangan: dibaca.nilai })
  }
  return (
    <Section id="singkatan" title="Singkatan">
      <TextAreaField
        label="Dikenal semua, tidak perlu dijelaskan"
        help="Dipisahkan spasi. Singkatan pada nama jabatan selalu dikenal."
        rows={2}
        maxRows={8}
        value={dikenal ?? singkatan.dikenal.join(' ')}
        onChange={setDikenal}
        onBlur={commitDikenal}
      />
      <TextAreaField
        label="Kepanjangan"
        help="Satu baris satu singkatan, misalnya KPPS = Kelompok Penyelenggara Pemungutan Suara."
        rows={4}
        maxRows={16}
        value={kepanjangan ?? formatKepanjangan(singkatan.kepanjangan)}
        onChange={setKepanjangan}
        onBlur={commitKepanjangan}
        error={
          kepanjangan !== null && !dibaca.ok
            ? `Baris ${dibaca.baris} tidak terbaca. Tulis singkatan, tanda sama dengan, lalu kepanjangannya.`
            : undefined
        }
      />
    </Section>
  )
}
