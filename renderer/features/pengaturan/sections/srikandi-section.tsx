import { type SrikandiPengaturan, srikandiPengaturanSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { SwitchField } from '../../../ui/fields/choice-fields'
import { ParsedField } from '../../../ui/fields/parsed-field'
import { Row, Section } from './section'

type SrikandiSectionProps = {
  readonly srikandi: SrikandiPengaturan
  readonly onChange: (srikandi: SrikandiPengaturan) => void
}

type Bidang = Exclude<keyof SrikandiPengaturan, 'aktif'>

/** Two beside each other, so that a whole name can be read. */
const LABEL: readonly (readonly (readonly [Bidang, string])[])[] = [
  [
    ['nomor', 'Isian nomor'],
    ['tanggal', 'Isian tanggal'],
  ],
  [
    ['tandaTangan', 'Isian tanda tangan'],
    ['nama', 'Isian nama'],
  ],
  [['nip', 'Isian NIP']],
]

/** Names of the fields that SRIKANDI of this office fills; an empty one leaves what Simpul writes. */
export function SrikandiSection({ srikandi, onChange }: SrikandiSectionProps) {
  const parse = (bidang: Bidang) => (text: string) => {
    const parsed = srikandiPengaturanSchema.shape[bidang].safeParse(text)
    if (parsed.success) return { ok: true, nilai: parsed.data } as const
    return { ok: false, pesan: parsed.error.issues[0]?.message ?? '' } as const
  }
  return (
    <Section id="srikandi" title="SRIKANDI">
      <SwitchField
        label="Berkas Word surat memakai isian SRIKANDI"
        help="Nomor, tanggal, dan tanda tangan diisi SRIKANDI. Sesuaikan nama isian dengan templat kantor Anda; kosongkan yang tidak dipakai."
        checked={srikandi.aktif}
        onChange={(aktif) => onChange({ ...srikandi, aktif })}
      />
      {LABEL.map((pasangan) => (
        <Row key={pasangan.join()}>
          {pasangan.map(([bidang, label]) => (
            <ParsedField
              key={bidang}
              label={label}
              value={srikandi[bidang] === '' ? null : srikandi[bidang]}
              format={(nilai) => nilai}
              parse={parse(bidang)}
              onChange={(nilai) => onChange({ ...srikandi, [bidang]: nilai ?? '' })}
            />
          ))}
        </Row>
      ))}
    </Section>
  )
}
