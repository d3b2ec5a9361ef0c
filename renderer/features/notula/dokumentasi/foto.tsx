import type { Dokumentasi } from '@shared/features/notula/notula.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { TextField } from '../../../ui/fields/text-field'
import { useUrlLampiran } from '../../lampiran'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { PesanSimpan } from '../tulis/pesan-simpan'
import classes from './dokumentasi.module.css'

type FotoProps = {
  readonly rapatId: string
  readonly foto: Dokumentasi
  readonly nomor: number
  readonly jumlah: number
}

/** One photo with its caption, in the order of the annex. */
export function Foto({ rapatId, foto, nomor, jumlah }: FotoProps) {
  const save = useSave()
  const url = useUrlLampiran(foto.lampiran.id)
  const isian = useSimpanOtomatis({
    kunci: buildKunciDraf(rapatId, 'keterangan-foto', foto.id),
    nilai: foto.keterangan,
    send: (keterangan) => client.notula.dokumentasi.update({ id: foto.id, keterangan }),
  })
  const move = (urutan: number) => void save(() => client.notula.dokumentasi.move({ id: foto.id, urutan }))
  return (
    <li className={classes.foto} data-baris={foto.id}>
      <div className={classes.gambar}>
        {url !== undefined && <img src={url} alt={isian.isi === '' ? `Foto ${nomor}` : isian.isi} />}
      </div>
      <div className={classes.isian}>
        <TextField
          label={`Keterangan foto ${nomor}`}
          size="panel"
          maxLength={500}
          value={isian.isi}
          placeholder="Apa yang tampak, misalnya: Pembukaan oleh Pj. Wali Kota"
          onChange={isian.change}
          onBlur={() => void isian.flush()}
        />
        <PesanSimpan keadaan={isian.keadaan} />
        <div className={classes.tombol}>
          {nomor > 1 && <Button small label="Naikkan" icon="chevronUp" onClick={() => move(nomor - 1)} />}
          {nomor < jumlah && <Button small label="Turunkan" icon="chevronDown" onClick={() => move(nomor + 1)} />}
          <Button
            small
            label={`Hapus foto ${nomor}`}
            icon="trash"
            onClick={() => void save(() => client.notula.dokumentasi.remove({ id: foto.id }))}
          />
        </div>
      </div>
    </li>
  )
}
