import { diffArrays } from 'diff'

/** A stretch of text that both have, only the newer one, or only the older one. */
export type PotonganBeda = { readonly jenis: 'sama' | 'ditambah' | 'dihapus'; readonly teks: string }

/** From so many changed words on, two passages are two passages: nobody reads such a difference word by word. */
const BEDA_TERBANYAK = 2000

/**
 * How `lama` became `baru`, word by word. The stretches that are not `dihapus` joined are `baru`, those that are not
 * `ditambah` joined are `lama`; no letter is left out. Lines that are equal are found first, so that long texts are quick.
 */
export function buildBedaTeks(lama: string, baru: string): readonly PotonganBeda[] {
  const blok = diffArrays(splitBaris(lama), splitBaris(baru)).map(({ value, added, removed }) => ({
    teks: value.join(''),
    added,
    removed,
  }))
  const potongan: PotonganBeda[] = []
  for (let index = 0; index < blok.length; index += 1) {
    const satu = blok[index]
    if (satu === undefined) continue
    const berikut = blok[index + 1]
    if (satu.removed && berikut?.added) {
      for (const beda of bandingkanKata(satu.teks, berikut.teks)) add(potongan, beda)
      index += 1
    } else {
      add(potongan, { jenis: satu.added ? 'ditambah' : satu.removed ? 'dihapus' : 'sama', teks: satu.teks })
    }
  }
  return potongan
}

function bandingkanKata(lama: string, baru: string): readonly PotonganBeda[] {
  const beda = diffArrays(splitKata(lama), splitKata(baru), { maxEditLength: BEDA_TERBANYAK })
  if (beda === undefined) {
    return [
      { jenis: 'dihapus', teks: lama },
      { jenis: 'ditambah', teks: baru },
    ]
  }
  return beda.map(({ value, added, removed }) => ({
    jenis: added ? 'ditambah' : removed ? 'dihapus' : 'sama',
    teks: value.join(''),
  }))
}

function add(potongan: PotonganBeda[], baru: PotonganBeda): void {
  const terakhir = potongan.at(-1)
  if (baru.teks === '') return
  if (terakhir?.jenis !== baru.jenis) potongan.push(baru)
  else potongan[potongan.length - 1] = { ...terakhir, teks: terakhir.teks + baru.teks }
}

/** Words and marks, each with the blanks behind it: a blank alone would tie together what has nothing in common. */
function splitKata(teks: string): string[] {
  return teks.match(/[\p{L}\p{N}\p{M}]+\s*|[^\p{L}\p{N}\p{M}\s]+\s*|\s+/gu) ?? []
}

/** Lines with their ends, so that joined they are the text again. */
function splitBaris(teks: string): string[] {
  return teks.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
