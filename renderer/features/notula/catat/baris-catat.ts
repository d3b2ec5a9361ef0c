import type { Notula, Pembahasan, Pertanyaan } from '@shared/features/notula/notula.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import { findWaktuUuid } from '@shared/lib/waktu-uuid'

/** A recorded line as the stream shows it. */
export type BarisCatat = { readonly id: string; readonly waktu: Date | null } & (
  | { readonly jenis: 'pembahasan'; readonly item: Pembahasan }
  | { readonly jenis: 'keputusan'; readonly item: Notula['keputusan'][number] }
  | { readonly jenis: 'tindak lanjut'; readonly item: TindakLanjutRow }
  | { readonly jenis: 'pertanyaan'; readonly item: Pertanyaan }
)

/** Everything recorded on one acara in the order in which it was recorded, its simpulan last. */
export function buildBarisCatat(
  { pembahasan, keputusan, pertanyaan }: Pick<Notula, 'pembahasan' | 'keputusan' | 'pertanyaan'>,
  tindakLanjut: readonly TindakLanjutRow[],
  acaraId: string,
): readonly BarisCatat[] {
  const isMilik = (item: { readonly acaraId: string | null }) => item.acaraId === acaraId
  const withWaktu = ({ id }: { readonly id: string }) => ({ id, waktu: findWaktuUuid(id) })
  const milik = pembahasan.filter(isMilik)
  const toPembahasan = (item: Pembahasan): BarisCatat => ({ ...withWaktu(item), jenis: 'pembahasan', item })
  const barisList: readonly BarisCatat[] = [
    ...milik.filter(({ jenis }) => jenis === 'uraian').map(toPembahasan),
    ...keputusan.filter(isMilik).map((item) => ({ ...withWaktu(item), jenis: 'keputusan' as const, item })),
    ...tindakLanjut.filter(isMilik).map((item) => ({ ...withWaktu(item), jenis: 'tindak lanjut' as const, item })),
    ...pertanyaan.filter(isMilik).map((item) => ({ ...withWaktu(item), jenis: 'pertanyaan' as const, item })),
  ]
  const simpulan = milik.filter(({ jenis, isi }) => jenis === 'simpulan' && !isTeksKosong(isi))
  return [...barisList.toSorted((a, b) => getSaat(a) - getSaat(b)), ...simpulan.map(toPembahasan)]
}

function getSaat({ waktu }: BarisCatat): number {
  return waktu?.getTime() ?? 0
}
