import type { FaktaPeriksa } from '@shared/features/periksa/fakta.rules'
import { listTemuan, PEMERIKSAAN } from '@shared/features/periksa/pemeriksaan.rules'
import { describe, expect, it } from 'vitest'
import {
  createFakta,
  createKeputusan,
  createPeran,
  createPertanyaan,
  createPeserta,
  createTeks,
  createTindakLanjut,
  KOP,
} from '../../../../support/fakta-periksa'

const WALI = createPeserta('wali', 'Wali Kota Contoh')
const KPU = createPeserta('kpu', 'Ketua KPU')
const LAIN = createPeserta('dandim', 'Dandim')
const URAIAN = {
  id: 'p1',
  acaraId: 'acara-1',
  jenis: 'uraian',
  jabatanId: 'kpu',
  jabatan: 'Ketua KPU',
  isKosong: false,
} as const
const acara2 = [
  { id: 'acara-1', judul: 'Kesiapan logistik', keadaan: 'dibahas', bawaan: null },
  { id: 'acara-2', judul: 'Kesiapan TPS', keadaan: 'dibahas', bawaan: null },
] as const
const [satu, dua] = acara2

type Kasus = {
  readonly kode: string
  /** Facts in which the check finds something, with words of its sentence. */
  readonly found: readonly (readonly [FaktaPeriksa, string])[]
  /** Facts that come close and are in order. */
  readonly clean: readonly FaktaPeriksa[]
}

/** Every check but those of text, which have a spec of their own. */
const KASUS: readonly Kasus[] = [
  {
    kode: 'tanggal-kosong',
    found: [[createFakta({ rapat: { tanggal: null } }), 'Tanggal rapat belum diisi']],
    clean: [createFakta()],
  },
  {
    kode: 'jam-mulai-kosong',
    found: [[createFakta({ rapat: { jamMulai: null } }), 'Jam mulai rapat belum diisi']],
    clean: [createFakta({ rapat: { jamSelesai: null } })],
  },
  {
    kode: 'jam-selesai-kosong',
    found: [[createFakta({ rapat: { jamSelesai: null } }), '“s.d. selesai”']],
    // Without a start nothing is printed at all, and that is another finding.
    clean: [createFakta({ rapat: { jamMulai: null, jamSelesai: null } })],
  },
  {
    kode: 'rapat-belum-berlangsung',
    found: [[createFakta({ hariIni: '2024-10-31' }), 'hari ini baru 31 Oktober 2024']],
    clean: [createFakta({ hariIni: '2024-11-01' })],
  },
  {
    kode: 'tempat-kosong',
    found: [[createFakta({ rapat: { tempat: null } }), 'Tempat rapat belum diisi']],
    clean: [createFakta()],
  },
  {
    kode: 'acara-kosong',
    found: [[createFakta({ acara: [] }), 'belum ada satu pun']],
    clean: [createFakta()],
  },
  {
    kode: 'nomor-undangan-kosong',
    found: [[createFakta({ rapat: { nomorUndangan: null } }), 'Nomor surat undangan belum diisi']],
    clean: [createFakta({ rapat: { tanggalUndangan: null } })],
  },
  {
    kode: 'tanggal-undangan-kosong',
    found: [[createFakta({ rapat: { tanggalUndangan: null } }), 'belum bertanggal']],
    clean: [createFakta({ rapat: { tanggalUndangan: null, nomorUndangan: null } })],
  },
  {
    kode: 'undangan-sesudah-rapat',
    found: [[createFakta({ rapat: { tanggalUndangan: '2024-11-02' } }), 'sesudah rapat 1 November 2024']],
    clean: [createFakta({ rapat: { tanggalUndangan: '2024-11-01' } })],
  },
  {
    kode: 'nomor-undangan-dipakai',
    found: [
      [
        createFakta({ nomorDipakai: [{ nama: 'Rakor Oktober', tanggal: '2024-10-01' }] }),
        'sudah dipakai pada Rakor Oktober 1 Oktober 2024',
      ],
    ],
    clean: [createFakta()],
  },
  {
    kode: 'kop-kurang',
    found: [
      [createFakta({ kop: null }), 'belum diatur'],
      [createFakta({ kop: { ...KOP, alamat: [' '] } }), 'belum beralamat'],
    ],
    clean: [createFakta()],
  },
  {
    kode: 'pimpinan-kosong',
    found: [[createFakta({ rapat: { pimpinanId: null } }), 'Pimpinan rapat belum dipilih']],
    clean: [createFakta()],
  },
  {
    kode: 'sekretaris-kosong',
    found: [[createFakta({ peran: [createPeran('pimpinanId', 'wali')] }), 'Sekretaris rapat belum dipilih']],
    clean: [createFakta()],
  },
  {
    kode: 'pencatat-kosong',
    found: [[createFakta({ peran: [createPeran('pimpinanId', 'wali')] }), 'Pencatat rapat belum dipilih']],
    clean: [createFakta()],
  },
  {
    kode: 'penanda-tangan-tidak-menjabat',
    found: [
      [
        createFakta({ peran: [createPeran('pimpinanId', 'wali', { pejabat: null })] }),
        'Tidak ada pejabat Wali Kota Contoh pada 1 November 2024',
      ],
    ],
    clean: [
      createFakta({ peran: [createPeran('pimpinanId', 'wali', { pejabat: null, pernahTerisi: false })] }),
      createFakta({ peran: [createPeran('pimpinanId', 'wali'), createPeran('pencatatId', 'kpu', { pejabat: null })] }),
    ],
  },
  {
    kode: 'jabatan-lowong',
    found: [
      [
        createFakta({ peran: [createPeran('pencatatId', 'kpu', { pejabat: null, pernahTerisi: false })] }),
        'Ketua KPU (pimpinan rapat) belum punya pejabat',
      ],
    ],
    clean: [createFakta({ peran: [createPeran('pimpinanId', 'wali', { pejabat: null })] })],
  },
  {
    kode: 'nip-janggal',
    found: [
      [
        createFakta({ peran: [createPeran('pimpinanId', 'wali', { pejabat: { nama: 'Surya', nip: '123' } })] }),
        'NIP biasanya 18 angka',
      ],
    ],
    clean: [createFakta({ peran: [createPeran('pimpinanId', 'wali', { pejabat: { nama: 'Surya', nip: null } })] })],
  },
  {
    kode: 'kehadiran-kosong',
    found: [
      [createFakta({ peserta: [] }), 'Belum seorang pun tercatat hadir'],
      [createFakta({ peserta: [{ ...WALI, status: 'belum' }] }), 'Belum seorang pun'],
    ],
    clean: [createFakta({ peserta: [createPeserta(null, 'Tamu', { status: 'tamu' })] })],
  },
  {
    kode: 'kehadiran-belum-dicatat',
    found: [[createFakta({ peserta: [WALI, KPU, { ...LAIN, status: 'belum' }] }), 'Kehadiran 1 dari 3 undangan']],
    clean: [createFakta(), createFakta({ peserta: [{ ...WALI, status: 'belum' }] })],
  },
  {
    kode: 'wakil-tanpa-nama',
    found: [[createFakta({ peserta: [WALI, KPU, { ...LAIN, status: 'diwakili' }] }), 'Dandim tercatat diwakili']],
    clean: [createFakta({ peserta: [WALI, KPU, { ...LAIN, status: 'diwakili', wakil: 'Kasdim' }] })],
  },
  {
    kode: 'tiba-sesudah-selesai',
    found: [[createFakta({ peserta: [WALI, KPU, { ...LAIN, pukul: '11:41' }] }), 'tiba pukul 11.41']],
    clean: [createFakta({ peserta: [WALI, KPU, { ...LAIN, pukul: '11:40' }] })],
  },
  {
    kode: 'pimpinan-tidak-hadir',
    found: [
      [createFakta({ peserta: [KPU, { ...WALI, status: 'izin' }] }), 'Wali Kota Contoh, tercatat izin'],
      [createFakta({ peserta: [KPU] }), 'tidak ada dalam daftar undangan'],
    ],
    clean: [createFakta({ peserta: [KPU, { ...WALI, status: 'diwakili', wakil: 'Sekda' }] })],
  },
  {
    kode: 'penanda-tangan-tidak-hadir',
    found: [
      [
        createFakta({ penandaTanganId: 'kpu', peserta: [WALI, { ...KPU, status: 'tidak hadir' }] }),
        'tercatat tidak hadir',
      ],
    ],
    // The chair signs: that he was absent is said once.
    clean: [createFakta({ peserta: [KPU, { ...WALI, status: 'izin' }] })],
  },
  {
    kode: 'pembicara-tidak-hadir',
    found: [[createFakta({ peserta: [WALI, { ...KPU, status: 'izin' }] }), 'Acara 1: Ketua KPU menyampaikan sesuatu']],
    clean: [
      createFakta(),
      createFakta({ peserta: [WALI, { ...KPU, status: 'izin' }], pembahasan: [{ ...URAIAN, isKosong: true }] }),
    ],
  },
  {
    kode: 'pembicara-tanpa-wakil',
    found: [[createFakta({ peserta: [WALI, { ...KPU, status: 'diwakili' }] }), 'wakil yang belum ditulis']],
    clean: [createFakta({ peserta: [WALI, { ...KPU, status: 'diwakili', wakil: 'Anggota KPU' }] })],
  },
  {
    kode: 'acara-tanpa-isi',
    found: [[createFakta({ acara: acara2 }), 'Acara 2, “Kesiapan TPS”, belum ada isinya']],
    clean: [
      createFakta(),
      createFakta({ acara: [satu, { ...dua, keadaan: 'ditunda' }] }),
      createFakta({ acara: [satu, { ...dua, bawaan: 'tindak lanjut' }] }),
    ],
  },
  {
    kode: 'acara-tanpa-pembahasan',
    found: [[createFakta({ pembahasan: [] }), 'tidak ada pembahasannya']],
    clean: [createFakta({ acara: acara2 })],
  },
  {
    kode: 'acara-tanpa-hasil',
    found: [[createFakta({ keputusan: [], tindakLanjut: [] }), 'dibahas tanpa simpulan']],
    clean: [
      createFakta({
        keputusan: [],
        tindakLanjut: [],
        pembahasan: [URAIAN, { ...URAIAN, id: 'p2', jenis: 'simpulan', jabatanId: null, jabatan: null }],
      }),
    ],
  },
  {
    kode: 'pembicara-tanpa-uraian',
    found: [[createFakta({ pembahasan: [URAIAN, { ...URAIAN, id: 'p2', isKosong: true }] }), 'belum ada uraiannya']],
    clean: [createFakta({ pembahasan: [URAIAN, { ...URAIAN, id: 'p2', jenis: 'simpulan', isKosong: true }] })],
  },
  {
    kode: 'keputusan-tanpa-kata-kerja',
    found: [[createFakta({ keputusan: [createKeputusan('k1', 'Logistik dinas bersama.')] }), 'kata kerja']],
    clean: [
      createFakta({ keputusan: [createKeputusan('k1', 'Rapat setuju.')] }),
      createFakta({ keputusan: [createKeputusan('k1', 'KPU menyiapkan mitigasi.')] }),
    ],
  },
  {
    kode: 'keputusan-ganda',
    found: [
      [
        createFakta({
          keputusan: [createKeputusan('k1', 'Logistik dikirim.'), createKeputusan('k2', 'logistik  DIKIRIM')],
        }),
        'Acara 1, keputusan 2',
      ],
    ],
    clean: [
      createFakta({
        keputusan: [createKeputusan('k1', 'Logistik dikirim.'), createKeputusan('k2', 'Logistik dijaga.')],
      }),
    ],
  },
  {
    kode: 'tindak-lanjut-ganda',
    found: [[createFakta({ tindakLanjut: [createTindakLanjut('t1', {}), createTindakLanjut('t2', {})] }), 'lanjut 2']],
    // Two offices may have to do the same.
    clean: [
      createFakta({ tindakLanjut: [createTindakLanjut('t1', {}), createTindakLanjut('t2', { jabatanId: 'wali' })] }),
    ],
  },
  {
    kode: 'butir-tanpa-acara',
    found: [
      [createFakta({ keputusan: [createKeputusan('k1', 'Logistik dikirim.', null)] }), 'Acara untuk keputusan'],
      [createFakta({ tindakLanjut: [createTindakLanjut('t1', { acaraId: 'hilang' })] }), 'Acara untuk tindak lanjut'],
    ],
    clean: [createFakta()],
  },
  {
    kode: 'tanpa-penanggung-jawab',
    found: [
      [
        createFakta({ tindakLanjut: [createTindakLanjut('t1', { jabatanId: null })] }),
        'Acara 1, tindak lanjut 1: “Menyampaikan jadwal distribusi.” belum punya penanggung jawab',
      ],
    ],
    clean: [createFakta()],
  },
  {
    kode: 'tanpa-batas-waktu',
    found: [[createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: null })] }), 'batas waktu']],
    clean: [createFakta()],
  },
  {
    kode: 'batas-sebelum-rapat',
    found: [
      [
        createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-10-31' })] }),
        'sebelum rapat 1 November 2024',
      ],
    ],
    clean: [createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-01' })] })],
  },
  {
    kode: 'batas-hari-libur',
    found: [
      [
        createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-09' })] }),
        '9 November 2024 adalah hari Sabtu',
      ],
      [createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-12-25' })] }), 'Hari Raya Natal'],
    ],
    clean: [createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-08' })] })],
  },
  {
    kode: 'pertanyaan-terbuka',
    found: [
      [
        createFakta({ pertanyaan: [createPertanyaan({})] }),
        'Acara 1, pertanyaan 1: “Berapa TPS rawan?” belum terjawab',
      ],
    ],
    clean: [
      createFakta({ pertanyaan: [createPertanyaan({ jawaban: '41.' })] }),
      createFakta({ pertanyaan: [createPertanyaan({ tindakLanjutId: 't1' })] }),
    ],
  },
  {
    kode: 'foto-tanpa-keterangan',
    found: [[createFakta({ foto: [{ id: 'f1', urutan: 1, keterangan: ' ' }] }), 'Foto 1 belum berketerangan']],
    clean: [createFakta({ foto: [{ id: 'f1', urutan: 1, keterangan: 'Pembukaan' }] })],
  },
  {
    kode: 'pembukaan-kosong',
    found: [[createFakta({ teks: [createTeks(' ')] }), 'Kata Pembukaan masih kosong']],
    clean: [createFakta()],
  },
  {
    kode: 'penutup-kosong',
    found: [
      [
        createFakta({ teks: [createTeks('', { letak: { jenis: 'penutup', id: null, acaraId: null } })] }),
        'Penutup masih kosong',
      ],
    ],
    clean: [createFakta()],
  },
]

describe('pemeriksaan', () => {
  it('finds nothing in a rapat that is in order', () => {
    expect(listTemuan(createFakta())).toEqual([])
  })

  it.each(KASUS)('$kode', ({ kode, found, clean }) => {
    for (const [fakta, kata] of found) {
      const temuan = listTemuan(fakta).filter((satu) => satu.kode === kode)
      expect(temuan).toHaveLength(1)
      expect(temuan[0]?.pesan).toContain(kata)
    }
    for (const fakta of clean) expect(listTemuan(fakta).filter((satu) => satu.kode === kode)).toEqual([])
  })

  it('names no more findings of one check than anybody reads', () => {
    const foto = Array.from({ length: 500 }, (_, index) => ({ id: `f${index}`, urutan: index + 1, keterangan: '' }))
    expect(listTemuan(createFakta({ foto }))).toHaveLength(200)
  })

  it('has a case for every check that is not tried on texts', () => {
    const onText = [
      'jumlah-hadir-beda',
      'hari-salah',
      'tanggal-tidak-ada',
      'terbilang-beda',
      'sisa-templat',
      'jam-beda',
      'singkatan',
      'persen-salah',
      'jumlah-salah',
      'angka-berbeda',
      'huruf-kapital',
      'spasi-ganda',
    ]
    expect(PEMERIKSAAN.map(({ kode }) => kode).sort()).toEqual([...KASUS.map(({ kode }) => kode), ...onText].sort())
  })

  it('speaks in one way: a name of its own, a sentence that ends, a remedy, the musts first', () => {
    expect(new Set(PEMERIKSAAN.map(({ judul }) => judul)).size).toBe(PEMERIKSAAN.length)
    const tingkat = PEMERIKSAAN.map((satu) => satu.tingkat)
    expect(tingkat.lastIndexOf('harus')).toBeLessThan(tingkat.indexOf('lihat'))
    for (const [fakta] of KASUS.flatMap(({ found }) => found)) {
      for (const { pesan, perbaikan, sasaran } of listTemuan(fakta)) {
        expect(pesan).toMatch(/^[\p{Lu}“].*\.$/u)
        expect(perbaikan.label).toMatch(/^\p{Lu}/u)
        expect(sasaran.length).toBeLessThanOrEqual(400)
      }
    }
  })

  it('is open again when the value has changed, since its target names the value', () => {
    const [sabtu] = listTemuan(createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-09' })] }))
    const [minggu] = listTemuan(createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-10' })] }))
    expect(sabtu?.kode).toBe(minggu?.kode)
    expect(sabtu?.sasaran).not.toBe(minggu?.sasaran)
  })

  it('moves a due date to the last working day before it, but never before the rapat', () => {
    const [minggu] = listTemuan(createFakta({ tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-10' })] }))
    expect(minggu?.perbaikan).toMatchObject({ label: 'Jadi Jum 8 Nov', ubah: { tanggal: '2024-11-08' } })
    const [awal] = listTemuan(
      createFakta({
        rapat: { tanggal: '2024-11-09' },
        hariIni: '2024-11-11',
        tindakLanjut: [createTindakLanjut('t1', { batasWaktu: '2024-11-10' })],
      }),
    )
    expect(awal?.perbaikan).toEqual({ label: 'Ubah batas waktu' })
  })
})
