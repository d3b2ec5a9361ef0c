import type { MasalahRow } from '@shared/features/desk/desk.schema'
import { formatJam, formatTanggalRingkas } from '@shared/lib/tanggal'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { StatusWord } from '../../../ui/status/status-word'
import { useKesiapan, useMasalah } from '../desk.queries'
import type { ViewDeskProps } from '../view-desk-props'
import { MasalahDialog } from './masalah-dialog'
import { getRupaMasalah, getStatusMasalahBerikut } from './status-masalah'

const COLUMNS: readonly GridColumn<MasalahRow>[] = [
  {
    id: 'tanggal',
    header: 'Waktu',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal, pukul }) => `${formatTanggalRingkas(tanggal)}${pukul === null ? '' : ` ${formatJam(pukul)}`}`,
    width: 112,
  },
  { id: 'uraian', header: 'Masalah', value: ({ uraian }) => uraian, width: 236, grow: true },
  { id: 'poin', header: 'Poin', kind: 'number', value: ({ poin }) => poin, width: 60 },
  { id: 'kecamatan', header: 'Kecamatan', value: ({ kecamatan }) => kecamatan, width: 122, dropBelow: 1000 },
  { id: 'tempat', header: 'Tempat', value: ({ tempat }) => tempat, width: 130, secondary: true, dropBelow: 1280 },
  { id: 'saran', header: 'Saran', value: ({ saran }) => saran, width: 150, secondary: true, dropBelow: 1080 },
  { id: 'penindak', header: 'Penindak', value: ({ penindak }) => penindak, width: 124 },
  {
    id: 'keputusan',
    header: 'Ke rapat',
    kind: 'status',
    value: ({ perluKeputusan }) => (perluKeputusan ? 'Perlu keputusan' : null),
    text: ({ perluKeputusan }) => (perluKeputusan ? 'Ya' : ''),
    width: 82,
  },
  {
    id: 'status',
    header: 'Status',
    kind: 'status',
    value: ({ status }) => getRupaMasalah(status).kata,
    cell: ({ status }) => <StatusWord {...getRupaMasalah(status)} />,
    width: 112,
  },
]

/** The register of problems of a desk, newest first. */
export function MasalahView({ pemilihan, buildHead }: ViewDeskProps) {
  const save = useSave()
  const { data } = useMasalah(pemilihan.id)
  const { data: kesiapan } = useKesiapan({ pemilihanId: pemilihan.id, pada: null, banding: null })
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'baru' | 'ubah' | null>(null)
  const selected = data?.find(({ id }) => id === selectedId)
  const close = () => setDialog(null)
  useCommands([
    {
      id: 'masalah.create',
      label: 'Catat masalah',
      menu: 'data',
      shortcut: 'M',
      hint: 'catat masalah',
      run: () => setDialog('baru'),
    },
    {
      id: 'masalah.status',
      label: 'Ubah status masalah',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'ubah status',
      enabled: selected !== undefined,
      run: () =>
        selected &&
        void save(() =>
          client.desk.masalah.update({ id: selected.id, ubah: { status: getStatusMasalahBerikut(selected.status) } }),
        ),
    },
  ])
  const poin = kesiapan?.poin ?? []
  return (
    <>
      <Page
        head={buildHead(<Button label="Catat masalah" icon="plus" shortcut="M" onClick={() => setDialog('baru')} />)}
      >
        {data !== undefined && (
          <Grid
            id="desk-masalah"
            label="Register masalah"
            columns={COLUMNS}
            rows={data}
            getRowId={getId}
            selectedId={selectedId}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={() => setDialog('ubah')}
            openHint="ubah"
            onDelete={(rows) => {
              for (const { id } of rows) void save(() => client.desk.masalah.remove({ id }))
            }}
            countLabel="masalah"
            autoFocus
            empty={
              <EmptyState
                title="Belum ada masalah yang dicatat."
                help="Catat waktu, tempat, uraian, saran, dan siapa yang menindak. Masalah yang memerlukan keputusan tercetak pada lembar pembuka rakor."
                steps={[{ label: 'Catat masalah', shortcut: 'M', run: () => setDialog('baru') }]}
              />
            }
          />
        )}
      </Page>
      {dialog === 'baru' && <MasalahDialog pemilihanId={pemilihan.id} poin={poin} onClose={close} />}
      {dialog === 'ubah' && selected && (
        <MasalahDialog pemilihanId={pemilihan.id} poin={poin} row={selected} onClose={close} />
      )}
    </>
  )
}

function getId({ id }: MasalahRow): string {
  return id
}
