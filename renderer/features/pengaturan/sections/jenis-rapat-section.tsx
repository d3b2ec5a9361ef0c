import { useState } from 'react'
import { TextAreaField } from '../../../ui/fields/text-field'
import { Section } from './section'

type JenisRapatSectionProps = {
  readonly jenisRapat: readonly string[]
  readonly onChange: (jenisRapat: string[]) => void
}

const MOST = 40

/** Kinds of rapat that the office offers, one a line. */
export function JenisRapatSection({ jenisRapat, onChange }: JenisRapatSectionProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const lines = parseLines(draft ?? '')
  const error = draft !== null && lines.length > MOST ? `Paling banyak ${MOST} jenis, ini ${lines.length}.` : undefined
  const commit = () => {
    if (draft === null || error !== undefined) return
    setDraft(null)
    if (lines.join('\n') !== jenisRapat.join('\n')) onChange(lines)
  }
  return (
    <Section id="jenis-rapat" title="Jenis rapat">
      <TextAreaField
        label="Jenis yang ditawarkan"
        help="Satu jenis satu baris. Rapat lama tidak berubah."
        rows={4}
        maxRows={12}
        value={draft ?? jenisRapat.join('\n')}
        onChange={setDraft}
        onBlur={commit}
        error={error}
      />
    </Section>
  )
}

function parseLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
  return [...new Set(lines)]
}
