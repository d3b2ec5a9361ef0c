import { formatTanggal, formatTanggalPanjang } from '@shared/lib/tanggal'
import type { ReactNode } from 'react'
import { linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { KataKeadaan } from '../../tindak-lanjut'
import { type BarisBeranda, type BarisTindakLanjut, isTindakLanjut } from './baris-beranda'
import classes from './beranda.module.css'

type RincianBerandaProps = {
  readonly baris: BarisBeranda
  readonly onOpen: () => void
  readonly onSelesai: () => void
}

/** The chosen matter in full, with what can be done about it. */
export function RincianBeranda({ baris, onOpen, onSelesai }: RincianBerandaProps) {
  return (
    <section className={classes.rincian} aria-label="Yang dipilih">
      <div className={classes.kepalaRincian}>
        <h2>{baris.teks}</h2>
        <Button
          label={baris.kelompok === 'menunggu notula' ? 'Tulis notula' : 'Buka'}
          shortcut="Enter"
          onClick={onOpen}
        />
        {isTindakLanjut(baris) && <Button label="Tandai selesai" shortcut="Spasi" onClick={onSelesai} />}
      </div>
      <dl className={classes.fakta}>
        <FaktaBaris baris={baris} />
      </dl>
    </section>
  )
}

function FaktaBaris({ baris }: { readonly baris: BarisBeranda }) {
  if (baris.kelompok === 'menunggu notula') return <FaktaNotula baris={baris} />
  return isTindakLanjut(baris) ? <FaktaTindakLanjut baris={baris} /> : <FaktaTenggat baris={baris} />
}

function FaktaTenggat({ baris }: { readonly baris: BarisBeranda }) {
  return (
    <>
      <Fakta label="Tujuan">{baris.penanggungJawab}</Fakta>
      <Fakta label="Batas">
        {baris.tanggal !== null && `${formatTanggalPanjang(baris.tanggal)}, `}
        <KataKeadaan {...baris} />
      </Fakta>
    </>
  )
}

function FaktaTindakLanjut({ baris }: { readonly baris: BarisTindakLanjut }) {
  const { tindakLanjut } = baris
  return (
    <>
      <Fakta label="Asal">
        <a href={linkTo.notula(tindakLanjut.rapatId)}>{tindakLanjut.rapat}</a>
        {tindakLanjut.tanggalRapat !== null && `, ${formatTanggal(tindakLanjut.tanggalRapat)}`}
        {tindakLanjut.acara !== null && `, acara ${tindakLanjut.acara}`}
      </Fakta>
      <Fakta label="Jabatan">{tindakLanjut.jabatan ?? 'Belum ada penanggung jawab'}</Fakta>
      <Fakta label="Batas">
        {baris.tanggal !== null && `${formatTanggalPanjang(baris.tanggal)}, `}
        <KataKeadaan {...baris} />
      </Fakta>
    </>
  )
}

function FaktaNotula({ baris }: { readonly baris: Extract<BarisBeranda, { kelompok: 'menunggu notula' }> }) {
  const { rapat } = baris
  return (
    <>
      <Fakta label="Rapat">
        {rapat.tanggal === null ? 'Tanggal belum diisi' : formatTanggalPanjang(rapat.tanggal)}
        {rapat.tempat !== null && `, ${rapat.tempat}`}
      </Fakta>
      <Fakta label="Kehadiran">
        {rapat.jumlahTerwakili} dari {rapat.jumlahDiundang} jabatan terwakili
      </Fakta>
      <Fakta label="Notula">
        {rapat.notula === 'konsep'
          ? `Konsep: ${rapat.jumlahAcara} acara, ${rapat.jumlahKeputusan} keputusan, ${rapat.jumlahTindakLanjut} tindak lanjut`
          : 'Belum ditulis'}
      </Fakta>
    </>
  )
}

function Fakta({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
