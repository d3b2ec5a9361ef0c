import { type Catatan, parseCatatan, splitBarisCatatan } from '@shared/features/notula/catatan.rules'
import { createPenemuSebutan, type JabatanSebutan } from '@shared/features/notula/sebut-jabatan.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const JABATAN: readonly JabatanSebutan[] = [
  { id: 'wali', nama: 'Wali Kota Bogor', ikut: true },
  { id: 'kpu', nama: 'Ketua KPU Kota Bogor', ikut: true },
  { id: 'bawaslu', nama: 'Ketua Bawaslu Kota Bogor', ikut: true },
  { id: 'kapolresta', nama: 'Kepala Kepolisian Resor Kota Bogor Kota', singkatan: 'Kapolresta Bogor Kota', ikut: true },
  { id: 'kapolsek', nama: 'Kepala Kepolisian Sektor Bogor Selatan', singkatan: 'Kapolsek', ikut: false },
  { id: 'selatan', nama: 'Camat Bogor Selatan', ikut: true },
  { id: 'utara', nama: 'Camat Bogor Utara', ikut: true },
  { id: 'dinkes', nama: 'Kepala Dinas Kesehatan', singkatan: 'Kadinkes', ikut: true },
  { id: 'bakesbangpol', nama: 'Kepala Badan Kesatuan Bangsa dan Politik', singkatan: 'Kaban', ikut: true },
]
/** Jumat, 1 November 2024. */
const BACAAN = { findSebutan: createPenemuSebutan(JABATAN), tanggal: '2024-11-01' }
const baca = (baris: string) => parseCatatan(baris, BACAAN)
const inti = ({ jenis, jabatanId, batasWaktu, isi }: Catatan) => [jenis, jabatanId, batasWaktu, isi]

describe('parseCatatan', () => {
  it.each([
    ['k distribusi selesai', ['keputusan', null, null, 'Distribusi selesai']],
    ['K Distribusi selesai.', ['keputusan', null, null, 'Distribusi selesai.']],
    ['k @ketua kpu dan para camat siap', ['keputusan', null, null, 'Ketua KPU Kota Bogor dan para camat siap']],
    ['k logistik tiba >26/11.', ['keputusan', null, null, 'Logistik tiba paling lambat 26 November 2024.']],
    ['? jumlah TPS rawan 38 atau 41', ['pertanyaan', null, null, 'Jumlah TPS rawan 38 atau 41']],
    ['t @kapol menjaga gudang >30/11', ['tindak lanjut', 'kapolresta', '2024-11-30', 'Menjaga gudang']],
    [
      't menjaga gudang >besok @kapolresta bogor kota.',
      ['tindak lanjut', 'kapolresta', '2024-11-02', 'Menjaga gudang.'],
    ],
    [
      't @camat bogor sel menyiapkan TPS cadangan >15/11 tembusan @kaban',
      [
        'tindak lanjut',
        'selatan',
        '2024-11-15',
        'Menyiapkan TPS cadangan tembusan Kepala Badan Kesatuan Bangsa dan Politik',
      ],
    ],
    [
      't surat ke @ketua kpu dikirim >1 nov 2025',
      ['tindak lanjut', 'kpu', '2025-11-01', 'Surat ke Ketua KPU Kota Bogor dikirim'],
    ],
    ['t @ketua kpu, melapor >jumat', ['tindak lanjut', 'kpu', '2024-11-08', 'Melapor']],
    ['t @wali melapor >jumat >5/11', ['tindak lanjut', 'wali', '2024-11-08', 'Melapor paling lambat 5 November 2024']],
    ['@camat bogor utara: 41 TPS rawan', ['pembahasan', 'utara', null, '41 TPS rawan']],
    ['@kepala kesehatan menyampaikan stok', ['pembahasan', 'dinkes', null, 'menyampaikan stok']],
    ['@cabosel banjir di 4 TPS', ['pembahasan', 'selatan', null, 'banjir di 4 TPS']],
    ['ditemui @kadinkes di posko', ['pembahasan', null, null, 'ditemui Kepala Dinas Kesehatan di posko']],
    // Not understood, so it stays: two that fit alike, an unknown jabatan, a day with two meanings, a mark without a blank.
    ['t @camat melapor', ['tindak lanjut', null, null, '@camat melapor']],
    ['t @gubernur melapor', ['tindak lanjut', null, null, '@gubernur melapor']],
    ['t @wali melapor >jumat depan', ['tindak lanjut', 'wali', null, 'Melapor >jumat depan']],
    ['t @wali melapor >31/2', ['tindak lanjut', 'wali', null, 'Melapor >31/2']],
    ['jumlah > 30/11 kotak', ['pembahasan', null, null, 'jumlah > 30/11 kotak']],
    ['kirim ke a@wali.id', ['pembahasan', null, null, 'kirim ke a@wali.id']],
    ['kotak suara', ['pembahasan', null, null, 'kotak suara']],
    ['tps rawan', ['pembahasan', null, null, 'tps rawan']],
    ['?', ['pembahasan', null, null, '?']],
    ['k ', ['keputusan', null, null, '']],
    ['t @wali >besok', ['tindak lanjut', 'wali', '2024-11-02', '']],
    ['@ketua kpu', ['pembahasan', 'kpu', null, '']],
  ])('reads %j', (baris, harapan) => {
    expect(inti(baca(baris))).toEqual(harapan)
  })

  it('takes the jabatan in the room when several fit', () => {
    expect(baca('t @kapol melapor').jabatanId).toBe('kapolresta')
    const tanpaPeserta = createPenemuSebutan(JABATAN.map((satu) => ({ ...satu, ikut: false })))
    expect(parseCatatan('t @kapol melapor', { ...BACAAN, findSebutan: tanpaPeserta }).jabatanId).toBeNull()
  })

  it('shows what it understood in the order of the line', () => {
    expect(baca('t @ketua kpu menyerahkan daftar >6/11').potongan).toEqual([
      { jenis: 'jabatan', teks: '@ketua kpu', jabatanId: 'kpu', nama: 'Ketua KPU Kota Bogor' },
      { jenis: 'teks', teks: ' menyerahkan daftar ' },
      { jenis: 'batas', teks: '>6/11', tanggal: '2024-11-06', kata: 'paling lambat Rab 6 Nov' },
    ])
  })

  const kepingan = fc.oneof(
    fc.constantFrom(
      'k',
      't',
      '?',
      '@kapol',
      '@camat bogor sel',
      '@ketua',
      '>30/11',
      '>jumat',
      '>1 nov',
      '>besok depan',
    ),
    fc.constantFrom('dan', '.', ',', '@', '>', '  ', '\t', 'menyiapkan', 'Kota', '41', '“TPS”'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const barisAcak = fc.array(kepingan, { maxLength: 14 }).map((list) => list.join(' '))

  it('never loses a letter: the stretches joined are the line without its mark', () => {
    fc.assert(
      fc.property(barisAcak, (baris) => {
        const { jenis, potongan } = baca(baris)
        const joined = potongan.map(({ teks }) => teks).join('')
        expect(baris.endsWith(joined)).toBe(true)
        const tanda = baris.slice(0, baris.length - joined.length)
        expect(tanda.trim()).toMatch(jenis === 'pembahasan' ? /^$/ : /^[kt?]$/i)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every word that it did not understand, in its order', () => {
    const kata = (teks: string) => (teks.toLowerCase().match(/[\p{L}\p{N}@>“”]+/gu) ?? []).map((satu) => satu)
    fc.assert(
      fc.property(barisAcak, (baris) => {
        const { potongan, isi } = baca(baris)
        const tersimpan = kata(isi)
        let tempat = 0
        for (const satu of potongan) {
          if (satu.jenis !== 'teks') continue
          for (const wanted of kata(satu.teks)) {
            const index = tersimpan.indexOf(wanted, tempat)
            expect(index, `${wanted} of ${baris} in ${isi}`).toBeGreaterThanOrEqual(0)
            tempat = index + 1
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads what it recorded as the same record again', () => {
    fc.assert(
      fc.property(fc.constantFrom('k ', '? '), barisAcak, (tanda, baris) => {
        const { isi } = baca(`${tanda}${baris}`)
        fc.pre(isi !== '' && !/[@>]/.test(isi))
        expect(baca(`${tanda}${isi}`).isi).toBe(isi)
      }),
    )
  })
})

describe('splitBarisCatatan', () => {
  it('makes a record of each marked line and one of plain lines that follow each other', () => {
    expect(splitBarisCatatan('Satu\r\nDua\n\nk Tiga\nEmpat\n@wali Lima\nt\nEnam')).toEqual([
      'Satu\nDua',
      'k Tiga',
      'Empat',
      '@wali Lima',
      't',
      'Enam',
    ])
  })

  it('loses no line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 })), (lines) => {
        const text = lines.join('\n')
        const isi = (teks: string) => teks.split(/[\r\n]+/).filter((line) => line.trim() !== '')
        expect(splitBarisCatatan(text).flatMap(isi)).toEqual(isi(text))
      }),
    )
  })
})
