import { useDebouncedValue } from '@mantine/hooks'
import { SARINGAN_KOSONG, type SaringanIsi, type Temuan } from '@shared/features/pencarian/pencarian.schema'
import { formatAngka } from '@shared/lib/angka'
import { useEffect, useMemo, useRef, useState } from 'react'
import { goTo } from '../../lib/links'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { SearchField } from '../../ui/fields/text-field'
import { Grid } from '../../ui/grid/grid'
import { createStore } from '../../ui/lib/store'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader, Toolbar } from '../../ui/page/page-header'
import { useSaringanActions, useSaringanList, useTemuan } from './pencarian.queries'
import { SaringanDialog } from './saringan-dialog'
import { SaringanFields } from './saringan-fields'
import { KOLOM_TEMUAN } from './temuan-columns'
import { TemuanPanel } from './temuan-panel'
import { getTempatTemuan } from './temuan-words'

const PAUSE_MS = 80

/** What was looked for last: who comes back from a result finds the list as it was. */
const isiStore = createStore<SaringanIsi>(SARINGAN_KOSONG)

/** Ctrl+Shift+F: everything the office ever wrote down, by words. `kata` comes from the palette. */
export function PencarianPage({ kata }: { readonly kata: string | undefined }) {
  const [isi, setState] = useState<SaringanIsi>(() =>
    kata === undefined || kata === isiStore.get().kata ? isiStore.get() : { ...SARINGAN_KOSONG, kata },
  )
  const setIsi = (next: SaringanIsi) => {
    isiStore.set(next)
    setState(next)
  }
  const [asked] = useDebouncedValue(isi, PAUSE_MS)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useTemuan(asked)
  const isAsked = asked.kata.trim() !== ''
  const rows = useMemo(() => (isAsked ? (data?.pages.flatMap(({ baris }) => baris) ?? []) : []), [data, isAsked])
  const first = isAsked ? data?.pages[0] : undefined
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const selected = rows.find((row) => toKey(row) === selectedId)
  const [isDialogOpen, setDialogOpen] = useState(false)
  const saringanList = useSaringanList().data ?? []
  const actions = useSaringanActions()
  const kept = saringanList.find((saringan) => JSON.stringify(saringan.isi) === JSON.stringify(isi))
  const search = useRef<HTMLInputElement>(null)
  const open = (row: Temuan) => goTo(getTempatTemuan(row))
  useEffect(() => search.current?.focus(), [])

  useCommands([
    {
      id: 'pencarian.open',
      label: 'Cari di semua catatan…',
      menu: 'sunting',
      menuGroup: 9,
      shortcut: 'Ctrl+Shift+F',
      icon: 'search',
      run: () => search.current?.select(),
    },
    {
      id: 'pencarian.next',
      label: 'Muat 50 temuan berikutnya',
      menu: 'data',
      menuGroup: 3,
      shortcut: 'Alt+PgDn',
      enabled: hasNextPage,
      run: () => void fetchNextPage(),
    },
    {
      id: 'saringan.create',
      label: 'Simpan saringan…',
      menu: 'data',
      menuGroup: 4,
      enabled: isi.kata.trim() !== '',
      run: () => setDialogOpen(true),
    },
    {
      id: 'saringan.remove',
      label: kept === undefined ? 'Hapus saringan' : `Hapus saringan "${kept.nama}"`,
      menu: 'data',
      menuGroup: 4,
      enabled: kept !== undefined,
      run: () => kept && void actions.remove(kept.id, kept.nama),
    },
  ])

  return (
    <Page
      panelLabel="Temuan yang dipilih"
      panelWidth={320}
      panel={selected && <TemuanPanel row={selected} onOpen={() => open(selected)} />}
      head={
        <>
          <PageHeader title="Cari di semua catatan" description={first === undefined ? '' : formatJumlah(first)}>
            {hasNextPage && isAsked && (
              <Button
                label="Muat 50 berikutnya"
                shortcut="Alt+PgDn"
                disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              />
            )}
            <Button
              label="Simpan saringan"
              icon="filter"
              disabled={isi.kata.trim() === ''}
              reason={isi.kata.trim() === '' ? 'Ketik dahulu yang dicari.' : undefined}
              onClick={() => setDialogOpen(true)}
            />
          </PageHeader>
          <Toolbar>
            <SearchField
              ref={search}
              label="Cari di semua catatan"
              value={isi.kata}
              onChange={(next) => setIsi({ ...isi, kata: next })}
            />
            <SaringanFields isi={isi} onChange={setIsi} saringanList={saringanList} kept={kept} />
          </Toolbar>
        </>
      }
    >
      <Grid
        id="pencarian"
        label="Hasil pencarian"
        columns={KOLOM_TEMUAN}
        rows={rows}
        getRowId={toKey}
        selectedId={selectedId}
        onSelect={(row) => setSelectedId(row === null ? null : toKey(row))}
        onOpen={open}
        countLabel="temuan"
        totalCount={Math.max(first?.jumlah ?? 0, rows.length)}
        empty={<NothingFound isAsked={isAsked && first !== undefined} kata={asked.kata.trim()} />}
      />
      {isDialogOpen && (
        <SaringanDialog
          usulan={kept?.nama ?? isi.kata.trim()}
          onClose={() => setDialogOpen(false)}
          onSave={(nama) => void actions.create(nama, isi).then((isSaved) => isSaved && setDialogOpen(false))}
        />
      )}
    </Page>
  )
}

function toKey({ jenis, id }: Temuan): string {
  return `${jenis}-${id}`
}

type Jumlah = {
  readonly jumlah: number
  readonly isLebih: boolean
  readonly belum: number
  readonly koreksi: readonly { readonly kata: string; readonly menjadi: string }[]
}

function formatJumlah({ jumlah, isLebih, belum, koreksi }: Jumlah): string {
  const many = isLebih ? `Lebih dari ${formatAngka(jumlah)} temuan` : `${formatAngka(jumlah)} temuan`
  const mended = koreksi.map(({ kata, menjadi }) => `“${kata}” dibaca “${menjadi}”`)
  const waiting = belum > 0 ? [`${formatAngka(belum)} catatan masih dibaca`] : []
  return [many, ...mended, ...waiting].join(', ')
}

function NothingFound({ isAsked, kata }: { readonly isAsked: boolean; readonly kata: string }) {
  if (isAsked) {
    return (
      <EmptyState
        title={`Tidak ada yang cocok dengan “${kata}”.`}
        help="Coba lebih sedikit kata, atau pilih Semua pada jenis, jabatan, dan waktu."
      />
    )
  }
  return (
    <EmptyState
      title="Ketik yang dicari."
      help="Imbuhan dan satu salah ketik dimaafkan. Tulis dalam tanda kutip untuk mencari frasa persis: “titik rawan”."
    />
  )
}
