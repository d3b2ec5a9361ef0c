import { KATA_KELAS_PANAS, type PetaDesa, type SelPeta } from '@shared/features/partisipasi/peta-desa.rules'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import type { KelasPanas } from '@shared/lib/kelas-panas'
import { buildCell, buildTable } from '../../documents/blocks'
import type { PdfCell, PdfNode } from '../../documents/definition'
import { cleanLine } from '../../documents/glue'
import type { Paper } from '../../documents/paper'

const KOLOM = 8
const KECAMATAN_MM = 33
const TYPE = 8

/** Greys that a black-and-white printer keeps apart and that carry black type; class 0 is bold instead. */
const DASAR: Readonly<Record<KelasPanas, string>> = {
  0: '#FFFFFF',
  1: '#F4F4F4',
  2: '#E4E8EE',
  3: '#CBD5E1',
  4: '#A9B9CC',
}

/** Every desa of a kecamatan as a cell with name and figure, lowest first, its ground darker the more came. Pure. */
export function buildPetaDesaPdf({ baris }: PetaDesa, paper: Paper): readonly PdfNode[] {
  const body = baris.flatMap(({ kecamatan, sel }) =>
    split(sel).map((bagian, index): PdfCell[] => [
      buildCell(index === 0 ? kecamatan : '', { bold: true }),
      ...Array.from({ length: KOLOM }, (_each, at) => buildSel(bagian[at])),
    ]),
  )
  return [
    buildTable(
      [
        { title: 'Kecamatan', widthMm: KECAMATAN_MM },
        ...Array.from({ length: KOLOM }, () => ({ title: '', widthMm: (paper.textWidth / MM - KECAMATAN_MM) / KOLOM })),
      ],
      body,
      {
        paper,
        layout: 'padat',
        fontSize: TYPE,
        margin: [0, 0, 0, 4],
        head: [
          [
            { text: 'Kecamatan', bold: true, alignment: 'center' },
            { text: 'Desa/kelurahan, dari partisipasi terendah (%)', bold: true, alignment: 'center', colSpan: KOLOM },
            ...Array.from({ length: KOLOM - 1 }, () => ({})),
          ],
        ],
      },
    ),
    {
      text: `Makin gelap makin tinggi, dalam persen: ${KATA_KELAS_PANAS.join('; ')}. Di bawah 50 persen dicetak tebal.`,
      fontSize: 8.5,
      lineHeight: 1.08,
      margin: [0, 0, 0, 3],
      keepWithPrevious: true,
    },
  ]
}

/** Points in a millimetre. */
const MM = 72 / 25.4

function split(sel: readonly SelPeta[]): readonly (readonly SelPeta[])[] {
  return Array.from({ length: Math.ceil(sel.length / KOLOM) }, (_each, index) =>
    sel.slice(index * KOLOM, (index + 1) * KOLOM),
  )
}

function buildSel(sel: SelPeta | undefined): PdfCell {
  if (sel === undefined) return { text: '' }
  const angka = sel.persen === null ? '–' : formatPersenRatusan(sel.persen)
  return {
    text: [{ text: `${cleanLine(sel.nama)} ` }, { text: angka, bold: true, noWrap: true }],
    alignment: 'left',
    ...(sel.kelas === null ? {} : { fillColor: DASAR[sel.kelas] }),
    ...(sel.kelas === 0 ? { bold: true } : {}),
  }
}
