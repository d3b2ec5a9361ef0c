import { findJamKini } from '@shared/features/partisipasi/hari-h.rules'
import {
  type HariHRow,
  JAM_LAPORAN,
  type JamLaporan,
  jamLaporanSchema,
  type SelJam,
} from '@shared/features/partisipasi/hari-h.schema'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import {
  type PemilihanRow,
  type TingkatWilayah,
  tingkatWilayahSchema,
} from '@shared/features/partisipasi/pemilihan.schema'
import { formatJam } from '@shared/lib/tanggal'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { FilterSelect } from '../../../ui/fields/select-field'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange } from '../../../ui/grid/grid-types'
import { showMessage } from '../../../ui/messages/messages'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader, Toolbar } from '../../../ui/page/page-header'
import { useHariH, usePemilihan, useWilayahPemilihan } from '../partisipasi.queries'
import { buildHariHColumns } from './hari-h-columns'
import { PanelHariH } from './panel-hari-h'

/** The voting day: users hour by hour as they are reported, who is missing, and what cannot be. */
export function HariHPage({ pemilihanId }: { readonly pemilihanId: string }) {
  const pemilihan = usePemilihan(pemilihanId)
  return pemilihan === undefined ? null : <LaporanHari pemilihan={pemilihan} />
}

function LaporanHari({ pemilihan }: { readonly pemilihan: PemilihanRow }) {
  const { id, jumlahTps } = pemilihan
  const save = useSave()
  const [diminta, setDiminta] = useState<TingkatWilayah>()
  const [pilihanJam, setPilihanJam] = useState<JamLaporan | null>(null)
  // Fixed when it is asked for: a row that leaves while one types would take the next one's place.
  const [belum, setBelum] = useState<ReadonlySet<string> | null>(null)
  const [pilihanKecamatan, setPilihanKecamatan] = useState<string | null>(null)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const { data: kecamatan } = useWilayahPemilihan(id, 'kecamatan')
  // Thousands of TPS are never shown at once: one kecamatan is what a clerk has in front of him.
  const kecamatanId = pilihanKecamatan ?? kecamatan?.[0]?.id
  const { data } = useHariH(id, diminta, kecamatanId)
  const isTps = data?.tingkat === 'tps'
  const jam = pilihanJam ?? findJamKini(data?.kemajuan ?? [])
  const columns = useMemo(() => (data === undefined ? [] : buildHariHColumns(data.tingkat, jam)), [data, jam])
  const rows = useMemo(
    () => (data?.rows ?? []).filter(({ wilayahId }) => belum === null || belum.has(wilayahId)),
    [data, belum],
  )

  const change = async ({ kind, cells }: GridChange) => {
    const sel = cells.flatMap(({ rowId, columnId, value }): SelJam[] => {
      const kolom = jamLaporanSchema.safeParse(columnId)
      return kolom.success && typeof value !== 'string' ? [{ wilayahId: rowId, jam: kolom.data, pengguna: value }] : []
    })
    if (sel.length === 0) return
    const result = await save(() => client.partisipasi.hariH.set({ pemilihanId: id, sel }))
    if (result.ok && kind === 'paste') showMessage(`${sel.length} laporan tersimpan. Urungkan dengan Ctrl+Z.`)
  }
  const listBelum = (pada: JamLaporan) =>
    new Set((data?.rows ?? []).filter(({ laporan }) => laporan[pada] === null).map(getId))
  const pickJam = (next: JamLaporan) => {
    setPilihanJam(next)
    if (belum !== null) setBelum(listBelum(next))
  }
  const pickKecamatan = (next: string) => {
    setPilihanKecamatan(next)
    setBelum(null)
  }
  const pick = (row: Pick<HariHRow, 'wilayahId' | 'kecamatanId'>) => {
    pickKecamatan(row.kecamatanId)
    setSelectedId(row.wilayahId)
  }
  return (
    <Page
      panelLabel="Kemajuan laporan"
      panelWidth={320}
      panel={data && <PanelHariH hariH={data} jam={jam} onPick={pick} onKecamatan={pickKecamatan} />}
      head={
        <>
          <PageHeader title="Hari-H" parent={{ label: pemilihan.nama, href: linkTo.partisipasi(id) }}>
            {data !== undefined && !data.isTetap && (
              <SegmentField
                label="Laporan per"
                hideLabel
                value={data.tingkat}
                onChange={setDiminta}
                options={tingkatWilayahSchema.options
                  .filter((tingkat) => tingkat !== 'tps' || jumlahTps > 0)
                  .map((value) => ({ value, label: value === 'desa' ? 'Desa' : KATA_TINGKAT[value] }))}
              />
            )}
          </PageHeader>
          <Toolbar
            end={
              <CheckboxField
                label="Belum melapor saja"
                checked={belum !== null}
                onChange={(next) => setBelum(next ? listBelum(jam) : null)}
              />
            }
          >
            <FilterSelect
              label="Laporan pukul"
              value={jam}
              onChange={pickJam}
              options={JAM_LAPORAN.map((value) => ({ value, label: formatJam(value) }))}
            />
            {isTps && kecamatan !== undefined && kecamatanId !== undefined && (
              <FilterSelect
                label="Kecamatan"
                value={kecamatanId}
                onChange={pickKecamatan}
                options={kecamatan.map((satu) => ({ value: satu.id, label: satu.nama }))}
              />
            )}
          </Toolbar>
        </>
      }
    >
      {data !== undefined && (
        <Grid
          key={data.tingkat}
          id={`hari-h-${data.tingkat}`}
          label="Laporan pengguna per jam"
          columns={columns}
          rows={rows}
          getRowId={getId}
          mode="cell"
          lined
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.wilayahId ?? null)}
          onChange={(next) => void change(next)}
          totalLabel="Jumlah"
          countLabel={isTps ? 'TPS' : data.tingkat === 'desa' ? 'desa/kelurahan' : 'kecamatan'}
          autoFocus
          empty={
            belum !== null ? (
              <EmptyState
                title={`Semua sudah melapor pukul ${formatJam(jam)}.`}
                help="Pilih jam berikutnya, atau tampilkan semua wilayah."
                steps={[{ label: 'Tampilkan semua wilayah', run: () => setBelum(null) }]}
              />
            ) : (
              <EmptyState
                title="Belum ada wilayah untuk diisi."
                help="Isi dahulu jumlah TPS setiap desa/kelurahan, atau pilih tingkat lain."
                steps={[{ label: 'Buka wilayah dan TPS', run: () => goTo(linkTo.wilayahPemilihan(id)) }]}
              />
            )
          }
        />
      )}
    </Page>
  )
}

function getId({ wilayahId }: HariHRow): string {
  return wilayahId
}
