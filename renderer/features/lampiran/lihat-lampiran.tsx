import { isGambar } from '@shared/features/lampiran/lampiran.rules'
import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { useEffect, useState } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { ProblemBox } from '../../ui/messages/problem-box'
import { type PdfZoom, PratinjauPdf } from '../../ui/preview/pratinjau-pdf'
import classes from './lampiran.module.css'
import { useBerkasLampiran, useUrlLampiran } from './use-berkas-lampiran'
import { useSimpanLampiran } from './use-simpan-lampiran'

/** Can this program show it itself? Everything else is opened by Windows from a saved copy. */
export function isTerlihat(lampiran: Pick<Lampiran, 'jenisMedia'>): boolean {
  return isGambar(lampiran) || lampiran.jenisMedia === 'application/pdf'
}

type LihatLampiranProps = { readonly lampiran: Lampiran; readonly onClose: () => void }

/** A picture or a PDF, as large as the window allows. */
export function LihatLampiran({ lampiran, onClose }: LihatLampiranProps) {
  const { error } = useBerkasLampiran(lampiran.id)
  const save = useSimpanLampiran()
  return (
    <Dialog
      title={lampiran.namaBerkas}
      open
      onClose={onClose}
      width={900}
      actions={
        <>
          <Button label="Simpan salinan" icon="download" onClick={() => void save(lampiran)} />
          <Button label="Tutup" variant="primary" onClick={onClose} />
        </>
      }
    >
      {error !== null && <ProblemBox pesan={getRefusal(error)?.pesan ?? ''} />}
      <div className={classes.lihat}>
        {isGambar(lampiran) ? <GambarLampiran lampiran={lampiran} /> : <PdfLampiran lampiran={lampiran} />}
      </div>
    </Dialog>
  )
}

type IsiProps = Pick<LihatLampiranProps, 'lampiran'>

function GambarLampiran({ lampiran }: IsiProps) {
  const url = useUrlLampiran(lampiran.id)
  return url === undefined ? null : <img src={url} alt={lampiran.namaBerkas} />
}

function PdfLampiran({ lampiran }: IsiProps) {
  const { data } = useBerkasLampiran(lampiran.id)
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [isRusak, setRusak] = useState(false)
  useEffect(() => {
    let isGone = false
    void data?.arrayBuffer().then((isi) => {
      if (!isGone) setBytes(new Uint8Array(isi))
    })
    return () => {
      isGone = true
    }
  }, [data])
  if (isRusak) return <ProblemBox pesan="PDF ini tidak dapat ditampilkan. Simpan salinannya, lalu buka dari sana." />
  return (
    <PratinjauPdf
      bytes={bytes}
      label={lampiran.namaBerkas}
      zoom={zoom}
      onZoomChange={setZoom}
      thumbnails={false}
      onError={() => setRusak(true)}
    />
  )
}
