import { useIsiNotula } from '../notula-context'
import { BarisPertanyaan } from './baris-pertanyaan'
import classes from './tulis.module.css'

/** Questions of one acara with their answers; nothing while there are none. */
export function DaftarPertanyaan({ acaraId }: { readonly acaraId: string }) {
  const { notula } = useIsiNotula()
  const pertanyaanList = notula.pertanyaan.filter((pertanyaan) => pertanyaan.acaraId === acaraId)
  if (pertanyaanList.length === 0) return null
  return (
    <section className={classes.subSeksi} aria-label="Pertanyaan">
      <h3 className={classes.judulKecil}>Pertanyaan</h3>
      <p className={classes.bantuan}>Catatan kerja; tidak ikut tercetak.</p>
      <ul className={classes.barisList}>
        {pertanyaanList.map((pertanyaan, index) => (
          <BarisPertanyaan key={pertanyaan.id} nomor={index + 1} pertanyaan={pertanyaan} />
        ))}
      </ul>
    </section>
  )
}
