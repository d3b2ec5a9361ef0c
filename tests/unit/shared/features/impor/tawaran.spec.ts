import { describe, expect, it } from 'vitest'
import type { BukuKerja } from '../../../../../shared/features/impor/lembar.rules'
import { listPeringatanBuku, listTawaran } from '../../../../../shared/features/impor/tawaran.rules'
import { createLembar, createLembarDari } from '../../../../support/lembar-uji'

const TABEL = [
  ['Kecamatan', 'DPT'],
  ['Simpang', 1],
  ['Suka', 2],
]

function createBuku(ubah: Partial<BukuKerja> = {}): BukuKerja {
  return { lembar: [], lembarTersembunyi: [], lembarTanpaSel: [], ...ubah }
}

describe('sheets on offer', () => {
  it('are sorted: tables, then anything, then nothing, each with its reason', () => {
    const lembar = [
      createLembar([], { nama: 'Kosong' }),
      createLembar([], { nama: 'Besar', ditolak: 'Lembar Besar berisi lebih dari 100 kolom.' }),
      createLembarDari([['Catatan saja']], { nama: 'Catatan' }),
      createLembarDari(TABEL, { nama: 'Rekap' }),
    ]
    expect(
      listTawaran(createBuku({ lembar })).map(({ nama, indeks, pesan, tabel }) => [
        nama,
        indeks,
        pesan,
        tabel !== null,
      ]),
    ).toEqual([
      ['Rekap', 3, null, true],
      ['Catatan', 2, 'Tidak ditemukan tabel. Pilih lembar lain, atau tunjuk baris judulnya.', false],
      ['Kosong', 0, 'Lembar ini kosong.', false],
      ['Besar', 1, 'Lembar Besar berisi lebih dari 100 kolom.', false],
    ])
  })

  it('say what Excel does not show', () => {
    const lembar = [
      createLembarDari(TABEL, { barisTersembunyi: [2, 3, 4, 5, 6, 7], kolomTersembunyi: [1, 9], nilaiTertutup: 2 }),
    ]
    expect(listTawaran(createBuku({ lembar }))[0]?.peringatan).toEqual([
      '6 baris tersembunyi ikut dibaca: 2, 3, 4, 5, 6, ….',
      'Kolom tersembunyi ikut dibaca: B.',
      '2 nilai di balik sel gabungan dilewati; yang dibaca hanya sel pertamanya.',
    ])
    expect(listPeringatanBuku(createBuku({ lembarTersembunyi: ['A', 'B'], lembarTanpaSel: ['Grafik'] }))).toEqual([
      '2 lembar tersembunyi tidak dibaca: A, B.',
      'Lembar tanpa sel dilewati: Grafik.',
    ])
    expect(listPeringatanBuku(createBuku())).toEqual([])
  })
})
