import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import {
  type PemilihanRow,
  type TingkatWilayah,
  tingkatWilayahSchema,
} from '@shared/features/partisipasi/pemilihan.schema'
import { ANGKA_TERJELASKAN, type AngkaTerjelaskan } from '@shared/features/partisipasi/penjelasan.rules'
import type { RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { listCatatanRumus } from '@shared/features/partisipasi/rumus.rules'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { FilterSelect } from '../../../ui/fields/select-field'
import { Grid } from '../../../ui/grid/grid'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { useIsNarrow } from '../../../ui/theme/use-layout-width'
import { usePemilihanList, useRingkasan } from '../partisipasi.queries'
import { PemilihanPage } from '../pemilihan/pemilihan-page'
import { AcuanDialog } from './acuan-dialog'
import { BagiDialog } from './bagi-dialog'
import { BilahPilihan, type PilihanDialog } from './bilah-pilihan'
import classes from './hasil.module.css'
import { buildHasilColumns } from './hasil-columns'
import { PanelHasil } from './panel-hasil'
import { PenjelasanDialog } from './penjelasan-dialog'
import { PetaDesa } from './peta-desa'
import { TargetDialog } from './target-dialog'
import { useSimpanCetakan } from './use-simpan-cetakan'

const TINGKAT = tingkatWilayahSchema.options
const LABEL: Readonly<Record<TingkatWilayah, string>> = { ...KATA_TINGKAT, desa: 'Desa' }

/** How many people are missing, and where. Without an id the latest pemilihan; without any the register to begin with. */
export function HasilPage({ pemilihanId }: { readonly pemilihanId?: string }) {
  const { data } = usePemilihanList()
  const pemilihan = pemilihanId === undefined ? data?.[0] : data?.find(({ id }) => id === pemilihanId)
  if (data === undefined) return null
  if (pemilihan === undefined) return <PemilihanPage isAwal />
  return <Hasil key={pemilihan.id} pemilihan={pemilihan} semua={data} />
}

/** Below this the register is opened from menu and palette only. */
const LEBAR_SEMUA_TOMBOL = 1000

/** Desa have a second form: the heat table. */
type Bentuk = 'tabel' | 'peta'

const BENTUK: readonly { readonly value: Bentuk; readonly label: string }[] = [
  { value: 'peta', label: 'Grafik' },
  { value: 'tabel', label: 'Tabel' },
]

type HasilProps = { readonly pemilihan: PemilihanRow; readonly semua: readonly PemilihanRow[] }
type Sel = { readonly row: RingkasanRow; readonly angka: AngkaTerjelaskan | null }

function Hasil({ pemilihan, semua }: HasilProps) {
  const [tingkat, setTingkat] = useState<TingkatWilayah>('kecamatan')
  const [bentuk, setBentuk] = useState<Bentuk>('tabel')
  const [dialog, setDialog] = useState<PilihanDialog | 'penjelasan' | 'penjelasan jumlah' | null>(null)
  const [sel, setSel] = useState<Sel | null>(null)
  const { data: ringkasan } = useRingkasan(pemilihan.id, tingkat)
  const columns = useMemo(() => (ringkasan === undefined ? [] : buildHasilColumns(ringkasan)), [ringkasan])
  const row = ringkasan?.rows.find(({ wilayahId }) => wilayahId === sel?.row.wilayahId)
  const angka = sel?.angka ?? null
  const close = () => setDialog(null)
  const hariIni = useHariIni()
  const isNarrow = useIsNarrow(LEBAR_SEMUA_TOMBOL)
  const isPeta = tingkat === 'desa' && bentuk === 'peta'
  const simpan = useSimpanCetakan()
  const saveExcel = () =>
    void simpan(() => client.partisipasi.ringkasan.exportXlsx({ pemilihanId: pemilihan.id, tingkat }))
  const print = () => goTo(linkTo.pratinjauPartisipasi(pemilihan.id, tingkat))

  useCommands([
    {
      id: 'partisipasi.jelaskan',
      label: 'Jelaskan angka ini',
      menu: 'data',
      shortcut: 'F1',
      hint: 'jelaskan angka ini',
      enabled: row !== undefined && angka !== null && !isPeta,
      run: () => setDialog('penjelasan'),
    },
    {
      id: 'partisipasi.jelaskanJumlah',
      label: 'Jelaskan angka jumlahnya',
      menu: 'data',
      shortcut: 'Shift+F1',
      enabled: angka !== null && !isPeta,
      run: () => setDialog('penjelasan jumlah'),
    },
    {
      id: 'partisipasi.isi',
      label: 'Isi data',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      hint: 'isi data',
      run: () => goTo(linkTo.isianPartisipasi(pemilihan.id)),
    },
    {
      id: 'dokumen.cetak',
      label: 'Pratinjau cetak',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'cetak',
      icon: 'printer',
      run: print,
    },
    { id: 'partisipasi.excel', label: 'Simpan Excel', menu: 'berkas', icon: 'download', run: saveExcel },
    {
      id: 'partisipasi.hariH',
      label: 'Laporan Hari-H',
      menu: 'data',
      run: () => goTo(linkTo.hariH(pemilihan.id)),
    },
    {
      id: 'pemilihan.open',
      label: 'Daftar pemilihan',
      menu: 'data',
      run: () => goTo(linkTo.daftarPemilihan()),
    },
  ])
  return (
    <>
      <Page
        panelLabel="Tren dan sebaran"
        panelWidth={384}
        panel={ringkasan && <PanelHasil ringkasan={ringkasan} />}
        head={
          <>
            <PageHeader
              title="Partisipasi"
              chip={
                <span className={classes.pilihan}>
                  <FilterSelect
                    label=""
                    value={pemilihan.id}
                    onChange={(id) => goTo(linkTo.partisipasi(id))}
                    options={semua.map(({ id, nama }) => ({ value: id, label: nama }))}
                  />
                </span>
              }
            >
              {pemilihan.tingkatData !== 'kecamatan' && (
                <SegmentField
                  label="Tingkat"
                  hideLabel
                  value={tingkat}
                  onChange={setTingkat}
                  options={TINGKAT.slice(0, TINGKAT.indexOf(pemilihan.tingkatData) + 1).map((value) => ({
                    value,
                    label: LABEL[value],
                  }))}
                />
              )}
              {hariIni === pemilihan.tanggal && (
                <Button label="Hari-H" onClick={() => goTo(linkTo.hariH(pemilihan.id))} />
              )}
              {!isNarrow && <Button label="Pemilihan" onClick={() => goTo(linkTo.daftarPemilihan())} />}
              <Button label="Cetak" icon="printer" shortcut="Ctrl+P" onClick={print} />
              <Button
                variant="primary"
                label="Isi data"
                shortcut="Ctrl+Enter"
                onClick={() => goTo(linkTo.isianPartisipasi(pemilihan.id))}
              />
            </PageHeader>
            {ringkasan && (
              <BilahPilihan ringkasan={ringkasan} onOpen={setDialog} onExcel={saveExcel}>
                {tingkat === 'desa' && (
                  <SegmentField label="Bentuk" hideLabel value={bentuk} onChange={setBentuk} options={BENTUK} />
                )}
              </BilahPilihan>
            )}
          </>
        }
      >
        {ringkasan && (
          <>
            {isPeta ? (
              <PetaDesa
                ringkasan={ringkasan}
                onExplain={(next, satu) => {
                  setSel({ row: next, angka: satu })
                  setDialog('penjelasan')
                }}
              />
            ) : (
              <Grid
                key={tingkat}
                id={`partisipasi-${tingkat}`}
                label="Partisipasi per wilayah"
                columns={columns}
                rows={ringkasan.rows}
                getRowId={getId}
                mode="cell"
                initialSort={ringkasan.target === null ? [] : [{ id: 'kurangMinimum', desc: true }]}
                onCell={(next, columnId) => setSel({ row: next, angka: toAngka(columnId, next) })}
                totalLabel={ringkasan.daerah}
                countLabel={tingkat === 'desa' ? 'desa/kelurahan' : tingkat === 'tps' ? 'TPS' : 'kecamatan'}
                autoFocus
                menuItems={
                  angka === null
                    ? []
                    : [
                        { label: 'Jelaskan angka ini', shortcut: 'F1', run: () => setDialog('penjelasan') },
                        {
                          label: `Jelaskan angka ${ringkasan.daerah}`,
                          shortcut: 'Shift+F1',
                          run: () => setDialog('penjelasan jumlah'),
                        },
                      ]
                }
              />
            )}
            <p className={classes.rumus}>{listCatatanRumus(ringkasan).join(' ')}</p>
          </>
        )}
      </Page>
      {ringkasan && dialog === 'target' && <TargetDialog ringkasan={ringkasan} onClose={close} />}
      {ringkasan && dialog === 'acuan' && <AcuanDialog ringkasan={ringkasan} onClose={close} />}
      {ringkasan && dialog === 'bagi' && <BagiDialog ringkasan={ringkasan} onClose={close} />}
      {ringkasan && dialog === 'penjelasan' && row !== undefined && angka !== null && (
        <PenjelasanDialog ringkasan={ringkasan} row={row} angka={angka} onClose={close} />
      )}
      {ringkasan && dialog === 'penjelasan jumlah' && angka !== null && (
        <PenjelasanDialog ringkasan={ringkasan} row={ringkasan.jumlah} angka={angka} onClose={close} />
      )}
    </>
  )
}

/** The bar stands for the figure that it draws. */
function toAngka(columnId: string, { persen }: RingkasanRow): AngkaTerjelaskan | null {
  if (columnId === 'bilah') return persen === null ? 'acuanPersen' : 'persen'
  return ANGKA_TERJELASKAN.find((angka) => angka === columnId) ?? null
}

function getId({ wilayahId }: RingkasanRow): string {
  return wilayahId
}
