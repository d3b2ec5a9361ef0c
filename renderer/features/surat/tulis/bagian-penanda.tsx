import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import type { CaraTandaTangan, JenisKop, Surat, TataTandaTangan } from '@shared/features/surat/surat.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import classes from '../surat.module.css'
import { type UbahSurat, useJabatanPada } from '../surat.queries'
import { Bagian } from './bagian'
import { DaftarJabatan } from './daftar-jabatan'
import { PilihJabatan } from './pilih-jabatan'

const CARA: readonly { readonly value: CaraTandaTangan; readonly label: string }[] = [
  { value: 'sendiri', label: 'Nama sendiri' },
  { value: 'a.n.', label: 'a.n.' },
  { value: 'u.b.', label: 'u.b.' },
]

const KATA_KOP: Readonly<Record<JenisKop, string>> = {
  kantor: 'Kantor sendiri',
  'sekretariat daerah': 'Sekretariat Daerah',
  'kepala daerah': 'Kepala daerah',
}

const MENURUT = 'menurut penanda tangan'

const TATA: readonly { readonly value: TataTandaTangan; readonly label: string }[] = [
  { value: 'satu', label: 'Satu orang' },
  { value: 'tabel', label: 'Tabel' },
  { value: 'blok', label: 'Berdampingan' },
]

/** Who signs, in whose name, and the kop that goes with it. */
export function BagianPenanda({ surat, ubah }: { readonly surat: Surat; readonly ubah: UbahSurat }) {
  const isBerita = surat.jenis === 'berita acara'
  const isBersama = isBerita && surat.tataTandaTangan !== 'satu'
  const jabatanList = useJabatanPada(surat.tanggal).data ?? []
  return (
    <Bagian judul="Penanda tangan">
      {isBerita && (
        <SegmentField
          label="Ditandatangani"
          value={surat.tataTandaTangan}
          onChange={(tataTandaTangan) => ubah({ tataTandaTangan })}
          options={TATA}
        />
      )}
      {isBersama && <PenandaBersama surat={surat} jabatanList={jabatanList} />}
      <div className={classes.dua}>
        <PilihJabatan
          label={isBersama ? 'Jabatan pembuat (menentukan kop)' : 'Jabatan penanda tangan'}
          jabatanList={jabatanList}
          value={surat.penandaTanganId}
          onChange={(penandaTanganId) => ubah({ penandaTanganId })}
        />
        {!isBersama && (
          <SegmentField label="Cara" fullWidth value={surat.cara} onChange={(cara) => ubah({ cara })} options={CARA} />
        )}
        {!isBersama && surat.cara !== 'sendiri' && (
          <PilihJabatan
            label="Atas nama (a.n.)"
            jabatanList={jabatanList}
            value={surat.atasNamaId}
            onChange={(atasNamaId) => ubah({ atasNamaId })}
          />
        )}
        {!isBersama && surat.cara === 'u.b.' && (
          <PilihJabatan
            label="Melalui (di atas u.b.)"
            jabatanList={jabatanList}
            value={surat.melaluiId}
            onChange={(melaluiId) => ubah({ melaluiId })}
          />
        )}
        <SelectField<JenisKop | typeof MENURUT>
          label="Kop surat"
          value={surat.kop ?? MENURUT}
          onChange={(kop) => ubah({ kop: kop === MENURUT ? null : kop })}
          options={[
            { value: MENURUT, label: `Menurut penanda tangan: ${KATA_KOP[surat.usulan.kop]}` },
            { value: 'kantor', label: KATA_KOP.kantor },
            { value: 'sekretariat daerah', label: KATA_KOP['sekretariat daerah'] },
            { value: 'kepala daerah', label: KATA_KOP['kepala daerah'] },
          ]}
        />
      </div>
    </Bagian>
  )
}

type PenandaBersamaProps = { readonly surat: Surat; readonly jabatanList: readonly JabatanRow[] }

/** Those who sign together, in the order of their places; the maker stands there until others are chosen. */
function PenandaBersama({ surat, jabatanList }: PenandaBersamaProps) {
  const save = useSave()
  const { penandaTanganIds, penandaTanganId } = surat
  const value = penandaTanganIds.length > 0 || penandaTanganId === null ? penandaTanganIds : [penandaTanganId]
  return (
    <DaftarJabatan
      label="Penanda tangan"
      isBerurutan
      jabatanList={jabatanList}
      value={value}
      onChange={(jabatanIds) => void save(() => client.surat.penandaTangan.set({ id: surat.id, jabatanIds }))}
    />
  )
}
