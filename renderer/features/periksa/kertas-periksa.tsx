import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useEffect, useState } from 'react'
import { client } from '../../lib/client'
import { useKertas } from '../../lib/use-kertas'
import { ProblemBox } from '../../ui/messages/problem-box'
import { type PdfMark, type PdfZoom, PratinjauPdf } from '../../ui/preview/pratinjau-pdf'

type KertasPeriksaProps = {
  readonly rapat: RapatLengkap
  /** Changes whenever something on the paper may have changed. */
  readonly tanda: string
  readonly marks: readonly PdfMark[]
  readonly viewMark: number
}

/** The paper as it would be printed now, with the findings marked on it. */
export function KertasPeriksa({ rapat, tanda, marks, viewMark }: KertasPeriksaProps) {
  const { berkas, masalah } = useKertas(() => client.notula.exportPdf({ rapatId: rapat.id }), tanda)
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
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
    <>
      {masalah !== undefined && <ProblemBox kind="perhatian" pesan={`Kertas belum dapat digambar. ${masalah}`} />}
      <PratinjauPdf
        bytes={bytes}
        label={`Naskah notula ${rapat.nama}`}
        zoom={zoom}
        onZoomChange={setZoom}
        thumbnails={false}
        marks={marks}
        viewMark={viewMark}
      />
    </>
  )
}
