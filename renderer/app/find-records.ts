import type { JenisTemuan, Temuan } from '@shared/features/pencarian/pencarian.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatNamaLengkap } from '@shared/lib/nama'
import { formatTanggal } from '@shared/lib/tanggal'
import type { QueryClient } from '@tanstack/react-query'
import { formatBagian, getTempatTemuan, ICON_TEMUAN, shortenAwal, toTextParts } from '../features/pencarian'
import { api, client } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import type { FindRecords, FoundRecords, PaletteGroup, PaletteRecord } from './shell/palette-items'

const MOST = 8
const MOST_OF_GROUP = 4

type Kelompok = { readonly label: string; readonly jenis: readonly JenisTemuan[]; readonly limit: number }

const RAPAT: Kelompok = { label: 'Rapat', jenis: ['rapat'], limit: MOST_OF_GROUP }
const ISI: readonly Kelompok[] = [
  { label: 'Isi notula', jenis: ['notula'], limit: MOST_OF_GROUP },
  { label: 'Keputusan dan tindak lanjut', jenis: ['keputusan', 'tindak lanjut'], limit: MOST_OF_GROUP },
  { label: 'Acara dan lampiran', jenis: ['acara', 'lampiran'], limit: 3 },
  { label: 'Pemilihan, wilayah, dan desk', jenis: ['pemilihan', 'desk'], limit: 3 },
]

/** Looks for records while someone types in the palette. Jabatan are also found by their initials (`cabout`). */
export function createFindRecords(queryClient: QueryClient): FindRecords {
  return async (text, scope, signal) => {
    if (scope === 'jabatan') return { groups: await findJabatan(queryClient, text, MOST) }
    if (scope === 'rapat') return findTemuan([{ ...RAPAT, limit: MOST }], text, signal)
    const [jabatan, temuan] = await Promise.all([
      findJabatan(queryClient, text, MOST_OF_GROUP),
      findTemuan([RAPAT, ...ISI], text, signal),
    ])
    return { ...temuan, groups: [...temuan.groups, ...jabatan, toSearchPage(text)] }
  }
}

async function findTemuan(kelompokList: readonly Kelompok[], text: string, signal: AbortSignal): Promise<FoundRecords> {
  const answers = await Promise.all(
    kelompokList.map(async ({ label, jenis, limit }) => {
      const { baris, koreksi } = await client.pencarian.find({ kata: text, jenis, limit }, { signal })
      return { group: { label, items: baris.map(toRecord) }, isMended: koreksi.length > 0 }
    }),
  )
  const groups = answers.map(({ group }) => group).filter(({ items }) => items.length > 0)
  return answers.some(({ isMended }) => isMended) ? { groups, note: 'salah ketik dimaafkan' } : { groups }
}

function toRecord(temuan: Temuan): PaletteRecord {
  const { jenis, id, judul, cuplikan, tanggal, perubahan } = temuan
  const isNamed = jenis === 'rapat' || (jenis === 'pemilihan' && judul.some(({ cocok }) => cocok))
  const text = isNamed || cuplikan.length === 0 ? judul : shortenAwal(cuplikan)
  const day = tanggal === null ? 'Belum bertanggal' : formatTanggal(tanggal)
  const detail = perubahan === null ? day : `${perubahan}, ${day}`
  return {
    id: `${jenis}-${id}`,
    label: formatBagian(text),
    parts: toTextParts(text),
    detail,
    icon: ICON_TEMUAN[jenis],
    run: () => goTo(getTempatTemuan(temuan)),
  }
}

function toSearchPage(text: string): PaletteGroup {
  return {
    label: 'Pencarian lengkap',
    items: [
      {
        id: 'pencarian',
        label: `Cari “${text}” di semua catatan`,
        parts: [{ text: `Cari “${text}” di semua catatan`, matched: false }],
        icon: 'search',
        run: () => goTo(linkTo.pencarian(text)),
      },
    ],
  }
}

async function findJabatan(queryClient: QueryClient, text: string, most: number): Promise<readonly PaletteGroup[]> {
  const rows = await queryClient.fetchQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
  const find = createPencari(
    rows,
    ({ nama, singkatan, pejabat }) => `${singkatan ?? ''} ${nama} ${pejabat?.nama ?? ''}`,
  )
  const items = find(text)
    .slice(0, most)
    .map(
      ({ id, nama, pejabat }): PaletteRecord => ({
        id: `jabatan-${id}`,
        label: nama,
        detail: pejabat === null ? 'Belum ada pejabat' : formatNamaLengkap(pejabat),
        icon: 'users',
        run: () => goTo(linkTo.jabatanTerpilih(id)),
      }),
    )
  return items.length === 0 ? [] : [{ label: 'Jabatan', items }]
}
