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
import bawaan from '../bawaan/bawaan.module.css'
import { TindakLanjutLalu } from '../bawaan/tindak-lanjut-lalu'
import {
  useJabatanPada,
  useKehadiranRapat,
  useKeteranganKertas,
  useNotulaRapat,
  useTindakLanjutRapat,
} from '../rapat.queries'
import { RapatHeader } from '../rapat-header'
import { isTerlaksana } from '../status-rapat'
import { useRapatBerikut } from '../use-rapat-berikut'
import { WithRapat } from '../with-rapat'
import { AcaraList } from './acara-list'
import { BerkasRapat } from './berkas-rapat'
import { FactList } from './fact-list'
import { type FactId, findFactId } from './facts'
import { KehadiranPerUnsur } from './kehadiran-per-unsur'
import { LampiranRapat } from './lampiran-rapat'
import { getNextStep, type NextStep } from './next-step'
import panel from './panel.module.css'
import { RapatMenu } from './rapat-menu'
import classes from './ringkasan.module.css'
import { RiwayatRapat } from './riwayat-rapat'

type RingkasanPageProps = {
  readonly rapatId: string
  /** A fact that is opened for editing at once, or `acara` for a new line there. */
  readonly ubah?: string
}

/** One rapat on one page: where it stands and what comes next. */
export function RingkasanPage({ rapatId, ubah }: RingkasanPageProps) {
  return <WithRapat rapatId={rapatId}>{(rapat) => <Ringkasan key={rapat.id} rapat={rapat} ubah={ubah} />}</WithRapat>
}

function Ringkasan({ rapat, ubah }: { readonly rapat: RapatLengkap; readonly ubah: string | undefined }) {
  const hariIni = useHariIni()
  const save = useSave()
  const jabatan = useJabatanPada(rapat.tanggal)
  const kehadiran = useKehadiranRapat(rapat.id)
  const keterangan = useKeteranganKertas()
  const barisIds = useRelatedIds(rapat)
  const [editing, setEditing] = useState<FactId | null>(() => (rapat.status === 'final' ? null : findFactId(ubah)))
  const [isAdding, setAdding] = useState(ubah === 'acara')
  const isLocked = rapat.status === 'final'
  const next = getNextStep(rapat, kehadiran.data?.jumlah, hariIni)
  const dokumen = rapat.notula === 'belum ada' ? 'daftar-hadir-kosong' : 'notula'

  const take = (step: NextStep) => {
    if (step.kind === 'open') goTo(step.href)
    else if (step.kind === 'tanggal') setEditing('tanggal')
    else if (step.kind === 'acara') setAdding(true)
    else void save(() => client.rapat.setStatus({ id: rapat.id, status: 'terjadwal' }))
  }
  const createBerikut = useRapatBerikut()
  const { seri } = rapat
  const berikut =
    seri === null || rapat.status === 'batal' ? null : () => createBerikut({ seriId: seri.id, dariId: rapat.id })
  const print = () => goTo(linkTo.pratinjau(rapat.id, dokumen))
  useCommands([
    { id: 'rapat.print', label: 'Pratinjau cetak', menu: 'berkas', shortcut: 'Ctrl+P', hint: 'cetak', run: print },
    {
      id: 'rapat.berikut',
      label: 'Rapat berikutnya',
      menu: 'data' as const,
      menuGroup: 3,
      shortcut: 'Ctrl+Shift+D',
      icon: 'calendar' as const,
      enabled: berikut !== null,
      run: () => berikut?.(),
    },
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
          {berikut !== null && isTerlaksana(rapat, hariIni) && (
            <Button label="Rapat berikutnya" icon="calendar" shortcut="Ctrl+Shift+D" onClick={berikut} />
          )}
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
          <LampiranRapat rapatId={rapat.id} />
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
        {rapat.tindakLanjutLalu.length > 0 && (
          <section className={bawaan.seksi} aria-labelledby="tindak-lanjut-lalu">
            <div className={bawaan.kepala}>
              <h2 id="tindak-lanjut-lalu">Tindak lanjut rapat sebelumnya</h2>
            </div>
            <TindakLanjutLalu rapat={rapat} />
          </section>
        )}
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
