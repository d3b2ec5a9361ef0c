import { getDasar, listDasar } from '@shared/features/pencarian/kata-dasar.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Words of one family: whichever is typed must find a text that has any other of them. */
const FAMILIES = [
  'koordinasi mengoordinasikan mengkoordinasikan pengoordinasian dikoordinasikan',
  'kirim mengirim mengirimkan pengiriman dikirimkan terkirim',
  'tulis menulis penulisan tertulis ditulis',
  'sampai menyampaikan penyampaian disampaikan',
  'pukul memukul pemukulan',
  'ambil mengambil pengambilan diambil',
  'masak memasak dimasak',
  'nilai menilai penilaian dinilai',
  'bijak kebijakan',
  'didik mendidik pendidikan',
  'gerak gerakan bergerak pergerakan menggerakkan',
  'perintah pemerintah memerintahkan pemerintahan diperintahkan',
  'pilih memilih pemilih pemilihan dipilih terpilih',
  'aman keamanan pengamanan mengamankan diamankan',
  'rencana berencana perencanaan merencanakan direncanakan',
  'rancang merancang rancangan perancangan',
  'awas mengawasi pengawasan diawasi pengawas',
  'jabat jabatan pejabat menjabat',
  'tugas petugas bertugas penugasan ditugaskan',
  'hadir kehadiran menghadiri dihadiri hadirnya',
  'ada mengadakan pengadaan',
  'waspada kewaspadaan mewaspadai diwaspadai',
  'lapor laporan pelaporan melaporkan laporkan laporannya dilaporkan',
  'laksana melaksanakan pelaksanaan dilaksanakan terlaksana pelaksana',
  'kerja bekerja pekerja pekerjaan mengerjakan',
  'siap persiapan mempersiapkan siapkan disiapkan kesiapan',
  'libat terlibat keterlibatan melibatkan',
  'hasil berhasil keberhasilan menghasilkan hasilnya',
  'timbang pertimbangan dipertimbangkan menimbang',
  'tertib ketertiban penertiban menertibkan',
  'lengkap melengkapi kelengkapan lengkapi dilengkapi',
  'dukung mendukung dukungan didukung pendukung',
  'lantik pelantikan dilantik melantik',
  'undang mengundang undangan diundang pengundangan',
  'sepakat menyepakati disepakati kesepakatan',
  'evaluasi mengevaluasi pengevaluasian dievaluasi',
].map((line) => line.split(' '))

describe('getDasar', () => {
  it.each(FAMILIES.map((family) => [family[0], family] as const))('brings the family of %s together', (_, family) => {
    const missing = family.flatMap((asked) => {
      const forms = listDasar(asked)
      return family
        .filter((written) => written !== asked && !forms.includes(written) && !forms.includes(getDasar(written)))
        .map((written) => `${asked} does not find ${written}`)
    })
    expect(missing).toEqual([])
  })

  it.each([
    ['kota', 'kotak'],
    ['desa', 'dinas'],
    ['kasar', 'pasar'],
    ['menteri', 'bantu'],
    ['polisi', 'politik'],
    ['surat', 'urut'],
    ['rawan', 'lawan'],
  ])('keeps %s and %s apart', (asked, written) => {
    const forms = listDasar(asked)
    expect(forms.includes(written) || forms.includes(getDasar(written))).toBe(false)
  })

  it('leaves short words, numbers and names of places alone', () => {
    for (const word of ['kpu', 'desa', 'dinas', 'tps', '2024', 'bogor', 'camat', 'polri']) {
      expect(getDasar(word)).toBe(word)
    }
  })

  it('is among the stems that a query for the same word asks for', () => {
    const part = fc.constantFrom('me', 'meng', 'meny', 'mem', 'men', 'ber', 'di', 'ter', 'pe', 'peng', 'per', 'ke', '')
    const end = fc.constantFrom('kan', 'i', 'an', 'nya', 'lah', 'kah', '')
    const word = fc
      .tuple(part, fc.stringMatching(/^[a-z]{1,9}$/), end, end)
      .map(([before, root, inner, outer]) => before + root + inner + outer)
    fc.assert(
      fc.property(word, (kata) => {
        const stem = getDasar(kata)
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, kata.length))
        expect(kata.length < 3 || listDasar(kata).includes(stem)).toBe(true)
        expect(listDasar(kata)).toContain(kata)
      }),
    )
  })
})
