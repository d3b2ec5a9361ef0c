import type { Notula } from '@shared/features/notula/notula.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useEffect, useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { type PdfZoom, PratinjauPdf } from '../../../ui/preview/pratinjau-pdf'
import { RapatHeader } from '../../rapat'
import { BedaVersi } from './beda-versi'
import { BukaKembali } from './buka-kembali'
import { DaftarVersi } from './daftar-versi'

type NotulaFinalProps = { readonly rapat: RapatLengkap; readonly notula: Notula }

/** A locked notula: its frozen paper, its versions, and the way back with a reason. */
export function NotulaFinal({ rapat, notula }: NotulaFinalProps) {
  const [versi, setVersi] = useState(notula.versi)
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [isMembuka, setMembuka] = useState(false)
  const [isBanding, setBanding] = useState(false)
  const { bytes, masalah } = useKertasBeku(rapat.id, versi)
  const print = () => goTo(linkTo.pratinjau(rapat.id, 'notula'))
  useCommands([
    { id: 'dokumen.cetak', label: 'Cetak notula', menu: 'berkas', shortcut: 'Ctrl+P', icon: 'printer', run: print },
    { id: 'notula.reopen', label: 'Buka kembali notula…', menu: 'data', run: () => setMembuka(true) },
    {
      id: 'notula.beda',
      label: 'Bandingkan versi…',
      menu: 'data',
      enabled: notula.versi > 1,
      run: () => setBanding(true),
    },
  ])
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="final">
          {notula.versi > 1 && <Button label="Bandingkan versi…" onClick={() => setBanding(true)} />}
          <Button label="Buka kembali…" onClick={() => setMembuka(true)} />
          <Button label="Cetak" icon="printer" variant="primary" shortcut="Ctrl+P" onClick={print} />
        </RapatHeader>
      }
      panelLabel="Versi notula"
      panelWidth={312}
      panel={
        <DaftarVersi
          versiList={[...notula.riwayatVersi].sort((a, b) => b.versi - a.versi)}
          zona={rapat.zona}
          terpilih={versi}
          onPilih={setVersi}
        />
      }
    >
      {masalah !== undefined && <ProblemBox pesan={masalah} />}
      <PratinjauPdf bytes={bytes} label={`Notula ${rapat.nama}, versi ${versi}`} zoom={zoom} onZoomChange={setZoom} />
      {isBanding && <BedaVersi notula={notula} onClose={() => setBanding(false)} />}
      {isMembuka && <BukaKembali notulaId={notula.id} versi={notula.versi} onClose={() => setMembuka(false)} />}
    </Page>
  )
}

/** The paper of a locked version; it never changes, so it is fetched once. */
function useKertasBeku(rapatId: string, versi: number) {
  const [kertas, setKertas] = useState<{ bytes: Uint8Array | null; masalah?: string }>({ bytes: null })
  useEffect(() => {
    let isGone = false
    const show = (next: { bytes: Uint8Array | null; masalah?: string }) => {
      if (!isGone) setKertas(next)
    }
    client.notula
      .exportPdf({ rapatId, versi })
      .then((berkas) => berkas.arrayBuffer())
      .then(
        (isi) => show({ bytes: new Uint8Array(isi) }),
        (error: unknown) => show({ bytes: null, masalah: getRefusal(error)?.pesan ?? '' }),
      )
    return () => {
      isGone = true
    }
  }, [rapatId, versi])
  return kertas
}
