import type { Kantor } from '@shared/features/pengaturan/pengaturan.schema'
import { zonaSchema } from '@shared/lib/skema'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { Row, Section } from './section'

type KantorSectionProps = { readonly kantor: Kantor; readonly onChange: (kantor: Kantor) => void }

/** The office itself. */
export function KantorSection({ kantor, onChange }: KantorSectionProps) {
  const set = (change: Partial<Kantor>) => onChange({ ...kantor, ...change })
  return (
    <Section id="kantor" title="Kantor">
      <CommittedTextField
        label="Nama daerah"
        help={`Seperti dalam daftar wilayah resmi, kode ${kantor.kodeWilayah}.`}
        value={kantor.namaDaerah}
        onCommit={(namaDaerah) => set({ namaDaerah })}
        maxLength={200}
      />
      <CommittedTextField
        label="Nama perangkat daerah"
        help="Dipakai pada notula dan daftar hadir."
        value={kantor.namaKantor}
        onCommit={(namaKantor) => set({ namaKantor })}
        maxLength={200}
      />
      <Row>
        <CommittedTextField
          label="Singkatan"
          help="Sebutan pendek kantor sehari-hari."
          value={kantor.singkatan}
          onCommit={(singkatan) => set({ singkatan })}
          maxLength={200}
        />
        <CommittedTextField
          label="Tempat di depan tanggal surat"
          help="Biasanya ibu kota, misalnya Cikarang."
          value={kantor.kota}
          onCommit={(kota) => set({ kota })}
          maxLength={200}
        />
      </Row>
      <SegmentField
        label="Zona waktu"
        value={kantor.zona}
        options={zonaSchema.options.map((zona) => ({ value: zona, label: zona }))}
        onChange={(zona) => set({ zona })}
      />
    </Section>
  )
}
