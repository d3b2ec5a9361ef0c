import type { HasilPeriksa, Temuan } from '@shared/features/periksa/periksa.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useRef, useState } from 'react'
import { client } from '../../lib/client'
import { goTo, linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { showMessage } from '../../ui/messages/messages'
import { Page } from '../../ui/page/page'
import { useStatusText } from '../../ui/page/status-text'
import type { PdfMark } from '../../ui/preview/pratinjau-pdf'
import { useIsNarrow, WIDTH_OF_STANDING_PANEL } from '../../ui/theme/use-layout-width'
import { RapatHeader } from '../rapat'
import { AbaikanDialog } from './abaikan-dialog'
import { type AksiTemuan, buildKunciTemuan, usePerintahTemuan } from './aksi-temuan'
import { focusTemuan, useFokusTemuan } from './fokus-temuan'
import { KertasPeriksa } from './kertas-periksa'
import { PanelTemuan } from './panel-temuan'
import classes from './periksa.module.css'
import { linkToTempat } from './tautan-temuan'

type SidangPeriksaProps = {
  readonly rapat: RapatLengkap
  readonly notulaId: string
  readonly hasil: HasilPeriksa
  /** Changes with every reading. */
  readonly tanda: string
}

/** Left the paper, right the findings in the same numbers. Enter mends, L shows, A lets stand; then the lock. */
export function SidangPeriksa({ rapat, notulaId, hasil, tanda }: SidangPeriksaProps) {
  const save = useSave()
  const terbuka = hasil.temuan.filter(({ diabaikan }) => diabaikan === null)
  const jumlahHarus = terbuka.filter(({ tingkat }) => tingkat === 'harus').length
  const [pilihan, setPilihan] = useState(0)
  const [viewMark, setViewMark] = useState(0)
  const [ditimbang, setDitimbang] = useState<Temuan | null>(null)
  const daftar = useRef<HTMLOListElement>(null)
  const final = useRef<HTMLButtonElement>(null)
  const isMengunci = useRef(false)
  // Where there is room for one of the two, it is the findings.
  const isNarrow = useIsNarrow(WIDTH_OF_STANDING_PANEL)
  const aktif = Math.min(pilihan, terbuka.length - 1)

  const choose = (index: number) => {
    setPilihan(index)
    if (index !== aktif) setViewMark((count) => count + 1)
  }
  const walk = (arah: 1 | -1) => {
    const next = Math.max(0, Math.min(terbuka.length - 1, aktif + arah))
    choose(next)
    focusTemuan(daftar.current, next)
  }
  const aksi: AksiTemuan = {
    perbaiki: ({ kode, sasaran, perbaikan, tempat }) => {
      if (perbaikan.langsung) void mend({ rapatId: rapat.id, kode, sasaran })
      else goTo(linkToTempat(rapat.id, tempat))
    },
    lihat: (temuan) => {
      if (temuan.kutipan === null) return goTo(linkToTempat(rapat.id, temuan.tempat))
      setPilihan(terbuka.indexOf(temuan))
      setViewMark((count) => count + 1)
    },
    abaikan: setDitimbang,
  }
  const mend = async (temuanIni: Parameters<typeof client.periksa.perbaiki>[0]) => {
    const { ok } = await save(() => client.periksa.perbaiki(temuanIni))
    if (ok) showMessage('Temuan diperbaiki. Urungkan dengan Ctrl+Z.')
  }
  const reopen = ({ kode, sasaran }: Temuan) => save(() => client.periksa.reopen({ rapatId: rapat.id, kode, sasaran }))
  const lock = async () => {
    if (jumlahHarus > 0 || isMengunci.current) return
    isMengunci.current = true
    const dikunci = await save(() => client.notula.finalkan({ id: notulaId }))
    isMengunci.current = false
    if (!dikunci.ok) return
    goTo(linkTo.notula(rapat.id))
    showMessage(`Notula dikunci sebagai versi ${dikunci.value.versi}.`)
  }
  const preview = () => goTo(linkTo.pratinjau(rapat.id, 'notula'))
  const toMark = (temuan: Temuan, index: number): readonly PdfMark[] => {
    if (temuan.kutipan === null) return []
    return [
      {
        ...temuan.kutipan,
        id: buildKunciTemuan(temuan),
        number: index + 1,
        kind: temuan.tingkat === 'harus' ? 'persegi' : 'belah',
        label: `Temuan ${index + 1}, ${temuan.judul}`,
        active: index === aktif,
        onOpen: () => {
          choose(index)
          focusTemuan(daftar.current, index)
        },
      },
    ]
  }

  useStatusText(`${hasil.jumlahPemeriksaan} pemeriksaan, ${hasil.lolos.length} lolos`)
  useFokusTemuan(daftar, final, buildKunciTemuan(terbuka[aktif]))
  usePerintahTemuan({ temuan: terbuka[aktif], aksi, onJalan: walk })
  useCommands([
    {
      id: 'notula.finalkan',
      label: 'Jadikan final',
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      enabled: jumlahHarus === 0,
      run: () => void lock(),
    },
    { id: 'dokumen.cetak', label: 'Cetak konsep', menu: 'berkas', shortcut: 'Ctrl+P', icon: 'printer', run: preview },
  ])
  const temuanList = (
    <PanelTemuan
      ref={daftar}
      hasil={hasil}
      terbuka={terbuka}
      aktif={aktif}
      aksi={aksi}
      onPilih={choose}
      onJalan={walk}
      onBukaLagi={(temuan) => void reopen(temuan)}
    />
  )
  const naskah = <KertasPeriksa rapat={rapat} tanda={tanda} marks={terbuka.flatMap(toMark)} viewMark={viewMark} />
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="final">
          <Button label="Cetak konsep" icon="printer" onClick={preview} />
          <Button
            ref={final}
            label="Jadikan final"
            variant={jumlahHarus === 0 ? 'primary' : 'normal'}
            disabled={jumlahHarus > 0}
            {...(jumlahHarus > 0
              ? { reason: `${jumlahHarus} hal harus diperbaiki dahulu.` }
              : { shortcut: 'Ctrl+Enter' })}
            onClick={() => void lock()}
          />
        </RapatHeader>
      }
      {...(isNarrow
        ? { panelLabel: 'Naskah', panel: <div className={classes.naskah}>{naskah}</div> }
        : { panelLabel: 'Sidang periksa', panel: temuanList })}
      panelWidth={440}
    >
      {isNarrow ? <div className={classes.tengah}>{temuanList}</div> : naskah}
      {ditimbang !== null && <AbaikanDialog rapatId={rapat.id} temuan={ditimbang} onClose={() => setDitimbang(null)} />}
    </Page>
  )
}
