import type { CaraTandaTangan, JenisKop, Surat } from '@shared/features/surat/surat.schema'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import classes from '../surat.module.css'
import { type UbahSurat, useJabatanPada } from '../surat.queries'
import { Bagian } from './bagian'
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

/** Who signs, in whose name, and the kop that goes with it. */
export function BagianPenanda({ surat, ubah }: { readonly surat: Surat; readonly ubah: UbahSurat }) {
  const jabatanList = useJabatanPada(surat.tanggal).data ?? []
  return (
    <Bagian judul="Penanda tangan">
      <div className={classes.dua}>
        <PilihJabatan
          label="Jabatan penanda tangan"
          jabatanList={jabatanList}
          value={surat.penandaTanganId}
          onChange={(penandaTanganId) => ubah({ penandaTanganId })}
        />
        <SegmentField label="Cara" fullWidth value={surat.cara} onChange={(cara) => ubah({ cara })} options={CARA} />
        {surat.cara !== 'sendiri' && (
          <PilihJabatan
            label="Atas nama (a.n.)"
            jabatanList={jabatanList}
            value={surat.atasNamaId}
            onChange={(atasNamaId) => ubah({ atasNamaId })}
          />
        )}
        {surat.cara === 'u.b.' && (
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
