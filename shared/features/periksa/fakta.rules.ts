import type { HitungKehadiran, StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Keputusan, Pembahasan, Pertanyaan } from '@shared/features/notula/notula.schema'
import type { Kop } from '@shared/features/pengaturan/pengaturan.schema'
import type { AcaraLengkap, Rapat } from '@shared/features/rapat/rapat.schema'
import type { TindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { IsianRapat } from './periksa.schema'

/** A text of the notula that can be rewritten. `id` is empty for pembukaan and penutup. */
export type LetakTeks = {
  readonly jenis: 'pembukaan' | 'penutup' | 'acara' | 'pembahasan' | 'keputusan' | 'tindak lanjut' | 'foto'
  readonly id: string | null
  readonly acaraId: string | null
}

/** One text as people read it, without its formatting, and where it stands: `Kata Pembukaan`, `Acara 3`, `Keputusan 2`. */
export type TeksPeriksa = {
  readonly letak: LetakTeks
  readonly nama: string
  readonly isi: string
  /** Drafted by Simpul from facts: it cannot be mended in the text, only in the facts. */
  readonly tersusun: boolean
}

/** A role of the rapat that names a jabatan, with who holds it on the day of the rapat. */
export type PeranPeriksa = {
  readonly isian: IsianRapat
  /** `pimpinan`, `penanda tangan`. */
  readonly kata: string
  readonly jabatanId: string
  readonly jabatan: string
  readonly pejabat: { readonly nama: string; readonly nip: string | null } | null
  /** Whether anybody is recorded for this jabatan on any other day. */
  readonly pernahTerisi: boolean
}

export type PesertaPeriksa = {
  readonly jabatanId: string | null
  readonly jabatan: string
  readonly status: StatusKehadiran
  /** Name or jabatan of whoever came instead; empty when nobody wrote it down. */
  readonly wakil: string | null
  readonly pukul: string | null
}

/** Everything that the checks look at: the records of one rapat as they stand now, as plain data. */
export type FaktaPeriksa = {
  /** Today in the zone of the office. */
  readonly hariIni: string
  readonly rapat: Pick<
    Rapat,
    'tanggal' | 'jamMulai' | 'jamSelesai' | 'zona' | 'tempat' | 'pimpinanId' | 'nomorUndangan' | 'tanggalUndangan'
  >
  readonly kop: Kop | null
  readonly acara: readonly Pick<AcaraLengkap, 'id' | 'judul' | 'keadaan' | 'bawaan'>[]
  /** In the order of the paper. */
  readonly teks: readonly TeksPeriksa[]
  readonly pembahasan: readonly (Pick<Pembahasan, 'id' | 'acaraId' | 'jenis' | 'jabatanId'> & {
    readonly jabatan: string | null
    readonly isKosong: boolean
  })[]
  readonly keputusan: readonly Keputusan[]
  readonly pertanyaan: readonly Pertanyaan[]
  readonly tindakLanjut: readonly Pick<
    TindakLanjut,
    'id' | 'acaraId' | 'urutan' | 'uraian' | 'jabatanId' | 'batasWaktu'
  >[]
  readonly foto: readonly { readonly id: string; readonly urutan: number; readonly keterangan: string }[]
  readonly peserta: readonly PesertaPeriksa[]
  readonly jumlah: HitungKehadiran
  readonly peran: readonly PeranPeriksa[]
  /** Jabatan that signs: the one chosen, else the pimpinan. */
  readonly penandaTanganId: string | null
  /** Other rapat that carry the same nomor surat undangan. */
  readonly nomorDipakai: readonly { readonly nama: string; readonly tanggal: string | null }[]
  /** Abbreviations that need no explanation, in capitals. */
  readonly singkatanDikenal: ReadonlySet<string>
  /** What an abbreviation stands for, as far as the office has written it down. */
  readonly kepanjangan: ReadonlyMap<string, string>
}
