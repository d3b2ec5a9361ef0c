import { listKekuranganNotula } from '@shared/features/notula/notula.rules'
import type { Notula } from '@shared/features/notula/notula.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatKutipan } from '@shared/lib/hasil-parse'
import { isTeksKosong } from '@shared/lib/teks-kaya'

export type Temuan = {
  readonly pesan: string
  /** `harus` must be mended before the lock; `lihat` is only worth a look. */
  readonly jenis: 'harus' | 'lihat'
  /** Part of the notula where it stands; missing when it is mended on the rapat itself. */
  readonly bagianId?: string
}

type Bahan = {
  readonly rapat: RapatLengkap
  readonly notula: Notula
  readonly tindakLanjut: readonly TindakLanjutRow[]
  /** Invited jabatan whose attendance nobody has recorded. */
  readonly jumlahBelum: number
}

/** What stands between a notula and its lock, the musts first. */
export function listTemuan({ rapat, notula, tindakLanjut, jumlahBelum }: Bahan): readonly Temuan[] {
  const pimpinan = rapat.pimpinanId
  const { tanggal, jamMulai, acara } = rapat
  const harus = listKekuranganNotula({ tanggal, jamMulai, pimpinan, jumlahAcara: acara.length })
  return [
    ...harus.map((pesan): Temuan => ({ pesan, jenis: 'harus' })),
    ...acara
      .filter(({ id }) => !hasIsi(id, notula, tindakLanjut))
      .map(({ id, judul }) => lihat(`Acara ${formatKutipan(judul)} belum ada isinya.`, id)),
    ...notula.pembahasan
      .filter(({ jenis, isi }) => jenis === 'uraian' && isTeksKosong(isi))
      .map(({ acaraId }) =>
        lihat(`Seorang pembicara pada ${formatAcara(acaraId, rapat)} belum ada uraiannya.`, acaraId),
      ),
    ...tindakLanjut
      .filter(({ jabatanId }) => jabatanId === null)
      .map(({ uraian, acaraId }) =>
        lihat(`Tindak lanjut ${formatKutipan(uraian)} belum ada penanggung jawabnya.`, acaraId),
      ),
    ...tindakLanjut
      .filter(({ batasWaktu }) => batasWaktu === null)
      .map(({ uraian, acaraId }) => lihat(`Tindak lanjut ${formatKutipan(uraian)} belum ada batas waktunya.`, acaraId)),
    ...(isTeksKosong(notula.pembukaan.isi) ? [lihat('Kata Pembukaan masih kosong.', 'pembukaan')] : []),
    ...(isTeksKosong(notula.penutup.isi) ? [lihat('Penutup masih kosong.', 'penutup')] : []),
    ...(jumlahBelum > 0 ? [lihat(`Kehadiran ${jumlahBelum} undangan belum dicatat.`, null)] : []),
  ]
}

function lihat(pesan: string, bagianId: string | null): Temuan {
  return bagianId === null ? { pesan, jenis: 'lihat' } : { pesan, jenis: 'lihat', bagianId }
}

function hasIsi(acaraId: string, notula: Notula, tindakLanjut: readonly TindakLanjutRow[]): boolean {
  return [notula.pembahasan, notula.keputusan, tindakLanjut].some((list) =>
    list.some((satu) => satu.acaraId === acaraId),
  )
}

function formatAcara(acaraId: string, { acara }: RapatLengkap): string {
  const judul = acara.find(({ id }) => id === acaraId)?.judul
  return judul === undefined ? 'sebuah acara' : `acara ${formatKutipan(judul)}`
}
