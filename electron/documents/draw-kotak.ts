/**
 * Drawings of filled boxes, such as the bars of a chart: as SVG for the PDF and for today's Word, and as a picture of
 * the same boxes for programs that know no SVG (Word before 2019, LibreOffice), which would show nothing otherwise.
 */
import { crc32, deflateSync } from 'node:zlib'
import type { PdfSvg } from './definition'

/** Points from the upper left corner; colours are `#rrggbb`. Later boxes cover earlier ones. */
export type Kotak = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  /** A line of half a point just inside. */
  readonly edge?: string
}

const LINE = 0.5

/** Dots of the picture for each point: 288 an inch. */
const SCALE = 4

/** The boxes on white as a block of `width` by `height` points. Pure. */
export function drawKotak(boxes: readonly Kotak[], width: number, height: number, alt: string): PdfSvg {
  const shapes = boxes.map(({ x, y, fill, edge, ...box }) => {
    const inset = edge === undefined ? 0 : LINE / 2
    const place = `x="${n(x + inset)}" y="${n(y + inset)}"`
    const size = `width="${n(Math.max(0, box.width - 2 * inset))}" height="${n(Math.max(0, box.height - 2 * inset))}"`
    return `<rect ${place} ${size} fill="${fill}"${edge === undefined ? '' : ` stroke="${edge}" stroke-width="${LINE}"`}/>`
  })
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}</svg>`,
    fit: [width, height],
    alt,
    fallback: `data:image/png;base64,${encodePng(boxes, Math.round(width * SCALE), Math.round(height * SCALE)).toString('base64')}`,
  }
}

/** A PNG with a palette: one byte for each dot, which packs to almost nothing. */
function encodePng(drawn: readonly Kotak[], width: number, height: number): Buffer {
  const boxes = drawn.flatMap(splitEdge)
  const colors = ['#FFFFFF', ...new Set(boxes.map(({ fill }) => fill))]
  const pixels = Buffer.alloc((width + 1) * height)
  for (const box of boxes) {
    const left = clamp(box.x * SCALE, width)
    const right = Math.max(clamp((box.x + box.width) * SCALE, width), left + (box.width > 0 ? 1 : 0))
    const color = colors.indexOf(box.fill)
    for (let row = clamp(box.y * SCALE, height); row < clamp((box.y + box.height) * SCALE, height); row += 1) {
      const start = row * (width + 1) + 1
      pixels.fill(color, start + left, start + Math.min(right, width))
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, a palette.
  header.set([8, 3], 8)
  const palette = Buffer.from(colors.map((color) => color.slice(1)).join(''), 'hex')
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    buildChunk('IHDR', header),
    buildChunk('PLTE', palette),
    buildChunk('IDAT', deflateSync(pixels)),
    buildChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A box with a line as two: the line's colour, and the fill inside it. */
function splitEdge(box: Kotak): readonly Kotak[] {
  if (box.edge === undefined) return [box]
  const { x, y, width, height, fill, edge } = box
  const inner = { x: x + LINE, y: y + LINE, width: Math.max(0, width - 2 * LINE), height: height - 2 * LINE }
  return [{ x, y, width, height, fill: edge }, ...(inner.width > 0 ? [{ ...inner, fill }] : [])]
}

function buildChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(Math.round(value), 0), most)
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
