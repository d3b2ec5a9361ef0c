/**
 * A light stemmer for Indonesian: it takes affixes off so that `koordinasi`, `mengoordinasikan` and `pengoordinasian`
 * meet in one stem. It knows no dictionary. Where an affix hides a letter of the root (me- swallows k, p, t and s; ber-
 * swallows r) one reading is always chosen for the index, so that every word has exactly one stem, and the other
 * readings are added to what is asked. A stem is therefore a meeting point and not always a word.
 */

const LEAST_WORD = 5
const LEAST_ROOT = 4
/** After a suffix has gone a root may be as short as `ada` in `diadakan`. */
const LEAST_SUFFIXED_ROOT = 3
const MOST_ALTERNATIVES = 14

type Akhiran = 'kan' | 'an' | 'i' | ''
type Pokok = { readonly pokok: string; readonly akhiran: Akhiran }

/** Nasal prefixes with what they leave of the root. The first that fits is taken. */
const AWALAN_NASAL: readonly (readonly [RegExp, string])[] = [
  [/^[mp]eny(?=[aiueo])/, 's'],
  [/^[mp]eng(?=[aiueo])/, 'k'],
  [/^[mp]eng(?=[ghkq])/, ''],
  [/^[mp]em(?=[bfpv])/, ''],
  [/^[mp]em(?=[aiueo])/, 'p'],
  [/^[mp]en(?=[cdjstz])/, ''],
  [/^[mp]en(?=[aiueo])/, 't'],
  [/^me(?=[lrwy])/, ''],
]

const AWALAN_LAIN = /^(?:di|ter|ber|bel(?=ajar)|be(?=[^aiueor]er)|per|pel(?=ajar)|pe(?=[bcdghjklrstwy]))/
const AWALAN_KEDUA = /^(?:per|ber|ter)/
const KATA_KERJA = /^(?:me|di|ter)/

/**
 * The one stem under which a word is indexed.
 *
 * @param kata one word in lower case without diacritics (`toKata`)
 * @returns the word itself when nothing can be taken off it.
 */
export function getDasar(kata: string): string {
  if (!isStemmable(kata)) return kata
  return stripAwalan(stripAkhiran(stripPartikel(kata)))
}

/** Every stem that words of the same family may have in the index: what a query for `kata` must ask for. */
export function listDasar(kata: string): readonly string[] {
  if (!isPlain(kata)) return [kata]
  const dasar = new Set([kata, getDasar(kata)])
  if (isStemmable(kata)) {
    const bentuk = stripPartikel(kata)
    for (const pilihan of listAkhiran(bentuk)) {
      const pokok = stripAwalan(pilihan)
      for (const bacaan of [pokok, ...listHurufLuluh(pilihan.pokok, pokok)]) {
        dasar.add(bacaan)
        // A suffix that is left on it would only breed forms that no word has.
        if (pilihan.akhiran !== '' || pilihan.pokok === stripAkhiran(bentuk).pokok) addAll(dasar, listBacaan(bacaan))
      }
    }
  }
  if (getDasar(kata) === kata) addAll(dasar, listBacaan(kata))
  return [...dasar].filter((satu) => satu.length >= LEAST_SUFFIXED_ROOT).slice(0, MOST_ALTERNATIVES)
}

function addAll(set: Set<string>, items: readonly string[]): void {
  for (const item of items) set.add(item)
}

function isStemmable(kata: string): boolean {
  return kata.length >= LEAST_WORD && isPlain(kata)
}

function isPlain(kata: string): boolean {
  return /^[a-z]{3,}$/.test(kata)
}

function stripPartikel(kata: string): string {
  return strip(strip(kata, /(?:lah|kah)$/, LEAST_ROOT), /nya$/, LEAST_ROOT)
}

function strip(kata: string, part: RegExp, least: number): string {
  const rest = kata.replace(part, '')
  return rest.length >= least ? rest : kata
}

function stripAkhiran(kata: string): Pokok {
  const kan = strip(kata, /kan$/, LEAST_ROOT)
  if (kan !== kata) return { pokok: kan, akhiran: 'kan' }
  const an = strip(kata, /an$/, LEAST_ROOT)
  if (an !== kata) return { pokok: an, akhiran: 'an' }
  // Roots that end in -i are many (koordinasi, mandiri, selesai); the suffix is sure only behind a verbal prefix.
  const i = KATA_KERJA.test(kata) ? strip(kata, /(?<=[^aeosi])i$/, LEAST_ROOT) : kata
  return i === kata ? { pokok: kata, akhiran: '' } : { pokok: i, akhiran: 'i' }
}

/** All suffixes that the end of a word could be. */
function listAkhiran(kata: string): readonly Pokok[] {
  const pilihan: Pokok[] = [stripAkhiran(kata)]
  if (kata.endsWith('kan')) pilihan.push({ pokok: kata.slice(0, -2), akhiran: 'an' })
  if (kata.endsWith('i') && kata.length > LEAST_WORD) pilihan.push({ pokok: kata.slice(0, -1), akhiran: 'i' })
  pilihan.push({ pokok: kata, akhiran: '' })
  return pilihan
}

function stripAwalan({ pokok, akhiran }: Pokok): string {
  const least = akhiran === '' ? LEAST_ROOT : LEAST_SUFFIXED_ROOT
  const rest = stripAwalanPertama(pokok, akhiran, least)
  return rest === pokok ? pokok : strip(rest, AWALAN_KEDUA, LEAST_ROOT)
}

function stripAwalanPertama(pokok: string, akhiran: Akhiran, least: number): string {
  for (const [awalan, huruf] of AWALAN_NASAL) {
    if (!awalan.test(pokok)) continue
    const rest = pokok.replace(awalan, huruf)
    return rest.length >= LEAST_ROOT ? rest : pokok
  }
  // ke- alone is no affix of its own (kepala, kelompok); with -an it is (kehadiran, and kebijakan read as -kan).
  if (akhiran.endsWith('an') && pokok.startsWith('ke')) return strip(pokok, /^ke/, least)
  return strip(pokok, AWALAN_LAIN, least)
}

/** What the prefix of `bentuk` may have swallowed instead: `mengambil` gives kambil in the index, and is ambil. */
function listHurufLuluh(bentuk: string, pokok: string): readonly string[] {
  if (/^[mp]eng[aiueo]/.test(bentuk) && pokok.startsWith('k')) return [pokok.slice(1)]
  if (/^[mp]em[aiueo]/.test(bentuk) && pokok.startsWith('p')) return [`m${pokok.slice(1)}`]
  if (/^[mp]en[aiueo]/.test(bentuk) && pokok.startsWith('t')) return [`n${pokok.slice(1)}`]
  return /^(?:ber|per|ter)[aiueo]/.test(bentuk) && /^[aiueo]/.test(pokok) ? [`r${pokok}`] : []
}

/** How the root `kata` would stand in the index had an affix hidden one of its letters. */
function listBacaan(kata: string): readonly string[] {
  const depan: string[] = []
  if (/^[aiueo]/.test(kata)) depan.push(`k${kata}`)
  else if (/^m[aiueo]/.test(kata)) depan.push(`p${kata.slice(1)}`)
  else if (/^n[aiueo]/.test(kata)) depan.push(`t${kata.slice(1)}`)
  else if (/^r[aiueo]/.test(kata)) depan.push(kata.slice(1))
  return [kata, ...depan].flatMap((satu) => {
    if (/[aiueo]k$/.test(satu)) return [satu, satu.slice(0, -1)]
    return /[^io]$/.test(satu) ? [satu, `${satu}i`] : [satu]
  })
}
