import type { Ref } from 'react'
import { useIsiNotula } from '../notula-context'
import { JabatanField } from './jabatan-field'
import classes from './tulis.module.css'

type TambahPembicaraProps = {
  readonly onTambah: (jabatanId: string) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** The next speaker by two letters and Enter; then one writes at once. */
export function TambahPembicara({ onTambah, ref }: TambahPembicaraProps) {
  const { pilihanJabatan } = useIsiNotula()
  return (
    <div className={classes.tambah}>
      <JabatanField
        ref={ref}
        label="Tambah pembicara"
        pilihan={pilihanJabatan}
        value={null}
        placeholder="Pembicara berikutnya: ketik dua huruf jabatan"
        onChange={(jabatanId) => jabatanId !== null && onTambah(jabatanId)}
      />
    </div>
  )
}
