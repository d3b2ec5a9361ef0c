import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Page } from '../../../ui/page/page'
import { useStatusText } from '../../../ui/page/status-text'
import {
  useJabatanPada,
  useKehadiranRapat,
  useKeteranganKertas,
  useNotulaRapat,
  useTindakLanjutRapat,
} from '../rapat.queries'
import { RapatHeader } from '../rapat-header'
import { WithRapat } from '../with-rapat'
import { AcaraList } from './acara-list'
import { BerkasRapat } from './berkas-rapat'
import { FactList } from './fact-list'
import type { FactId } from './facts'
import { KehadiranPerUnsur } from './kehadiran-per-unsur'
import { getNextStep, type NextStep } from './next-step'
import panel from './panel.module.css'
import { RapatMenu } from './rapat-menu'
import classes from './ringkasan.module.css'
import { RiwayatRapat } from './riwayat-rapat'

/** One rapat on one page: where it stands and what comes next. */
export function RingkasanPage({ rapatId }: { readonly rapatId: string }) {
  return <WithRapat rapatId={rapatId}>{(rapat) => <Ringkasan key={rapat.id} rapat={rapat} />}</WithRapat>
}

function Ringkasan({ rapat }: { readonly rapat: RapatLengkap }) {
  const hariIni = useHariIni()
  const save = useSave()
  const jabatan = useJabatanPada(rapat.tanggal)
  const kehadiran = useKehadiranRapat(rapat.id)
  const keterangan = useKeteranganKertas()
  const barisIds = useRelatedIds(rapat)
  const [editing, setEditing] = useState<FactId | null>(null)
  const [isAdding, setAdding] = useState(false)
  const isLocked = rapat.status === 'final'
  const next = getNextStep(rapat, kehadiran.data?.jumlah, hariIni)
  const dokumen = rapat.notula === 'belum ada' ? 'daftar-hadir-kosong' : 'notula'

  const take = (step: NextStep) => {
    if (step.kind === 'open') goTo(step.href)
    else if (step.kind === 'tanggal') setEditing('tanggal')
    else if (step.kind === 'acara') setAdding(true)
    else void save(() => client.rapat.setStatus({ id: rapat.id, status: 'terjadwal' }))
  }
  const print = () => goTo(linkTo.pratinjau(rapat.id, dokumen))
  useCommands([
    { id: 'rapat.print', label: 'Pratinjau cetak', menu: 'berkas', shortcut: 'Ctrl+P', hint: 'cetak', run: print },
    ...(next === null
      ? []
      : [
          { id: 'rapat.next', label: next.label, menu: 'data' as const, shortcut: 'Ctrl+Enter', run: () => take(next) },
        ]),
  ])
  useStatusText(`${rapat.acara.length} acara, ${rapat.undangan.length} undangan`)

  return (
    <Page
      panelLabel="Kehadiran, berkas, dan riwayat"
      panelWidth={432}
      head={
        <RapatHeader rapat={rapat} active={null}>
          <Button label="Cetak" icon="printer" shortcut="Ctrl+P" onClick={print} />
          <RapatMenu rapat={rapat} />
          {next !== null && (
            <Button variant="primary" label={next.label} shortcut="Ctrl+Enter" onClick={() => take(next)} />
          )}
        </RapatHeader>
      }
      panel={
        <div className={panel.panel}>
          {kehadiran.data !== undefined && <KehadiranPerUnsur daftar={kehadiran.data} />}
          <BerkasRapat rapat={rapat} jumlah={kehadiran.data?.jumlah} keterangan={keterangan} />
          <RiwayatRapat barisIds={barisIds} zona={rapat.zona} terkunci={rapat.status === 'final'} />
        </div>
      }
    >
      <div className={classes.scroll}>
        <FactList
          rapat={rapat}
          jabatanList={jabatan.data ?? []}
          isLocked={isLocked}
          editing={editing}
          onEdit={setEditing}
        />
        <AcaraList rapat={rapat} isLocked={isLocked} isAdding={isAdding} onAdding={setAdding} />
      </div>
    </Page>
  )
}

/** The rapat and everything that belongs to it, for its history. */
function useRelatedIds(rapat: RapatLengkap): readonly string[] {
  const kehadiran = useKehadiranRapat(rapat.id).data
  const notula = useNotulaRapat(rapat.id).data
  const tindakLanjut = useTindakLanjutRapat(rapat.id).data
  return useMemo(
    () => [
      rapat.id,
      ...rapat.acara.map(({ id }) => id),
      ...rapat.undangan.map(({ id }) => id),
      ...(kehadiran?.rows ?? []).flatMap(({ kehadiranId }) => (kehadiranId === null ? [] : [kehadiranId])),
      ...(tindakLanjut ?? []).map(({ id }) => id),
      ...(notula === null || notula === undefined
        ? []
        : [notula.id, ...[...notula.pembahasan, ...notula.keputusan, ...notula.dokumentasi].map(({ id }) => id)]),
    ],
    [rapat, kehadiran, notula, tindakLanjut],
  )
}
