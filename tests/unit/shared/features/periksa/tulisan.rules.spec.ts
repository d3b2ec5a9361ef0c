import type { FaktaPeriksa } from '@shared/features/periksa/fakta.rules'
import { listTemuan } from '@shared/features/periksa/pemeriksaan.rules'
import { formatAngka } from '@shared/lib/angka'
import { addHari, getNamaHari, NAMA_HARI } from '@shared/lib/kalender'
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/tanggal'
import { formatTerbilang } from '@shared/lib/terbilang'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFakta, createPeserta, createTeks } from '../../../../support/fakta-periksa'

/** Texts of the notula: a pembukaan, and what somebody said. */
function find(kode: string, isi: string | readonly string[], ubah: Parameters<typeof createFakta>[0] = {}) {
  const [pertama = '', ...lain] = typeof isi === 'string' ? [isi] : isi
  const teks = [
    createTeks(pertama),
    ...lain.map((satu, index) =>
      createTeks(satu, {
        nama: `Acara ${index + 1}, Ketua KPU`,
        letak: { jenis: 'pembahasan', id: `p${index}`, acaraId: 'acara-1' },
      }),
    ),
  ]
  return listTemuan(createFakta({ ...ubah, teks })).filter((temuan) => temuan.kode === kode)
}

/** The text after the remedy of its only finding. */
function mend(kode: string, isi: string, ubah: Parameters<typeof createFakta>[0] = {}): string {
  const [temuan] = find(kode, isi, ubah)
  const cara = temuan?.perbaikan.ubah
  return cara?.jenis === 'ganti' ? isi.replace(cara.dari, () => cara.menjadi) : 'no remedy'
}

const HARI = fc.integer({ min: 0, max: 20_000 }).map((jarak) => addHari('1990-01-01', jarak))

describe('days and hours in the text', () => {
  it('knows the weekday of every day, and says which it is', () => {
    fc.assert(
      fc.property(HARI, fc.integer({ min: 1, max: 6 }), (tanggal, geser) => {
        const benar = getNamaHari(tanggal)
        const salah = NAMA_HARI[(NAMA_HARI.indexOf(benar) + geser) % 7] ?? ''
        expect(find('hari-salah', `Rapat pada ${formatTanggalPanjang(tanggal)} di balai.`)).toEqual([])
        const tertulis = `Rapat pada hari ${salah}, tanggal ${formatTanggal(tanggal)} di balai.`
        expect(find('hari-salah', tertulis)).toHaveLength(1)
        expect(find('hari-salah', mend('hari-salah', tertulis))).toEqual([])
      }),
    )
  })

  it('thinks of the neighbouring years where none is written', () => {
    expect(find('hari-salah', 'Rapat pada Jumat, 1 November.')).toEqual([])
    expect(find('hari-salah', 'Rapat pada Rabu, 8 Januari.')).toEqual([])
    expect(find('hari-salah', 'Rapat pada Senin, 1 November.')).toHaveLength(1)
    expect(find('hari-salah', "Rapat pada Jum'at, 1 November 2024.")).toEqual([])
  })

  it('refuses days that no calendar has', () => {
    expect(find('tanggal-tidak-ada', 'Selesai 31 November 2024.')[0]?.pesan).toContain('sampai tanggal 30')
    expect(find('tanggal-tidak-ada', 'Selesai 29 Februari 2023.')).toHaveLength(1)
    expect(find('tanggal-tidak-ada', 'Selesai 29 Februari 2024 dan 30 November 2024.')).toEqual([])
  })

  it('compares the hour of opening and closing with the recorded one, not with hours of other things', () => {
    expect(mend('jam-beda', 'Rapat dibuka oleh Wali Kota pada pukul 09.05 WIB.')).toContain('pukul 09.00 WIB')
    expect(find('jam-beda', 'Rapat dibuka oleh Wali Kota pada pukul 09.00 WIB.')).toEqual([])
    expect(find('jam-beda', 'Rapat ditutup pukul 12.00 WIB.')[0]?.pesan).toContain('jam selesai rapat tercatat 11.40')
    expect(find('jam-beda', 'TPS melayani sampai pukul 13.00.')).toEqual([])
    expect(find('jam-beda', ['Rapat dibuka.', 'Gudang dibuka pukul 07.00.'])).toEqual([])
  })
})

describe('attendance in the text', () => {
  const peserta = [
    createPeserta('wali', 'Wali Kota Contoh'),
    createPeserta('kpu', 'Ketua KPU'),
    createPeserta('dandim', 'Dandim', { status: 'diwakili', wakil: 'Kasdim' }),
    createPeserta('camat', 'Camat', { status: 'izin' }),
    createPeserta(null, 'Tamu', { status: 'tamu' }),
  ]

  it.each([
    'Rapat dihadiri 3 dari 4 undangan, satu di antaranya diwakili, serta satu tamu.',
    'Rapat dihadiri oleh 3 (tiga) orang dari 4 undangan.',
    'Rapat dihadiri oleh 4 orang.',
    'Rapat dihadiri oleh tiga peserta.',
    'Rapat dibuka oleh Wali Kota.',
  ])('agrees with the list: %s', (isi) => {
    expect(find('jumlah-hadir-beda', isi, { peserta })).toEqual([])
  })

  it.each([
    ['Rapat dihadiri 2 dari 4 undangan.', 'Rapat dihadiri 3 dari 4 undangan.'],
    ['Rapat dihadiri 3 dari 5 undangan.', 'Rapat dihadiri 3 dari 4 undangan.'],
    ['Rapat dihadiri oleh 2 (dua) orang dari 4 undangan.', 'Rapat dihadiri oleh 3 (tiga) orang dari 4 undangan.'],
    ['Hadir semua, tujuh di antaranya diwakili.', 'Hadir semua, satu di antaranya diwakili.'],
    ['Rapat dihadiri oleh dua puluh orang.', 'Rapat dihadiri oleh empat orang.'],
    ['Hadir pula tiga tamu.', 'Hadir pula satu tamu.'],
  ])('is made equal to the list: %s', (isi, benar) => {
    expect(mend('jumlah-hadir-beda', isi, { peserta })).toBe(benar)
  })

  it('says both counts, and leaves what was drafted to the facts', () => {
    const isi = 'Rapat dihadiri 2 dari 4 undangan.'
    expect(find('jumlah-hadir-beda', isi, { peserta })[0]?.pesan).toContain('3 (2 hadir dan 1 diwakili)')
    const fakta: FaktaPeriksa = { ...createFakta({ peserta }), teks: [createTeks(isi, { tersusun: true })] }
    expect(listTemuan(fakta).filter(({ kode }) => kode === 'jumlah-hadir-beda')).toEqual([])
  })
})

describe('figures in the text', () => {
  it('checks a percentage against its parts as it is rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000 }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.integer({ min: 0, max: 2 }),
        (bagian, lebih, desimal) => {
          const utuh = bagian + lebih
          const persen = formatAngka((bagian / utuh) * 100, desimal)
          const isi = `Sebanyak ${formatAngka(bagian)} dari ${formatAngka(utuh)} TPS (${persen} %) siap.`
          expect(find('persen-salah', isi)).toEqual([])
          const salah = isi.replace(`(${persen} %)`, `(${formatAngka(((bagian / utuh) * 100 + 7) % 100, desimal)} %)`)
          expect(find('persen-salah', mend('persen-salah', salah))).toEqual([])
        },
      ),
    )
    expect(mend('persen-salah', 'Siap 41 dari 50 TPS, atau 80 persen.')).toBe('Siap 41 dari 50 TPS, atau 82 persen.')
    expect(find('persen-salah', 'Naik dari 80 persen menjadi 84,77 persen.')).toEqual([])
  })

  it('adds up what a whole consists of', () => {
    const isi = 'Ada 41 TPS rawan, terdiri atas 20 di Utara, 15 di Selatan, dan 3 di Tengah.'
    expect(find('jumlah-salah', isi)[0]?.pesan).toContain('20 + 15 + 3 = 38')
    expect(find('jumlah-salah', isi.replace('41', '38'))).toEqual([])
    expect(find('jumlah-salah', 'Ada 1.530 TPS yang terdiri atas 1.500 TPS biasa dan 30 TPS khusus.')).toEqual([])
    expect(find('jumlah-salah', 'Ada 3 pokok, yaitu logistik, TPS, dan petugas.')).toEqual([])
  })

  it('compares figures with their words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (angka, kata) => {
        const isi = `Hadir ${angka} (${formatTerbilang(kata)}) orang.`
        expect(find('terbilang-beda', isi)).toHaveLength(angka === kata ? 0 : 1)
        if (angka !== kata) expect(mend('terbilang-beda', isi)).toContain(`${angka} (${formatTerbilang(angka)})`)
      }),
    )
    expect(find('terbilang-beda', 'Ada 3 (tiga kecamatan) dan 5 (Utara).')).toEqual([])
  })

  it('sees a slip of the finger between two places, not two different counts', () => {
    const dua = (a: string, b: string) => find('angka-berbeda', [`Ada ${a} pemilih.`, `Tercatat ${b} pemilih.`])
    expect(dua('815.249', '815.294')[0]?.perbaikan.label).toBe('Samakan jadi 815.249')
    expect(dua('815.249', '815.349')).toHaveLength(1)
    expect(dua('815.249', '815.249')).toEqual([])
    expect(dua('815.249', '41.000')).toEqual([])
    expect(find('angka-berbeda', ['Ada 815.249 pemilih.', 'Ada 815.294 lembar.'])).toEqual([])
    expect(find('angka-berbeda', ['Perda 1234 tahun 2023.', 'Perda 1234 tahun 2024.'])).toEqual([])
  })
})

describe('writing', () => {
  it.each([
    'Penanggung jawab: ......',
    'Hadir pula … dan Sekda.',
    'Hadir [nama pejabat] dan Sekda.',
    'Sebanyak xxx TPS siap.',
    'Nomor ____ tanggal',
    'Berapa TPS ???',
  ])('finds what was left to be filled in: %s', (isi) => {
    expect(find('sisa-templat', isi)).toHaveLength(1)
  })

  it.each(['Pekan Olahraga XXX di Papua.', 'Ia berkata, “kami siap…”', 'Sesuai Pasal 5 [lihat lampiran].', 'Selesai.'])(
    'leaves alone: %s',
    (isi) => {
      expect(find('sisa-templat', isi)).toEqual([])
    },
  )

  it('names an abbreviation once, with its count and its first place', () => {
    const [temuan] = find('singkatan', ['Pelatihan KPPS.', 'KPPS siap; KPPS dilatih.'])
    expect(temuan?.pesan).toContain('“KPPS” muncul 3 kali, pertama pada Kata Pembukaan')
    expect(mend('singkatan', 'Pelatihan KPPS.')).toBe('Pelatihan Kelompok Penyelenggara Pemungutan Suara (KPPS).')
    expect(find('singkatan', 'Pelatihan FKDM.')[0]?.perbaikan).toEqual({ label: 'Tulis kepanjangannya' })
  })

  it('is content with an explanation anywhere, with known words, and with Roman numbers', () => {
    expect(find('singkatan', ['Kelompok Penyelenggara (KPPS) dilatih.', 'KPPS siap.'])).toEqual([])
    expect(find('singkatan', 'KPPS (Kelompok Penyelenggara) siap.')).toEqual([])
    expect(find('singkatan', 'KPU dan TPS pada Bab XIV, S.H., M.Si.')).toEqual([])
    expect(find('singkatan', 'Rapat KPU/TPS.')).toEqual([])
  })

  it('tells a passage in capitals from a row of abbreviations', () => {
    const isi = 'Diputuskan bahwa LOGISTIK HARUS SEGERA DIKIRIM besok.'
    expect(find('huruf-kapital', isi)[0]?.kutipan?.kata).toBe('LOGISTIK HARUS SEGERA DIKIRIM')
    expect(find('singkatan', isi)).toEqual([])
    expect(find('huruf-kapital', 'Hadir KPPS, PPS, dan PPK dari KPU.')).toEqual([])
  })

  it('finds blanks that stand double between words', () => {
    const [temuan] = find('spasi-ganda', 'Logistik  dikirim.')
    expect(temuan?.perbaikan.ubah?.jenis).toBe('rapikan spasi')
    expect(find('spasi-ganda', 'Logistik dikirim. ')).toEqual([])
  })

  it('takes any text without failing, and every remedy quotes words that stand there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (isi) => {
        for (const { kutipan } of listTemuan(createFakta({ teks: [createTeks(isi)] }))) {
          if (kutipan?.konteks === isi) expect(isi).toContain(kutipan.kata)
        }
      }),
    )
  })

  it('comes to the end of a long and monotonous text', () => {
    const isi = 'Sebanyak 20 dari 41 TPS siap (48,78 %), 3 (tiga) di antaranya KPPS. '.repeat(2_000)
    const lain = ['a ', '1 ', 'satu ', 'KPPS ', '. ', 'dihadiri 3 '].map((satu) => createTeks(satu.repeat(30_000)))
    expect(listTemuan(createFakta({ teks: [createTeks(isi), ...lain] }))).not.toEqual([])
  })
})
