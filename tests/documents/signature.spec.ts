import type { GolonganPenandatangan, JenisPejabat } from '@shared/features/referensi/referensi.schema'
import { describe, expect, it } from 'vitest'
import { getPrintedParts, type Penandatangan } from '../../electron/documents/signature'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import { expectSound } from '../support/aturan-naskah'
import { createNotulaBogor, KEPALA_BADAN, PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler, listBodyLines, type TextLine } from '../support/pdf'

const NOTHING = { gelar: false, pangkat: false, nip: false }
const ALL = { gelar: true, pangkat: true, nip: true }

describe('signature', () => {
  it.each<[GolonganPenandatangan, JenisPejabat, object]>([
    ['kepala daerah', 'definitif', { gelar: true, pangkat: false, nip: false }],
    ['wakil kepala daerah', 'definitif', { gelar: true, pangkat: false, nip: false }],
    ['kepala daerah', 'Pj.', NOTHING],
    ['kepala daerah', 'Pjs.', NOTHING],
    ['kepala daerah', 'Plt.', NOTHING],
    ['kepala daerah', 'Plh.', NOTHING],
    ['sekretaris daerah', 'definitif', ALL],
    ['sekretaris daerah', 'Pj.', NOTHING],
    ['sekretaris daerah', 'Plh.', NOTHING],
    ['lainnya', 'definitif', ALL],
    ['lainnya', 'Plt.', ALL],
    ['lainnya', 'Plh.', ALL],
  ])('prints under a %s %s what Pasal 44 says', (golongan, jenis, parts) => {
    expect(getPrintedParts({ ...KEPALA_BADAN, golongan, jenis }, true)).toEqual(parts)
  })

  it('leaves pangkat and NIP of the sekda to the setting, and everything to the hand', () => {
    const sekda: Penandatangan = { ...KEPALA_BADAN, golongan: 'sekretaris daerah' }
    expect(getPrintedParts(sekda, false)).toEqual({ gelar: true, pangkat: false, nip: false })
    expect(getPrintedParts({ ...sekda, cetak: { nip: true } }, false)).toEqual({
      gelar: true,
      pangkat: false,
      nip: true,
    })
  })
})

describe.skipIf(!hasPoppler)('signature, measured', () => {
  it('hangs a.n. on the axis and everything else 7.5 mm further right', async () => {
    const block = await readBlock({
      ...KEPALA_BADAN,
      golongan: 'sekretaris daerah',
      jabatan: 'Sekretaris Daerah',
      atasNama: ['Wali Kota Contoh'],
    })
    expect(block.map(({ text }) => text)).toEqual([
      'a.n. WALI KOTA CONTOH',
      'SEKRETARIS DAERAH,',
      'Drs. H. Arya Contoh, M.Si.',
      'Pembina Utama Muda (IV/c)',
      NIP,
    ])
    expect(block[0]?.words.map(({ left }) => left).slice(0, 2)).toEqual([
      expect.closeTo(115, 1),
      expect.closeTo(122.5, 1),
    ])
    for (const line of block.slice(1)) expect(line.left).toBeCloseTo(122.5, 1)
  })

  it('writes u.b. on a line of its own below each further mandate', async () => {
    const block = await readBlock({
      ...KEPALA_BADAN,
      jabatan: 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
      atasNama: ['Bupati Contoh', 'Sekretaris Daerah'],
    })
    expect(block.map(({ text }) => text).slice(0, 5)).toEqual([
      'a.n. BUPATI CONTOH',
      'SEKRETARIS DAERAH',
      'u.b.',
      'ASISTEN PEMERINTAHAN',
      'DAN KESEJAHTERAAN RAKYAT,',
    ])
  })

  it('writes Plt. before the title in small letters and keeps the NIP of an official', async () => {
    const block = await readBlock({ ...KEPALA_BADAN, jenis: 'Plt.' })
    expect(block.map(({ text }) => text)).toEqual([
      'Plt. KEPALA',
      'BADAN KESATUAN BANGSA',
      'DAN POLITIK KOTA CONTOH,',
      'Drs. H. Arya Contoh, M.Si.',
      'Pembina Utama Muda (IV/c)',
      NIP,
    ])
  })

  it.each<[JenisPejabat]>([['Pj.'], ['Plh.']])('prints no gelar, pangkat or NIP for a %s sekda', async (jenis) => {
    const block = await readBlock({
      ...KEPALA_BADAN,
      golongan: 'sekretaris daerah',
      jabatan: 'Sekretaris Daerah',
      jenis,
    })
    expect(block.map(({ text }) => text)).toEqual([`${jenis} SEKRETARIS DAERAH,`, 'Arya Contoh'])
  })

  it('drops lines that are not known, and leaves a dotted line where nobody holds the office', async () => {
    const ketua = { ...KEPALA_BADAN, jabatan: 'Ketua KPU Kota Contoh', pangkat: null, nip: null }
    expect((await readBlock(ketua)).map(({ text }) => text)).toEqual([
      'KETUA KPU KOTA CONTOH,',
      'Drs. H. Arya Contoh, M.Si.',
    ])
    const vacant = { ...ketua, gelarDepan: null, nama: '', gelarBelakang: null }
    expect((await readBlock(vacant)).at(-1)?.text).toMatch(/^\.{20,}$/)
  })

  it('breaks a very long title inside its 75 mm and a very long name inside the page', async () => {
    const block = await readBlock({
      ...KEPALA_BADAN,
      jabatan:
        'Kepala Dinas Pemberdayaan Masyarakat dan Desa, Kependudukan dan Pencatatan Sipil, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Contoh Selatan',
      nama: 'Raden Mas Panjang Namanya Sekali Sampai Tidak Muat dalam Satu Baris',
    })
    for (const line of block) expect(line.right).toBeLessThanOrEqual(190.3)
    expect(block.map(({ text }) => text).join(' ')).toContain('KABUPATEN CONTOH SELATAN,')
  })

  it('puts a second block at the left with both names on one line', async () => {
    const notulis = {
      ...KEPALA_BADAN,
      jabatan: 'Kepala Bidang Politik Dalam Negeri',
      nama: 'Bima Umpama',
      gelarDepan: null,
    }
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ notulis })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    const names = findLine(pdf, 'Bima Umpama, M.Si.')
    expect(names.text).toBe('Bima Umpama, M.Si. Surya Andaian')
    expect(names.left).toBeCloseTo(25, 1)
    expect(findLine(pdf, 'Notulis').text).toBe('Notulis Pimpinan Sidang/Rapat')
  })

  it('follows the settings of the office', async () => {
    const tandaTangan = {
      jabatanKapital: false,
      namaGaya: 'kapital tebal',
      awalanNip: 'NIP. ',
      ruangMm: 30,
      sekdaTampilNip: true,
    } as const
    const block = await readBlock(KEPALA_BADAN, { ...PAPER_BOGOR, tandaTangan })
    expect(block.map(({ text }) => text)).toEqual([
      'Kepala Badan Kesatuan Bangsa',
      'dan Politik Kota Contoh,',
      'DRS. H. ARYA CONTOH, M.SI.',
      'Pembina Utama Muda (IV/c)',
      'NIP. 19700101 199601 1 001',
    ])
    expect((block[2]?.top ?? 0) - (block[1]?.bottom ?? 0)).toBeCloseTo(30.6, 0)
  })
})

const NIP = 'NIP 19700101 199601 1 001'

async function readBlock(penandatangan: Penandatangan, paper = PAPER_BOGOR): Promise<readonly TextLine[]> {
  const pdf = await readNaskah(
    buildNotulaPdf(createNotulaBogor({ paper, penandatangan, denganDaftarHadir: false, denganDokumentasi: false })),
  )
  expectSound(pdf, paper.tepi)
  const caption = pdf.lines.filter(({ text }) => text === 'Pimpinan Sidang/Rapat').at(-1)
  return listBodyLines(pdf, caption?.page ?? 0).filter(({ top }) => top > (caption?.top ?? 0))
}
