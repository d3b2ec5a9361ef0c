import type { BentukSurat, Surat } from '@shared/features/surat/surat.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { CheckboxField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { SelectField } from '../../../ui/fields/select-field'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../surat.module.css'
import type { UbahSurat } from '../surat.queries'
import { Bagian } from './bagian'
import { TembusanField } from './tembusan-field'

const KATA_BENTUK: Readonly<Record<BentukSurat, string>> = {
  langsung: 'Ditulis di surat',
  terlampir: 'Daftar terlampir',
  'per penerima': 'Satu surat untuk tiap penerima',
}
const MENURUT = 'menurut jumlah'

/** To whom the letter goes, and how they are named in it. */
export function BagianPenerima({ surat, ubah }: { readonly surat: Surat; readonly ubah: UbahSurat }) {
  const save = useSave()
  const { penerima } = surat
  const dipilih = penerima.filter((satu) => satu.dipilih)
  const setPenerima = (jabatanIds: string[] | null) => {
    void save(() => client.surat.penerima.set({ id: surat.id, jabatanIds }))
  }
  const toggle = (jabatanId: string, checked: boolean) => {
    const ids = penerima.filter((satu) => (satu.jabatanId === jabatanId ? checked : satu.dipilih))
    setPenerima(ids.map((satu) => satu.jabatanId))
  }
  return (
    <Bagian
      judul={`Penerima: ${dipilih.length} dari ${penerima.length}`}
      akhir={
        surat.penerimaTersusun ? (
          <StatusWord small glif="centang" kata="Mengikuti daftar undangan" />
        ) : (
          <Button small variant="quiet" icon="undo" label="Ikuti daftar undangan" onClick={() => setPenerima(null)} />
        )
      }
    >
      <div className={classes.dua}>
        <SelectField<BentukSurat | typeof MENURUT>
          label="Cara menyebut penerima"
          value={surat.bentuk ?? MENURUT}
          onChange={(bentuk) => ubah({ bentuk: bentuk === MENURUT ? null : bentuk })}
          options={[
            { value: MENURUT, label: `Menurut jumlah: ${KATA_BENTUK[surat.usulan.bentuk].toLowerCase()}` },
            { value: 'langsung', label: KATA_BENTUK.langsung },
            { value: 'terlampir', label: KATA_BENTUK.terlampir },
            { value: 'per penerima', label: KATA_BENTUK['per penerima'] },
          ]}
        />
        <CommittedTextField
          label="Tempat tujuan (di …)"
          value={surat.tempatTujuan ?? surat.usulan.tempatTujuan}
          onCommit={(text) => ubah({ tempatTujuan: text === '' || text === surat.usulan.tempatTujuan ? null : text })}
        />
      </div>
      <ul className={classes.penerima} aria-label="Penerima surat">
        {penerima.map(({ jabatanId, jabatan, dipilih: isDipilih }) => (
          <li key={jabatanId}>
            <CheckboxField label={jabatan} checked={isDipilih} onChange={(checked) => toggle(jabatanId, checked)} />
          </li>
        ))}
      </ul>
      <TembusanField surat={surat} />
    </Bagian>
  )
}
