import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { goTo, linkTo } from '../../lib/links'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { useStatusText } from '../../ui/page/status-text'
import { RapatHeader, useRapat } from '../rapat'
import { CentangKertas } from './centang-kertas'
import { GridKehadiran } from './grid-kehadiran'
import { KolomCepat } from './kolom-cepat'
import { PanelKehadiran } from './panel-kehadiran'
import { PesanKehadiran } from './pesan-kehadiran'
import { RincianKehadiran } from './rincian-kehadiran'
import { useCatatKehadiran } from './use-catat-kehadiran'

type KehadiranPageProps = { readonly rapatId: string }

/** The attendance of one rapat: written at the door, or ticked from the signed paper afterwards. */
export function KehadiranPage({ rapatId }: KehadiranPageProps) {
  const { data: rapat } = useRapat(rapatId)
  return rapat === undefined ? null : <KehadiranRapat key={rapatId} rapat={rapat} />
}

function KehadiranRapat({ rapat }: { readonly rapat: RapatLengkap }) {
  const catat = useCatatKehadiran(rapat)
  const { tampilan, tertunda, isTerkunci, isKertas, rincian } = catat
  const daftarHadir = () => catat.openDaftarHadir()
  const tercatat = tampilan === undefined ? 0 : tampilan.jumlah.diundang - tampilan.jumlah.belum
  useStatusText(tampilan === undefined ? undefined : `${tercatat} dari ${tampilan.jumlah.diundang} tercatat`)
  useCommands([
    {
      id: 'kehadiran.kertas',
      label: isKertas ? 'Selesai mencentang dari kertas' : 'Centang dari kertas',
      menu: 'data',
      shortcut: 'F4',
      hint: isKertas ? 'kembali ke kolom ketik' : 'mode centang dari kertas',
      enabled: !isTerkunci && catat.undangan.length > 0,
      run: catat.toggleKertas,
    },
    {
      id: 'aksi.urungkan',
      label: 'Urungkan',
      shortcut: 'Ctrl+Z',
      hint: 'urungkan yang terakhir',
      whenTyping: true,
      enabled: !isTerkunci,
      run: catat.undo,
    },
    {
      id: 'kehadiran.ubah',
      label: 'Ubah rincian kehadiran…',
      menu: 'data',
      shortcut: 'Alt+Enter',
      enabled: !isTerkunci && catat.selected !== undefined,
      run: catat.openRincian,
    },
    { id: 'dokumen.cetak', label: 'Daftar hadir', menu: 'berkas', shortcut: 'Ctrl+P', run: daftarHadir },
    {
      id: 'kehadiran.kolom',
      label: 'Ke kolom ketik',
      shortcut: 'Ctrl+F',
      enabled: !isTerkunci,
      hidden: true,
      run: catat.focusKolom,
    },
  ])
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="kehadiran">
          <Button
            label="Centang dari kertas"
            shortcut="F4"
            disabled={isTerkunci || catat.undangan.length === 0}
            onClick={catat.toggleKertas}
          />
          <Button label="Daftar hadir" icon="printer" onClick={daftarHadir} />
        </RapatHeader>
      }
      panel={
        tampilan && (
          <PanelKehadiran
            tampilan={tampilan}
            tertunda={tertunda}
            zona={rapat.zona}
            onUndo={isTerkunci ? undefined : catat.undo}
          />
        )
      }
      panelLabel="Hitungan kehadiran"
      panelWidth={388}
    >
      {tampilan !== undefined && (
        <>
          <PesanKehadiran
            isTerkunci={isTerkunci}
            rapatId={rapat.id}
            tertunda={tertunda}
            antrean={catat.antrean}
            rows={tampilan.rows}
          />
          {!isTerkunci && isKertas && (
            <CentangKertas
              rows={catat.undangan}
              urutan={catat.urutan}
              onUrutan={catat.setUrutan}
              onCatat={catat.record}
              onClose={catat.toggleKertas}
            />
          )}
          {!isTerkunci && !isKertas && catat.undangan.length > 0 && (
            <KolomCepat
              ref={catat.kolom}
              cari={catat.cari}
              onCatat={catat.record}
              onTamu={catat.createTamu}
              onSaran={catat.markSaran}
            />
          )}
          <GridKehadiran
            rows={tampilan.rows}
            isTerkunci={isTerkunci}
            isPerBaris={isKertas || catat.isDariKolom}
            selectedId={isKertas ? (catat.undangan[catat.urutan]?.undanganId ?? null) : catat.selectedId}
            onSelect={(row) => catat.selectRow(row)}
            onChange={catat.changeCells}
            onRemove={catat.removeRows}
            empty={
              <EmptyState
                title="Belum ada yang diundang."
                help="Pilih unsur yang diundang lebih dahulu; kehadiran dicatat per jabatan."
                steps={[
                  {
                    label: 'Buka undangan',

                    run: () => goTo(linkTo.undangan(rapat.id)),
                  },
                ]}
              />
            }
          />
        </>
      )}
      {rincian !== undefined && (
        <RincianKehadiran
          key={catat.selectedId}
          row={rincian}
          onSave={catat.saveCatatan}
          onSaveTamu={catat.saveTamu}
          onClose={catat.closeRincian}
        />
      )}
    </Page>
  )
}
