import { isLaporan } from '@shared/features/surat/surat.rules'
import { type Surat, sifatSuratSchema } from '@shared/features/surat/surat.schema'
import { useHariIni } from '../../../lib/use-hari-ini'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import classes from '../surat.module.css'
import { type UbahSurat, usePengaturanSurat } from '../surat.queries'
import { Bagian } from './bagian'
import { NomorField } from './nomor-field'

const KEAMANAN = [
  { value: '', label: 'Terbuka, tanpa kode' },
  { value: 'B', label: 'B, biasa' },
  { value: 'T', label: 'T, terbatas' },
  { value: 'R', label: 'R, rahasia' },
  { value: 'SR', label: 'SR, sangat rahasia' },
] as const

type BagianProps = { readonly surat: Surat; readonly ubah: UbahSurat }

/** Number, date and the lines Sifat, Lampiran, Hal. */
export function BagianKepala({ surat, ubah }: BagianProps) {
  const hariIni = useHariIni()
  const klasifikasi = usePengaturanSurat()?.klasifikasi ?? []
  const isDikenal = klasifikasi.some(({ kode }) => kode === surat.klasifikasi)
  const usulan = (isian: 'hal' | 'lampiran') => ({
    value: surat[isian] ?? surat.usulan[isian],
    onCommit: (text: string) => ubah({ [isian]: text === '' || text === surat.usulan[isian] ? null : text }),
  })
  const isBerita = surat.jenis === 'berita acara'
  return (
    <Bagian judul={isBerita ? 'Nomor dan pokok' : 'Nomor dan hal'}>
      <NomorField surat={surat} />
      <div className={classes.tiga}>
        <TanggalField
          label={isLaporan(surat.jenis) ? 'Tanggal' : 'Tanggal surat'}
          today={hariIni}
          value={surat.tanggal}
          onChange={(tanggal) => tanggal !== null && ubah({ tanggal })}
        />
        <SelectField
          label="Klasifikasi"
          value={surat.klasifikasi}
          onChange={(kode) => ubah({ klasifikasi: kode })}
          options={[
            ...klasifikasi.map(({ kode, nama }) => ({ value: kode, label: `${kode} ${nama}` })),
            ...(isDikenal ? [] : [{ value: surat.klasifikasi, label: surat.klasifikasi }]),
          ]}
        />
        <CommittedTextField
          label="Unit dalam nomor"
          value={surat.unit}
          maxLength={60}
          onCommit={(unit) => unit !== '' && ubah({ unit })}
        />
        {!isBerita && (
          <SelectField
            label="Sifat"
            value={surat.sifat}
            onChange={(sifat) => ubah({ sifat })}
            options={sifatSuratSchema.options.map((sifat) => ({ value: sifat, label: sifat }))}
          />
        )}
        <SelectField
          label="Kode keamanan"
          value={surat.keamanan}
          onChange={(keamanan) => ubah({ keamanan })}
          options={KEAMANAN}
        />
        {!isBerita && <CommittedTextField label="Lampiran" {...usulan('lampiran')} />}
      </div>
      <CommittedTextField label={isBerita ? 'Tentang' : 'Hal'} {...usulan('hal')} />
    </Bagian>
  )
}
