/** Checks on the writing itself: what is empty, left over, unexplained or untidy. */
import { formatKutipan } from '@shared/lib/hasil-parse'
import type { FaktaPeriksa, TeksPeriksa } from './fakta.rules'
import { buildGanti, buildSasaran, buildTemuanTeks, getTempat, type HasilPemeriksaan } from './temuan.rules'

export function findPembukaanKosong({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return findBagianKosong(teks, 'pembukaan', 'Kata Pembukaan')
}

export function findPenutupKosong({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return findBagianKosong(teks, 'penutup', 'Penutup')
}

function findBagianKosong(teks: readonly TeksPeriksa[], jenis: 'pembukaan' | 'penutup', nama: string) {
  return teks
    .filter(({ letak, isi }) => letak.jenis === jenis && isi.trim() === '')
    .map(({ letak }) => ({
      sasaran: buildSasaran(jenis),
      pesan: `${nama} masih kosong. Tulis, atau lengkapi pimpinan dan jam rapat supaya tersusun sendiri.`,
      tempat: getTempat(letak),
      kutipan: { konteks: null, kata: nama },
      perbaikan: { label: `Tulis ${jenis}` },
    }))
}

/** Dots to be filled in, `[isi …]`, `xxx`, `???`. A Roman XXX is none, a single `…` at the end of a quotation neither. */
const SISA_TEMPLAT =
  /\.{4,}|…{2,}|(?:^|\s)(?:…|\.{3})(?=\s)|_{3,}|\[(?:isi|nama|tanggal|jumlah|tempat)[^\]]{0,40}\]|\bx{3,}\b|\bX{4,}\b|\?{3,}/

export function findSisaTemplat({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks.flatMap((satu) => {
    const kata = SISA_TEMPLAT.exec(satu.isi)?.[0].trim()
    if (kata === undefined) return []
    const pesan = `${satu.nama} masih memuat ${formatKutipan(kata)} yang belum diisi. Isi atau hapus.`
    return [buildTemuanTeks(satu, kata, { pesan, label: 'Isi tulisannya' })]
  })
}

export function findSpasiGanda({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks.flatMap((satu) => {
    const match = /(?<=\S) {2,}(?=\S)/.exec(satu.isi)
    if (match === null || satu.tersusun) return []
    const kata = getSekitar(satu.isi, match.index, match.index + match[0].length)
    const pesan = `${satu.nama} memuat spasi ganda pada ${formatKutipan(kata)}. Rapikan.`
    return [
      buildTemuanTeks(satu, kata, {
        pesan,
        label: 'Rapikan spasi',
        ubah: { jenis: 'rapikan spasi', letak: satu.letak },
      }),
    ]
  })
}

/** A place in a text with the word before and the word behind it. */
function getSekitar(isi: string, awal: number, akhir: number): string {
  const depan =
    isi
      .slice(Math.max(0, awal - 30), awal)
      .split(/\s/)
      .at(-1) ?? ''
  const belakang = isi.slice(akhir, akhir + 30).split(/\s/)[0] ?? ''
  return `${depan}${isi.slice(awal, akhir)}${belakang}`
}

const KATA = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu
/** From so many words in capitals on, it is no longer a row of abbreviations. */
const KAPITAL_BERTURUT = 4

export function findHurufKapital(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return fakta.teks.flatMap((satu) => {
    const potong = listPotonganKapital(satu.isi, fakta.singkatanDikenal)[0]
    if (potong === undefined) return []
    const pesan = `${satu.nama} memuat huruf kapital semua pada ${formatKutipan(potong)}. Tulis dengan huruf biasa.`
    return [buildTemuanTeks(satu, potong, { pesan, label: 'Ubah tulisannya' })]
  })
}

/** Abbreviations that are used without ever being written out; each is named once, at its first place. */
export function findSingkatanTakDijelaskan(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const { teks, singkatanDikenal, kepanjangan } = fakta
  const pertama = new Map<string, TeksPeriksa>()
  const jumlah = new Map<string, number>()
  for (const satu of teks) {
    for (const singkatan of listSingkatan(satu.isi, singkatanDikenal)) {
      jumlah.set(singkatan, (jumlah.get(singkatan) ?? 0) + 1)
      if (!pertama.has(singkatan)) pertama.set(singkatan, satu)
    }
  }
  return [...pertama].flatMap(([singkatan, satu]) => {
    if (teks.some(({ isi }) => isDijelaskan(isi, singkatan))) return []
    const panjang = kepanjangan.get(singkatan)
    const kali = jumlah.get(singkatan) ?? 1
    const letak = kali === 1 ? `pada ${satu.nama}` : `${kali} kali, pertama pada ${satu.nama}`
    return [
      {
        ...buildTemuanTeks(satu, singkatan, {
          pesan: `“${singkatan}” muncul ${letak}, tanpa penjelasan. Jelaskan sekali, atau abaikan kalau semua tahu.`,
          label: panjang === undefined ? 'Tulis kepanjangannya' : 'Jelaskan sekali',
          ubah: panjang === undefined ? undefined : buildGanti(satu, singkatan, `${panjang} (${singkatan})`),
        }),
        // The same abbreviation stays set aside when it comes to stand elsewhere first.
        sasaran: buildSasaran(singkatan),
      },
    ]
  })
}

/** Words of two to ten capitals that are neither known, nor Roman numbers, nor part of a passage in capitals. */
function listSingkatan(isi: string, dikenal: ReadonlySet<string>): readonly string[] {
  const berkapital = new Set(listPotonganKapital(isi, dikenal).flatMap((potong) => potong.match(KATA) ?? []))
  return (isi.match(/(?<![\p{L}\p{N}.])[A-Z][A-Z0-9]{1,9}(?:\/[A-Z]{2,9})?(?![\p{L}\p{N}])/gu) ?? []).filter(
    (kata) => !isDikenal(kata, dikenal) && !berkapital.has(kata),
  )
}

function isDikenal(kata: string, dikenal: ReadonlySet<string>): boolean {
  return /^[IVXLCDM]+$/.test(kata) || dikenal.has(kata) || kata.split('/').every((bagian) => dikenal.has(bagian))
}

/** `Kelompok Penyelenggara Pemungutan Suara (KPPS)` or `KPPS (Kelompok …)`. */
function isDijelaskan(isi: string, singkatan: string): boolean {
  return isi.includes(`(${singkatan})`) || new RegExp(`(?<!\\p{L})${singkatan} \\(\\p{L}`, 'u').test(isi)
}

function listPotonganKapital(isi: string, dikenal: ReadonlySet<string>): readonly string[] {
  const potongan: string[] = []
  let awal = 0
  let akhir = 0
  let panjang = 0
  const close = () => {
    if (panjang >= KAPITAL_BERTURUT) potongan.push(isi.slice(awal, akhir))
    panjang = 0
  }
  for (const { 0: kata, index } of isi.matchAll(KATA)) {
    if (!/^\p{Lu}[\p{Lu}\p{N}/-]*$/u.test(kata) || isDikenal(kata, dikenal)) {
      close()
      continue
    }
    if (panjang === 0) awal = index
    akhir = index + kata.length
    panjang += 1
  }
  close()
  return potongan
}
