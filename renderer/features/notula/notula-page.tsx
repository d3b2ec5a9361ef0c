import { createPenemuSebutan } from '@shared/features/notula/sebut-jabatan.rules'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useMemo, useRef } from 'react'
import { client } from '../../lib/client'
import type { TempatNotula } from '../../lib/links'
import { useHariIni, useZonaKantor } from '../../lib/use-hari-ini'
import { useSave } from '../../lib/use-save'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { RapatHeader, useRapat } from '../rapat'
import { NotulaFinal } from './final/notula-final'
import { useJabatanPada, useKehadiranRapat, useNotula, useTindakLanjutRapat } from './notula.queries'
import { type IsiNotula, NotulaContext } from './notula-context'
import { buildPilihanJabatan } from './pilihan-jabatan'
import { TulisNotula } from './tulis/tulis-notula'

type NotulaPageProps = {
  readonly rapatId: string
  /** A place that takes the focus, when a link leads to one. */
  readonly tempat?: TempatNotula | null
}

/** The notula of one rapat: begun, written, locked. */
export function NotulaPage({ rapatId, tempat = null }: NotulaPageProps) {
  const { data: rapat } = useRapat(rapatId)
  return rapat === undefined ? null : <NotulaRapat key={rapatId} rapat={rapat} tempat={tempat} />
}

function NotulaRapat({ rapat, tempat }: { readonly rapat: RapatLengkap; readonly tempat: TempatNotula | null }) {
  const hariIni = useHariIni()
  const { data: notula } = useNotula(rapat.id)
  const { data: tindakLanjut } = useTindakLanjutRapat(rapat.id)
  const { data: kehadiran } = useKehadiranRapat(rapat.id)
  const { data: jabatanList } = useJabatanPada(rapat.tanggal)
  const pilihanJabatan = useMemo(
    () => buildPilihanJabatan(rapat, kehadiran?.rows ?? [], jabatanList ?? []),
    [rapat, kehadiran, jabatanList],
  )
  const zona = useZonaKantor()
  const bacaan = useMemo(
    () => ({
      findSebutan: createPenemuSebutan(pilihanJabatan.map(({ label, ...satu }) => ({ ...satu, nama: label }))),
      tanggal: rapat.tanggal ?? hariIni,
    }),
    [pilihanJabatan, rapat.tanggal, hariIni],
  )
  const isi = useMemo<IsiNotula | null>(() => {
    if (!notula || tindakLanjut === undefined) return null
    return { rapat, notula, tindakLanjut, pilihanJabatan, hariIni, zona, bacaan }
  }, [rapat, notula, tindakLanjut, pilihanJabatan, hariIni, zona, bacaan])

  if (notula === undefined) return null
  if (notula === null) return <MulaiNotula rapat={rapat} />
  if (notula.status === 'final') return <NotulaFinal rapat={rapat} notula={notula} />
  if (isi === null || kehadiran === undefined || jabatanList === undefined) return null
  return (
    <NotulaContext value={isi}>
      <TulisNotula key={JSON.stringify(tempat)} tempat={tempat} />
    </NotulaContext>
  )
}

/** Before the first word: one key begins the notula. */
function MulaiNotula({ rapat }: { readonly rapat: RapatLengkap }) {
  const save = useSave()
  // Once is enough: a second Enter may come before the first has been answered.
  const hasBegun = useRef(false)
  const begin = async () => {
    if (hasBegun.current) return
    hasBegun.current = true
    const hasil = await save(() => client.notula.create({ rapatId: rapat.id }))
    hasBegun.current = hasil.ok
  }
  useCommands([
    {
      id: 'notula.create',
      label: 'Mulai menulis notula',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      run: () => void begin(),
    },
  ])
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="notula">
          <Button label="Mulai menulis" variant="primary" shortcut="Ctrl+Enter" onClick={() => void begin()} />
        </RapatHeader>
      }
    >
      <EmptyState
        title="Notula belum ditulis."
        help="Kata pembukaan dan penutup disusun dari data rapat; acara dan peserta sudah tersedia."
        steps={[{ label: 'Mulai menulis notula', shortcut: 'Ctrl+Enter', run: () => void begin() }]}
      />
    </Page>
  )
}
