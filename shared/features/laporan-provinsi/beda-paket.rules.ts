/** What one version says otherwise than another: figure by figure, row by row. Pure. */
import type { IsiBagian, Paket, PerubahanPaket, SelPaket, TabelPaket } from './paket.schema'
import { formatSel } from './teks-paket.rules'

/** Longer texts are shown by their beginning. */
const PANJANG_NASKAH = 60

/** Everything that `baru` has otherwise than `lama`, in the order of the sections. The day of the data does not count. */
export function listPerubahan(lama: Paket, baru: Paket): PerubahanPaket[] {
  const before = new Map(lama.bagian.map((satu) => [satu.bagian, satu]))
  const after = new Map(baru.bagian.map((satu) => [satu.bagian, satu]))
  const gone = lama.bagian.filter(({ bagian }) => !after.has(bagian))
  return [
    ...baru.bagian.flatMap((satu) => {
      const dahulu = before.get(satu.bagian)
      return dahulu === undefined
        ? [{ bagian: satu.bagian, label: satu.judul, lama: 'tidak ikut', baru: 'ikut' }]
        : listPerubahanBagian(dahulu, satu)
    }),
    ...gone.map(({ bagian, judul }) => ({ bagian, label: judul, lama: 'ikut', baru: 'tidak ikut' })),
  ]
}

/** Would both be the same on paper, in the workbook and in the chat, but for the day of the data? */
export function isSamaIsi(satu: Paket, dua: Paket): boolean {
  const toIsi = (paket: Paket) => JSON.stringify({ ...paket, versi: 1, kondisiPer: null })
  return toIsi(satu) === toIsi(dua)
}

function listPerubahanBagian(lama: IsiBagian, baru: IsiBagian): PerubahanPaket[] {
  const { bagian, judul } = baru
  const hasil: PerubahanPaket[] = []
  const [dulu, kini] = [lama.tabel?.baris.length ?? 0, baru.tabel?.baris.length ?? 0]
  if (dulu !== kini) hasil.push({ bagian, label: `${judul}, jumlah baris`, lama: String(dulu), baru: String(kini) })
  hasil.push(...listPerubahanTabel(lama.tabel, baru).map((satu) => ({ bagian, ...satu })))
  if (lama.naskah !== baru.naskah) {
    hasil.push({ bagian, label: `${judul}, naskah`, lama: cutNaskah(lama.naskah), baru: cutNaskah(baru.naskah) })
  }
  return hasil
}

type Beda = Omit<PerubahanPaket, 'bagian'>

function listPerubahanTabel(lama: TabelPaket | null, { judul, tabel: baru }: IsiBagian): Beda[] {
  const before = indexBaris(lama)
  const after = indexBaris(baru)
  const cells = [...after].flatMap(([kunci, row]) => {
    const dahulu = before.get(kunci)
    return dahulu === undefined ? [] : listPerubahanBaris(dahulu, row)
  })
  const gone = [...before].filter(([kunci]) => !after.has(kunci)).map(([, row]) => row.nama)
  const come = [...after].filter(([kunci]) => !before.has(kunci)).map(([, row]) => row.nama)
  const rows = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    label: judul,
    lama: gone[at] ?? '–',
    baru: come[at] ?? '–',
  }))
  return [...cells, ...rows]
}

type BarisTerindeks = { readonly nama: string; readonly tabel: TabelPaket; readonly sel: readonly SelPaket[] }

/** Rows by their first cell; equal ones by their number, the row of sums by itself. */
function indexBaris(tabel: TabelPaket | null): ReadonlyMap<string, BarisTerindeks> {
  const rows = new Map<string, BarisTerindeks>()
  if (tabel === null) return rows
  for (const sel of tabel.baris) {
    const nama = String(sel[0] ?? '')
    let nomor = 1
    while (rows.has(`${nomor}:${nama}`)) nomor += 1
    rows.set(`${nomor}:${nama}`, { nama, tabel, sel })
  }
  if (tabel.jumlah !== null) rows.set('jumlah', { nama: 'Jumlah', tabel, sel: tabel.jumlah })
  return rows
}

function listPerubahanBaris(lama: BarisTerindeks, baru: BarisTerindeks): Beda[] {
  return baru.tabel.kolom.flatMap((kolom, index) => {
    const at = lama.tabel.kolom.findIndex(({ kunci }) => kunci === kolom.kunci)
    const [dahulu, kini] = [at < 0 ? null : (lama.sel[at] ?? null), baru.sel[index] ?? null]
    if (dahulu === kini) return []
    return [{ label: `${baru.nama}: ${kolom.judul}`, lama: formatSel(dahulu, kolom), baru: formatSel(kini, kolom) }]
  })
}

function cutNaskah(naskah: string): string {
  const line = naskah.replaceAll('\n', ' ')
  if (line === '') return '–'
  return line.length <= PANJANG_NASKAH ? line : `${line.slice(0, PANJANG_NASKAH - 1).trimEnd()}…`
}
