import { kolomAngkaSchema, type SelAngka } from '@shared/features/partisipasi/angka.schema'
import { findPelanggaran } from '@shared/features/partisipasi/keutuhan.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { FilterSelect } from '../../../ui/fields/select-field'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange } from '../../../ui/grid/grid-types'
import { showMessage } from '../../../ui/messages/messages'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader, Toolbar } from '../../../ui/page/page-header'
import classes from '../partisipasi.module.css'
import { useIsian, useKeutuhan, usePemilihan, useWilayahPemilihan } from '../partisipasi.queries'
import { type BagianIsian, type BarisIsian, buildIsianColumns } from './isian-columns'
import { KotakUsulan, listUsulan, type Usulan } from './kotak-usulan'
import { PanelKeutuhan } from './panel-keutuhan'

const BAGIAN: readonly { readonly value: BagianIsian; readonly label: string }[] = [
  { value: 'dpt', label: 'DPT' },
  { value: 'pengguna', label: 'Pengguna' },
  { value: 'suara', label: 'Suara' },
]

/** Where figures are typed or pasted, at the level of the pemilihan; what does not add up is named at once. */
export function IsianPage({ pemilihanId }: { readonly pemilihanId: string }) {
  const pemilihan = usePemilihan(pemilihanId)
  return pemilihan === undefined ? null : <Isian pemilihan={pemilihan} />
}

function Isian({ pemilihan }: { readonly pemilihan: PemilihanRow }) {
  const { id, kategori, tingkatData } = pemilihan
  const save = useSave()
  const [bagian, setBagian] = useState<BagianIsian>('dpt')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [pilihan, setPilihan] = useState<string | null>(null)
  const isTps = tingkatData === 'tps'
  const { data: kecamatan } = useWilayahPemilihan(id, 'kecamatan')
  // Thousands of TPS are never shown at once: one kecamatan is what a clerk has in front of him.
  const kecamatanId = pilihan ?? kecamatan?.[0]?.id ?? null
  const { data } = useIsian(id, isTps ? kecamatanId : undefined)
  const keutuhan = useKeutuhan(id)
  const rows = useMemo(() => withPelanggaran(data ?? [], kategori), [data, kategori])
  const salah = useMemo(() => withPelanggaran(keutuhan.data ?? [], kategori), [keutuhan.data, kategori])
  const columns = useMemo(() => buildIsianColumns({ kategori, tingkatData }, bagian), [kategori, tingkatData, bagian])

  const [usulan, setUsulan] = useState<readonly Usulan[]>([])
  // What was refused stays red in the grid until it is mended there; a new grid knows nothing of it.
  const [babak, setBabak] = useState(0)

  const change = async (next: GridChange) => {
    const { kind, cells } = next
    if (kind === 'paste') setUsulan(listUsulan(next))
    const sel = cells.flatMap(({ rowId, columnId, value }): SelAngka[] => {
      const kolom = kolomAngkaSchema.safeParse(columnId)
      return kolom.success && typeof value !== 'string' ? [{ wilayahId: rowId, kolom: kolom.data, nilai: value }] : []
    })
    if (sel.length === 0) return
    const result = await save(() => client.partisipasi.data.set({ pemilihanId: id, sel }))
    if (result.ok && kind === 'paste') showMessage(`${sel.length} sel tersimpan. Urungkan dengan Ctrl+Z.`)
  }
  const use = async () => {
    const result = await save(() => client.partisipasi.data.set({ pemilihanId: id, sel: usulan.map(({ sel }) => sel) }))
    if (!result.ok) return
    setUsulan([])
    setBabak((sebelum) => sebelum + 1)
    showMessage(`${usulan.length} angka dikembalikan ribuannya. Urungkan dengan Ctrl+Z.`)
  }
  useCommands([
    {
      id: 'impor.open',
      label: 'Impor angka dari Excel',
      menu: 'data',
      icon: 'spreadsheet',
      run: () => goTo(linkTo.imporPartisipasi(id)),
    },
  ])
  const pick = (baris: BarisIsian) => {
    const tempat = kecamatan?.find(({ nama }) => nama === baris.kecamatan)
    if (isTps && tempat !== undefined) setPilihan(tempat.id)
    setSelectedId(baris.wilayahId)
  }

  return (
    <Page
      panelLabel="Keutuhan data"
      panelWidth={320}
      panel={<PanelKeutuhan pemilihanId={id} baris={salah} onPick={pick} />}
      head={
        <>
          <PageHeader title="Isi data" parent={{ label: pemilihan.nama, href: linkTo.partisipasi(id) }}>
            <Button label="Impor Excel" icon="spreadsheet" onClick={() => goTo(linkTo.imporPartisipasi(id))} />
            <Button label="Wilayah dan TPS" onClick={() => goTo(linkTo.wilayahPemilihan(id))} />
          </PageHeader>
          <Toolbar>
            <SegmentField label="Bagian formulir" hideLabel value={bagian} onChange={setBagian} options={BAGIAN} />
            {isTps && kecamatan !== undefined && kecamatanId !== null && (
              <FilterSelect
                label="Kecamatan"
                value={kecamatanId}
                onChange={setPilihan}
                options={kecamatan.map((satu) => ({ value: satu.id, label: satu.nama }))}
              />
            )}
          </Toolbar>
        </>
      }
    >
      {usulan.length > 0 && (
        <div className={classes.kotakUsulan}>
          <KotakUsulan usulan={usulan} onUse={() => void use()} onDrop={() => setUsulan([])} />
        </div>
      )}
      {data !== undefined && (
        <Grid
          key={`${bagian} ${babak}`}
          id={`isian-${bagian}`}
          label="Isian data partisipasi"
          columns={columns}
          rows={rows}
          getRowId={getId}
          mode="cell"
          lined
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.wilayahId ?? null)}
          onChange={(next) => void change(next)}
          totalLabel="Jumlah"
          countLabel={isTps ? 'TPS' : tingkatData === 'desa' ? 'desa/kelurahan' : 'kecamatan'}
          autoFocus
          empty={
            <EmptyState
              title="Belum ada baris untuk diisi."
              help="Isi dahulu jumlah TPS setiap desa/kelurahan; barisnya lalu muncul di sini."
              steps={[{ label: 'Buka wilayah dan TPS', run: () => goTo(linkTo.wilayahPemilihan(id)) }]}
            />
          }
        />
      )}
    </Page>
  )
}

function withPelanggaran(
  rows: readonly Omit<BarisIsian, 'pelanggaran'>[],
  kategori: PemilihanRow['kategori'],
): readonly BarisIsian[] {
  return rows.map((row) => ({ ...row, pelanggaran: findPelanggaran(row.angka, kategori) }))
}

function getId({ wilayahId }: BarisIsian): string {
  return wilayahId
}
