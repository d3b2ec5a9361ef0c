import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { useIsiNotula } from '../notula-context'
import classes from './dokumentasi.module.css'
import { Foto } from './foto'
import { useTambahFoto } from './use-tambah-foto'

/** The photos of the annex: dragged in, pasted, or chosen. */
export function BagianDokumentasi() {
  const { rapat, notula } = useIsiNotula()
  const { add, masalah, sisa, clearMasalah } = useTambahFoto(rapat.id)
  const [isDiatas, setDiatas] = useState(false)
  const pemilih = useRef<HTMLInputElement>(null)
  const addSemua = (list: FileList) => list.length > 0 && void add([...list])

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setDiatas(false)
    addSemua(event.dataTransfer.files)
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setDiatas(true)
  }
  const onPaste = (event: ClipboardEvent) => addSemua(event.clipboardData.files)

  return (
    <section
      className={classes.seksi}
      aria-label="Dokumentasi"
      data-diatas={isDiatas || undefined}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setDiatas(false)}
      onPaste={onPaste}
    >
      <div className={classes.kepala}>
        <h2>Dokumentasi</h2>
        <Button label="Tambah foto" icon="photo" onClick={() => pemilih.current?.click()} />
        <input
          ref={pemilih}
          type="file"
          hidden
          multiple
          accept="image/*"
          aria-label="Pilih foto"
          onChange={(event) => {
            addSemua(event.currentTarget.files ?? new DataTransfer().files)
            event.currentTarget.value = ''
          }}
        />
      </div>
      {sisa > 0 && <p role="status">Menyimpan foto, {sisa} lagi.</p>}
      {masalah.length > 0 && (
        <ProblemBox pesan={`${masalah.length} foto belum masuk.`} rincian={masalah}>
          <Button small variant="quiet" label="Tutup pesan" onClick={clearMasalah} />
        </ProblemBox>
      )}
      {notula.dokumentasi.length === 0 ? (
        <p className={classes.kosong}>
          Seret foto ke sini, tempel dari papan klip, atau pilih dari komputer. Foto besar diperkecil dan dicetak dua
          per halaman.
        </p>
      ) : (
        <ol className={classes.fotoList}>
          {notula.dokumentasi.map((foto, index) => (
            <Foto key={foto.id} rapatId={rapat.id} foto={foto} nomor={index + 1} jumlah={notula.dokumentasi.length} />
          ))}
        </ol>
      )}
    </section>
  )
}
