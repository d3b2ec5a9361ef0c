import { buildTitle } from '../../documents/blocks'
import type { PdfImage, PdfNode, PdfText } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { readImageSize } from '../../documents/image-size'
import { mm, type Paper } from '../../documents/paper'
import type { FotoReport } from './notula.report'

/** Share of the text width that a photo lying on its side takes, and the shape of its frame. */
const WIDTH_SHARE = 0.9
const FRAME_RATIO = 9 / 16
const UPRIGHT_WIDTH = mm(70)
const UPRIGHT_MAX_HEIGHT = mm(100)
const HAIRLINE = '#808080'

type Foto = FotoReport & { readonly number: number; readonly ratio: number | null }

/** Annex DOKUMENTASI: photos with captions, upright ones two beside each other (papers.md 2, 01). */
export function buildDokumentasi(fotos: readonly FotoReport[], paper: Paper): PdfNode[] {
  if (fotos.length === 0) return []
  const measured = fotos.map((foto, index): Foto => {
    const size = readImageSize(foto.gambar)
    return { ...foto, number: index + 1, ratio: size === null ? null : size.height / size.width }
  })
  return [
    { ...buildTitle('Dokumentasi'), newPage: true, keepWithNext: true },
    ...groupFotos(measured).map((group) => {
      const [first, second] = group
      return first && second ? buildPair(first, second, paper) : buildSingle(first ?? group[0], paper)
    }),
  ]
}

/** Upright photos that follow each other go in pairs; the order stays as given. */
function groupFotos(fotos: readonly Foto[]): (readonly [Foto, Foto?])[] {
  const groups: (readonly [Foto, Foto?])[] = []
  for (let index = 0; index < fotos.length; index += 1) {
    const foto = fotos[index]
    const next = fotos[index + 1]
    if (!foto) continue
    if (next && isUpright(foto) && isUpright(next)) {
      groups.push([foto, next])
      index += 1
    } else groups.push([foto])
  }
  return groups
}

function isUpright(foto: Foto): boolean {
  return foto.ratio !== null && foto.ratio > 1
}

function buildSingle(foto: Foto, paper: Paper): PdfNode {
  const width = isUpright(foto) ? UPRIGHT_WIDTH : paper.textWidth * WIDTH_SHARE
  const side = (paper.textWidth - width) / 2
  return { stack: [buildFrame(foto, width), buildCaption(foto)], margin: [side, 0, side, 17], whole: true }
}

function buildPair(left: Foto, right: Foto, paper: Paper): PdfNode {
  const gap = (paper.textWidth - 2 * UPRIGHT_WIDTH) / 3
  const toColumn = (foto: Foto) => ({
    width: UPRIGHT_WIDTH,
    stack: [buildFrame(foto, UPRIGHT_WIDTH), buildCaption(foto)],
  })
  const space = { width: gap, text: '' }
  return { columns: [space, toColumn(left), space, toColumn(right)], margin: [0, 0, 0, 17], whole: true }
}

/** The photo with a hairline around it, whole, never cropped. */
function buildFrame(foto: Foto, width: number): PdfNode {
  const body = buildPicture(foto, width)
  return { layout: 'bingkai', table: { widths: [width - 1], headerRows: 0, body: [[body]] } }
}

function buildPicture(foto: Foto, width: number): PdfImage | PdfText {
  if (foto.ratio === null) {
    return {
      text: 'Foto tidak dapat dibaca.',
      fontSize: 9,
      color: HAIRLINE,
      alignment: 'center',
      margin: [0, 40, 0, 40],
    }
  }
  const height = isUpright(foto)
    ? Math.min(width * foto.ratio, UPRIGHT_MAX_HEIGHT)
    : width * Math.min(foto.ratio, FRAME_RATIO)
  return { image: foto.gambar, fit: [width - 1, height], alignment: 'center' }
}

function buildCaption(foto: Foto): PdfText {
  return {
    text: [{ text: `Foto ${foto.number}. `, bold: true }, ...glueText(cleanLine(foto.keterangan))],
    fontSize: 9,
    lineHeight: 1.1,
    alignment: 'center',
    margin: [0, 4, 0, 0],
  }
}
