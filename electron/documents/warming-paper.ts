import type { FontFamily, PdfDefinition } from './definition'

const LETTERS = 'Abdcefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 (.,;:/–)'
const PARAGRAPHS = 8
const ROWS = 24

/** A paper that nobody sees: paragraphs and a table with every usual letter, as most papers have them. */
export function buildWarmingPaper(font: FontFamily): PdfDefinition {
  const text = (nth: number) => `${LETTERS} ${nth} `.repeat(3)
  return {
    page: { width: 595, height: 842 },
    margins: [57, 57, 57, 57],
    font,
    fontSize: 11,
    lineHeight: 1.15,
    info: { title: '', subject: '', author: '' },
    foot: { left: '', when: 'selalu' },
    content: [
      ...Array.from({ length: PARAGRAPHS }, (_, nth) => ({
        text: [{ text: `${nth} ${LETTERS} `, bold: true }, { text: text(nth) }],
        hang: { mark: `${nth}.`, width: 23 },
        margin: [23, 0, 0, 3] as const,
        alignment: 'justify' as const,
      })),
      {
        layout: 'biasa',
        table: {
          widths: [25, '*', 120],
          headerRows: 1,
          body: Array.from({ length: ROWS }, (_, nth) => [
            { text: String(nth), bold: nth === 0 },
            { text: text(nth), bold: nth === 0 },
            { text: LETTERS, bold: nth === 0 },
          ]),
        },
      },
    ],
  }
}
