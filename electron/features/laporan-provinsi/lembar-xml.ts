/** The XML of a worksheet in pieces that can be put together again sign by sign (pure). */

export type SelXml = {
  /** `C` of `C8`. */
  readonly kolom: string
  /** Attributes without `r` and `t`, as they stand: the style and what else the province gave the cell. */
  readonly atribut: string
  readonly jenis: string
  readonly isi: string
}

export type BarisXml = { readonly nomor: number; readonly atribut: string; readonly sel: readonly SelXml[] }

export type LembarXml = { readonly kepala: string; readonly baris: readonly BarisXml[]; readonly ekor: string }

/** Null when the sheet is written in a way that this program does not know. */
export function parseLembarXml(xml: string): LembarXml | null {
  const found = /^([\s\S]*?<sheetData)(?:\/>|\s*>([\s\S]*?)<\/sheetData>)([\s\S]*)$/.exec(xml)
  if (found === null) return null
  const [, kepala = '', data = '', ekor = ''] = found
  const baris: BarisXml[] = []
  for (const [, atribut = '', isi = ''] of data.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const nomor = Number(getAtribut(atribut, 'r'))
    if (!Number.isInteger(nomor) || nomor < 1) return null
    const sel = parseSel(isi)
    if (sel === null) return null
    baris.push({ nomor, atribut: withoutAtribut(atribut, 'r'), sel })
  }
  return { kepala, baris, ekor }
}

function parseSel(xml: string): readonly SelXml[] | null {
  const sel: SelXml[] = []
  for (const [, atribut = '', isi = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const kolom = /^([A-Z]{1,3})\d+$/.exec(getAtribut(atribut, 'r') ?? '')?.[1]
    if (kolom === undefined) return null
    sel.push({
      kolom,
      atribut: withoutAtribut(withoutAtribut(atribut, 'r'), 't'),
      jenis: getAtribut(atribut, 't') ?? 'n',
      isi,
    })
  }
  return sel
}

export function formatLembarXml({ kepala, baris, ekor }: LembarXml): string {
  const rows = baris.map(
    ({ nomor, atribut, sel }) =>
      `<row r="${nomor}"${atribut}>${sel.map((satu) => formatSelXml(satu, nomor)).join('')}</row>`,
  )
  return `${kepala}>${rows.join('')}</sheetData>${ekor}`
}

function formatSelXml({ kolom, atribut, jenis, isi }: SelXml, nomor: number): string {
  const tipe = jenis === 'n' ? '' : ` t="${jenis}"`
  return `<c r="${kolom}${nomor}"${atribut}${tipe}${isi === '' ? '/>' : `>${isi}</c>`}`
}

export function getAtribut(atribut: string, nama: string): string | null {
  return new RegExp(`(?:^|\\s)${nama}="([^"]*)"`).exec(atribut)?.[1] ?? null
}

function withoutAtribut(atribut: string, nama: string): string {
  return atribut.replace(new RegExp(`(^|\\s+)${nama}="[^"]*"`), '')
}

/** The texts of a run of XML, without what stands in `<rPh>` (how a word is spoken). */
export function readTeksXml(xml: string): string {
  const tanpaBunyi = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '')
  return [...tanpaBunyi.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map(([, teks = '']) => unescapeXml(teks))
    .join('')
}

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-fA-F]+)|#(\d+)|(lt|gt|amp|quot|apos));/g,
    (_, hex?: string, dec?: string, nama?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (dec !== undefined) return String.fromCodePoint(Number(dec))
      return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[nama ?? ''] ?? ''
    },
  )
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
