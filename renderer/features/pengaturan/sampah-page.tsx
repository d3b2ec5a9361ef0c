import type { Sampah } from '@shared/features/jurnal/jurnal.schema'
import { formatJam, formatTanggalAngka, toJamLokal, toTanggalLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import { useMemo, useState } from 'react'
import { client } from '../../lib/client'
import { linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { Grid } from '../../ui/grid/grid'
import type { GridColumn } from '../../ui/grid/grid-types'
import { showMessage } from '../../ui/messages/messages'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { usePengaturan, useSampah } from './pengaturan.queries'

/** What was removed and can come back whole. */
export function SampahPage() {
  const sampah = useSampah()
  const zona = usePengaturan().data?.kantor?.zona ?? 'WIB'
  const save = useSave()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(() => buildColumns(zona), [zona])
  const selected = sampah.data?.find(({ aksiId }) => aksiId === selectedId)
  const restore = async ({ aksiId, judul }: Sampah) => {
    const result = await save(() => client.jurnal.restore({ aksiId }))
    if (result.ok) showMessage(`“${judul}” dipulihkan.`)
  }
  useCommands([
    {
      id: 'sampah.restore',
      label: 'Pulihkan yang dipilih',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      enabled: selected !== undefined,
      run: () => selected !== undefined && void restore(selected),
    },
  ])
  return (
    <Page
      head={
        <PageHeader title="Kotak Sampah" parent={{ label: 'Pengaturan', href: linkTo.pengaturan() }}>
          <Button
            variant="primary"
            label="Pulihkan"
            shortcut="Ctrl+Enter"
            disabled={selected === undefined}
            {...(selected === undefined ? { reason: 'Pilih dahulu yang akan dipulihkan.' } : {})}
            onClick={() => selected !== undefined && void restore(selected)}
          />
        </PageHeader>
      }
    >
      {sampah.data !== undefined && (
        <Grid
          id="sampah"
          label="Yang dihapus"
          columns={columns}
          rows={sampah.data}
          getRowId={({ aksiId }) => aksiId}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.aksiId ?? null)}
          onOpen={(row) => void restore(row)}
          openHint="pulihkan"
          countLabel="hapusan"
          empty={
            <EmptyState title="Kotak Sampah kosong." help="Yang dihapus menunggu di sini dan dapat dipulihkan utuh." />
          }
        />
      )}
    </Page>
  )
}

function buildColumns(zona: ZonaWaktu): readonly GridColumn<Sampah>[] {
  return [
    {
      id: 'waktu',
      header: 'Dihapus',
      kind: 'date',
      width: 170,
      value: ({ waktu }) => waktu,
      text: ({ waktu }) => formatMoment(waktu, zona),
    },
    { id: 'jenis', header: 'Jenis', width: 120, secondary: true, value: ({ jenis }) => jenis },
    { id: 'judul', header: 'Nama', width: 260, grow: true, filter: 'none', value: ({ judul }) => judul },
    {
      id: 'baris',
      header: 'Catatan',
      kind: 'number',
      width: 96,
      filter: 'none',
      value: ({ jumlahBaris }) => jumlahBaris,
    },
  ]
}

function formatMoment(waktu: string, zona: ZonaWaktu): string {
  const moment = new Date(waktu)
  return `${formatTanggalAngka(toTanggalLokal(moment, zona))} ${formatJam(toJamLokal(moment, zona))}`
}
