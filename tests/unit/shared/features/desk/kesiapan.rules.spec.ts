import {
  getAkhirHari,
  getArah,
  getKeadaanPoin,
  getPersenPoin,
  getRata,
  getStatusBerikut,
  getStatusOlehPersen,
} from '@shared/features/desk/kesiapan.rules'
import { type StatusPoin, statusPoinSchema } from '@shared/features/desk/kesiapan.schema'
import { buildKalimatMasalah, buildKalimatPembuka, formatSelisih } from '@shared/features/desk/pembuka.rules'
import { POIN_AWAL } from '@shared/features/desk/poin-awal.rules'
import { fromWaktuLokal, toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import { describe, expect, it } from 'vitest'

describe('getRata', () => {
  it.each([
    [[], null],
    [[null, null], null],
    [[60, 70, 65, 55, 50, 80, 75, 40, 45, 90], 63],
    [[100, null, 55], 77.5],
    [[1, 1, 2], 1.33],
    [[0, 0, 0, 0, 0, 0, 0, 1], 0.13],
  ])('of %j is %s', (persen, rata) => {
    expect(getRata(persen)).toBe(rata)
  })
})

describe('getPersenPoin', () => {
  it('takes the kecamatan before its own figure, in whole percents', () => {
    expect(getPersenPoin(60, [55, 50, 25, 60, 35, 45])).toBe(45)
    expect(getPersenPoin(60, [null, 33, 34])).toBe(34)
    expect(getPersenPoin(60, [null, null])).toBe(60)
    expect(getPersenPoin(null, [])).toBeNull()
    expect(getPersenPoin(60, [0])).toBe(0)
  })
})

describe('the status of a point', () => {
  it.each<[StatusPoin, number | null, StatusPoin]>([
    ['belum', 0, 'belum'],
    ['belum', 1, 'berjalan'],
    ['berjalan', 100, 'siap'],
    ['siap', 99, 'berjalan'],
    ['tertinggal', 80, 'tertinggal'],
    ['tertinggal', 100, 'siap'],
    ['siap', null, 'siap'],
    ['berjalan', 0, 'berjalan'],
  ])('%s with %s percent becomes %s', (status, persen, next) => {
    expect(getStatusOlehPersen(status, persen)).toBe(next)
  })

  it('comes round through all four', () => {
    const seen = statusPoinSchema.options.map((_each, index) =>
      Array.from({ length: index }).reduce<StatusPoin>((status) => getStatusBerikut(status), 'belum'),
    )
    expect(seen).toEqual(statusPoinSchema.options)
    expect(getStatusBerikut('tertinggal')).toBe('belum')
  })

  it('prints by the limits of the desk, and as Perhatian whatever lags behind', () => {
    const batas = { batasSiap: 90, batasPerhatian: 60 }
    const print = (persen: number | null, status: StatusPoin = 'berjalan') => getKeadaanPoin({ persen, status }, batas)
    expect([90, 89, 60, 59, null].map((persen) => print(persen))).toEqual([
      'Siap',
      'Proses',
      'Proses',
      'Perhatian',
      'Perhatian',
    ])
    expect(print(95, 'tertinggal')).toBe('Perhatian')
  })
})

describe('comparing', () => {
  it('knows the way a figure went', () => {
    expect([getArah(45, 60), getArah(60, 60), getArah(61, 60), getArah(null, 60), getArah(60, null)]).toEqual([
      'turun',
      'tetap',
      'naik',
      null,
      null,
    ])
  })

  it('writes differences with a true minus, and none for what rounds away', () => {
    expect([formatSelisih(45, 60), formatSelisih(60, 60), formatSelisih(80, 60), formatSelisih(null, 1)]).toEqual([
      '−15',
      '0',
      '+20',
      '–',
    ])
    expect([formatSelisih(73.5, 63, 1), formatSelisih(63.04, 63, 1)]).toEqual(['+10,5', '0,0'])
  })

  it('looks back at a day as it ended at the office', () => {
    expect(getAkhirHari('2024-11-01', 'WIB')).toBe('2024-11-01T16:59:59.999Z')
    expect(getAkhirHari('2024-11-01', 'WIT')).toBe('2024-11-01T14:59:59.999Z')
    const saat = fromWaktuLokal('2024-11-01', '00:30', 'WITA')
    expect([toTanggalLokal(saat, 'WITA'), toJamLokal(saat, 'WITA'), saat.toISOString()]).toEqual([
      '2024-11-01',
      '00:30',
      '2024-10-31T16:30:00.000Z',
    ])
  })
})

describe('the sentences of the opening sheet', () => {
  const row = (nama: string, kini: number | null, lalu: number | null) => ({
    nama,
    kini,
    lalu,
    keadaan: getKeadaanPoin({ persen: kini, status: 'berjalan' }, { batasSiap: 90, batasPerhatian: 60 }),
  })

  it('leave out what does not occur', () => {
    expect(buildKalimatPembuka([row('TPS berdiri', 95, null)], { kini: 95, lalu: null })).toBe(
      'Dari satu aspek, satu aspek siap. Rata-rata kesiapan 95,0 persen.',
    )
    expect(buildKalimatPembuka([], { kini: null, lalu: null })).toBe('Belum ada aspek yang dicatat.')
  })

  it('name what fell, and keep abbreviations in capitals', () => {
    const rows = [row('TPS berdiri pada H-1', 50, 60), row('Kesiapan logistik', 70, 80)]
    expect(buildKalimatPembuka(rows, { kini: 60, lalu: 70 })).toBe(
      'Dari dua aspek, satu aspek dalam proses dan satu aspek memerlukan perhatian. Rata-rata kesiapan turun dari 70,0 menjadi 60,0 persen. Dua aspek turun: TPS berdiri pada H-1 dan kesiapan logistik.',
    )
    expect(buildKalimatPembuka(rows, { kini: 60.02, lalu: 60 })).toContain('tetap 60,0 persen')
  })

  it('turn a problem into something to decide', () => {
    expect(buildKalimatMasalah({ uraian: 'Ruang TPS\nbelum ada.', penindak: 'Kadinkes', saran: 'surat Sekda.' })).toBe(
      'Ruang TPS belum ada (Kadinkes). Saran: surat Sekda.',
    )
    expect(buildKalimatMasalah({ uraian: 'Jalan putus', penindak: null, saran: null })).toBe('Jalan putus.')
  })
})

describe('the patterns', () => {
  it('have distinct points, the ten of Bogor among them', () => {
    expect(POIN_AWAL['sepuluh poin']).toHaveLength(10)
    for (const poin of Object.values(POIN_AWAL)) {
      expect(new Set(poin.map(({ nama }) => nama)).size).toBe(poin.length)
      expect(poin.every(({ penanggungJawab }) => penanggungJawab.length > 0)).toBe(true)
    }
  })
})
