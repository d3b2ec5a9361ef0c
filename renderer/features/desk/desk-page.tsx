import { getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { type ReactNode, useState } from 'react'
import { goTo, linkTo, type TempatDesk } from '../../lib/links'
import { SegmentField } from '../../ui/fields/choice-fields'
import { FilterSelect } from '../../ui/fields/select-field'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useDesk, useDeskList, useMasalah, usePemilihanList } from './desk.queries'
import { KegiatanView } from './kegiatan/kegiatan-view'
import { KesiapanView } from './kesiapan/kesiapan-view'
import { MasalahView } from './masalah/masalah-view'
import type { WaktuDesk } from './waktu/waktu-desk'

type BagianDesk = 'kesiapan' | 'masalah' | 'kegiatan'

type DeskPageProps = { readonly pemilihanId?: string; readonly tempat?: TempatDesk }

/** Unless one is named, the newest desk that has points; before there is any, that of the latest pemilihan. */
export function DeskPage({ pemilihanId, tempat = {} }: DeskPageProps) {
  const { data } = usePemilihanList()
  const { data: berisi } = useDeskList()
  if (data === undefined || berisi === undefined) return null
  const dipilih = pemilihanId ?? berisi[0] ?? data[0]?.id
  const pemilihan = data.find(({ id }) => id === dipilih)
  if (pemilihan === undefined) return <TanpaPemilihan />
  return <Desk key={pemilihan.id} pemilihan={pemilihan} semua={data} berisi={berisi} tempat={tempat} />
}

function TanpaPemilihan() {
  return (
    <Page head={<PageHeader title="Desk Pilkada" />}>
      <EmptyState
        title="Belum ada pemilihan."
        help="Desk bekerja untuk satu pemilihan. Catat pemilihannya dahulu; poin desk lalu disalin dari pola."
        steps={[{ label: 'Buka daftar pemilihan', run: () => goTo(linkTo.daftarPemilihan()) }]}
      />
    </Page>
  )
}

type DeskProps = {
  readonly pemilihan: PemilihanRow
  readonly semua: readonly PemilihanRow[]
  /** Ids of those whose desk has points. */
  readonly berisi: readonly string[]
  readonly tempat: TempatDesk
}

function Desk({ pemilihan, semua, berisi, tempat }: DeskProps) {
  const [bagian, setBagian] = useState<BagianDesk>('kesiapan')
  // Kept here, so that a look into the registers loses neither the moment nor the point.
  const [waktu, setWaktu] = useState<WaktuDesk>({ pada: tempat.pada ?? null, banding: tempat.banding ?? 'otomatis' })
  const [selectedId, setSelectedId] = useState(tempat.poin ?? null)
  const { data: keadaan } = useDesk(pemilihan.id)
  const { data: masalah } = useMasalah(pemilihan.id)
  const terbuka = masalah?.filter(({ status }) => status !== 'selesai').length ?? 0
  const buildHead = (actions: ReactNode) => (
    <PageHeader
      title={`Desk ${getRumpun(pemilihan.jenis)}`}
      chip={
        <FilterSelect
          label=""
          value={pemilihan.id}
          onChange={(id) => goTo(linkTo.desk(id))}
          options={semua.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
      }
    >
      <SegmentField
        label="Bagian desk"
        hideLabel
        value={bagian}
        onChange={setBagian}
        options={[
          { value: 'kesiapan', label: 'Kesiapan' },
          { value: 'masalah', label: terbuka === 0 ? 'Masalah' : `Masalah ${terbuka}` },
          { value: 'kegiatan', label: 'Kegiatan' },
        ]}
      />
      {actions}
    </PageHeader>
  )
  if (keadaan === undefined) return null
  switch (bagian) {
    case 'kesiapan':
      return (
        <KesiapanView
          pemilihan={pemilihan}
          salinan={semua.filter(({ id }) => berisi.includes(id))}
          keadaan={keadaan}
          waktu={waktu}
          onWaktu={setWaktu}
          selectedId={selectedId}
          onSelect={setSelectedId}
          buildHead={buildHead}
        />
      )
    case 'masalah':
      return <MasalahView pemilihan={pemilihan} buildHead={buildHead} />
    case 'kegiatan':
      return <KegiatanView pemilihan={pemilihan} buildHead={buildHead} />
  }
}
