import type { JenisCatatan } from '@shared/features/notula/catatan.rules'
import { runCommand } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { useIsiNotula } from '../notula-context'
import classes from './catat.module.css'
import { type JenisBertanda, TANDA_BARIS } from './tanda-baris'

type AlatCatatProps = {
  readonly jenis: JenisCatatan
  readonly batas: string | null
  readonly onTanda: (jenis: JenisBertanda) => void
  readonly onJabatan: () => void
  readonly onBatas: (tanggal: string | null) => void
  readonly onCatat: () => void
}

const JENIS: readonly { readonly jenis: JenisBertanda; readonly label: string }[] = [
  { jenis: 'keputusan', label: 'Keputusan' },
  { jenis: 'tindak lanjut', label: 'Tindak lanjut' },
  { jenis: 'pertanyaan', label: 'Pertanyaan' },
]

/** For the mouse what the marks are for the keys. */
export function AlatCatat({ jenis, batas, onTanda, onJabatan, onBatas, onCatat }: AlatCatatProps) {
  const { hariIni } = useIsiNotula()
  return (
    <div className={classes.alat}>
      {JENIS.map((satu) => (
        <span key={satu.jenis} className={classes.tombol} data-aktif={satu.jenis === jenis || undefined}>
          <Button small label={satu.label} shortcut={TANDA_BARIS[satu.jenis]} onClick={() => onTanda(satu.jenis)} />
        </span>
      ))}
      <Button small label="Jabatan" shortcut="@" onClick={onJabatan} />
      <div className={classes.batas}>
        <TanggalField label="Batas waktu" hideLabel today={hariIni} value={batas} onChange={onBatas} />
      </div>
      <Button small label="Kalimat" shortcut="Ctrl+;" onClick={() => runCommand('notula.kalimat')} />
      <Button small label="Catat baris" shortcut="Enter" onClick={onCatat} />
    </div>
  )
}
