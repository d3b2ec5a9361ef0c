/*
 * A photo without a camera: a JPEG of grey noise, valid to the last bit, whose size can be chosen. What is in it costs
 * a paper nothing; its bytes pass through.
 */

const WIDTH = 1600
const HEIGHT = 904
const BLOCKS = (WIDTH / 8) * (HEIGHT / 8)
/** Bits that a block takes besides its coefficients, and bits of one coefficient: see `TABLES`. */
const FRAME_BITS = 3
const COEFFICIENT_BITS = 5

/** Data URL of a JPEG of about `bytes` bytes, 1600 × 904; another picture for each `seed`. */
export function createFoto(bytes: number, seed: number): string {
  const perBlock = Math.min(63, Math.round(((bytes * 8) / BLOCKS - FRAME_BITS) / COEFFICIENT_BITS))
  const noise = createNoise(seed)
  const bits = createBitWriter()
  for (let block = 0; block < BLOCKS; block += 1) {
    bits.write(0b0, 1)
    for (let nth = 0; nth < perBlock; nth += 1) bits.write(0b10000 | (noise() & 0b11), COEFFICIENT_BITS)
    if (perBlock < 63) bits.write(0b00, 2)
  }
  const jpeg = Buffer.concat([HEADER, bits.finish(), Buffer.from([0xff, 0xd9])])
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`
}

/** Marker, length and content of one segment. */
function createSegment(marker: number, content: readonly number[]): Buffer {
  const length = content.length + 2
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...content])
}

const pad = (values: readonly number[], length: number) => [
  ...values,
  ...new Array<number>(length - values.length).fill(0),
]

/** How many codes there are of each length from 1 to 16, and what they stand for. */
const DC = [...pad([1], 16), 0x00]
/** `00` ends the block, `01…` is unused, `100` is a coefficient of two bits right behind the last one. */
const AC = [...pad([0, 2, 1], 16), 0x00, 0xf0, 0x02]

const HEADER = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  createSegment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  createSegment(0xdb, [0, ...new Array<number>(64).fill(8)]),
  createSegment(0xc0, [8, HEIGHT >> 8, HEIGHT & 0xff, WIDTH >> 8, WIDTH & 0xff, 1, 1, 0x11, 0]),
  createSegment(0xc4, [0x00, ...DC]),
  createSegment(0xc4, [0x10, ...AC]),
  createSegment(0xda, [1, 1, 0x00, 0, 63, 0]),
])

function createBitWriter() {
  const bytes: number[] = []
  let open = 0
  let count = 0
  return {
    write(value: number, length: number): void {
      open = (open << length) | value
      count += length
      while (count >= 8) {
        count -= 8
        const byte = (open >> count) & 0xff
        bytes.push(byte)
        if (byte === 0xff) bytes.push(0x00)
      }
      open &= (1 << count) - 1
    },
    finish(): Buffer {
      if (count > 0) this.write((1 << (8 - count)) - 1, 8 - count)
      return Buffer.from(bytes)
    },
  }
}

/** Whole numbers that look random and are the same for the same seed (xorshift). */
export function createNoise(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}
