import { lazy, Suspense, useEffect, useState } from 'react'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { useIsiNotula } from '../notula-context'
import { buildSidikJari } from '../simpan/draf'
import classes from './kertas.module.css'
import { useKertas } from './use-kertas'

const KertasHalaman = lazy(() => import('./kertas-halaman').then(({ KertasHalaman }) => ({ default: KertasHalaman })))

/** The paper that grows beside the writing: the very PDF that would be printed now. */
export function KertasPanel() {
  const { rapat, notula, tindakLanjut } = useIsiNotula()
  const { berkas, masalah } = useKertas(rapat.id, buildSidikJari({ rapat, notula, tindakLanjut }))
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  const [jumlah, setJumlah] = useState<number | null>(null)
  useEffect(() => {
    let isGone = false
    void berkas?.arrayBuffer().then((isi) => {
      if (!isGone) setBytes(new Uint8Array(isi))
    })
    return () => {
      isGone = true
    }
  }, [berkas])
  return (
    <div className={classes.panel}>
      <div className={classes.kepala}>
        <h2>Kertas</h2>
        <span>{jumlah === null ? '' : `${jumlah} halaman, selebar panel`}</span>
      </div>
      {masalah !== undefined && <ProblemBox kind="perhatian" pesan={`Kertas belum dapat digambar. ${masalah}`} />}
      <Suspense fallback={null}>
        <KertasHalaman bytes={bytes} onCount={setJumlah} />
      </Suspense>
    </div>
  )
}
