import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatNamaLengkap } from '@shared/lib/nama'
import { useMemo, useRef, useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { FilterSelect } from '../../../ui/fields/select-field'
import { SearchField } from '../../../ui/fields/text-field'
import { Grid } from '../../../ui/grid/grid'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { Toolbar } from '../../../ui/page/page-header'
import { useStatusText } from '../../../ui/page/status-text'
import { useJabatanPada, useUnsurList } from '../rapat.queries'
import { RapatHeader } from '../rapat-header'
import { WithRapat } from '../with-rapat'
import { CALON_COLUMNS } from './calon-columns'
import { buildCalonRows, type CalonRow, countInvited, countPerUnsur } from './undangan-rows'
import { UnsurPanel } from './unsur-panel'
import { useUndanganActions } from './use-undangan-actions'

type Shown = 'semua' | 'diundang' | 'belum'

const SHOWN_OPTIONS: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'semua', label: 'Semua jabatan' },
  { value: 'diundang', label: 'Yang diundang' },
  { value: 'belum', label: 'Yang belum' },
]

/** Who is invited: whole unsur by one click, single jabatan by search and Spasi. */
export function UndanganPage({ rapatId }: { readonly rapatId: string }) {
  return <WithRapat rapatId={rapatId}>{(rapat) => <UndanganView key={rapat.id} rapat={rapat} />}</WithRapat>
}

function UndanganView({ rapat }: { readonly rapat: RapatLengkap }) {
  const jabatan = useJabatanPada(rapat.tanggal)
  const unsur = useUnsurList()
  const actions = useUndanganActions(rapat.id)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<Shown>('semua')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const isLocked = rapat.status === 'final'

  const all = useMemo(
    () => buildCalonRows(jabatan.data ?? [], rapat.undangan, formatNamaLengkap),
    [jabatan.data, rapat.undangan],
  )
  const find = useMemo(
    () => createPencari(all, (row) => `${row.singkatan ?? ''} ${row.jabatan} ${row.pejabat ?? ''}`),
    [all],
  )
  const rows = useMemo(() => find(query).filter((row) => isShown(row, shown)), [find, query, shown])
  const perUnsur = useMemo(() => countPerUnsur(all, unsur.data ?? []), [all, unsur.data])
  const groups = useMemo(
    () => ({
      of: (row: CalonRow) => row.unsurId,
      list: perUnsur.map(({ unsurId, unsur: label }) => ({ id: unsurId, label })),
    }),
    [perUnsur],
  )
  const selected = rows.find(({ jabatanId }) => jabatanId === selectedId)
  const waiting = rows.filter(({ undanganId }) => undanganId === null)
  /** The best match is chosen at once, so that ↓ and Spasi after two letters invite it. */
  const searchFor = (text: string) => {
    setQuery(text)
    const [best] = find(text).filter((row) => isShown(row, shown))
    if (best !== undefined) setSelectedId(best.jabatanId)
  }
  const clear = () => {
    setQuery('')
    setShown('semua')
  }

  useCommands([
    {
      id: 'undangan.toggle',
      label: 'Undang atau batalkan undangan',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'undang atau batal',
      enabled: selected !== undefined && !isLocked,
      run: () => selected !== undefined && void actions.toggle(selected),
    },
    {
      id: 'undangan.search',
      label: 'Cari jabatan',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
    {
      id: 'undangan.next',
      label: 'Lanjut ke kehadiran',
      shortcut: 'Ctrl+Enter',
      hidden: true,
      run: () => goTo(linkTo.kehadiran(rapat.id)),
    },
  ])
  useStatusText(`${countInvited(all)} diundang dari ${all.length} jabatan`)

  return (
    <Page
      panelLabel="Undangan per unsur"
      panelWidth={340}
      head={
        <>
          <RapatHeader rapat={rapat} active="undangan">
            <Button
              label="Daftar hadir kosong"
              icon="printer"
              onClick={() => goTo(linkTo.pratinjau(rapat.id, 'daftar-hadir-kosong'))}
            />
            <Button
              variant="primary"
              label="Lanjut ke kehadiran"
              shortcut="Ctrl+Enter"
              onClick={() => goTo(linkTo.kehadiran(rapat.id))}
            />
          </RapatHeader>
          <Toolbar
            end={
              query !== '' &&
              waiting.length > 0 &&
              !isLocked && (
                <Button
                  small
                  label={`Undang ${waiting.length} hasil pencarian`}
                  onClick={() => void actions.invite({ jabatanIds: waiting.map(({ jabatanId }) => jabatanId) })}
                />
              )
            }
          >
            <SearchField ref={search} label="Cari jabatan atau nama" value={query} onChange={searchFor} />
            <FilterSelect label="Tampilkan" value={shown} options={SHOWN_OPTIONS} onChange={setShown} />
          </Toolbar>
        </>
      }
      panel={
        <UnsurPanel
          perUnsur={perUnsur}
          rows={all}
          isLocked={isLocked}
          onInvite={(target) => void actions.invite(target)}
          onRemove={(removed) => void actions.remove(removed)}
        />
      }
    >
      {jabatan.data !== undefined && (
        <Grid
          id="undangan"
          label="Jabatan yang dapat diundang"
          columns={CALON_COLUMNS}
          rows={rows}
          getRowId={({ jabatanId }) => jabatanId}
          groups={groups}
          selectedId={selectedId}
          autoFocus
          onSelect={(row) => setSelectedId(row?.jabatanId ?? null)}
          {...(isLocked
            ? {}
            : {
                onOpen: (row: CalonRow) => void actions.toggle(row),
                openHint: '',
                onDelete: (removed: readonly CalonRow[]) => void actions.remove(removed),
              })}
          isFilteredOutside={query !== '' || shown !== 'semua'}
          onClearFilters={clear}
          empty={
            <EmptyState
              title="Belum ada jabatan."
              help="Tambahkan jabatan lebih dahulu, lalu pilih yang diundang di sini."
              steps={[{ label: 'Buka halaman Jabatan', run: () => goTo(linkTo.jabatan()) }]}
            />
          }
        />
      )}
    </Page>
  )
}

function isShown({ undanganId }: CalonRow, shown: Shown): boolean {
  return shown === 'semua' || (shown === 'diundang') === (undanganId !== null)
}
