import { useCallback, useEffect, useRef, useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Page } from '../../../ui/page/page'
import { useStatusText } from '../../../ui/page/status-text'
import { flushAll } from '../../../ui/saved/flush'
import { RapatHeader } from '../../rapat'
import { BagianDokumentasi } from '../dokumentasi/bagian-dokumentasi'
import { JadikanFinal } from '../final/jadikan-final'
import { listTemuan } from '../final/kekurangan'
import { KertasPanel } from '../kertas/kertas-panel'
import { useIsiNotula } from '../notula-context'
import { usePulihkan } from '../simpan/use-pulihkan'
import { buildBagianList } from './bagian'
import { BagianAcara } from './bagian-acara'
import { BagianTersusun } from './bagian-tersusun'
import { DaftarBagian } from './daftar-bagian'
import { DaftarPembicara } from './daftar-pembicara'
import { TawaranDraf } from './tawaran-draf'
import classes from './tulis.module.css'
import { useUrungkanDiIsian } from './use-urungkan-di-isian'

const FIRST_FIELD = '[contenteditable="true"], textarea, input, button'

/** Writing: parts at the left, the open part in the middle, the growing paper at the right. */
export function TulisNotula({ jumlahBelum }: { readonly jumlahBelum: number }) {
  const { rapat, notula, tindakLanjut } = useIsiNotula()
  const pulihkan = usePulihkan({ notula, tindakLanjut })
  const bagianList = buildBagianList(rapat.acara)
  const [aktifId, setAktifId] = useState(rapat.acara[0]?.id ?? 'pembukaan')
  const [pembicara, setPembicara] = useState<{ readonly jabatanId: string } | null>(null)
  const [isMengunci, setMengunci] = useState(false)
  const aktif = bagianList.find(({ id }) => id === aktifId) ?? bagianList[0]
  const urutan = bagianList.findIndex(({ id }) => id === aktif?.id)
  const urungkan = useUrungkanDiIsian()
  const clearPembicara = useCallback(() => setPembicara(null), [])
  const acaraKe = rapat.acara.findIndex(({ id }) => id === aktifId) + 1
  useStatusText(acaraKe === 0 ? aktif?.label : `Acara ${acaraKe} dari ${rapat.acara.length}`)

  const tengah = useRef<HTMLDivElement>(null)
  // The field that had the focus has gone with its part; whoever has no mouse writes on in the new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew with every part
  useEffect(() => {
    if (document.activeElement === document.body) tengah.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
  }, [aktifId])

  const walk = (arah: 1 | -1) => {
    const next = bagianList[urutan + arah]
    if (next !== undefined) setAktifId(next.id)
  }
  const lock = async () => {
    await flushAll()
    setMengunci(true)
  }
  const preview = async () => {
    await flushAll()
    goTo(linkTo.pratinjau(rapat.id, 'notula'))
  }
  useCommands([
    {
      id: 'notula.berikut',
      label: 'Acara berikutnya',
      menu: 'tampilan',
      shortcut: 'Ctrl+↓',
      hint: 'acara berikutnya',
      whenTyping: true,
      enabled: urutan < bagianList.length - 1,
      run: () => walk(1),
    },
    {
      id: 'notula.sebelum',
      label: 'Acara sebelumnya',
      menu: 'tampilan',
      shortcut: 'Ctrl+↑',
      whenTyping: true,
      enabled: urutan > 0,
      run: () => walk(-1),
    },
    {
      id: 'notula.finalkan',
      label: 'Jadikan final…',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      whenTyping: true,
      run: () => void lock(),
    },
    {
      id: 'dokumen.cetak',
      label: 'Pratinjau notula',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'pratinjau',
      icon: 'printer',
      run: () => void preview(),
    },
  ])
  if (!pulihkan.isSiap || aktif === undefined) return null
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="notula">
          <Button iconOnly icon="printer" label="Pratinjau notula" shortcut="Ctrl+P" onClick={() => void preview()} />
          <Button label="Jadikan final" variant="primary" shortcut="Ctrl+Enter" onClick={() => void lock()} />
        </RapatHeader>
      }
      panel={<KertasPanel />}
      panelLabel="Kertas"
      panelWidth={422}
    >
      <div className={classes.ruang}>
        <div className={classes.kiri} data-area="bagian">
          <DaftarBagian bagianList={bagianList} aktifId={aktif.id} onOpen={setAktifId} />
          {aktif.jenis === 'acara' && <DaftarPembicara onPilih={(jabatanId) => setPembicara({ jabatanId })} />}
        </div>
        <div key={aktif.id} ref={tengah} className={classes.tengah} {...urungkan}>
          <TawaranDraf tawaran={pulihkan.tawaran} onTake={(draf) => void pulihkan.take(draf)} onDrop={pulihkan.drop} />
          {(aktif.jenis === 'pembukaan' || aktif.jenis === 'penutup') && (
            <BagianTersusun bagian={aktif.jenis} judul={aktif.label} />
          )}
          {aktif.jenis === 'acara' && (
            <BagianAcara
              acara={aktif.acara}
              nomor={acaraKe === 0 ? 1 : acaraKe}
              pembicara={pembicara}
              onPembicaraDone={clearPembicara}
            />
          )}
          {aktif.jenis === 'dokumentasi' && <BagianDokumentasi />}
        </div>
      </div>
      {isMengunci && (
        <JadikanFinal
          notulaId={notula.id}
          temuanList={listTemuan({ rapat, notula, tindakLanjut, jumlahBelum })}
          onLihat={(bagianId) => {
            setMengunci(false)
            setAktifId(bagianId)
          }}
          onClose={() => setMengunci(false)}
        />
      )}
    </Page>
  )
}
