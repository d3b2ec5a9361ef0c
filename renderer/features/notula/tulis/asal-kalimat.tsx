import type { KalimatTersusun, SumberKalimat } from '@shared/features/notula/notula.schema'
import { linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { useIsiNotula } from '../notula-context'
import classes from './tulis.module.css'

type AsalKalimatProps = {
  readonly kalimat: readonly KalimatTersusun[]
  readonly onSisip: (teks: string) => void
}

/** Sentence by sentence: from which facts it is drafted, and whether it still follows them. */
export function AsalKalimat({ kalimat, onSisip }: AsalKalimatProps) {
  if (kalimat.length === 0) {
    return (
      <p className={classes.bantuan}>
        Belum ada data untuk menyusun kalimat. Isi pimpinan dan jam rapat pada Ringkasan, atau tulis sendiri di atas.
      </p>
    )
  }
  return (
    <section className={classes.subSeksi} aria-label="Asal kalimat">
      <h3 className={classes.judulKecil}>Asal kalimat</h3>
      <p className={classes.bantuan}>
        Kalimat dari data berubah sendiri bila datanya berubah. Sesudah Anda ubah, kalimatnya tetap seperti yang Anda
        tulis.
      </p>
      <ul className={classes.barisList}>
        {kalimat.map(({ kode, teks, sumber, tersusun }) => (
          <li key={kode} className={classes.asal}>
            <div className={classes.isianBaris}>
              <p>{teks}</p>
              <p className={classes.bantuan}>
                {sumber.map((satu) => (
                  <Sumber key={satu.layar} sumber={satu} />
                ))}
              </p>
            </div>
            {tersusun ? (
              <StatusWord small glif="centang" kata="Mengikuti data" />
            ) : (
              <Button small label="Sisipkan" onClick={() => onSisip(teks)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const LAYAR: Readonly<Record<SumberKalimat['layar'], string>> = {
  rapat: 'Fakta rapat',
  kehadiran: 'Kehadiran',
  notula: 'Notula',
}

function Sumber({ sumber: { layar, kata } }: { readonly sumber: SumberKalimat }) {
  const { rapat } = useIsiNotula()
  const href = { rapat: linkTo.rapat(rapat.id), kehadiran: linkTo.kehadiran(rapat.id), notula: null }[layar]
  return (
    <>
      Dari {href === null ? LAYAR[layar] : <a href={href}>{LAYAR[layar]}</a>}: {kata}
    </>
  )
}
