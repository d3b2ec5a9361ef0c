import { ANGKA_KOSONG } from '@shared/features/partisipasi/angka.rules'
import type { Angka, KolomAngka } from '@shared/features/partisipasi/angka.schema'
import { findPelanggaran } from '@shared/features/partisipasi/keutuhan.rules'
import { describe, expect, it } from 'vitest'

const KATEGORI = [
  { urutan: 1, nama: 'DPT' },
  { urutan: 2, nama: 'DPPh' },
  { urutan: 3, nama: 'DPTb' },
]
const UTUH: Angka = {
  ...ANGKA_KOSONG,
  jumlahTps: 3,
  dptL: 500,
  dptP: 510,
  dpt: 1010,
  pengguna1L: 400,
  pengguna1P: 420,
  pengguna1: 820,
  pengguna2: 10,
  pengguna3: 20,
  pengguna: 850,
  sah: 840,
  tidakSah: 10,
  suratDiterima: 1036,
  suratDigunakan: 850,
  suratRusak: 2,
  suratSisa: 184,
  disabilitasL: 2,
  disabilitasP: 3,
}
const check = (isi: Partial<Record<KolomAngka, number | null>>) => findPelanggaran({ ...UTUH, ...isi }, KATEGORI)

describe('findPelanggaran', () => {
  it('finds nothing where everything adds up, nor where figures are missing', () => {
    expect(check({})).toEqual([])
    expect(findPelanggaran(ANGKA_KOSONG, KATEGORI)).toEqual([])
    expect(check({ dptP: null, pengguna: null, suratSisa: null })).toEqual([])
  })

  it.each<[Partial<Record<KolomAngka, number>>, readonly string[], string]>([
    [{ dpt: 1001 }, ['lp-dpt'], 'DPT L + P 1.010, jumlah tertulis 1.001, selisih 9.'],
    [{ pengguna1P: 421 }, ['lp-pengguna1'], 'Pengguna DPT L + P 821, jumlah tertulis 820, selisih 1.'],
    [{ pengguna3: 21 }, ['kategori'], 'Pengguna DPT + DPPh + DPTb 851, pengguna hak pilih 850, selisih 1.'],
    [{ sah: 830 }, ['suara'], 'Pengguna hak pilih 850, sah + tidak sah 840, selisih 10.'],
    [
      { suratDigunakan: 851, suratSisa: 183 },
      ['digunakan'],
      'Pengguna hak pilih 850, surat suara digunakan 851, selisih 1.',
    ],
    [{ suratSisa: 180 }, ['surat'], 'Surat suara diterima 1.036, digunakan + rusak + sisa 1.032, selisih 4.'],
    [{ disabilitasL: 900 }, ['lebih-disabilitas'], 'Pengguna disabilitas 903 lebih banyak daripada'],
  ])('%o breaks %o', (isi, kode, pesan) => {
    const found = check(isi)
    expect(found.map((satu) => satu.kode)).toEqual(kode)
    expect(found[0]?.pesan).toContain(pesan)
  })

  it('finds users above the DPT, in all and of one sex', () => {
    const found = check({ dptL: 390, dpt: 900 })
    expect(found.map(({ kode }) => kode)).toEqual(['lebih-dpt-l'])
    expect(check({ dptL: 300, dptP: 300, dpt: 600 }).map(({ kode }) => kode)).toEqual([
      'lebih-dpt',
      'lebih-dpt-l',
      'lebih-dpt-p',
    ])
  })

  it('names the cells that take part', () => {
    expect(check({ sah: 830 })[0]?.kolom).toEqual(['pengguna', 'sah', 'tidakSah'])
  })
})
