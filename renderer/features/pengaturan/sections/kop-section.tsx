import type { Kop } from '@shared/features/pengaturan/pengaturan.schema'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { LogoField } from '../logo-field'
import { Row, Section } from './section'

type KopSectionProps = {
  /** Whose letterhead it is, when it is not the office's own: `Sekretariat Daerah`. */
  readonly milik?: string
  readonly kop: Kop
  readonly logoUrl: string | null
  readonly onChange: (kop: Kop) => void
}

const ALAMAT_LABELS = ['Alamat dan kode pos', 'Telepon dan pos-el', 'Laman', 'Baris alamat keempat'] as const

/** The letterhead; the preview beside it follows each change. */
export function KopSection({ milik, kop, logoUrl, onChange }: KopSectionProps) {
  const isSendiri = milik === undefined
  /** Labels of a page are unique. */
  const name = (label: string) => (isSendiri ? label : `${label}, ${milik}`)
  const set = (change: Partial<Kop>) => onChange({ ...kop, ...change })
  const setAlamat = (index: number, baris: string) => {
    const alamat = ALAMAT_LABELS.map((_, place) => (place === index ? baris : (kop.alamat[place] ?? '')))
    // Empty lines at the end are no lines; one in the middle keeps the others in their fields.
    const last = alamat.findLastIndex((text) => text !== '')
    set({ alamat: alamat.slice(0, last + 1) })
  }
  return (
    <Section
      id={isSendiri ? 'kop' : `kop-${milik.toLowerCase().replaceAll(' ', '-')}`}
      title={isSendiri ? 'Kop surat' : `Kop ${milik}`}
    >
      <LogoField logoId={kop.logoId} logoUrl={logoUrl} onChange={(logoId) => set({ logoId })} />
      <CommittedTextField
        label={name('Baris pertama')}
        help="Nama pemerintah daerah, 12 pt."
        value={kop.baris1}
        onCommit={(baris1) => set({ baris1 })}
        maxLength={200}
      />
      <CommittedTextField
        label={name('Baris kedua')}
        help="Nama kantor, 16 pt tebal; mengecil sendiri bila panjang."
        value={kop.baris2}
        onCommit={(baris2) => set({ baris2 })}
        maxLength={200}
      />
      {ALAMAT_LABELS.map((label, index) => (
        <CommittedTextField
          key={label}
          label={name(label)}
          value={kop.alamat[index] ?? ''}
          onCommit={(baris) => setAlamat(index, baris)}
          maxLength={200}
        />
      ))}
      <Row>
        <NumberField
          label={name('Tinggi logo')}
          help="15 sampai 35 mm."
          unit="mm"
          min={15}
          max={35}
          value={kop.tinggiLogoMm}
          onChange={(tinggiLogoMm) => tinggiLogoMm !== null && set({ tinggiLogoMm })}
        />
        <SegmentField
          label={name('Garis di bawah kop')}
          value={kop.garis}
          options={[
            { value: 'tunggal', label: 'Satu garis' },
            { value: 'ganda', label: 'Dua garis' },
          ]}
          onChange={(garis) => set({ garis })}
        />
      </Row>
    </Section>
  )
}
