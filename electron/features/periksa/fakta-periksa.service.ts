import type { KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import type { Notula } from '@shared/features/notula/notula.schema'
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { FaktaPeriksa, PeranPeriksa, TeksPeriksa } from '@shared/features/periksa/fakta.rules'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatNamaLengkap } from '@shared/lib/nama'
import { formatTeksPolos, isTeksKosong } from '@shared/lib/teks-kaya'
import type { KehadiranService } from '../kehadiran'
import type { NotulaService } from '../notula'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { TindakLanjutService } from '../tindak-lanjut'
import type { PeriksaRepository } from './periksa.repository'

export type FaktaPeriksaParts = {
  readonly repository: PeriksaRepository
  readonly rapat: Pick<RapatService, 'get'>
  readonly kehadiran: Pick<KehadiranService, 'list'>
  readonly notula: Pick<NotulaService, 'get'>
  readonly tindakLanjut: Pick<TindakLanjutService, 'list'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

type Bahan = {
  readonly rapat: RapatLengkap
  readonly notula: Notula
  readonly tindakLanjut: readonly TindakLanjutRow[]
  /** Every jabatan with its holder on the day of the rapat. */
  readonly jabatan: ReadonlyMap<string, JabatanRow>
}

/** Gathers what the checks look at: the records of one rapat with the names of its day. */
export function createFaktaPeriksaService(parts: FaktaPeriksaParts) {
  const { repository, kehadiran, tindakLanjut, referensi } = parts

  /** @throws DomainError TIDAK_DITEMUKAN when there is no such rapat, or it has no notula yet */
  function build(rapatId: string): FaktaPeriksa {
    const rapat = parts.rapat.get(rapatId)
    const notula = parts.notula.get(rapatId)
    if (notula === null) throw belumAda()
    const hariIni = referensi.today()
    const jabatanList = referensi.jabatan.list({ tanggal: rapat.tanggal ?? hariIni, nonaktif: true })
    const bahan: Bahan = {
      rapat,
      notula,
      tindakLanjut: tindakLanjut.list({ rapatId }),
      jabatan: new Map(jabatanList.map((row) => [row.id, row])),
    }
    const daftar = kehadiran.list(rapatId)
    const pengaturan = parts.pengaturan.get()
    return {
      hariIni,
      rapat,
      kop: pengaturan.kop,
      acara: rapat.acara,
      teks: listTeks(bahan),
      pembahasan: notula.pembahasan.map(({ isi, ...row }) => ({
        ...row,
        jabatan: bahan.jabatan.get(row.jabatanId ?? '')?.nama ?? null,
        isKosong: isTeksKosong(isi),
      })),
      keputusan: notula.keputusan,
      pertanyaan: notula.pertanyaan,
      tindakLanjut: bahan.tindakLanjut,
      foto: notula.dokumentasi,
      peserta: daftar.rows.map(toPeserta),
      jumlah: daftar.jumlah,
      peran: listPeran(bahan),
      penandaTanganId: rapat.penandaTanganId ?? rapat.pimpinanId,
      nomorDipakai: repository.listNomorDipakai(rapatId, rapat.nomorUndangan),
      singkatanDikenal: listSingkatanDikenal(pengaturan, rapat, jabatanList),
      kepanjangan: new Map(
        pengaturan.singkatan.kepanjangan.map(({ singkatan, kepanjangan }) => [singkatan, kepanjangan]),
      ),
    }
  }

  function listPeran({ rapat, jabatan }: Bahan): readonly PeranPeriksa[] {
    const roles = PERAN.flatMap(({ isian, kata }) => {
      const row = jabatan.get(rapat[isian] ?? '')
      return row === undefined ? [] : [{ isian, kata, row }]
    })
    const pernahTerisi = repository.listPernahTerisi(roles.map(({ row }) => row.id))
    return roles.map(({ isian, kata, row }) => ({
      isian,
      kata,
      jabatanId: row.id,
      jabatan: row.nama,
      pejabat: row.pejabat === null ? null : { nama: formatNamaLengkap(row.pejabat), nip: row.pejabat.nip },
      pernahTerisi: pernahTerisi.has(row.id),
    }))
  }

  return { build }
}

const PERAN = [
  { isian: 'pimpinanId', kata: 'pimpinan rapat' },
  { isian: 'sekretarisId', kata: 'sekretaris rapat' },
  { isian: 'pencatatId', kata: 'pencatat' },
  { isian: 'penandaTanganId', kata: 'penanda tangan' },
] as const

/** Every text that is printed, in the order of the paper. */
function listTeks(bahan: Bahan): readonly TeksPeriksa[] {
  const { rapat, notula, tindakLanjut } = bahan
  return [
    ...rapat.acara.map(({ id, judul }, index) =>
      toTeks('acara', id, { acaraId: id, nama: `Judul acara ${index + 1}`, isi: judul }),
    ),
    toBagian('pembukaan', 'Kata Pembukaan', notula),
    ...rapat.acara.flatMap(({ id: acaraId }, index) => listTeksPembahasan(bahan, acaraId, `Acara ${index + 1}`)),
    ...notula.keputusan.map(({ id, acaraId, isi, urutan }) =>
      toTeks('keputusan', id, { acaraId, nama: `Keputusan ${urutan}`, isi }),
    ),
    ...tindakLanjut.map(({ id, acaraId, uraian, urutan }) =>
      toTeks('tindak lanjut', id, { acaraId, nama: `Tindak lanjut ${urutan}`, isi: uraian }),
    ),
    toBagian('penutup', 'Penutup', notula),
    ...notula.dokumentasi.map(({ id, urutan, keterangan }) =>
      toTeks('foto', id, { acaraId: null, nama: `Keterangan foto ${urutan}`, isi: keterangan }),
    ),
  ]
}

function listTeksPembahasan({ notula, jabatan }: Bahan, acaraId: string, letak: string): readonly TeksPeriksa[] {
  const milik = notula.pembahasan.filter((row) => row.acaraId === acaraId)
  return [...milik.filter(({ jenis }) => jenis === 'uraian'), ...milik.filter(({ jenis }) => jenis === 'simpulan')].map(
    ({ id, jenis, jabatanId, isi }) => {
      const pembicara = jabatan.get(jabatanId ?? '')
      const siapa = jenis === 'simpulan' ? 'simpulan' : (pembicara?.nama ?? 'uraian')
      return toTeks('pembahasan', id, { acaraId, nama: `${letak}, ${siapa}`, isi: formatTeksPolos(isi) })
    },
  )
}

function toTeks(
  jenis: TeksPeriksa['letak']['jenis'],
  id: string,
  { acaraId, nama, isi }: { acaraId: string | null; nama: string; isi: string },
): TeksPeriksa {
  return { letak: { jenis, id, acaraId }, nama, isi, tersusun: false }
}

function toBagian(jenis: 'pembukaan' | 'penutup', nama: string, notula: Notula): TeksPeriksa {
  const { isi, tersusun } = notula[jenis]
  return { letak: { jenis, id: null, acaraId: null }, nama, isi: formatTeksPolos(isi), tersusun }
}

function toPeserta({ jabatanId, jabatan, status, nama, jabatanWakil, pukul }: KehadiranRow) {
  return {
    jabatanId,
    jabatan: jabatan === '' ? (nama ?? 'Tamu') : jabatan,
    status,
    wakil: jabatanWakil ?? nama,
    pukul,
  }
}

/** Those of the settings, and those that stand in the names of jabatan and rapat, which are printed as they are. */
function listSingkatanDikenal(
  { singkatan, kantor }: Pengaturan,
  { nama }: RapatLengkap,
  jabatanList: readonly JabatanRow[],
): ReadonlySet<string> {
  const names = [
    nama,
    kantor?.singkatan ?? '',
    kantor?.namaKantor ?? '',
    ...jabatanList.flatMap((row) => [formatJabatanPejabat(row.nama, row.pejabat?.jenis), row.singkatan ?? '']),
  ]
  return new Set([...singkatan.dikenal, ...names.flatMap((satu) => satu.match(/[A-Z][A-Z0-9]+/g) ?? [])])
}

function belumAda(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Rapat ini belum punya notula, jadi belum ada yang diperiksa. Mulai notulanya lebih dahulu.',
  })
}
