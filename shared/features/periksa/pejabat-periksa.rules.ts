/** Checks on the people whom the paper names: who signs, who holds a role, and their NIP. */
import { formatTanggal } from '@shared/lib/format-tanggal'
import { findPeringatanNip, formatNip } from '@shared/lib/nama'
import type { FaktaPeriksa, PeranPeriksa } from './fakta.rules'
import { buildSasaran, buildTemuanRapat, type HasilPemeriksaan } from './temuan.rules'

export function findPimpinanKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.pimpinanId !== null) return []
  const pesan = 'Pimpinan rapat belum dipilih, sehingga kepala notula dan tanda tangannya kosong. Pilih pimpinannya.'
  return [buildTemuanRapat('pimpinanId', { pesan, perbaikan: 'Pilih pimpinan', kata: 'Ketua' })]
}

export function findSekretarisKosong({ peran }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (peran.some(({ isian }) => isian === 'sekretarisId')) return []
  const pesan = 'Sekretaris rapat belum dipilih dan tercetak sebagai “-”. Pilih sekretarisnya.'
  return [buildTemuanRapat('sekretarisId', { pesan, perbaikan: 'Pilih sekretaris', kata: 'Sekretaris' })]
}

export function findPencatatKosong({ peran }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (peran.some(({ isian }) => isian === 'pencatatId')) return []
  const pesan = 'Pencatat rapat belum dipilih dan tercetak sebagai “-”. Pilih pencatatnya.'
  return [buildTemuanRapat('pencatatId', { pesan, perbaikan: 'Pilih pencatat', kata: 'Pencatat' })]
}

/** The signing jabatan has known holders, but none of them on the day of the rapat: somebody's term ends too early. */
export function findPenandaTanganTidakMenjabat(fakta: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const peran = findPenandaTangan(fakta)
  const { tanggal } = fakta.rapat
  if (peran === undefined || tanggal === null || peran.pejabat !== null || !peran.pernahTerisi) return []
  const pesan = `Tidak ada pejabat ${peran.jabatan} pada ${formatTanggal(tanggal)}, padahal jabatan itu menandatangani notula. Perbaiki masa jabatannya atau pilih penanda tangan lain.`
  return [buildTemuanPejabat(peran, pesan, 'Buka masa jabatan', `masa:${tanggal}`)]
}

/** A role whose jabatan has no holder at all: its name stays blank on the paper. */
export function findJabatanLowong({ peran, rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const lowong = new Map(
    peran
      .filter(({ pejabat, pernahTerisi }) => pejabat === null && !pernahTerisi)
      .map((satu) => [satu.jabatanId, satu] as const),
  )
  return [...lowong.values()].map((satu) =>
    buildTemuanPejabat(
      satu,
      `${satu.jabatan} (${satu.kata}) belum punya pejabat, sehingga namanya kosong. Isi pejabatnya, atau abaikan kalau ditulis tangan.`,
      'Isi pejabat',
      `lowong:${rapat.tanggal ?? ''}`,
    ),
  )
}

/** What looks wrong in the NIP of those who hold a role. The same person is named once. */
export function findNipJanggal({ peran }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const perJabatan = new Map(peran.map((satu) => [satu.jabatanId, satu] as const))
  return [...perJabatan.values()].flatMap((satu) => {
    const nip = satu.pejabat?.nip ?? ''
    const [peringatan] = findPeringatanNip(nip)
    if (peringatan === undefined) return []
    const pesan = `NIP ${satu.pejabat?.nama ?? ''}, ${satu.jabatan}: ${peringatan}`
    return [{ ...buildTemuanPejabat(satu, pesan, 'Ubah NIP', `nip:${nip}`), kutipan: kutip(formatNip(nip)) }]
  })
}

function findPenandaTangan({ peran, penandaTanganId }: FaktaPeriksa): PeranPeriksa | undefined {
  return peran.find(({ jabatanId }) => jabatanId === penandaTanganId)
}

function buildTemuanPejabat(peran: PeranPeriksa, pesan: string, label: string, nilai: string): HasilPemeriksaan {
  return {
    sasaran: buildSasaran(peran.jabatanId, nilai),
    pesan,
    tempat: { layar: 'jabatan', jabatanId: peran.jabatanId },
    kutipan: kutip(peran.jabatan),
    perbaikan: { label },
  }
}

function kutip(kata: string) {
  return { konteks: null, kata }
}
