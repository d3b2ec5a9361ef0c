import {
  buildBlokRapat,
  buildHal,
  buildLampiranUsulan,
  buildPembuka,
  buildPenutupSurat,
  buildTeksPesan,
  type FaktaSurat,
  getBentukUsulan,
  getKopPenandatangan,
  listParagrafLanjutan,
} from '@shared/features/surat/surat.rules'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'

const RAPAT = {
  nama: 'Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024',
  tanggal: '2024-11-01',
  jamMulai: '09:00',
  jamSelesai: null,
  zona: 'WIB',
  tempat: 'Paseban Contoh, Balai Kota Contoh',
  dasar: 'instruksi Kementerian Dalam Negeri',
  tujuan: 'Memastikan kesiapan pemungutan suara.',
} as const

const BLOK = buildBlokRapat(RAPAT, [])

const fakta = (ubah: Partial<FaktaSurat> = {}): FaktaSurat => ({
  jenis: 'undangan',
  rapat: RAPAT,
  blok: BLOK,
  induk: {
    nomor: '000.1.5/1101/Setda/2024',
    tanggal: '28 Oktober 2024',
    hal: 'Undangan Rapat Koordinasi',
    blok: BLOK,
  },
  sapaan: 'Saudara',
  alasan: 'padatnya kegiatan daerah',
  dijadwalkanKembali: false,
  isKantorSendiri: true,
  ...ubah,
})
const write = (ubah: Partial<FaktaSurat>) => formatTeksPolos(buildPembuka(fakta(ubah)))

describe('opening of a letter', () => {
  it('tells the purpose, else the base, else only invites', () => {
    expect(write({})).toBe(
      'Dalam rangka memastikan kesiapan pemungutan suara, dengan hormat kami mengundang Saudara untuk menghadiri rapat koordinasi yang akan dilaksanakan pada:',
    )
    expect(write({ rapat: { ...RAPAT, tujuan: null } })).toMatch(
      /^Sehubungan dengan instruksi Kementerian Dalam Negeri, bersama ini kami mengundang Saudara pada rapat koordinasi/,
    )
    expect(write({ rapat: { ...RAPAT, tujuan: null, dasar: null, nama: 'Audiensi' } })).toBe(
      'Dengan hormat kami mengundang Saudara untuk menghadiri rapat yang akan dilaksanakan pada:',
    )
  })

  it('refers a susulan to the letter before', () => {
    expect(write({ jenis: 'undangan susulan' })).toMatch(
      /^Melengkapi surat kami Nomor 000\.1\.5\/1101\/Setda\/2024 tanggal 28 Oktober 2024 hal Undangan Rapat Koordinasi, dengan hormat kami turut mengundang Saudara/,
    )
  })

  it('tells exactly what has changed since the letter was sent', () => {
    const kini = buildBlokRapat({ ...RAPAT, tanggal: '2024-11-04', tempat: 'Aula Contoh' }, [])
    expect(write({ jenis: 'perubahan', blok: kini })).toBe(
      'Sehubungan dengan padatnya kegiatan daerah, bersama ini disampaikan bahwa rapat koordinasi sebagaimana surat kami Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024 mengalami perubahan waktu dan tempat, yang semula hari Jumat, tanggal 1 November 2024 dan di Paseban Contoh, Balai Kota Contoh menjadi hari Senin, tanggal 4 November 2024 dan di Aula Contoh.',
    )
    const jam = buildBlokRapat({ ...RAPAT, jamMulai: '10:00' }, [])
    expect(write({ jenis: 'perubahan', blok: jam, alasan: null })).toMatch(
      /^Bersama ini .* perubahan waktu, yang semula pukul 09\.00 WIB s\.d\. selesai menjadi pukul 10\.00 WIB s\.d\. selesai\.$/,
    )
  })

  it('calls off the day that was announced, not the one that stands now', () => {
    const pindah = { ...RAPAT, tanggal: '2024-11-20' }
    expect(write({ jenis: 'pembatalan', rapat: pindah, dijadwalkanKembali: true })).toBe(
      'Sehubungan dengan padatnya kegiatan daerah, bersama ini disampaikan bahwa rapat koordinasi yang direncanakan pada hari Jumat, tanggal 1 November 2024, dibatalkan dan akan dijadwalkan kembali. Undangan Nomor 000.1.5/1101/Setda/2024 dinyatakan tidak berlaku.',
    )
  })
})

describe('rest of a letter', () => {
  const lanjutan = {
    jenis: 'undangan',
    sapaan: 'Saudara',
    bahan: null,
    perwakilan: null,
    konfirmasiUnit: null,
    konfirmasiTelepon: null,
    konfirmasiTanggal: null,
  } as const

  it('has only the paragraphs for which there are facts', () => {
    expect(listParagrafLanjutan(lanjutan)).toEqual([])
    expect(
      listParagrafLanjutan({
        ...lanjutan,
        bahan: 'data kesiapan bidang masing-masing',
        perwakilan: 'boleh',
        konfirmasiUnit: 'Bidang Politik Dalam Negeri',
        konfirmasiTelepon: '(000) 000000',
        konfirmasiTanggal: '2024-10-28',
      }),
    ).toEqual([
      'Sehubungan dengan pentingnya acara tersebut, Saudara dimohon membawa data kesiapan bidang masing-masing. Apabila berhalangan, Saudara dimohon menugaskan pejabat yang berwenang mengambil keputusan.',
      'Konfirmasi kehadiran disampaikan kepada Bidang Politik Dalam Negeri, telepon (000) 000000, paling lambat hari Senin, tanggal 28 Oktober 2024.',
    ])
    expect(listParagrafLanjutan({ ...lanjutan, jenis: 'pembatalan', bahan: 'data' })).toEqual([])
  })

  it('closes in the words of the writing office', () => {
    const close = (ubah: Partial<FaktaSurat>) => formatTeksPolos(buildPenutupSurat(fakta(ubah)))
    expect(close({})).toMatch(/kehadiran Saudara, kami ucapkan terima kasih\.$/)
    expect(close({ isKantorSendiri: false, sapaan: 'Bapak/Ibu' })).toMatch(/Bapak\/Ibu, diucapkan terima kasih\.$/)
    expect(close({ jenis: 'pembatalan' })).not.toContain('undangan')
  })

  it('names the subject after the kind of letter and of rapat', () => {
    expect(buildHal('undangan', RAPAT.nama)).toBe('Undangan Rapat Koordinasi')
    expect(buildHal('undangan susulan', 'Rakor Terpadu')).toBe('Undangan Susulan Rapat Koordinasi')
    expect(buildHal('pembatalan', 'Rapat Persiapan')).toBe('Pembatalan Undangan Rapat')
  })

  it.each([
    ['sendiri', 'lainnya', null, 'kantor'],
    ['a.n.', 'lainnya', null, 'kantor'],
    ['sendiri', 'sekretaris daerah', null, 'sekretariat daerah'],
    ['a.n.', 'sekretaris daerah', null, 'sekretariat daerah'],
    ['u.b.', 'lainnya', 'sekretaris daerah', 'sekretariat daerah'],
    ['sendiri', 'kepala daerah', null, 'kepala daerah'],
    ['sendiri', 'wakil kepala daerah', null, 'kepala daerah'],
  ] as const)('gives a letter signed %s by %s through %s the kop of the %s', (cara, golongan, melalui, kop) => {
    expect(getKopPenandatangan({ cara, golongan }, melalui)).toBe(kop)
  })

  it('puts many addressees into an annex and counts its sheets', () => {
    expect(getBentukUsulan(4)).toBe('langsung')
    expect(getBentukUsulan(5)).toBe('terlampir')
    expect(buildLampiranUsulan('langsung', 4)).toBe('-')
    expect(buildLampiranUsulan('terlampir', 28)).toBe('1 (satu) lembar')
    expect(buildLampiranUsulan('terlampir', 29)).toBe('2 (dua) lembar')
    expect(buildLampiranUsulan('terlampir', 120)).toBe('4 (empat) lembar')
  })
})

describe('text for a chat', () => {
  it('is lettered as staff write it, without a number that does not exist', () => {
    const pesan = buildTeksPesan({
      jenis: 'undangan',
      penerima: 'Ketua KPU Kota Contoh',
      sapaan: 'Saudara',
      blok: BLOK,
      nomor: null,
      konfirmasiUnit: 'Bidang Politik Dalam Negeri',
      konfirmasiTelepon: '(000) 000000',
      pengirim: 'Sekretaris Daerah',
      pembuka: '',
    })
    expect(pesan.split('\n')).toEqual([
      'Yth. Ketua KPU Kota Contoh',
      '',
      'Mohon kehadiran Saudara pada:',
      'A. Acara   : Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024',
      'B. Hari    : Jumat, 1 November 2024',
      'C. Waktu   : pukul 09.00 WIB s.d. selesai',
      'D. Tempat  : Paseban Contoh, Balai Kota Contoh',
      '',
      'Surat undangan terlampir.',
      'Konfirmasi: Bidang Politik Dalam Negeri, (000) 000000.',
      'Terima kasih.',
      'Sekretaris Daerah',
    ])
  })
})
