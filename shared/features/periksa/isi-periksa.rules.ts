/** Checks on what was discussed, decided and given to whom. */

import { isPertanyaanTerbuka } from '@shared/features/notula/notula.rules'
import { formatTanggal, formatTanggalPendek } from '@shared/lib/format-tanggal'
import { findHariKerjaSebelum, findHariLibur } from '@shared/lib/hari-libur'
import { formatKutipan } from '@shared/lib/hasil-parse'
import type { FaktaPeriksa } from './fakta.rules'
import type { TempatTemuan } from './periksa.schema'
import { buildSasaran, formatAcara, formatButir, getTempat, type HasilPemeriksaan } from './temuan.rules'

type TindakLanjut = FaktaPeriksa['tindakLanjut'][number]
type Keputusan = FaktaPeriksa['keputusan'][number]

export function findAcaraTanpaIsi(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.acara
    .filter((acara) => !needsNoTeks(acara) && !hasPembahasan(fakta, acara.id) && !hasHasil(fakta, acara.id))
    .map(({ id, judul }) => ({
      sasaran: buildSasaran('acara', id),
      pesan: `${formatAcara(fakta, id) ?? ''}, ${formatKutipan(judul)}, belum ada isinya. Tulis pembahasannya, atau hapus acaranya kalau tidak dibahas.`,
      tempat: buildTempatAcara(id),
      kutipan: { konteks: null, kata: judul },
      perbaikan: { label: 'Tulis pembahasan' },
    }))
}

export function findAcaraTanpaPembahasan(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.acara
    .filter((acara) => !needsNoTeks(acara) && !hasPembahasan(fakta, acara.id) && hasHasil(fakta, acara.id))
    .map(({ id, judul }) => ({
      sasaran: buildSasaran('pembahasan', id),
      pesan: `${formatAcara(fakta, id) ?? ''}, ${formatKutipan(judul)}, punya hasil tetapi tidak ada pembahasannya. Tulis siapa yang menyampaikan apa.`,
      tempat: buildTempatAcara(id),
      kutipan: { konteks: null, kata: judul },
      perbaikan: { label: 'Tulis pembahasan' },
    }))
}

/** Talk that came to nothing: no simpulan, no keputusan, no tindak lanjut. */
export function findAcaraTanpaHasil(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.acara
    .filter(({ id, keadaan }) => keadaan === 'dibahas' && hasPembahasan(fakta, id) && !hasHasil(fakta, id))
    .map(({ id, judul }) => ({
      sasaran: buildSasaran('hasil', id),
      pesan: `${formatAcara(fakta, id) ?? ''}, ${formatKutipan(judul)}, dibahas tanpa simpulan, keputusan, atau tindak lanjut. Tulis hasilnya.`,
      tempat: buildTempatAcara(id),
      kutipan: { konteks: null, kata: judul },
      perbaikan: { label: 'Tulis hasil' },
    }))
}

export function findPembicaraTanpaUraian(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.pembahasan
    .filter(({ jenis, isKosong }) => jenis === 'uraian' && isKosong)
    .map(({ id, acaraId, jabatan }) => ({
      sasaran: buildSasaran('uraian', id),
      pesan: `${formatAcara(fakta, acaraId) ?? 'Pembahasan'}: ${jabatan ?? 'seorang pembicara'} belum ada uraiannya. Tulis isinya atau hapus pembicaranya.`,
      tempat: { layar: 'notula', bagianId: acaraId, barisId: id, isian: 'isi' },
      kutipan: null,
      perbaikan: { label: 'Tulis uraian' },
    }))
}

export function findKeputusanTanpaKataKerja(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.keputusan
    .filter(({ isi }) => !hasKataKerja(isi))
    .map((satu) => ({
      sasaran: buildSasaran('keputusan', satu.id, satu.isi),
      pesan: `${formatKeputusan(fakta, satu)} tidak menyebut apa yang dilakukan. Tulis dengan kata kerja, misalnya “menyiapkan” atau “disepakati”.`,
      tempat: getTempat({ jenis: 'keputusan', id: satu.id, acaraId: satu.acaraId }),
      kutipan: { konteks: satu.isi, kata: satu.isi },
      perbaikan: { label: 'Ubah keputusan' },
    }))
}

export function findKeputusanGanda(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return listUlangan(fakta.keputusan, ({ isi }) => isi).map((satu) => ({
    sasaran: buildSasaran('ganda', satu.id),
    pesan: `${formatKeputusan(fakta, satu)} sama dengan keputusan sebelumnya. Hapus salah satunya.`,
    tempat: getTempat({ jenis: 'keputusan', id: satu.id, acaraId: satu.acaraId }),
    kutipan: { konteks: satu.isi, kata: satu.isi },
    perbaikan: {
      label: 'Hapus yang kedua',
      ubah: { jenis: 'hapus', letak: { jenis: 'keputusan', id: satu.id, acaraId: satu.acaraId } },
    },
  }))
}

export function findTindakLanjutGanda(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const kunci = ({ uraian, jabatanId }: TindakLanjut) => `${uraian} ${jabatanId ?? ''}`
  return listUlangan(fakta.tindakLanjut, kunci).map((satu) => ({
    sasaran: buildSasaran('ganda', satu.id),
    pesan: `${formatTindakLanjut(fakta, satu)} sama dengan tindak lanjut sebelumnya. Hapus salah satunya.`,
    tempat: buildTempatTindakLanjut(satu, 'isi'),
    kutipan: { konteks: satu.uraian, kata: satu.uraian },
    perbaikan: {
      label: 'Hapus yang kedua',
      ubah: { jenis: 'hapus', letak: { jenis: 'tindak lanjut', id: satu.id, acaraId: satu.acaraId } },
    },
  }))
}

/** A question of the rapat that has neither an answer nor a tindak lanjut yet. */
export function findPertanyaanTerbuka(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.pertanyaan.filter(isPertanyaanTerbuka).map(({ id, acaraId, isi }) => {
    const nomor = fakta.pertanyaan.filter((lain) => lain.acaraId === acaraId).findIndex((lain) => lain.id === id) + 1
    return {
      sasaran: buildSasaran('pertanyaan', id, isi),
      pesan: `${formatButir(fakta, { acaraId, jenis: 'pertanyaan', nomor, isi })} belum terjawab. Tulis jawabannya, atau jadikan tindak lanjut.`,
      tempat:
        acaraId === null
          ? { layar: 'acara', acaraId: id }
          : { layar: 'notula', bagianId: acaraId, barisId: id, isian: 'isi' },
      kutipan: null,
      perbaikan: { label: 'Jawab pertanyaan' },
    }
  })
}

/** A record whose acara was removed is still printed, but no part of the notula shows it. */
export function findButirTanpaAcara(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const known = new Set(fakta.acara.map(({ id }) => id))
  const isLepas = ({ acaraId }: { acaraId: string | null }) => acaraId === null || !known.has(acaraId)
  const butir = [
    ...fakta.keputusan.filter(isLepas).map(({ id, isi }) => ({ jenis: 'keputusan' as const, id, isi })),
    ...fakta.tindakLanjut
      .filter(isLepas)
      .map(({ id, uraian }) => ({ jenis: 'tindak lanjut' as const, id, isi: uraian })),
  ]
  return butir.map(({ jenis, id, isi }) => ({
    sasaran: buildSasaran(jenis, id),
    pesan: `Acara untuk ${jenis} ${formatKutipan(isi)} sudah tidak ada, tetapi butirnya masih tercetak. Hapus, atau abaikan kalau memang milik seluruh rapat.`,
    tempat: { layar: 'acara', acaraId: id },
    kutipan: { konteks: isi, kata: isi },
    perbaikan: { label: `Hapus ${jenis}`, ubah: { jenis: 'hapus', letak: { jenis, id, acaraId: null } } },
  }))
}

export function findTanpaPenanggungJawab(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.tindakLanjut
    .filter(({ jabatanId }) => jabatanId === null)
    .map((satu) => ({
      sasaran: buildSasaran('penanggung jawab', satu.id),
      pesan: `${formatTindakLanjut(fakta, satu)} belum punya penanggung jawab. Pilih jabatannya.`,
      tempat: buildTempatTindakLanjut(satu, 'jabatanId'),
      kutipan: { konteks: satu.uraian, kata: satu.uraian },
      perbaikan: { label: 'Pilih jabatan' },
    }))
}

export function findTanpaBatasWaktu(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.tindakLanjut
    .filter(({ batasWaktu }) => batasWaktu === null)
    .map((satu) => ({
      sasaran: buildSasaran('batas waktu', satu.id),
      pesan: `${formatTindakLanjut(fakta, satu)} belum punya batas waktu. Isi tanggalnya.`,
      tempat: buildTempatTindakLanjut(satu, 'batasWaktu'),
      kutipan: { konteks: satu.uraian, kata: satu.uraian },
      perbaikan: { label: 'Isi batas waktu' },
    }))
}

export function findBatasSebelumRapat(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const { tanggal } = fakta.rapat
  if (tanggal === null) return []
  return fakta.tindakLanjut.flatMap((satu) => {
    if (satu.batasWaktu === null || satu.batasWaktu >= tanggal) return []
    const batas = formatTanggal(satu.batasWaktu)
    return [
      {
        sasaran: buildSasaran('sebelum rapat', satu.id, satu.batasWaktu, tanggal),
        pesan: `${formatTindakLanjut(fakta, satu)} berbatas waktu ${batas}, sebelum rapat ${formatTanggal(tanggal)}. Ubah batas waktunya.`,
        tempat: buildTempatTindakLanjut(satu, 'batasWaktu'),
        kutipan: { konteks: satu.uraian, kata: batas },
        perbaikan: { label: 'Ubah batas waktu' },
      },
    ]
  })
}

/** Nobody hands anything in on a day on which offices are closed. */
export function findBatasHariLibur(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.tindakLanjut.flatMap((satu) => {
    const { batasWaktu } = satu
    const libur = batasWaktu === null ? null : findHariLibur(batasWaktu)
    if (batasWaktu === null || libur === null) return []
    const usul = findHariKerjaSebelum(batasWaktu)
    const isUsulBaik = fakta.rapat.tanggal === null || usul >= fakta.rapat.tanggal
    return [
      {
        sasaran: buildSasaran('libur', satu.id, batasWaktu),
        pesan: `${formatTindakLanjut(fakta, satu)}: ${formatTanggal(batasWaktu)} adalah ${libur}. Pilih hari kerja, atau abaikan.`,
        tempat: buildTempatTindakLanjut(satu, 'batasWaktu'),
        kutipan: { konteks: satu.uraian, kata: formatTanggal(batasWaktu) },
        perbaikan: isUsulBaik
          ? {
              label: `Jadi ${formatTanggalPendek(usul)}`,
              ubah: { jenis: 'batas waktu', tindakLanjutId: satu.id, tanggal: usul },
            }
          : { label: 'Ubah batas waktu' },
      },
    ]
  })
}

export function findFotoTanpaKeterangan({ foto }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return foto
    .filter(({ keterangan }) => keterangan.trim() === '')
    .map(({ id, urutan }) => ({
      sasaran: buildSasaran('foto', id),
      pesan: `Foto ${urutan} belum berketerangan. Tulis apa yang tampak dan kapan.`,
      tempat: { layar: 'notula', bagianId: 'dokumentasi', barisId: id, isian: 'isi' },
      kutipan: { konteks: null, kata: `Foto ${urutan}.` },
      perbaikan: { label: 'Tulis keterangan' },
    }))
}

/** The list of what is still to be done speaks for itself, and what was put off was not discussed. */
function needsNoTeks({ bawaan, keadaan }: FaktaPeriksa['acara'][number]): boolean {
  return bawaan === 'tindak lanjut' || keadaan === 'ditunda'
}

function hasPembahasan({ pembahasan }: FaktaPeriksa, acara: string): boolean {
  return pembahasan.some(({ acaraId, jenis, isKosong }) => acaraId === acara && jenis === 'uraian' && !isKosong)
}

function hasHasil({ pembahasan, keputusan, tindakLanjut }: FaktaPeriksa, acara: string): boolean {
  const hasSimpulan = pembahasan.some(
    ({ acaraId, jenis, isKosong }) => acaraId === acara && jenis === 'simpulan' && !isKosong,
  )
  return hasSimpulan || [...keputusan, ...tindakLanjut].some(({ acaraId }) => acaraId === acara)
}

/** Prefixes of Indonesian verbs, and roots that are verbs by themselves. */
const AWALAN_KATA_KERJA = /^(?:me[lmnrwy]|di|ber|ter)\p{L}{3,}/u
const KATA_KERJA = new Set(
  'setuju sepakat siap wajib harus perlu dapat akan agar tetap tidak menjadi ada adalah ikut masuk mulai tunda jaga buat kirim lapor pakai bentuk'.split(
    ' ',
  ),
)
const BUKAN_KATA_KERJA = new Set(
  'dinas direktur direktorat distrik dinding diklat digital media menteri mental berita berkas beras bersama terhadap tersebut termin terminal tertib'.split(
    ' ',
  ),
)

function hasKataKerja(isi: string): boolean {
  return (isi.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (kata) => KATA_KERJA.has(kata) || (AWALAN_KATA_KERJA.test(kata) && !BUKAN_KATA_KERJA.has(kata)),
  )
}

/** Records that repeat an earlier one, letter case, blanks and full stops aside. */
function listUlangan<T>(list: readonly T[], getKunci: (satu: T) => string): readonly T[] {
  const seen = new Set<string>()
  return list.filter((satu) => {
    const kunci = getKunci(satu)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (seen.has(kunci)) return true
    seen.add(kunci)
    return false
  })
}

function buildTempatAcara(acaraId: string): TempatTemuan {
  return { layar: 'notula', bagianId: acaraId, barisId: null, isian: 'isi' }
}

function buildTempatTindakLanjut(
  { id, acaraId }: TindakLanjut,
  isian: 'isi' | 'jabatanId' | 'batasWaktu',
): TempatTemuan {
  return acaraId === null ? { layar: 'acara', acaraId: id } : { layar: 'notula', bagianId: acaraId, barisId: id, isian }
}

function formatKeputusan(fakta: FaktaPeriksa, { id, acaraId, isi }: Keputusan): string {
  const nomor = fakta.keputusan.filter((lain) => lain.acaraId === acaraId).findIndex((lain) => lain.id === id) + 1
  return formatButir(fakta, { acaraId, jenis: 'keputusan', nomor, isi })
}

/** Numbered as on the screen: within its acara. */
function formatTindakLanjut(fakta: FaktaPeriksa, { id, acaraId, uraian }: TindakLanjut): string {
  const nomor = fakta.tindakLanjut.filter((lain) => lain.acaraId === acaraId).findIndex((lain) => lain.id === id) + 1
  return formatButir(fakta, { acaraId, jenis: 'tindak lanjut', nomor, isi: uraian })
}
