import { buildPetaDesa, KATA_KELAS_PANAS } from '@shared/features/partisipasi/peta-desa.rules'
import { describe, expect, it } from 'vitest'
import { createPartisipasiReport } from '../../../../support/partisipasi-laporan'

/** Six desa in two kecamatan with the given turnout. */
function createDesa(persen: readonly (number | null)[]) {
  const { ringkasan } = createPartisipasiReport()
  return {
    jumlah: ringkasan.jumlah,
    rows: ringkasan.rows.map((row, index) => ({
      ...row,
      nama: `Desa ${index + 1}`,
      kecamatan: index < 4 ? 'Hulu' : 'Hilir',
      persen: persen[index] ?? null,
    })),
  }
}

describe('the heat table of desa', () => {
  it('puts the lowest turnout of each kecamatan first, the unknown last, in classes of ten points', () => {
    const peta = buildPetaDesa(createDesa([8000, 4999, null, 7999, 6000, 5000]))
    expect(peta?.baris.map(({ kecamatan }) => kecamatan)).toEqual(['Hulu', 'Hilir'])
    expect(peta?.baris.map(({ sel }) => sel.map(({ persen, kelas }) => [persen, kelas]))).toEqual([
      [
        [4999, 0],
        [7999, 3],
        [8000, 4],
        [null, null],
      ],
      [
        [5000, 1],
        [6000, 2],
      ],
    ])
  })

  it('takes the baseline while there are no results, and is none without both', () => {
    const { rows, jumlah } = createDesa([])
    const tanpaHasil = { ...jumlah, pengguna: null }
    expect(buildPetaDesa({ rows, jumlah: tanpaHasil })).toBe(null)
    const peta = buildPetaDesa({ rows: rows.map((row) => ({ ...row, acuanPersen: 6800 })), jumlah: tanpaHasil })
    expect(peta).toMatchObject({ dari: 'acuan', baris: [{ sel: [{ kelas: 2 }, {}, {}, {}] }, {}] })
  })

  it('names its classes', () => {
    expect(KATA_KELAS_PANAS).toEqual(['di bawah 50', '50–60', '60–70', '70–80', '80 ke atas'])
  })
})
