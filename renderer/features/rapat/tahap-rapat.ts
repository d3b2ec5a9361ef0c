import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { linkTo } from '../../lib/links'
import type { Stage } from '../../ui/page/stage-bar'

export type TahapRapat = 'undangan' | 'kehadiran' | 'notula' | 'final' | 'tindak lanjut'

type Keadaan = Pick<Stage, 'glif' | 'keadaan'>

const BELUM: Keadaan = { glif: 'kosong', keadaan: 'belum' }
const BERJALAN: Keadaan = { glif: 'separuh', keadaan: 'sedang berjalan' }
const SELESAI: Keadaan = { glif: 'centang', keadaan: 'selesai' }

type Bahan = {
  readonly rapat: RapatLengkap
  /** Missing until it has been read; then the stage shows no fact yet. */
  readonly jumlah: HitungKehadiran | undefined
  /** Open findings of the sidang periksa; missing while there is nothing to check. */
  readonly temuan?: { readonly harus: number; readonly lihat: number } | undefined
  readonly tindakLanjut: readonly { readonly status: 'belum' | 'proses' | 'selesai' }[] | undefined
}

/** The five stages of a rapat in their order, each with one fact. */
export function buildTahapRapat(
  { rapat, jumlah, temuan, tindakLanjut }: Bahan,
  active: TahapRapat | null,
): readonly Stage[] {
  const isFinal = rapat.status === 'final'
  const stages: readonly (Keadaan & { readonly id: TahapRapat; label: string; fact: string; href: string })[] = [
    { id: 'undangan', label: 'Undangan', href: linkTo.undangan(rapat.id), ...getUndangan(rapat) },
    { id: 'kehadiran', label: 'Kehadiran', href: linkTo.kehadiran(rapat.id), ...getKehadiran(rapat, jumlah) },
    { id: 'notula', label: 'Notula', href: linkTo.notula(rapat.id), ...getNotula(rapat) },
    {
      id: 'final',
      label: 'Final',
      ...getFinal(rapat, temuan),
    },
    {
      id: 'tindak lanjut',
      label: 'Tindak lanjut',
      href: linkTo.tindakLanjut(),
      ...getTindakLanjut(isFinal, tindakLanjut),
    },
  ]
  return stages.map((stage) => ({ ...stage, active: stage.id === active }))
}

function getUndangan({ undangan }: RapatLengkap): Keadaan & { fact: string } {
  const jumlah = undangan.length
  return jumlah === 0 ? { ...BELUM, fact: 'Belum ada undangan' } : { ...SELESAI, fact: `${jumlah} jabatan diundang` }
}

function getKehadiran({ status }: RapatLengkap, jumlah: HitungKehadiran | undefined): Keadaan & { fact: string } {
  if (jumlah === undefined) return { ...BELUM, fact: '' }
  const { diundang, hadir, diwakili, izin, tidakHadir, tamu } = jumlah
  if (hadir + diwakili + izin + tidakHadir + tamu === 0) return { ...BELUM, fact: 'Belum dicatat' }
  const wakil = diwakili === 0 ? '' : `, ${diwakili} diwakili`
  const isSelesai = status === 'selesai' || status === 'final' || jumlah.belum === 0
  return { ...(isSelesai ? SELESAI : BERJALAN), fact: `${hadir + diwakili} dari ${diundang}${wakil}` }
}

function getNotula({ notula, acara }: RapatLengkap): Keadaan & { fact: string } {
  if (notula === 'belum ada') return { ...BELUM, fact: 'Belum ditulis' }
  const keputusan = acara.reduce((sum, { jumlahKeputusan }) => sum + jumlahKeputusan, 0)
  const fakta = `${acara.length} acara, ${keputusan} keputusan`
  return { ...(notula === 'final' ? SELESAI : BERJALAN), fact: fakta }
}

function getFinal(
  { id, status, notula, versiNotula }: RapatLengkap,
  temuan: Bahan['temuan'],
): Keadaan & { fact: string; href: string } {
  if (status === 'final') {
    const href = linkTo.pratinjau(id, 'notula')
    return { glif: 'kunci', keadaan: 'terkunci', fact: `Versi ${versiNotula}, terkunci`, href }
  }
  const href = linkTo.periksa(id)
  if (notula !== 'konsep' || temuan === undefined) return { ...BELUM, fact: 'Belum dikunci', href }
  const { harus, lihat } = temuan
  if (harus > 0) return { ...BERJALAN, fact: `${harus} harus diperbaiki`, href }
  return { ...BERJALAN, fact: lihat > 0 ? `${lihat} perlu dilihat` : 'Siap difinalkan', href }
}

function getTindakLanjut(isFinal: boolean, list: Bahan['tindakLanjut']): Keadaan & { fact: string } {
  if (list === undefined) return { ...BELUM, fact: '' }
  if (list.length === 0) return { ...BELUM, fact: 'Belum ada' }
  const selesai = list.filter(({ status }) => status === 'selesai').length
  if (selesai === list.length) return { ...SELESAI, fact: `${selesai} selesai semua` }
  const fakta = selesai === 0 ? `${list.length} tercatat` : `${selesai} dari ${list.length} selesai`
  return { ...(isFinal ? BERJALAN : BELUM), fact: fakta }
}
