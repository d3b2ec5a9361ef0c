import { lazy, Suspense, useEffect, useState } from 'react'
import { ProblemBox } from '../messages/problem-box'
import classes from './kertas.module.css'

const KertasHalaman = lazy(() => import('./kertas-halaman').then(({ KertasHalaman }) => ({ default: KertasHalaman })))

type KertasPanelProps = {
  /** Read aloud: `Kertas notula`. */
  readonly label: string
  /** The PDF as it stands; missing until the first one was made. */
  readonly berkas: File | undefined
  /** Why it could not be drawn. */
  readonly masalah: string | undefined
}

/** The paper that grows beside the writing: the very PDF that would be printed now. */
export function KertasPanel({ label, berkas, masalah }: KertasPanelProps) {
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
        <KertasHalaman label={label} bytes={bytes} onCount={setJumlah} />
      </Suspense>
    </div>
  )
}
