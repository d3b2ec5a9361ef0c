import type { TandaTangan } from '@shared/features/pengaturan/pengaturan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { SegmentField, SwitchField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { Row, Section } from './section'

type TandaTanganSectionProps = {
  readonly tandaTangan: TandaTangan
  readonly onChange: (tandaTangan: TandaTangan) => void
  readonly jabatanList: readonly JabatanRow[]
  readonly kepalaKantorId: string | null
  readonly onKepala: (jabatanId: string) => void
}

/** Who signs for the office, and how the block below a paper looks. */
export function TandaTanganSection(props: TandaTanganSectionProps) {
  const { tandaTangan, onChange, jabatanList, kepalaKantorId, onKepala } = props
  const set = (change: Partial<TandaTangan>) => onChange({ ...tandaTangan, ...change })
  return (
    <Section id="tanda-tangan" title="Tanda tangan">
      <SelectField
        label="Kepala kantor"
        help="Menandatangani daftar hadir dan rekap."
        value={kepalaKantorId}
        options={jabatanList.map(({ id, nama }) => ({ value: id, label: nama }))}
        placeholder="Pilih jabatan"
        onChange={onKepala}
      />
      <SwitchField
        label="Nama jabatan dengan huruf kapital"
        help="KEPALA BAKESBANGPOL, bukan Kepala Bakesbangpol."
        checked={tandaTangan.jabatanKapital}
        onChange={(jabatanKapital) => set({ jabatanKapital })}
      />
      <Row>
        <SelectField
          label="Nama penanda tangan"
          help="Menurut kebiasaan kantor."
          value={tandaTangan.namaGaya}
          options={[
            { value: 'tebal', label: 'Tebal' },
            { value: 'tebal bergaris bawah', label: 'Tebal bergaris bawah' },
            { value: 'kapital tebal', label: 'Kapital tebal' },
          ]}
          onChange={(namaGaya) => set({ namaGaya })}
        />
        <NumberField
          label="Ruang tanda tangan"
          help="25 sampai 30 mm."
          unit="mm"
          min={25}
          max={30}
          value={tandaTangan.ruangMm}
          onChange={(ruangMm) => ruangMm !== null && set({ ruangMm })}
        />
      </Row>
      <SegmentField
        label="Tulisan di depan NIP"
        value={tandaTangan.awalanNip}
        options={[
          { value: 'NIP ', label: 'NIP' },
          { value: 'NIP. ', label: 'NIP.' },
        ]}
        onChange={(awalanNip) => set({ awalanNip })}
      />
      <SwitchField
        label="Sekretaris daerah mencantumkan NIP"
        help="Permendagri 1/2023 Pasal 44; matikan bila kantor Anda tidak mencantumkannya."
        checked={tandaTangan.sekdaTampilNip}
        onChange={(sekdaTampilNip) => set({ sekdaTampilNip })}
      />
    </Section>
  )
}
