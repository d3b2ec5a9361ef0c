import { useMemo } from 'react'
import { Button } from '../../../renderer/ui/fields/button'
import { Grid } from '../../../renderer/ui/grid/grid'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { StageBar } from '../../../renderer/ui/page/stage-bar'
import { StatusChip } from '../../../renderer/ui/status/status-word'
import { GalleryShell } from './gallery-shell'
import { buildRapat, type SampleRapat } from './sample-rows'

export function RingkasanGallery() {
  const rows = useMemo(() => buildRapat(40), [])
  return (
    <GalleryShell>
      <Page
        head={
          <>
            <PageHeader
              title="Rakor Terpadu Desk Pilkada 2024"
              parent={{ label: 'Rapat', href: '#daftar' }}
              chip={<StatusChip glif="separuh" kata="Selesai, notula belum final" />}
            >
              <Button label="Cetak" icon="printer" shortcut="Ctrl+P" />
              <Button label="Lainnya" icon="dots" iconOnly />
              <Button label="Periksa notula" variant="primary" shortcut="Ctrl+Enter" />
            </PageHeader>
            <StageBar
              label="Tahap rapat"
              stages={[
                {
                  id: '1',
                  label: 'Undangan',
                  glif: 'centang',
                  keadaan: 'selesai',
                  fact: '42 terkirim, 28 Oktober',
                  href: '#1',
                },
                {
                  id: '2',
                  label: 'Kehadiran',
                  glif: 'centang',
                  keadaan: 'selesai',
                  fact: '39 dari 42, 7 diwakili',
                  href: '#2',
                },
                {
                  id: '3',
                  label: 'Notula',
                  glif: 'separuh',
                  keadaan: 'berjalan',
                  fact: '10 dari 10 acara, 5 temuan',
                  href: '#3',
                },
                { id: '4', label: 'Final', glif: 'kosong', keadaan: 'belum', fact: 'Belum dikunci', href: '#4' },
                {
                  id: '5',
                  label: 'Tindak lanjut',
                  glif: 'kosong',
                  keadaan: 'belum',
                  fact: '16 tercatat, mulai saat final',
                  href: '#5',
                },
              ]}
            />
          </>
        }
      >
        <Grid<SampleRapat>
          id="galeri-kelompok"
          label="Rapat menurut jenis"
          columns={[
            { id: 'nama', header: 'Rapat', width: 200, grow: true, value: (row) => row.nama },
            { id: 'hadir', header: 'Hadir', kind: 'number', width: 80, value: (row) => row.hadir },
          ]}
          rows={rows}
          getRowId={(row) => row.id}
          groups={{
            of: (row) => row.jenis,
            list: [
              { id: 'Forkopimda', label: 'Forkopimda', glif: 'segitiga' },
              { id: 'Desk Pilkada', label: 'Desk Pilkada', glif: 'belah' },
              { id: 'Audiensi', label: 'Audiensi', glif: 'separuh' },
            ],
          }}
          countLabel="rapat"
        />
      </Page>
    </GalleryShell>
  )
}
