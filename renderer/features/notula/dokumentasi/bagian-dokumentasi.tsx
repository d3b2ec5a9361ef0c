import { TempatBerkas } from '../../lampiran'
import { useIsiNotula } from '../notula-context'
import classes from './dokumentasi.module.css'
import { Foto } from './foto'
import { useTambahFoto } from './use-tambah-foto'

/** The photos of the annex: dragged in, pasted, or chosen. */
export function BagianDokumentasi() {
  const { rapat, notula } = useIsiNotula()
  return (
    <div className={classes.seksi}>
      <TempatBerkas
        judul="Dokumentasi"
        tombol="Tambah foto"
        apa="foto"
        accept="image/*"
        lampirkan={useTambahFoto(rapat.id)}
      >
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
      </TempatBerkas>
    </div>
  )
}
