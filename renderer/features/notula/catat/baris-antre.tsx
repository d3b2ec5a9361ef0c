import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import type { BarisAntrean } from './antrean'
import classes from './catat.module.css'
import { PotonganBaris, TandaBaris } from './potongan-baris'
import { useAntrean } from './use-antrean'

/** A line on its way to the core; when it was refused it says why, and its words stay. */
export function BarisAntre({ baris }: { readonly baris: BarisAntrean }) {
  const antrean = useAntrean()
  const { kunci, catatan, teks, pesan } = baris
  return (
    <li className={classes.baris}>
      <span className={classes.waktu}>…</span>
      <TandaBaris jenis={catatan.jenis} />
      <div className={classes.isi}>
        <PotonganBaris potongan={catatan.potongan} />
        {pesan !== null && (
          <ProblemBox pesan={`Belum tersimpan, tetapi tulisan ini tidak hilang. ${pesan}`} rincian={[teks]}>
            <Button small label="Coba lagi" onClick={() => antrean.retry(kunci)} />
            <Button small variant="quiet" label="Buang" onClick={() => antrean.remove(kunci)} />
          </ProblemBox>
        )}
      </div>
    </li>
  )
}
