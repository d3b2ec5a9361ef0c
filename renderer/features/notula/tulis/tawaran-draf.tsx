import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { formatPukul } from '../../../ui/saved/saved'
import { type DrafTersisa, formatDraf } from '../simpan/pulihkan-draf'
import classes from './tulis.module.css'

type TawaranDrafProps = {
  readonly tawaran: readonly DrafTersisa[]
  readonly onTake: (draf: DrafTersisa) => void
  readonly onDrop: (draf: DrafTersisa) => void
}

const PANJANG_CUPLIKAN = 240

/** Texts of an earlier run that could not simply be saved, because the same place was written again since. */
export function TawaranDraf({ tawaran, onTake, onDrop }: TawaranDrafProps) {
  return tawaran.map((draf) => (
    <div key={draf.kunci} className={classes.tawaran}>
      <ProblemBox
        kind="perhatian"
        pesan={`Ada tulisan dari pukul ${formatPukul(new Date(draf.waktu))} yang belum tersimpan, tetapi bagian itu sudah berubah sesudahnya.`}
        rincian={[formatCuplikan(formatDraf(draf))]}
      >
        <Button small label="Pakai tulisan itu" onClick={() => onTake(draf)} />
        <Button small variant="quiet" label="Buang" onClick={() => onDrop(draf)} />
      </ProblemBox>
    </div>
  ))
}

function formatCuplikan(text: string): string {
  return text.length <= PANJANG_CUPLIKAN ? text : `${text.slice(0, PANJANG_CUPLIKAN).trimEnd()}…`
}
