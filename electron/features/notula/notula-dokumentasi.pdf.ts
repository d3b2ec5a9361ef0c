import { buildTitle } from '../../documents/blocks'
import type { PdfDefinition, PdfImage, PdfNode, PdfText } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { readImageSize } from '../../documents/image-size'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import type { FotoReport, NotulaReport } from './notula.report'

/** Share of the text width that a photo lying on its side takes, and the shape of its frame. */
const WIDTH_SHARE = 0.9
const FRAME_RATIO = 9 / 16
const UPRIGHT_WIDTH = mm(70)
/** An upright 16:9 photo at that width. */
const UPRIGHT_MAX_HEIGHT = mm(125)
const AFTER = 17

type Foto = FotoReport & { readonly number: number; readonly ratio: number | null }

/** The photos as a paper of their own, for the bundle of a rapat. */
export function buildDokumentasiPdf(report: NotulaReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  return buildDefinition(report.paper, paper, {
    title: `Dokumentasi ${cleanLine(report.rapat)}`,
    foot: `Dokumentasi ${cleanLine(report.judulPendek)}, ${report.tanggal}`,
    content: buildDokumentasi(report.foto, paper).map(({ newPage: _, ...node }) => node),
  })
}

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
  return {
    stack: [buildFrame(foto, getFrameWidth(foto, paper)), buildCaption(foto)],
    margin: [0, 0, 0, AFTER],
    whole: true,
  }
}

function buildPair(left: Foto, right: Foto, paper: Paper): PdfNode {
  const gap = Math.max(0, (paper.textWidth - 2 * UPRIGHT_WIDTH) / 3)
  const width = Math.min(UPRIGHT_WIDTH, paper.textWidth / 2)
  const toColumn = (foto: Foto) => ({ width, stack: [buildFrame(foto, width), buildCaption(foto)] })
  const space = { width: gap, text: '' }
  return { columns: [space, toColumn(left), space, toColumn(right)], margin: [0, 0, 0, AFTER], whole: true }
}

function getFrameWidth(foto: Foto, paper: Paper): number {
  return isUpright(foto) ? Math.min(UPRIGHT_WIDTH, paper.textWidth) : paper.textWidth * WIDTH_SHARE
}

/** The photo with a hairline close around it, whole, never cropped, in the middle of its room. */
function buildFrame(foto: Foto, width: number): PdfImage | PdfText {
  if (foto.ratio === null) {
    return {
      text: 'Foto tidak dapat dibaca.',
      fontSize: 9,
      color: '#808080',
      alignment: 'center',
      margin: [0, 40, 0, 40],
    }
  }
  return {
    image: foto.gambar,
    ...fitPicture(foto.ratio, width),
    frame: true,
    alt: cleanLine(foto.keterangan),
  }
}

function fitPicture(ratio: number, width: number): { readonly width: number; readonly height: number } {
  const room = { width: width - 1, height: ratio > 1 ? UPRIGHT_MAX_HEIGHT : (width - 1) * FRAME_RATIO }
  const scale = Math.min(1, room.height / (room.width * ratio))
  return { width: room.width * scale, height: room.width * ratio * scale }
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
