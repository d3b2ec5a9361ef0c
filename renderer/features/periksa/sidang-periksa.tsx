import type { HasilPeriksa, Temuan } from '@shared/features/periksa/periksa.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../lib/client'
import { goTo, linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { showMessage } from '../../ui/messages/messages'
import { Page } from '../../ui/page/page'
import { useStatusText } from '../../ui/page/status-text'
import type { PdfMark } from '../../ui/preview/pratinjau-pdf'
import { RapatHeader } from '../rapat'
import { AbaikanDialog } from './abaikan-dialog'
import { KertasPeriksa } from './kertas-periksa'
import { PanelTemuan } from './panel-temuan'
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
  const isMengunci = useRef(false)
  const aktif = Math.min(pilihan, terbuka.length - 1)
  const temuanAktif = terbuka[aktif]
  useStatusText(`${hasil.jumlahPemeriksaan} pemeriksaan, ${hasil.lolos.length} lolos`)
  useFokusTemuan(daftar, terbuka.length === 0 ? null : buildKunci(temuanAktif))

  const choose = (index: number) => {
    setPilihan(index)
    if (index !== aktif) setViewMark((count) => count + 1)
  }
  const walk = (arah: 1 | -1) => {
    const next = Math.max(0, Math.min(terbuka.length - 1, aktif + arah))
    choose(next)
    focusTemuan(daftar.current, next)
  }
  const perbaiki = async ({ kode, sasaran, perbaikan, tempat }: Temuan) => {
    if (!perbaikan.langsung) return goTo(linkToTempat(rapat.id, tempat))
    const ini = { rapatId: rapat.id, kode, sasaran }
    const hasilSimpan = await save(() => client.periksa.perbaiki(ini))
    if (hasilSimpan.ok) showMessage('Temuan diperbaiki. Urungkan dengan Ctrl+Z.')
  }
  const lihat = (temuan: Temuan) => {
    if (temuan.kutipan === null) return goTo(linkToTempat(rapat.id, temuan.tempat))
    setPilihan(terbuka.indexOf(temuan))
    setViewMark((count) => count + 1)
  }
  const abaikan = (temuan: Temuan) => {
    if (temuan.tingkat === 'lihat') setDitimbang(temuan)
    else showMessage('Yang harus diperbaiki tidak dapat diabaikan.')
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

  const withAktif = (run: (temuan: Temuan) => void) => () => {
    if (temuanAktif !== undefined) run(temuanAktif)
  }
  const hasTemuan = temuanAktif !== undefined
  useCommands([
    { id: 'temuan.next', label: 'Temuan berikutnya', shortcut: '↓', hint: 'temuan berikutnya', run: () => walk(1) },
    { id: 'temuan.prev', label: 'Temuan sebelumnya', shortcut: '↑', hidden: true, run: () => walk(-1) },
    {
      id: 'temuan.perbaiki',
      label: 'Perbaiki temuan',
      menu: 'data',
      shortcut: 'Enter',
      hint: 'perbaiki',
      enabled: hasTemuan,
      run: withAktif((temuan) => void perbaiki(temuan)),
    },
    {
      id: 'temuan.lihat',
      label: 'Lihat temuan di naskah',
      menu: 'tampilan',
      shortcut: 'L',
      hint: 'lihat di naskah',
      enabled: hasTemuan,
      run: withAktif(lihat),
    },
    {
      id: 'temuan.abaikan',
      label: 'Abaikan temuan…',
      menu: 'data',
      shortcut: 'A',
      hint: 'abaikan dengan alasan',
      enabled: temuanAktif?.tingkat === 'lihat',
      run: withAktif(abaikan),
    },
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
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active="final">
          <Button label="Cetak konsep" icon="printer" onClick={preview} />
          <Button
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
      panelLabel="Sidang periksa"
      panelWidth={440}
      panel={
        <PanelTemuan
          ref={daftar}
          hasil={hasil}
          terbuka={terbuka}
          aktif={aktif}
          aksi={{ perbaiki: (temuan) => void perbaiki(temuan), lihat, abaikan }}
          onPilih={choose}
          onJalan={walk}
          onBukaLagi={(temuan) => void reopen(temuan)}
        />
      }
    >
      <KertasPeriksa rapat={rapat} tanda={tanda} marks={terbuka.flatMap(toMark)} viewMark={viewMark} />
      {ditimbang !== null && <AbaikanDialog rapatId={rapat.id} temuan={ditimbang} onClose={() => setDitimbang(null)} />}
    </Page>
  )

  function toMark(temuan: Temuan, index: number): readonly PdfMark[] {
    if (temuan.kutipan === null) return []
    return [
      {
        ...temuan.kutipan,
        id: buildKunci(temuan),
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
}

function buildKunci(temuan: Temuan | undefined): string {
  return temuan === undefined ? '' : `${temuan.kode} ${temuan.sasaran}`
}

/** The remedy of a finding takes the focus, so that Enter is it. */
function focusTemuan(daftar: HTMLOListElement | null, index: number): void {
  const baris = daftar?.children.item(index)
  baris?.querySelector('button')?.focus({ preventScroll: true })
  baris?.scrollIntoView({ block: 'nearest' })
}

/** At the beginning, and when the finding in hand has gone, the next one takes the focus that was left on nothing. */
function useFokusTemuan(daftar: { readonly current: HTMLOListElement | null }, kunci: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new finding in hand is to be met once
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const aktif = daftar.current?.querySelector('[aria-current] button')
    if (aktif instanceof HTMLElement) aktif.focus({ preventScroll: true })
  }, [daftar, kunci])
}
