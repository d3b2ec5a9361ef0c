import { isSamaIsi, listPerubahan } from '@shared/features/laporan-provinsi/beda-paket.rules'
import { completePilihan, listBagianPaket } from '@shared/features/laporan-provinsi/paket.rules'
import { type Paket, paketSchema } from '@shared/features/laporan-provinsi/paket.schema'
import {
  buildPeriodeLaporan,
  formatPeriodeLaporan,
  formatPeriodeRingkas,
  movePeriodeLaporan,
} from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { formatTeksPaket } from '@shared/features/laporan-provinsi/teks-paket.rules'
import { describe, expect, it } from 'vitest'
import { createPaket, createSumberPaket, createSumberSesudah } from '../../../../support/paket-contoh'

describe('period of a report', () => {
  it('is the week, the month or the day in which a day lies', () => {
    expect(buildPeriodeLaporan('mingguan', '2024-11-03')).toEqual({ dari: '2024-10-28', sampai: '2024-11-03' })
    expect(buildPeriodeLaporan('bulanan', '2024-02-10')).toEqual({ dari: '2024-02-01', sampai: '2024-02-29' })
    expect(buildPeriodeLaporan('harian', '2024-11-03')).toEqual({ dari: '2024-11-03', sampai: '2024-11-03' })
  })

  it('moves by itself, months by the calendar and others by their length', () => {
    const bulan = { jenis: 'bulanan', ...buildPeriodeLaporan('bulanan', '2024-03-31') } as const
    expect(movePeriodeLaporan(bulan, -1)).toEqual({ dari: '2024-02-01', sampai: '2024-02-29' })
    const bebas = { jenis: 'insidentil', dari: '2024-11-26', sampai: '2024-11-28' } as const
    expect(movePeriodeLaporan(bebas, 1)).toEqual({ dari: '2024-11-29', sampai: '2024-12-01' })
  })

  it('writes once what both days share', () => {
    expect(formatPeriodeLaporan({ dari: '2024-11-04', sampai: '2024-11-10' })).toBe('4 s.d. 10 November 2024')
    expect(formatPeriodeLaporan({ dari: '2024-10-28', sampai: '2024-11-03' })).toBe('28 Oktober s.d. 3 November 2024')
    expect(formatPeriodeLaporan({ dari: '2024-12-30', sampai: '2025-01-05' })).toBe(
      '30 Desember 2024 s.d. 5 Januari 2025',
    )
    expect(formatPeriodeLaporan({ dari: '2024-11-03', sampai: '2024-11-03' })).toBe('3 November 2024')
    expect(formatPeriodeRingkas({ dari: '2024-10-28', sampai: '2024-11-03' })).toBe('28 Okt – 3 Nov')
    expect(formatPeriodeRingkas({ dari: '2024-11-04', sampai: '2024-11-10' })).toBe('4 – 10 Nov')
  })
})

describe('report', () => {
  it('is plain data that its own schema takes, before and after the voting day', () => {
    for (const sumber of [createSumberPaket(), createSumberSesudah()]) {
      const paket = createPaket(sumber)
      expect(paketSchema.parse(JSON.parse(JSON.stringify(paket)))).toEqual(paket)
    }
  })

  it('totals are the sums of the rows that stand above them', () => {
    for (const { tabel } of createPaket(createSumberSesudah(23)).bagian) {
      tabel?.kolom.forEach(({ jenis }, at) => {
        const total = tabel.jumlah?.[at] ?? null
        if (jenis !== 'jumlah' || total === null) return
        expect(tabel.baris.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)).toBe(total)
      })
    }
  })

  it('leaves a sum open where a half of the voters is not known everywhere', () => {
    const sumber = createSumberPaket()
    const rows = sumber.ringkasan?.rows.map((row, at) =>
      at === 0 ? { ...row, angka: { ...row.angka, dptL: null, dptP: null } } : row,
    )
    const jumlah = sumber.ringkasan?.jumlah
    if (sumber.ringkasan === null || rows === undefined || jumlah === undefined) throw new Error('no figures')
    const angka = { ...jumlah.angka, dptL: null, dptP: null }
    const paket = createPaket({ ...sumber, ringkasan: { ...sumber.ringkasan, rows, jumlah: { ...jumlah, angka } } })
    const tabel = paket.bagian.find(({ bagian }) => bagian === 'partisipasi')?.tabel
    expect(tabel?.baris[0]?.slice(2, 4)).toEqual([null, null])
    expect(tabel?.jumlah?.slice(1)).toEqual([1530, null, null, 815_249])
    expect(formatTeksPaket(paket)).toContain('1. Contoh Selatan: TPS 286, Jumlah DPT 152.318')
  })

  it('takes a denominator with more than the DPT as a column of its own', () => {
    const { ringkasan, ...sumber } = createSumberSesudah()
    if (ringkasan === null) throw new Error('no figures')
    const kategori = ringkasan.kategori.map((satu) => ({ ...satu, penyebut: satu.urutan !== 2 }))
    const paket = createPaket({ ...sumber, ringkasan: { ...ringkasan, kategori } })
    const tabel = paket.bagian.find(({ bagian }) => bagian === 'partisipasi')?.tabel
    expect(tabel?.kolom.find(({ kunci }) => kunci === 'penyebut')?.judul).toBe('DPT + DPTb')
    expect(tabel?.kolom.find(({ kunci }) => kunci === 'persen')?.rumus).toEqual({
      bagian: 'pengguna',
      dasar: 'penyebut',
    })
  })

  it('tells each section by its size and what it lacks', () => {
    const list = listBagianPaket(
      createSumberPaket({ rapat: [], desk: null }),
      completePilihan([{ bagian: 'saran', ikut: true, naskah: null }]),
    )
    const keadaan = Object.fromEntries(list.map(({ susunan }) => [susunan.bagian, susunan.keadaan]))
    expect(list[0]?.susunan.bagian).toBe('saran')
    expect(keadaan).toMatchObject({
      saran: 'naskah kosong',
      rapat: 'nihil',
      tahapan: 'siap',
      netralitas: 'tidak ikut',
    })
    expect(list.find(({ susunan }) => susunan.bagian === 'partisipasi')?.susunan.ukuran).toBe('DPT 6 kecamatan')
  })

  it('counts as late what is past its day, and as done only what was finished within the period', () => {
    const sumber = createSumberPaket()
    const selesai = { ...sumber.tindakLanjut[2], selesaiPada: '2024-10-01' }
    const paket = createPaket({ ...sumber, tindakLanjut: [...sumber.tindakLanjut.slice(0, 2), selesai as never] })
    const bagian = paket.bagian.find((satu) => satu.bagian === 'tindak lanjut')
    expect(bagian?.tabel?.baris.map((row) => row[3])).toEqual(['Proses', 'Terlambat'])
    expect(bagian?.naskah).toBe('Terdapat 2 tindak lanjut yang belum selesai, 1 di antaranya melewati batas waktu.')
  })
})

describe('difference of two versions', () => {
  const paket = createPaket()
  const change = (ubah: (bagian: Paket['bagian'][number]) => Paket['bagian'][number]): Paket => ({
    ...paket,
    bagian: paket.bagian.map(ubah),
  })

  it('is nothing but for the day of the data and the version', () => {
    const kemudian = { ...paket, versi: 3, kondisiPer: { ...paket.kondisiPer, jam: '17:00' } }
    expect(isSamaIsi(paket, kemudian)).toBe(true)
    expect(listPerubahan(paket, kemudian)).toEqual([])
  })

  it('names rows that came and went, cells and texts', () => {
    const baru = change((bagian) => {
      if (bagian.bagian === 'keputusan' && bagian.tabel !== null) {
        return { ...bagian, tabel: { ...bagian.tabel, baris: bagian.tabel.baris.slice(1) } }
      }
      if (bagian.bagian === 'saran') return { ...bagian, naskah: 'Tidak ada.' }
      return bagian
    })
    expect(isSamaIsi(paket, baru)).toBe(false)
    expect(listPerubahan(paket, baru)).toEqual([
      { bagian: 'keputusan', label: 'Keputusan, jumlah baris', lama: '2', baru: '1' },
      {
        bagian: 'keputusan',
        label: 'Keputusan',
        lama: 'Lokasi cadangan TPS rawan bencana ditetapkan bersama.',
        baru: '–',
      },
      {
        bagian: 'saran',
        label: 'Saran, naskah',
        lama: 'Mohon dukungan peta rawan bencana terkini sampai tingkat ke…',
        baru: 'Tidak ada.',
      },
    ])
    const tanpa = { ...paket, bagian: paket.bagian.slice(1) }
    expect(listPerubahan(paket, tanpa)).toEqual([
      { bagian: 'tahapan', label: 'Tahapan yang Berjalan', lama: 'ikut', baru: 'tidak ikut' },
    ])
  })
})
