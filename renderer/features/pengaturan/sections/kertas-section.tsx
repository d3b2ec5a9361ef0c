import { jenisKertasSchema, type Kertas } from '@shared/features/pengaturan/pengaturan.schema'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { formatUkuranKertas } from '../ukuran-kertas'
import { Row, Section } from './section'

type KertasSectionProps = { readonly kertas: Kertas; readonly onChange: (kertas: Kertas) => void }

const SIDES = [
  { id: 'atas', label: 'Tepi atas' },
  { id: 'kanan', label: 'Tepi kanan' },
  { id: 'bawah', label: 'Tepi bawah' },
  { id: 'kiri', label: 'Tepi kiri' },
] as const

/** Paper, margins and body type of every document. */
export function KertasSection({ kertas, onChange }: KertasSectionProps) {
  const set = (change: Partial<Kertas>) => onChange({ ...kertas, ...change })
  return (
    <Section id="kertas" title="Kertas">
      <SelectField
        label="Ukuran kertas"
        help="Dipakai semua dokumen; masih dapat diganti saat mencetak."
        value={kertas.jenis}
        options={jenisKertasSchema.options.map((jenis) => ({ value: jenis, label: formatUkuranKertas(jenis) }))}
        onChange={(jenis) => set({ jenis })}
      />
      <Row>
        {SIDES.map(({ id, label }) => (
          <NumberField
            key={id}
            label={label}
            unit="mm"
            min={5}
            max={60}
            value={kertas.tepi[id]}
            onChange={(mm) => mm !== null && set({ tepi: { ...kertas.tepi, [id]: mm } })}
          />
        ))}
      </Row>
      <Row>
        <SegmentField
          label="Huruf"
          value={kertas.huruf}
          options={[
            { value: 'Arimo', label: 'Arial' },
            { value: 'Tinos', label: 'Times' },
          ]}
          onChange={(huruf) => set({ huruf })}
        />
        <SegmentField
          label="Ukuran huruf"
          value={kertas.ukuranHuruf === 11 ? '11' : '12'}
          options={[
            { value: '11', label: '11 pt' },
            { value: '12', label: '12 pt' },
          ]}
          onChange={(ukuran) => set({ ukuranHuruf: ukuran === '11' ? 11 : 12 })}
        />
      </Row>
    </Section>
  )
}
