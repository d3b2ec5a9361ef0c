import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { describe, expect, it } from 'vitest'
import {
  type Arah,
  buildPapan,
  findKartu,
  getStatusSebelah,
} from '../../../../../renderer/features/tindak-lanjut/papan'

const HARI_INI = '2024-11-18'

describe('papan', () => {
  const rows = [
    createRow('a', 'belum', '2024-11-15'),
    createRow('b', 'proses', '2024-11-07'),
    createRow('c', 'belum', '2024-11-22'),
    createRow('d', 'selesai', '2024-11-08', '2024-11-09'),
    createRow('e', 'selesai', '2024-11-14', '2024-11-14'),
    createRow('f', 'belum', null),
  ]
  const papan = buildPapan(rows, HARI_INI)

  it('sets the open ones as they come, the finished ones newest first, and counts the late', () => {
    expect(papan.map(({ rows: own }) => own.map(({ id }) => id).join(''))).toEqual(['acf', 'b', 'ed'])
    expect(papan.map(({ terlambat }) => terlambat)).toEqual([1, 1, 0])
  })

  it.each<[string | null, Arah, string | undefined]>([
    [null, 'bawah', 'a'],
    ['gone', 'kanan', 'a'],
    ['a', 'bawah', 'c'],
    ['a', 'atas', undefined],
    ['f', 'kanan', 'b'],
    ['b', 'kanan', 'e'],
    ['d', 'kanan', undefined],
    ['d', 'kiri', 'b'],
    ['a', 'kiri', undefined],
  ])('walks from %s %s to %s', (from, arah, to) => {
    expect(findKartu(papan, from, arah)?.id).toBe(to)
  })

  it('steps over a column that holds nothing', () => {
    const gap = buildPapan(
      rows.filter(({ status }) => status !== 'proses'),
      HARI_INI,
    )
    expect(findKartu(gap, 'c', 'kanan')?.id).toBe('d')
    expect(findKartu(buildPapan([], HARI_INI), null, 'kanan')).toBeUndefined()
  })

  it('knows the status on either side', () => {
    expect(getStatusSebelah('belum', 'kanan')).toBe('proses')
    expect(getStatusSebelah('selesai', 'kiri')).toBe('proses')
    expect([getStatusSebelah('belum', 'kiri'), getStatusSebelah('selesai', 'kanan')]).toEqual([undefined, undefined])
  })
})

function createRow(
  id: string,
  status: TindakLanjutRow['status'],
  batasWaktu: string | null,
  selesaiPada: string | null = null,
): TindakLanjutRow {
  return {
    id,
    status,
    batasWaktu,
    selesaiPada,
    rapatId: 'r',
    acaraId: null,
    urutan: 1,
    uraian: id,
    jabatanId: null,
    jabatan: null,
    rapat: 'Rakor',
    tanggalRapat: '2024-11-01',
    acara: null,
    persen: null,
    jumlahBukti: 0,
  }
}
