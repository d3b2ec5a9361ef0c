/** Names of wilayah as files write them: brought to one form, and compared. */

const AWALAN =
  /^(?:kecamatan|kec|kelurahan|kel|desa|ds|kampung|nagari|distrik|kabupaten adm|kota adm|kabupaten|kab)(?:\.\s*|\s+)(?=\S)/
const NOMOR_DEPAN = /^\(?\d{1,3}[.)]?\s+(?=\p{L})/u
const ROMAWI: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
}

/**
 * One form for all spellings of a name: no kind in front (`Kec.`), no running number, roman numerals as figures, no
 * blanks or signs, old spelling as new. `Kec. Asem  Rowo II` and `asemrowo 2` both give `asemrowo2`.
 */
export function toKunciNama(nama: string): string {
  const polos = nama
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NOMOR_DEPAN, '')
    .replace(AWALAN, '')
  const kata = polos.split(/[^\p{L}\p{N}]+/u).filter((satu) => satu !== '')
  // A numeral is never the first word: `V Koto` is written so, and stays.
  return kata
    .map((satu, index) => (index === 0 ? satu : (ROMAWI[satu] ?? satu)))
    .map(toEjaanBaru)
    .join('')
}

/** What a name says it is, by the word in front of it; null when it says nothing. */
export function findTingkatNama(nama: string): 'kecamatan' | 'desa' | 'kabupaten' | null {
  const [awalan = ''] = AWALAN.exec(nama.toLowerCase().trim().replace(NOMOR_DEPAN, '')) ?? []
  if (/^(?:kec|distrik)/.test(awalan)) return 'kecamatan'
  if (/^(?:kab|kota)/.test(awalan)) return 'kabupaten'
  return awalan === '' ? null : 'desa'
}

/** How alike two keys are, from 0 to 1. A name that stands inside the other counts as a near match. */
export function countKemiripan(satu: string, lain: string): number {
  if (satu === lain) return 1
  const panjang = Math.max(satu.length, lain.length)
  const pendek = Math.min(satu.length, lain.length)
  // Numbers make names of neighbours: Sungai 1 is not Sungai 2.
  if (listAngka(satu) !== listAngka(lain)) return 0
  const jarak = 1 - countLangkah(satu, lain) / Math.max(1, panjang)
  const isBagian = pendek >= 4 && (satu.includes(lain) || lain.includes(satu))
  return isBagian ? Math.max(jarak, NILAI_BAGIAN) : jarak
}

const NILAI_BAGIAN = 0.8

/** Letters to change, add, leave out or exchange with their neighbour. */
function countLangkah(satu: string, lain: string): number {
  let duaLalu: number[] = []
  let lalu = Array.from({ length: lain.length + 1 }, (_, index) => index)
  for (let i = 1; i <= satu.length; i += 1) {
    const kini = [i]
    for (let j = 1; j <= lain.length; j += 1) {
      const ganti = (lalu[j - 1] ?? 0) + (satu[i - 1] === lain[j - 1] ? 0 : 1)
      let langkah = Math.min(ganti, (lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && satu[i - 1] === lain[j - 2] && satu[i - 2] === lain[j - 1]) {
        langkah = Math.min(langkah, (duaLalu[j - 2] ?? 0) + 1)
      }
      kini.push(langkah)
    }
    duaLalu = lalu
    lalu = kini
  }
  return lalu[lain.length] ?? 0
}

function listAngka(kunci: string): string {
  return (kunci.match(/\d+/g) ?? []).join(' ')
}

function toEjaanBaru(kata: string): string {
  return kata.replaceAll('oe', 'u').replaceAll('tj', 'c').replaceAll('dj', 'j')
}
