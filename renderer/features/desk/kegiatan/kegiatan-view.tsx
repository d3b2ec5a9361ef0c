import type { KegiatanRow } from '@shared/features/desk/desk.schema'
import { formatAngka } from '@shared/lib/angka'
import { formatJam, formatTanggal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { useKegiatan } from '../desk.queries'
import type { ViewDeskProps } from '../view-desk-props'
import { KegiatanDialog } from './kegiatan-dialog'

const COLUMNS: readonly GridColumn<KegiatanRow>[] = [
  {
    id: 'tanggal',
    header: 'Waktu',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal, pukul }) => `${formatTanggal(tanggal)}${pukul === null ? '' : `, ${formatJam(pukul)}`}`,
    width: 180,
  },
  { id: 'uraian', header: 'Uraian kegiatan', value: ({ uraian }) => uraian, width: 300, grow: true },
  { id: 'tempat', header: 'Tempat', value: ({ tempat }) => tempat, width: 220 },
  {
    id: 'jumlahPeserta',
    header: 'Peserta',
    kind: 'number',
    value: ({ jumlahPeserta }) => jumlahPeserta,
    text: ({ jumlahPeserta }) => (jumlahPeserta === null ? '' : formatAngka(jumlahPeserta)),
    width: 92,
  },
  {
    id: 'keterangan',
    header: 'Keterangan',
    value: ({ keterangan }) => keterangan,
    width: 220,
    secondary: true,
    dropBelow: 1000,
  },
]

/** What the desk did, as the report to the province will list it. */
export function KegiatanView({ pemilihan, buildHead }: ViewDeskProps) {
  const save = useSave()
  const { data } = useKegiatan(pemilihan.id)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'baru' | 'ubah' | null>(null)
  const selected = data?.find(({ id }) => id === selectedId)
  const close = () => setDialog(null)
  useCommands([
    {
      id: 'kegiatan.create',
      label: 'Catat kegiatan',
      menu: 'data',
      shortcut: 'Ctrl+N',
      hint: 'catat kegiatan',
      run: () => setDialog('baru'),
    },
  ])
  return (
    <>
      <Page
        head={buildHead(
          <Button label="Catat kegiatan" icon="plus" shortcut="Ctrl+N" onClick={() => setDialog('baru')} />,
        )}
      >
        {data !== undefined && (
          <Grid
            id="desk-kegiatan"
            label="Kegiatan desk"
            columns={COLUMNS}
            rows={data}
            getRowId={getId}
            selectedId={selectedId}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={() => setDialog('ubah')}
            openHint="ubah"
            onDelete={(rows) => {
              for (const { id } of rows) void save(() => client.desk.kegiatan.remove({ id }))
            }}
            countLabel="kegiatan"
            autoFocus
            empty={
              <EmptyState
                title="Belum ada kegiatan yang dicatat."
                help="Pemantauan, sosialisasi, dan kunjungan desk dicatat di sini dan masuk ke laporan provinsi."
                steps={[{ label: 'Catat kegiatan', shortcut: 'Ctrl+N', run: () => setDialog('baru') }]}
              />
            }
          />
        )}
      </Page>
      {dialog === 'baru' && <KegiatanDialog pemilihanId={pemilihan.id} onClose={close} />}
      {dialog === 'ubah' && selected && <KegiatanDialog pemilihanId={pemilihan.id} row={selected} onClose={close} />}
    </>
  )
}

function getId({ id }: KegiatanRow): string {
  return id
}
