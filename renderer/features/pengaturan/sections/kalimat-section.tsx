import type { KalimatSiap } from '@shared/features/pengaturan/pengaturan.schema'
import { useState } from 'react'
import { TextAreaField } from '../../../ui/fields/text-field'
import { formatKalimat, parseKalimat } from './kalimat-text'
import { Section } from './section'

type KalimatSectionProps = {
  readonly kalimat: readonly KalimatSiap[]
  readonly onChange: (kalimat: KalimatSiap[]) => void
}

/** Sentences of the office that are put into a notula by a short code. */
export function KalimatSection({ kalimat, onChange }: KalimatSectionProps) {
  const [ketikan, setKetikan] = useState<string | null>(null)
  const dibaca = parseKalimat(ketikan ?? '')
  const commit = () => {
    if (ketikan === null || !dibaca.ok) return
    setKetikan(null)
    onChange(dibaca.nilai)
  }
  return (
    <Section id="kalimat" title="Kalimat siap pakai">
      <TextAreaField
        label="Kode dan kalimat"
        help="Satu baris satu kalimat, misalnya usul = mengusulkan agar. Di notula ketik ;usul lalu spasi, atau pilih dengan Ctrl+;."
        rows={6}
        maxRows={20}
        value={ketikan ?? formatKalimat(kalimat)}
        onChange={setKetikan}
        onBlur={commit}
        error={ketikan !== null && !dibaca.ok ? `Baris ${dibaca.baris}: ${dibaca.pesan}` : undefined}
      />
    </Section>
  )
}
