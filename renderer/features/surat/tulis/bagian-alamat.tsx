import type { Surat } from '@shared/features/surat/surat.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useJabatanPada } from '../surat.queries'
import { Bagian } from './bagian'
import { DaftarJabatan } from './daftar-jabatan'
import { TembusanField } from './tembusan-field'

/** To whom a nota dinas goes; who signs it is its sender. */
export function BagianAlamat({ surat }: { readonly surat: Surat }) {
  const save = useSave()
  const jabatanList = useJabatanPada(surat.tanggal).data ?? []
  const dipilih = surat.penerima.filter((satu) => satu.dipilih).map(({ jabatanId }) => jabatanId)
  return (
    <Bagian judul="Kepada">
      <DaftarJabatan
        label="Yth."
        jabatanList={jabatanList}
        value={dipilih}
        onChange={(jabatanIds) => void save(() => client.surat.penerima.set({ id: surat.id, jabatanIds }))}
      />
      <TembusanField surat={surat} />
    </Bagian>
  )
}
