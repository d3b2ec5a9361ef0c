import type { JenisPemilihan } from '@shared/features/partisipasi/pemilihan.schema'
import { pickTrenGambar } from '@shared/features/partisipasi/tren.rules'
import { expect, it } from 'vitest'

const create = (jenis: JenisPemilihan, tanggal: string, kini = false) => ({
  pemilihanId: `${jenis} ${tanggal}`,
  nama: jenis,
  jenis,
  tanggal,
  pengguna: null,
  penyebut: null,
  persen: 7000,
  target: null,
  kini,
})

it('draws all pemilihan of the same kind and one of each other day', () => {
  const tren = [
    create('bupati', '2017-02-15'),
    create('dpd', '2024-02-14'),
    create('dpr', '2024-02-14'),
    create('presiden', '2024-02-14'),
    create('bupati', '2024-11-27', true),
  ]
  expect(pickTrenGambar(tren).map(({ pemilihanId }) => pemilihanId)).toEqual([
    'bupati 2017-02-15',
    'presiden 2024-02-14',
    'bupati 2024-11-27',
  ])
})
