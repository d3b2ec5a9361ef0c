import {
  type DaftarHadirPengaturan,
  type KolomDaftarHadir,
  kolomDaftarHadirSchema,
} from '@shared/features/pengaturan/pengaturan.schema'
import { CheckboxField, SwitchField } from '../../../ui/fields/choice-fields'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { Section } from './section'
import classes from './section.module.css'

type DaftarHadirSectionProps = {
  readonly daftarHadir: DaftarHadirPengaturan
  readonly onChange: (daftarHadir: DaftarHadirPengaturan) => void
}

const LABELS: Readonly<Record<KolomDaftarHadir, string>> = {
  nama: 'Nama',
  jabatan: 'Jabatan',
  'jenis kelamin': 'Jenis kelamin (L/P)',
  'nomor hp': 'Nomor HP',
  golongan: 'Golongan',
  'tanda tangan': 'Tanda tangan',
}

const FEWEST_COLUMNS = 2

/** Columns and rows of the attendance sheet. */
export function DaftarHadirSection({ daftarHadir, onChange }: DaftarHadirSectionProps) {
  const set = (change: Partial<DaftarHadirPengaturan>) => onChange({ ...daftarHadir, ...change })
  const { kolom } = daftarHadir
  const setKolom = (id: KolomDaftarHadir, checked: boolean) =>
    // Columns keep the order of the form, whichever way they are ticked.
    set({
      kolom: kolomDaftarHadirSchema.options.filter((option) => (option === id ? checked : kolom.includes(option))),
    })
  return (
    <Section id="daftar-hadir" title="Daftar hadir">
      <p className={classes.note}>Kolom yang dicetak, paling sedikit dua.</p>
      {kolomDaftarHadirSchema.options.map((id) => (
        <CheckboxField
          key={id}
          label={LABELS[id]}
          checked={kolom.includes(id)}
          disabled={kolom.includes(id) && kolom.length <= FEWEST_COLUMNS}
          onChange={(checked) => setKolom(id, checked)}
        />
      ))}
      <SwitchField
        label="Kolom tanda tangan berselang-seling"
        help="Nomor ganjil di kiri, genap di kanan."
        checked={daftarHadir.zigzag}
        onChange={(zigzag) => set({ zigzag })}
      />
      <NumberField
        label="Baris kosong sesudah nama undangan"
        help="Untuk tamu dan yang mewakili, 0 sampai 60."
        min={0}
        max={60}
        value={daftarHadir.barisKosong}
        onChange={(barisKosong) => barisKosong !== null && set({ barisKosong })}
      />
      <SwitchField
        label="Penuhi halaman terakhir dengan baris kosong"
        help="Sampai tepi bawah halaman."
        checked={daftarHadir.penuhiHalaman}
        onChange={(penuhiHalaman) => set({ penuhiHalaman })}
      />
    </Section>
  )
}
