/** Checks on attendance: what the list says against what the text says, and who is missing from it. */
import { countPeserta } from '@shared/features/kehadiran/kehadiran.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatJam } from '@shared/lib/format-tanggal'
import { formatTerbilang } from '@shared/lib/terbilang'
import { BILANGAN, readBilangan } from './angka-teks.rules'
import type { FaktaPeriksa, PesertaPeriksa, TeksPeriksa } from './fakta.rules'
import { buildGanti, buildSasaran, buildTemuanTeks, formatAcara, type HasilPemeriksaan } from './temuan.rules'

const DI_KEHADIRAN = { layar: 'kehadiran' } as const

export function findKehadiranKosong({ jumlah }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (countTercatat(jumlah) > 0) return []
  const pesan = 'Belum seorang pun tercatat hadir, sehingga notula mencetak 0 orang. Catat kehadirannya.'
  return [buildTemuanKehadiran('kehadiran', pesan, 'Catat kehadiran', 'Peserta sidang/rapat')]
}

export function findKehadiranBelumDicatat({ jumlah }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (jumlah.belum === 0 || countTercatat(jumlah) === 0) return []
  const pesan = `Kehadiran ${jumlah.belum} dari ${jumlah.diundang} undangan belum dicatat dan tidak tercetak. Catat, atau abaikan kalau memang tidak diketahui.`
  return [buildTemuanKehadiran(`belum:${jumlah.belum}`, pesan, 'Catat kehadiran', 'Peserta sidang/rapat')]
}

export function findWakilTanpaNama({ peserta }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return peserta
    .filter(({ status, wakil }) => status === 'diwakili' && wakil === null)
    .map(({ jabatanId, jabatan }) =>
      buildTemuanKehadiran(
        `wakil:${jabatanId ?? ''}`,
        `${jabatan} tercatat diwakili tanpa nama atau jabatan wakilnya. Tulis siapa yang mewakili.`,
        'Tulis wakilnya',
        jabatan,
      ),
    )
}

export function findTibaSesudahSelesai({ peserta, rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const { jamSelesai } = rapat
  if (jamSelesai === null) return []
  return peserta
    .filter(({ pukul }) => pukul !== null && pukul > jamSelesai)
    .map(({ jabatanId, jabatan, pukul }) =>
      buildTemuanKehadiran(
        `pukul:${jabatanId ?? jabatan}:${pukul ?? ''}`,
        `${jabatan} tercatat tiba pukul ${formatJam(pukul ?? '')}, sesudah rapat selesai pukul ${formatJam(jamSelesai)}. Periksa jamnya.`,
        'Ubah jam tiba',
        jabatan,
      ),
    )
}

export function findPimpinanTidakHadir(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return findPeranTidakHadir(fakta, fakta.rapat.pimpinanId, 'Pimpinan rapat')
}

export function findPenandaTanganTidakHadir(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const { penandaTanganId, rapat } = fakta
  return penandaTanganId === rapat.pimpinanId ? [] : findPeranTidakHadir(fakta, penandaTanganId, 'Penanda tangan')
}

/** A speaker whom the list calls absent, or whom it does not know. */
export function findPembicaraTidakHadir(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return listPembicara(fakta).flatMap(({ id, acaraId, jabatanId, jabatan }) => {
    const keadaan = describeTidakHadir(fakta, jabatanId)
    if (keadaan === null) return []
    const letak = formatAcara(fakta, acaraId) ?? 'Pembahasan'
    return [
      {
        sasaran: buildSasaran('pembicara', id, jabatanId, keadaan),
        pesan: `${letak}: ${jabatan} menyampaikan sesuatu, padahal ${keadaan}. Perbaiki kehadiran atau pembicaranya.`,
        tempat: { layar: 'notula', bagianId: acaraId, barisId: id, isian: 'jabatanId' },
        kutipan: { konteks: null, kata: jabatan },
        perbaikan: { label: 'Buka pembicara' },
      },
    ]
  })
}

/** A speaker who was represented, without a word on who spoke. */
export function findPembicaraTanpaWakil(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const peserta = groupPeserta(fakta)
  return listPembicara(fakta).flatMap(({ id, acaraId, jabatanId, jabatan }) => {
    const catatan = peserta.get(jabatanId)
    if (catatan?.status !== 'diwakili' || catatan.wakil !== null) return []
    const letak = formatAcara(fakta, acaraId) ?? 'Pembahasan'
    return [
      {
        sasaran: buildSasaran('wakil pembicara', id, jabatanId),
        pesan: `${letak}: ${jabatan} berbicara melalui wakil yang belum ditulis. Tulis wakilnya di Kehadiran.`,
        tempat: DI_KEHADIRAN,
        kutipan: { konteks: null, kata: jabatan },
        perbaikan: { label: 'Tulis wakilnya' },
      },
    ]
  })
}

const HADIR_DARI = new RegExp(`dihadiri(?: oleh)? (${BILANGAN})(?: orang| peserta| jabatan)? dari (${BILANGAN})`, 'iu')
const HADIR_ORANG = new RegExp(`dihadiri(?: oleh)? (${BILANGAN}) (?:orang|peserta)(?! dari)`, 'iu')
const DIWAKILI = new RegExp(`(${BILANGAN}) (?:di antaranya |orang |jabatan )?diwakili`, 'iu')
const TAMU = new RegExp(`(${BILANGAN}) (?:orang )?tamu`, 'iu')

/**
 * Numbers of attendance that the clerk wrote in pembukaan or penutup, against the list. Two ways of counting the room
 * are right: jabatan that were represented at all, and people including tamu.
 */
export function findJumlahHadirBeda({ teks, jumlah }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const hadir = jumlah.hadir + jumlah.diwakili
  if (countTercatat(jumlah) === 0) return []
  const rincian = `${hadir} (${jumlah.hadir} hadir dan ${jumlah.diwakili} diwakili)`
  return teks
    .filter(({ letak, tersusun }) => !tersusun && (letak.jenis === 'pembukaan' || letak.jenis === 'penutup'))
    .flatMap((satu) => [
      ...compare(satu, HADIR_DARI, 1, [hadir], `yang hadir, daftar hadir mencatat ${rincian}`),
      ...compare(satu, HADIR_DARI, 2, [jumlah.diundang], `yang diundang, daftar undangan memuat ${jumlah.diundang}`),
      ...compare(satu, HADIR_ORANG, 1, [countPeserta(jumlah), hadir], `yang hadir, daftar hadir mencatat ${rincian}`),
      ...compare(satu, DIWAKILI, 1, [jumlah.diwakili], `yang diwakili, daftar hadir mencatat ${jumlah.diwakili}`),
      ...compare(satu, TAMU, 1, [jumlah.tamu], `tamu, daftar hadir mencatat ${jumlah.tamu}`),
    ])
}

function compare(
  teks: TeksPeriksa,
  pola: RegExp,
  kelompok: 1 | 2,
  benar: readonly number[],
  kalimat: string,
): readonly HasilPemeriksaan[] {
  const match = pola.exec(teks.isi)
  const tertulis = match?.[kelompok]
  if (match === null || tertulis === undefined) return []
  const nilai = readBilangan(tertulis)
  const [tujuan = 0] = benar
  if (nilai === null || benar.includes(nilai)) return []
  const baru = rewriteBilangan(tertulis, tujuan)
  // The first group stands before the second, so that each replacement meets its own number.
  const menjadi =
    kelompok === 1 ? match[0].replace(tertulis, baru) : `${match[0].slice(0, match[0].length - tertulis.length)}${baru}`
  return [
    buildTemuanTeks(teks, match[0], {
      pesan: `${teks.nama} menulis ${tertulis} ${kalimat}. Samakan.`,
      label: `Samakan jadi ${formatAngka(tujuan)}`,
      ubah: buildGanti(teks, match[0], menjadi),
    }),
  ]
}

/** The new number in the writing of the old one: figures, words, or figures with words in brackets. */
function rewriteBilangan(tertulis: string, nilai: number): string {
  if (!/\d/.test(tertulis)) return formatTerbilang(nilai)
  return tertulis.includes('(') ? `${formatAngka(nilai)} (${formatTerbilang(nilai)})` : formatAngka(nilai)
}

function findPeranTidakHadir(fakta: FaktaPeriksa, jabatanId: string | null, kata: string): readonly HasilPemeriksaan[] {
  if (jabatanId === null || countTercatat(fakta.jumlah) === 0) return []
  const keadaan = describeTidakHadir(fakta, jabatanId)
  if (keadaan === null) return []
  const jabatan = fakta.peran.find((peran) => peran.jabatanId === jabatanId)?.jabatan ?? kata
  const pesan = `${kata}, ${jabatan}, ${keadaan}. Perbaiki kehadirannya atau pilih jabatan lain.`
  return [buildTemuanKehadiran(`${kata}:${jabatanId}:${keadaan}`, pesan, 'Buka kehadiran', jabatan)]
}

function describeTidakHadir(fakta: FaktaPeriksa, jabatanId: string): string | null {
  const catatan = groupPeserta(fakta).get(jabatanId)
  if (catatan === undefined) return 'tidak ada dalam daftar undangan'
  if (catatan.status === 'izin') return 'tercatat izin'
  if (catatan.status === 'tidak hadir') return 'tercatat tidak hadir'
  return catatan.status === 'belum' && countTercatat(fakta.jumlah) > 0 ? 'kehadirannya belum dicatat' : null
}

function groupPeserta({ peserta }: FaktaPeriksa): ReadonlyMap<string, PesertaPeriksa> {
  return new Map(peserta.flatMap((satu) => (satu.jabatanId === null ? [] : [[satu.jabatanId, satu] as const])))
}

function listPembicara({ pembahasan }: FaktaPeriksa) {
  return pembahasan.flatMap(({ id, acaraId, jabatanId, jabatan, isKosong }) =>
    jabatanId === null || isKosong ? [] : [{ id, acaraId, jabatanId, jabatan: jabatan ?? 'Pembicara' }],
  )
}

function countTercatat({ diundang, belum, tamu }: FaktaPeriksa['jumlah']): number {
  return diundang - belum + tamu
}

function buildTemuanKehadiran(sasaran: string, pesan: string, label: string, kata: string): HasilPemeriksaan {
  return {
    sasaran: buildSasaran(sasaran),
    pesan,
    tempat: DI_KEHADIRAN,
    kutipan: { konteks: null, kata },
    perbaikan: { label },
  }
}
