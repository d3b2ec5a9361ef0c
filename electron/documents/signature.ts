import type { TandaTangan } from '@shared/features/pengaturan/pengaturan.schema'
import type { GolonganPenandatangan, JenisPejabat } from '@shared/features/referensi/referensi.schema'
import { formatNamaLengkap, formatNip } from '@shared/lib/nama'
import type { PdfNode, PdfStack, PdfText } from './definition'
import { cleanLine, glueText } from './glue'
import { mm, type Paper } from './paper'
import { breakTitle } from './text-width'

/** Who signs, in what office. Texts are as the office keeps them; what of them is printed is decided here. */
export type Penandatangan = {
  readonly golongan: GolonganPenandatangan
  readonly jenis: JenisPejabat
  /** Without `Pj.` and the like: `Wali Kota Contoh`. */
  readonly jabatan: string
  readonly gelarDepan: string | null
  readonly nama: string
  readonly gelarBelakang: string | null
  /** With golongan: `Pembina Utama Muda (IV/c)`. */
  readonly pangkat: string | null
  readonly nip: string | null
  /** `a.n.` the first jabatan; each further one is written above an `u.b.`; empty for the own name. */
  readonly atasNama: readonly string[]
  /** Fields that another program fills in place of the signature, the name and the NIP; empty ones leave what is known. */
  readonly bidang?: { readonly tandaTangan: string; readonly nama: string; readonly nip: string } | undefined
  /** Overrules Pasal 44 by hand, where the office knows better. */
  readonly cetak?: { readonly gelar?: boolean; readonly pangkat?: boolean; readonly nip?: boolean } | undefined
}

export type PrintedParts = { readonly gelar: boolean; readonly pangkat: boolean; readonly nip: boolean }

/**
 * What stands under the name (Permendagri 1/2023 Pasal 44): a definitive head keeps his gelar, whoever acts
 * for a kepala daerah or as Pj. or Plh. of the sekretaris daerah prints nothing but the name.
 */
export function getPrintedParts(signer: Penandatangan, isSekdaNipShown: boolean): PrintedParts {
  const { golongan, jenis, cetak } = signer
  const byRule = (): PrintedParts => {
    if (golongan === 'kepala daerah' || golongan === 'wakil kepala daerah') {
      return { gelar: jenis === 'definitif', pangkat: false, nip: false }
    }
    if (golongan === 'sekretaris daerah') {
      if (jenis === 'Pj.' || jenis === 'Plh.') return { gelar: false, pangkat: false, nip: false }
      return { gelar: true, pangkat: isSekdaNipShown, nip: isSekdaNipShown }
    }
    return { gelar: true, pangkat: true, nip: true }
  }
  return { ...byRule(), ...cetak }
}

/** Width of the text of a block; `a.n.` stands in the first 7.5 mm of it. */
const BLOCK_WIDTH = mm(75)
const HANGING = mm(7.5)
const BLOCK_GAP = mm(5)
const SPACE_ABOVE = 14

/** A jabatan without a holder leaves the name to the pen. */
const FREE_NAME = '.'.repeat(40)

/** The block on the right axis, held to the end of what stands above it. `caption` is printed above the title. */
export function buildSignature(
  signer: Penandatangan,
  paper: Paper,
  settings: TandaTangan,
  caption: string | null,
): PdfStack {
  return {
    stack: buildSignatureLines(signer, paper, settings, caption),
    margin: [paper.axis, SPACE_ABOVE, 0, 0],
    whole: true,
    keepWithPrevious: true,
  }
}

/** The block on the right axis with a note at its left; neither is split, and both end what stands above them. */
export function buildSignatureBeside(
  note: readonly PdfNode[],
  signer: Penandatangan,
  paper: Paper,
  settings: TandaTangan,
  caption: string | null,
): PdfNode {
  const gap = Math.min(BLOCK_GAP * 2, paper.axis)
  return {
    stack: [
      {
        columns: [
          { width: paper.axis - gap, stack: note },
          { width: gap, text: '' },
          { width: '*', stack: buildSignatureLines(signer, paper, settings, caption), alignment: 'left' },
        ],
      },
    ],
    whole: true,
    keepWithPrevious: true,
  }
}

/** Two blocks side by side, such as the notulis at the left; both names stand on one line. */
export function buildSignaturePair(
  left: { readonly signer: Penandatangan; readonly caption: string | null },
  right: { readonly signer: Penandatangan; readonly caption: string | null },
  paper: Paper,
  settings: TandaTangan,
): PdfNode {
  const leftWidth = Math.max(BLOCK_WIDTH, paper.axis - BLOCK_GAP)
  const blocks = [
    splitSignature(left.signer, paper, settings, left.caption, leftWidth),
    splitSignature(right.signer, paper, settings, right.caption, BLOCK_WIDTH),
  ]
  const [first, second] = blocks
  const titleCount = Math.max(...blocks.map((block) => block.title.length))
  const toStack = (block: SignatureParts | undefined, width: number | '*') => ({
    width,
    stack: [...padLines(block?.title ?? [], titleCount), ...openRoom(block?.name ?? [], settings)],
    alignment: 'left' as const,
  })
  return {
    stack: [{ columns: [toStack(first, paper.axis), toStack(second, '*')] }],
    margin: [0, SPACE_ABOVE, 0, 0],
    whole: true,
    keepWithPrevious: true,
  }
}

const ROW_SIZE = 10
const ROW_RANK_SIZE = 9
/** Titles in a row leave air between each other. */
const ROW_TITLE_SHARE = 0.8

/** Blocks of equal width side by side, centred and smaller; all names stand on one line (papers.md 06). */
export function buildSignatureRow(
  signers: readonly Penandatangan[],
  paper: Paper,
  settings: TandaTangan,
  isFurther: boolean,
): PdfNode {
  const width = (paper.textWidth - BLOCK_GAP * (signers.length - 1)) / signers.length
  const small = { ...paper, bodySize: ROW_SIZE }
  // Whatever hangs in a block of its own stands in the middle here.
  const toMiddle = (line: PdfText): PdfText => {
    const { hang, margin: _, ...rest } = line
    const mark = hang === undefined ? [] : [{ text: `${hang.mark} ` }]
    const text = typeof line.text === 'string' ? [{ text: line.text }] : line.text
    return { ...rest, text: [...mark, ...text] }
  }
  const blocks = signers.map((signer) => {
    const { title, name } = splitSignature(signer, small, settings, null, width * ROW_TITLE_SHARE)
    const ranked = name.map((line, index) => ({ ...toMiddle(line), ...(index > 0 && { fontSize: ROW_RANK_SIZE }) }))
    return { title: title.map(toMiddle), name: ranked }
  })
  const titleCount = Math.max(...blocks.map(({ title }) => title.length))
  const columns = blocks.flatMap(({ title, name }, index) => [
    ...(index === 0 ? [] : [{ text: '', width: BLOCK_GAP }]),
    { width, stack: [...padLines(title, titleCount), ...openRoom(name, settings)], alignment: 'center' as const },
  ])
  return {
    stack: [{ columns }],
    fontSize: ROW_SIZE,
    margin: [0, isFurther ? SPACE_ABOVE : 0, 0, 0],
    whole: true,
    keepWithPrevious: true,
  }
}

function padLines(lines: readonly PdfText[], count: number): PdfText[] {
  return [...lines, ...Array.from({ length: count - lines.length }, (): PdfText => ({ text: ' ' }))]
}

/** The lines of a block alone, for a paper that places them itself. */
export function buildSignatureLines(
  signer: Penandatangan,
  paper: Paper,
  settings: TandaTangan,
  caption: string | null,
): readonly PdfText[] {
  const { title, name } = splitSignature(signer, paper, settings, caption, BLOCK_WIDTH)
  const field = signer.bidang?.tandaTangan ?? ''
  if (field === '') return [...title, ...openRoom(name, settings)]
  // The field of the signature stands in the room that it will fill.
  const [left = 0, , right = 0, bottom = 0] = name[0]?.margin ?? []
  const above = mm(settings.ruangMm) / 2
  return [...title, { text: field, margin: [left, above, right, bottom] }, ...pushDown(name, above)]
}

type SignatureParts = { readonly title: readonly PdfText[]; readonly name: readonly PdfText[] }

function splitSignature(
  signer: Penandatangan,
  paper: Paper,
  settings: TandaTangan,
  caption: string | null,
  width: number,
): SignatureParts {
  const toCase = (title: string) => (settings.jabatanKapital ? title.toUpperCase() : title)
  const isOnBehalf = signer.atasNama.length > 0
  const indent = isOnBehalf ? HANGING : 0
  const write = (title: string, prefix: string, end: string): string[] =>
    breakTitle(`${prefix}${toCase(cleanLine(title))}${end}`, width - indent, paper)

  const at = (text: string): PdfText => ({ text, margin: [indent, 0, 0, 0], noWrap: true })
  const title: PdfText[] = caption === null ? [] : [{ text: cleanLine(caption) }]
  for (const [index, jabatan] of signer.atasNama.entries()) {
    const lines = write(jabatan, '', '')
    if (index > 0) title.push(...lines.map(at), at('u.b.'))
    else {
      const [first = '', ...rest] = lines
      title.push({ text: first, hang: { mark: 'a.n.', width: indent }, margin: [indent, 0, 0, 0], noWrap: true })
      title.push(...rest.map(at))
    }
  }
  const mandate = signer.jenis === 'definitif' ? '' : `${signer.jenis} `
  title.push(...write(signer.jabatan, mandate, ',').map(at))
  return { title, name: buildNameLines(signer, settings, indent) }
}

function buildNameLines(signer: Penandatangan, settings: TandaTangan, indent: number): readonly PdfText[] {
  const parts = getPrintedParts(signer, settings.sekdaTampilNip)
  const full = cleanLine(parts.gelar ? formatNamaLengkap(signer) : signer.nama) || FREE_NAME
  const margin = [indent, 0, 0, 0] as const
  const bidang = { tandaTangan: '', nama: '', nip: '', ...signer.bidang }
  const printed = settings.namaGaya === 'kapital tebal' ? full.toUpperCase() : full
  const name: PdfText = {
    text: bidang.nama === '' ? glueText(printed) : bidang.nama,
    bold: true,
    ...(settings.namaGaya === 'tebal bergaris bawah' && { decoration: 'underline' as const }),
    margin,
  }
  const lines = [name]
  if (parts.pangkat && signer.pangkat) lines.push({ text: cleanLine(signer.pangkat), margin })
  if (parts.nip && (bidang.nip !== '' || signer.nip)) {
    const nip = bidang.nip === '' ? formatNip(cleanLine(signer.nip ?? '')) : bidang.nip
    lines.push({ text: `${settings.awalanNip}${nip}`, margin })
  }
  return lines
}

/**
 * The free room for signature and stamp, before the first line of the name. The leading already leaves air
 * below the title and the letters begin below the top of their line; both count towards the room.
 */
function openRoom(name: readonly PdfText[], settings: TandaTangan): PdfText[] {
  return pushDown(name, mm(settings.ruangMm))
}

/** The lines with this much room above the first one. */
function pushDown(lines: readonly PdfText[], room: number): PdfText[] {
  return lines.map((line, index) => {
    if (index > 0) return line
    const [left = 0, , right = 0, bottom = 0] = line.margin ?? []
    return { ...line, margin: [left, room, right, bottom] }
  })
}
