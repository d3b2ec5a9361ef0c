import { formatNamaWilayah } from '@shared/features/partisipasi/wilayah-pemilihan.rules'
import { expect, it } from 'vitest'

it.each([
  [{ nama: 'TPS 001', desa: 'Setia Asih', kecamatan: 'Tarumajaya' }, 'TPS 001, Setia Asih, Tarumajaya'],
  [{ nama: 'Setia Asih', desa: null, kecamatan: 'Tarumajaya' }, 'Setia Asih, Tarumajaya'],
  [{ nama: 'Setia Asih', desa: 'Setia Asih', kecamatan: 'Tarumajaya' }, 'Setia Asih, Tarumajaya'],
  [{ nama: 'Tarumajaya', desa: null, kecamatan: 'Tarumajaya' }, 'Tarumajaya'],
  [{ nama: 'Kabupaten Bekasi', desa: null, kecamatan: '' }, 'Kabupaten Bekasi'],
])('names %j', (tempat, nama) => {
  expect(formatNamaWilayah(tempat)).toBe(nama)
})
