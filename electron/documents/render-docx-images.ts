import { type IImageOptions, ImageRun } from 'docx'
import type { PdfImage, PdfSvg } from './definition'
import { readImageSize } from './image-size'
import { cleanXml } from './render-docx-runs'
import { toColor, toPixels } from './render-docx-units'
import { PHOTO_FRAME } from './table-layouts'

/** EMU in a point. */
const EMU = 12_700

/** Shown in the place of a drawing that has no other form, by programs that know no SVG: one clear pixel. */
const CLEAR_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='

/** A picture in the line, the `number`th of its paper. Only data that stand in the definition itself are taken, never a file or an address. */
export function buildImage(node: PdfImage | PdfSvg, number: number): ImageRun {
  const picture =
    'svg' in node ? buildDrawing(node) : { ...readData(node.image), ...(node.frame && { outline: FRAME }) }
  const { width, height } = measureImage(node)
  const description = cleanXml(node.alt ?? '')
  return new ImageRun({
    ...picture,
    transformation: { width: toPixels(width), height: toPixels(height) },
    altText: { id: String(number), name: `Gambar ${number}`, description },
  })
}

const FRAME = {
  type: 'solidFill',
  solidFillType: 'rgb',
  value: toColor(PHOTO_FRAME.color),
  width: PHOTO_FRAME.width * EMU,
} as const

function buildDrawing({ svg, fallback: picture }: PdfSvg) {
  const png = picture === undefined ? Buffer.from(CLEAR_PIXEL, 'base64') : readData(picture).data
  const fallback = { type: 'png', data: png } as const
  return { type: 'svg', data: Buffer.from(svg), fallback } as const
}

function readData(
  image: string,
): Pick<Extract<IImageOptions, { type: 'png' | 'jpg' | 'gif' | 'bmp' }>, 'type' | 'data'> {
  const match = /^data:image\/(png|jpeg);base64,/.exec(image)
  if (!match) throw new Error('Access denied: picture outside the paper')
  const data = Buffer.from(image.slice(match[0].length), 'base64')
  return { type: match[1] === 'png' ? 'png' : 'jpg', data }
}

/** Size on paper in points; what the definition leaves open follows the proportions of the picture. */
function measureImage(node: PdfImage | PdfSvg): { readonly width: number; readonly height: number } {
  if ('svg' in node) return { width: node.fit[0], height: node.fit[1] }
  const size = readImageSize(node.image)
  if (size === null) throw new Error('Invalid image: picture without a size')
  const { width, height, fit } = node
  if (width !== undefined) return { width, height: height ?? (width * size.height) / size.width }
  if (height !== undefined) return { width: (height * size.width) / size.height, height }
  if (fit === undefined) return size
  const scale = Math.min(fit[0] / size.width, fit[1] / size.height)
  return { width: size.width * scale, height: size.height * scale }
}
