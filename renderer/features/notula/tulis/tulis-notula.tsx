import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo, type TempatNotula } from '../../../lib/links'
import { useKertas } from '../../../lib/use-kertas'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { Page } from '../../../ui/page/page'
import { useStatusText } from '../../../ui/page/status-text'
import { KertasPanel } from '../../../ui/preview/kertas-panel'
import { flushAll } from '../../../ui/saved/flush'
import { RapatHeader } from '../../rapat'
import { CatatAcara } from '../catat/catat-acara'
import { BagianDokumentasi } from '../dokumentasi/bagian-dokumentasi'
import { BedaVersi } from '../final/beda-versi'
import { DaftarKalimat } from '../kalimat/daftar-kalimat'
import { useKalimatSiap } from '../kalimat/use-kalimat-siap'
import { useIsiNotula } from '../notula-context'
import { buildSidikJari } from '../simpan/draf'
import { usePulihkan } from '../simpan/use-pulihkan'
import { buildBagianList } from './bagian'
import { BagianAcara } from './bagian-acara'
import { BagianTersusun } from './bagian-tersusun'
import { DaftarBagian } from './daftar-bagian'
import { DaftarPembicara } from './daftar-pembicara'
import { TawaranDraf } from './tawaran-draf'
import classes from './tulis.module.css'
import { useFokusBaris } from './use-fokus-baris'
import { useTampilan } from './use-tampilan'
import { useUrungkanDiIsian } from './use-urungkan-di-isian'

const FIRST_FIELD = '[contenteditable="true"], textarea, input, button'

/** Writing: parts at the left, the open part in the middle, the growing paper at the right. */
export function TulisNotula({ tempat }: { readonly tempat: TempatNotula | null }) {
  const { rapat, notula, tindakLanjut, bacaan } = useIsiNotula()
  const pulihkan = usePulihkan({ notula, tindakLanjut, bacaan })
  const bagianList = buildBagianList(rapat.acara)
  const [aktifId, setAktifId] = useState(tempat?.bagian ?? rapat.acara[0]?.id ?? 'pembukaan')
  const [tampilan, setTampilan] = useTampilan(tempat)
  const isCatat = tampilan === 'catat'
  const [pembicara, setPembicara] = useState<{ readonly jabatanId: string } | null>(null)
  const [isBanding, setBanding] = useState(false)
  const [bicaraId, setBicaraId] = useState<string | null>(null)
  const aktif = bagianList.find(({ id }) => id === aktifId) ?? bagianList[0]
  const urutan = bagianList.findIndex(({ id }) => id === aktif?.id)
  const urungkan = useUrungkanDiIsian()
  const kalimatSiap = useKalimatSiap()
  const clearPembicara = useCallback(() => setPembicara(null), [])
  const acaraKe = rapat.acara.findIndex(({ id }) => id === aktifId) + 1
  useStatusText(acaraKe === 0 ? aktif?.label : `Acara ${acaraKe} dari ${rapat.acara.length}`)

  const kertas = useKertas(
    () => client.notula.exportPdf({ rapatId: rapat.id }),
    buildSidikJari({ rapat, notula, tindakLanjut }),
  )
  const tengah = useRef<HTMLDivElement>(null)
  // The field that had the focus has gone with its part; whoever has no mouse writes on in the new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew with every part
  useEffect(() => {
    if (document.activeElement === document.body) tengah.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
  }, [aktifId, tampilan])
  useFokusBaris(tengah, tempat)

  const walk = (arah: 1 | -1) => {
    const next = bagianList[urutan + arah]
    if (next !== undefined) setAktifId(next.id)
  }
  const check = async () => {
    await flushAll()
    goTo(linkTo.periksa(rapat.id))
  }
  const openBeda = async () => {
    await flushAll()
    setBanding(true)
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
      id: 'notula.tampilan',
      label: isCatat ? 'Tampilan dokumen' : 'Tampilan catat',
      menu: 'tampilan',
      shortcut: 'Ctrl+Shift+D',
      whenTyping: true,
      run: () => setTampilan(isCatat ? 'dokumen' : 'catat'),
    },
    {
      id: 'notula.beda',
      label: 'Bandingkan dengan versi sebelumnya…',
      menu: 'data',
      enabled: notula.versi > 0,
      run: () => void openBeda(),
    },
    {
      id: 'notula.periksa',
      label: 'Periksa sebelum final',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      whenTyping: true,
      run: () => void check(),
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
          <SegmentField
            label="Tampilan notula"
            hideLabel
            value={tampilan}
            onChange={setTampilan}
            options={[
              { value: 'catat', label: 'Catat' },
              { value: 'dokumen', label: 'Dokumen' },
            ]}
          />
          {notula.versi > 0 && (
            <Button iconOnly icon="history" label="Bandingkan versi…" onClick={() => void openBeda()} />
          )}
          <Button iconOnly icon="printer" label="Pratinjau notula" shortcut="Ctrl+P" onClick={() => void preview()} />
          <Button label="Periksa" variant="primary" shortcut="Ctrl+Enter" onClick={() => void check()} />
        </RapatHeader>
      }
      panel={<KertasPanel label="Kertas notula" {...kertas} />}
      panelLabel="Kertas"
      panelWidth={422}
    >
      {kalimatSiap.isTerbuka && (
        <DaftarKalimat kalimat={kalimatSiap.kalimat} onPilih={kalimatSiap.pilih} onClose={kalimatSiap.close} />
      )}
      {isBanding && <BedaVersi notula={notula} onClose={() => setBanding(false)} />}
      <div className={classes.ruang}>
        <div className={classes.kiri} data-area="bagian">
          <DaftarBagian bagianList={bagianList} aktifId={aktif.id} onOpen={setAktifId} />
          {aktif.jenis === 'acara' &&
            (isCatat ? (
              <DaftarPembicara aktifId={bicaraId} onPilih={setBicaraId} />
            ) : (
              <DaftarPembicara onPilih={(jabatanId) => setPembicara({ jabatanId })} />
            ))}
        </div>
        <div
          key={`${tampilan} ${aktif.id}`}
          ref={tengah}
          className={classes.tengah}
          {...urungkan}
          {...kalimatSiap.bind}
        >
          <TawaranDraf tawaran={pulihkan.tawaran} onTake={(draf) => void pulihkan.take(draf)} onDrop={pulihkan.drop} />
          {(aktif.jenis === 'pembukaan' || aktif.jenis === 'penutup') && (
            <BagianTersusun bagian={aktif.jenis} judul={aktif.label} />
          )}
          {aktif.jenis === 'acara' && isCatat && (
            <CatatAcara
              acara={aktif.acara}
              nomor={acaraKe === 0 ? 1 : acaraKe}
              pembicaraId={bicaraId}
              onPembicara={setBicaraId}
            />
          )}
          {aktif.jenis === 'acara' && !isCatat && (
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
    </Page>
  )
}
