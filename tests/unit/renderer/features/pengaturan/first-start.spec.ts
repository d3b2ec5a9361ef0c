import { setupSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { describe, expect, it } from 'vitest'
import {
  FIRST_START_VALUES,
  fillAnswers,
  findMissing,
  fitsTyped,
  formatIsiWilayah,
  toSetup,
} from '../../../../../renderer/features/pengaturan/first-start/first-start.form-values'
import { getKotaAwal, getZonaAwal } from '../../../../../renderer/features/pengaturan/kantor-awal'

const BOGOR = {
  kode: '32.71',
  nama: 'Kota Bogor',
  provinsi: 'Jawa Barat',
  jumlahKecamatan: 6,
  jumlahDesa: 0,
  jumlahKelurahan: 68,
}

describe('first-start', () => {
  it('lets everything follow from the kabupaten until the clerk says otherwise', () => {
    const answers = fillAnswers({ ...FIRST_START_VALUES, kabupaten: BOGOR })
    expect(answers).toMatchObject({
      singkatan: 'Bakesbangpol',
      zona: 'WIB',
      kota: 'Bogor',
      baris1: 'PEMERINTAH KOTA BOGOR',
      baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
    })
    expect(fillAnswers({ ...FIRST_START_VALUES, kabupaten: BOGOR, kota: 'Baranangsiang' }).kota).toBe('Baranangsiang')
    expect(fillAnswers(FIRST_START_VALUES, 'bog').baris1).toBe('PEMERINTAH BOG')
  })

  it('says what each step still needs', () => {
    expect(Object.keys(findMissing(1, fillAnswers(FIRST_START_VALUES)))).toEqual(['kabupaten'])
    expect(findMissing(1, fillAnswers({ ...FIRST_START_VALUES, kabupaten: BOGOR }))).toEqual({})
    expect(Object.keys(findMissing(2, fillAnswers(FIRST_START_VALUES)))).toEqual(['baris1', 'kota'])
  })

  it('offers nothing from an older answer that no longer fits what was typed', () => {
    expect(fitsTyped({ nama: 'Kota Balikpapan', kode: '64.71' }, 'kota bogor')).toBe(false)
    expect(fitsTyped(BOGOR, ' Bogor')).toBe(true)
    expect(fitsTyped(BOGOR, '32.7')).toBe(true)
  })

  it('makes what the core accepts, with and without a head of the office', () => {
    const answers = fillAnswers({
      ...FIRST_START_VALUES,
      kabupaten: BOGOR,
      alamat: ['Jalan Contoh 1', '', 'contoh.go.id'],
      jenisKertas: 'F4',
      kepala: { ...FIRST_START_VALUES.kepala, nama: 'Siti Rahmawati', jenis: 'Plt.' },
    })
    const setup = setupSchema.parse(toSetup(answers, BOGOR, true))
    expect(setup.kop.alamat).toEqual(['Jalan Contoh 1', 'contoh.go.id'])
    expect(setup.kertas.jenis).toBe('F4')
    expect(setup.kepala).toMatchObject({ nama: 'Siti Rahmawati', jenis: 'Plt.', nip: null })
    expect(toSetup(answers, BOGOR, false).kepala).toBeNull()
  })

  it('knows the zone of the three parts of the country and the bare name of a region', () => {
    expect(['11.01', '61.71', '51.71', '64.72', '91.71', '81.71'].map(getZonaAwal)).toEqual([
      'WIB',
      'WIB',
      'WITA',
      'WITA',
      'WIT',
      'WIT',
    ])
    expect(getKotaAwal('Kota Administrasi Jakarta Pusat')).toBe('Jakarta Pusat')
    expect(formatIsiWilayah(BOGOR)).toBe('6 kecamatan, 68 kelurahan')
  })
})
