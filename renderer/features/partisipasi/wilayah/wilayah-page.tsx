import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import { type TingkatWilayah, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import type { WilayahPemilihanRow } from '@shared/features/partisipasi/wilayah-pemilihan.schema'
import { useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useZonaKantor } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { SearchField } from '../../../ui/fields/text-field'
import { Grid } from '../../../ui/grid/grid'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader, Toolbar } from '../../../ui/page/page-header'
import { RiwayatPanel } from '../../jurnal'
import classes from '../partisipasi.module.css'
import { usePemilihan, useWilayahPemilihan } from '../partisipasi.queries'
import { useUbahWilayah } from './use-ubah-wilayah'
import { WILAYAH_COLUMNS } from './wilayah-columns'
import { GabungDialog, PecahDialog, TambahDialog, type TindakanWilayah } from './wilayah-dialogs'

const NONE: readonly WilayahPemilihanRow[] = []
const LABEL: Readonly<Record<TingkatWilayah, string>> = { ...KATA_TINGKAT, desa: 'Desa' }
const COUNT: Readonly<Record<TingkatWilayah, string>> = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }

/** Kecamatan, desa and TPS of a voting day; names and numbers of TPS are typed or pasted in place. */
export function WilayahPage({ pemilihanId }: { readonly pemilihanId: string }) {
  const pemilihan = usePemilihan(pemilihanId)
  const [tingkat, setTingkat] = useState<TingkatWilayah>('desa')
  const [cari, setCari] = useState('')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [tindakan, setTindakan] = useState<TindakanWilayah | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const { data } = useWilayahPemilihan(pemilihanId, tingkat)
  const { data: atas = NONE } = useWilayahPemilihan(pemilihanId, tingkat === 'tps' ? 'desa' : 'kecamatan')
  const zona = useZonaKantor()
  const save = useSave()
  const rows = data ?? NONE
  const ubah = useUbahWilayah()
  const selected = rows.find(({ id }) => id === selectedId) ?? null
  const has = selected !== null
  const remove = () => {
    if (selected !== null) void save(() => client.partisipasi.wilayah.remove({ id: selected.id }))
  }
  const close = () => setTindakan(null)

  useCommands([
    {
      id: 'wilayah.cari',
      label: 'Cari wilayah',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
    {
      id: 'wilayah.gabung',
      label: 'Gabungkan wilayah yang dipilih',
      menu: 'data',
      enabled: has && tingkat !== 'tps',
      run: () => setTindakan('gabung'),
    },
    {
      id: 'wilayah.pecah',
      label: 'Pecah wilayah yang dipilih',
      menu: 'data',
      enabled: has && tingkat !== 'tps',
      run: () => setTindakan('pecah'),
    },
    { id: 'wilayah.remove', label: 'Hapus wilayah yang dipilih', menu: 'data', enabled: has, run: remove },
  ])
  const dialog = { pemilihanId, row: selected, siblings: rows, onClose: close }
  return (
    <>
      <Page
        panelLabel="Riwayat wilayah"
        panel={
          selected && (
            <div className={classes.panel}>
              <h2>{selected.nama}</h2>
              <RiwayatPanel
                tabel="wilayah_pemilihan"
                barisId={selected.id}
                zona={zona}
                findName={(id) => atas.find((induk) => induk.id === id)?.nama}
              />
            </div>
          )
        }
        head={
          <>
            <PageHeader
              title="Wilayah dan TPS"
              parent={{ label: pemilihan?.nama ?? 'Partisipasi', href: linkTo.partisipasi(pemilihanId) }}
            >
              <SegmentField
                label="Tingkat"
                hideLabel
                value={tingkat}
                onChange={(next) => {
                  setTingkat(next)
                  setSelectedId(null)
                }}
                options={tingkatWilayahSchema.options.map((value) => ({ value, label: LABEL[value] }))}
              />
            </PageHeader>
            <Toolbar
              end={
                <>
                  <Button
                    small
                    label="Pecah…"
                    disabled={!has || tingkat === 'tps'}
                    onClick={() => setTindakan('pecah')}
                  />
                  <Button
                    small
                    label="Gabungkan…"
                    disabled={!has || tingkat === 'tps'}
                    onClick={() => setTindakan('gabung')}
                  />
                  {tingkat === 'kecamatan' && (
                    <Button small label="Desa baru…" disabled={!has} onClick={() => setTindakan('tambah')} />
                  )}
                  {tingkat === 'desa' && (
                    <Button small label="TPS khusus…" disabled={!has} onClick={() => setTindakan('tps khusus')} />
                  )}
                  <Button small variant="quiet" label="Hapus" disabled={!has} onClick={remove} />
                </>
              }
            >
              <SearchField ref={search} label="Cari nama atau kode" value={cari} onChange={setCari} />
            </Toolbar>
          </>
        }
      >
        {data !== undefined && (
          <Grid
            key={tingkat}
            id={`wilayah-${tingkat}`}
            label="Daftar wilayah"
            columns={WILAYAH_COLUMNS[tingkat]}
            rows={rows}
            getRowId={getId}
            mode="cell"
            lined
            search={cari}
            onClearFilters={() => setCari('')}
            selectedId={selectedId}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onChange={(change) => void ubah(change)}
            totalLabel="Jumlah"
            countLabel={COUNT[tingkat]}
            autoFocus
            empty={
              <EmptyState
                title="Belum ada TPS."
                help="Ketik jumlah TPS setiap desa/kelurahan, atau tempel satu kolom dari Excel."
                steps={[{ label: 'Buka daftar desa/kelurahan', run: () => setTingkat('desa') }]}
              />
            }
          />
        )}
      </Page>
      {tindakan === 'gabung' && <GabungDialog {...dialog} />}
      {tindakan === 'pecah' && <PecahDialog {...dialog} />}
      {(tindakan === 'tambah' || tindakan === 'tps khusus') && (
        <TambahDialog {...dialog} khusus={tindakan === 'tps khusus'} />
      )}
    </>
  )
}

function getId({ id }: WilayahPemilihanRow): string {
  return id
}
