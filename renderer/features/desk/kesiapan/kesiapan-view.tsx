import type { KeadaanDesk } from '@shared/features/desk/desk.schema'
import { getStatusBerikut } from '@shared/features/desk/kesiapan.rules'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import { Page } from '../../../ui/page/page'
import { useStatusText } from '../../../ui/page/status-text'
import { useIsNarrow, WIDTH_OF_STANDING_PANEL } from '../../../ui/theme/use-layout-width'
import classes from '../desk.module.css'
import { useKesiapan, useZona } from '../desk.queries'
import { MasalahDialog } from '../masalah/masalah-dialog'
import { PanelPoin } from '../panel/panel-poin'
import { PengaturanDeskDialog } from '../panel/pengaturan-desk-dialog'
import { PoinDialog } from '../panel/poin-dialog'
import { TautanDialog } from '../panel/tautan-dialog'
import type { ViewDeskProps } from '../view-desk-props'
import { BilahWaktu } from '../waktu/bilah-waktu'
import { formatMomenRingkas, getBanding, listRakorLewat, stepMomen, type WaktuDesk } from '../waktu/waktu-desk'
import { CatatDialog } from './catat-dialog'
import { KecamatanGrid } from './kecamatan-grid'
import { KosongDesk } from './kosong-desk'
import { buildPoinColumns } from './poin-columns'

type KesiapanViewProps = ViewDeskProps & {
  /** Pemilihan whose desk can be copied. */
  readonly salinan: readonly PemilihanRow[]
  readonly keadaan: KeadaanDesk
  readonly waktu: WaktuDesk
  readonly onWaktu: (waktu: WaktuDesk) => void
  /** The chosen point. */
  readonly selectedId: string | null
  readonly onSelect: (id: string | null) => void
}

type PilihanDialog = 'catat' | 'poin' | 'masalah' | 'tautan' | 'pengaturan'

const NONE: readonly PoinKesiapan[] = []

/** How ready every point is at the moment shown, and since the last rakor; below it kecamatan by point. */
export function KesiapanView(props: KesiapanViewProps) {
  const {
    pemilihan,
    salinan,
    keadaan,
    buildHead,
    waktu,
    onWaktu: setWaktu,
    selectedId,
    onSelect: setSelectedId,
  } = props
  const pemilihanId = pemilihan.id
  const hariIni = useHariIni()
  const isNarrow = useIsNarrow(WIDTH_OF_STANDING_PANEL)
  const zona = useZona()
  const save = useSave()
  const [dialog, setDialog] = useState<PilihanDialog | null>(null)
  const lewat = useMemo(() => listRakorLewat(keadaan.rakor, hariIni), [keadaan.rakor, hariIni])
  const banding = getBanding(waktu, lewat)
  const { data: kesiapan } = useKesiapan({ pemilihanId, pada: waktu.pada, banding })
  const poin = kesiapan?.poin ?? NONE
  const sejak = banding === null ? null : formatMomenRingkas(banding, zona)
  const columns = useMemo(() => buildPoinColumns(sejak), [sejak])
  const selected = poin.find(({ id }) => id === selectedId)
  const close = () => setDialog(null)
  const print = () =>
    goTo(
      linkTo.pratinjauDesk(pemilihanId, {
        ...(selectedId === null ? {} : { poin: selectedId }),
        ...(waktu.pada === null ? {} : { pada: waktu.pada }),
        ...(banding === null ? {} : { banding }),
      }),
    )
  const createPoin = async () => {
    const isi = { nama: 'Poin baru', batasWaktu: null }
    const result = await save(() => client.desk.poin.create({ pemilihanId, isi }))
    if (result.ok) {
      setSelectedId(result.value.id)
      setDialog('poin')
    }
  }
  const hasSelected = selected !== undefined
  const hasPoin = poin.length > 0
  useStatusText(kesiapan === undefined ? undefined : formatJumlah(poin))
  useCommands([
    {
      id: 'desk.status',
      label: 'Ubah status poin',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'ubah status',
      enabled: hasSelected,
      run: () =>
        selected &&
        void save(() =>
          client.desk.kesiapan.set({
            pemilihanId,
            pada: waktu.pada,
            isi: [{ jenis: 'poin', poinId: selected.id, status: getStatusBerikut(selected.status) }],
          }),
        ),
    },
    {
      id: 'masalah.create',
      label: 'Catat masalah',
      menu: 'data',
      shortcut: 'M',
      hint: 'catat masalah',
      enabled: hasPoin,
      run: () => setDialog('masalah'),
    },
    {
      id: 'desk.mundur',
      label: 'Mundur ke rakor sebelumnya',
      menu: 'tampilan',
      shortcut: ',',
      hint: 'mundur',
      enabled: hasPoin,
      run: () => setWaktu({ ...waktu, pada: stepMomen(waktu.pada, lewat, -1) }),
    },
    {
      id: 'desk.maju',
      label: 'Maju ke rakor berikutnya',
      menu: 'tampilan',
      shortcut: '.',
      hint: 'maju',
      enabled: hasPoin,
      run: () => setWaktu({ ...waktu, pada: stepMomen(waktu.pada, lewat, 1) }),
    },
    {
      id: 'poin.create',
      label: 'Tambah poin',
      menu: 'data',
      shortcut: 'Ctrl+N',
      run: () => void createPoin(),
    },
    {
      id: 'poin.ubah',
      label: 'Ubah poin dan rinciannya…',
      menu: 'data',
      shortcut: 'F2',
      hint: 'ubah poin',
      enabled: hasSelected,
      run: () => setDialog('poin'),
    },
    { id: 'desk.pengaturan', label: 'Pengaturan desk…', menu: 'data', run: () => setDialog('pengaturan') },
    {
      id: 'dokumen.cetak',
      label: 'Lembar pembuka rakor',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'lembar pembuka',
      icon: 'printer',
      enabled: hasPoin,
      run: print,
    },
  ])
  if (kesiapan === undefined) return null
  if (!hasPoin) {
    return (
      <Page head={buildHead(null)}>
        <KosongDesk pemilihan={pemilihan} salinan={salinan} onCreatePoin={() => void createPoin()} />
      </Page>
    )
  }
  return (
    <>
      <Page
        panelLabel="Poin yang dipilih"
        panelWidth={276}
        panel={
          selected && (
            <PanelPoin
              key={selected.id}
              pemilihanId={pemilihanId}
              poin={selected}
              pada={waktu.pada}
              sejak={sejak}
              onUbah={() => setDialog('poin')}
              onCatat={() => setDialog('catat')}
              onMasalah={() => setDialog('masalah')}
              onTautan={() => setDialog('tautan')}
            />
          )
        }
        head={
          <>
            {buildHead(
              <Button
                label="Lembar pembuka rakor"
                icon="printer"
                shortcut="Ctrl+P"
                iconOnly={isNarrow}
                onClick={print}
              />,
            )}
            <BilahWaktu
              waktu={waktu}
              banding={banding}
              lewat={lewat}
              hariPemungutan={keadaan.hariPemungutan}
              poin={poin}
              onChange={setWaktu}
            />
          </>
        }
      >
        <div className={classes.lembar}>
          <Grid
            id="desk-poin"
            label="Kesiapan per poin"
            columns={columns}
            rows={poin}
            getRowId={getId}
            natural
            selectedId={selectedId}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={() => setDialog('catat')}
            openHint="catat kesiapan"
            onDelete={(rows) => {
              for (const { id } of rows) void save(() => client.desk.poin.remove({ id }))
            }}
            autoFocus
          />
          <KecamatanGrid pemilihanId={pemilihanId} pada={waktu.pada} kesiapan={kesiapan} />
        </div>
      </Page>
      {dialog === 'catat' && selected && (
        <CatatDialog pemilihanId={pemilihanId} pada={waktu.pada} poin={selected} onClose={close} />
      )}
      {dialog === 'poin' && selected && <PoinDialog poin={selected} jumlahPoin={poin.length} onClose={close} />}
      {dialog === 'tautan' && selected && <TautanDialog poin={selected} onClose={close} />}
      {dialog === 'masalah' && (
        <MasalahDialog pemilihanId={pemilihanId} poin={poin} poinId={selected?.id ?? null} onClose={close} />
      )}
      {dialog === 'pengaturan' && (
        <PengaturanDeskDialog pemilihanId={pemilihanId} desk={keadaan.desk} onClose={close} />
      )}
    </>
  )
}

function formatJumlah(poin: readonly PoinKesiapan[]): string {
  const sum = (get: (row: PoinKesiapan) => number) => poin.reduce((total, row) => total + get(row), 0)
  return `${poin.length} poin, ${sum(({ jumlahRincian }) => jumlahRincian)} rincian, ${sum(({ jumlahBukti }) => jumlahBukti)} bukti`
}

function getId({ id }: PoinKesiapan): string {
  return id
}
