import type { CatatanPeriksa } from '@shared/features/notula/notula.schema'
import { listTemuan, PEMERIKSAAN, type TemuanPemeriksaan } from '@shared/features/periksa/pemeriksaan.rules'
import type { HasilPeriksa, Temuan } from '@shared/features/periksa/periksa.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import { createFaktaPeriksaService, type FaktaPeriksaParts } from './fakta-periksa.service'
import { createPerbaikanService, type PerbaikanParts } from './perbaikan.service'
import { createPeriksaRepository, type PengabaianRow } from './periksa.repository'

export type PeriksaService = ReturnType<typeof createPeriksaService>

export type PeriksaParts = Omit<FaktaPeriksaParts, 'repository'> &
  PerbaikanParts & { readonly rapat: Pick<RapatService, 'get' | 'acara' | 'findTerbuka'> }

type TemuanIni = { readonly rapatId: string; readonly kode: string; readonly sasaran: string }

/** The sidang periksa: what stands between a notula and its lock, what mends it, and what the clerk lets stand. */
export function createPeriksaService(deps: FeatureDeps, parts: PeriksaParts) {
  const { journal, clock, createId } = deps
  const { rapat } = parts
  const repository = createPeriksaRepository(deps)
  const fakta = createFaktaPeriksaService({ ...parts, repository })
  const perbaikan = createPerbaikanService(parts)

  /** @throws DomainError TIDAK_DITEMUKAN when there is no notula to look at */
  function list(rapatId: string): HasilPeriksa {
    const pengabaian = new Map(repository.list(rapatId).map((row) => [buildKunci(row), row]))
    const semua = listTemuan(fakta.build(rapatId)).map((satu) => toTemuan(satu, pengabaian.get(buildKunci(satu))))
    const terbuka = semua.filter(({ diabaikan }) => diabaikan === null)
    const kodeTerbuka = new Set(terbuka.map(({ kode }) => kode))
    return {
      temuan: [...terbuka, ...semua.filter(({ diabaikan }) => diabaikan !== null)],
      lolos: PEMERIKSAAN.filter(({ kode }) => !kodeTerbuka.has(kode)).map(({ kode, judul }) => ({ kode, judul })),
      jumlahPemeriksaan: PEMERIKSAAN.length,
    }
  }

  /** What a notula needs to know before it becomes final: open musts, and what the clerk set aside. */
  function getUntukFinal(rapatId: string): {
    readonly harus: readonly string[]
    readonly diabaikan: readonly CatatanPeriksa[]
  } {
    const { temuan } = list(rapatId)
    return {
      harus: temuan.filter(({ tingkat }) => tingkat === 'harus').map(({ pesan }) => pesan),
      diabaikan: temuan.flatMap(({ judul, pesan, diabaikan }) =>
        diabaikan === null ? [] : [{ judul, pesan, alasan: diabaikan.alasan }],
      ),
    }
  }

  function setAside({ alasan, ...temuanIni }: TemuanIni & { readonly alasan: string }): { id: string } {
    const { rapatId, kode, sasaran } = temuanIni
    const { judul, tingkat } = findTerbuka(temuanIni)
    if (tingkat === 'harus') {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        pesan: `“${judul}” harus diperbaiki dan tidak dapat diabaikan. Perbaiki dahulu.`,
      })
    }
    const row: PengabaianRow = {
      id: createId(),
      rapatId,
      kode,
      sasaran,
      alasan: parseUraian(alasan, 'alasan'),
      dibuatPada: clock.now().toISOString(),
    }
    journal.action({ name: `Abaikan temuan: ${judul}` }, () => repository.create(row))
    return { id: row.id }
  }

  function reopen(temuanIni: TemuanIni): { id: string } {
    rapat.findTerbuka(temuanIni.rapatId)
    const kunci = buildKunci(temuanIni)
    const row = repository.list(temuanIni.rapatId).find((satu) => buildKunci(satu) === kunci)
    if (row === undefined) throw sudahTidakAda()
    const judul = PEMERIKSAAN.find(({ kode }) => kode === row.kode)?.judul ?? row.kode
    journal.action({ name: `Buka lagi temuan: ${judul}` }, () => repository.remove(row.id))
    return { id: row.id }
  }

  /** The finding is looked for anew, so that a remedy never meets words that have changed meanwhile. */
  function perbaiki(temuanIni: TemuanIni): { id: string } {
    const { judul, perbaikan: cara } = findTerbuka(temuanIni)
    const { ubah } = cara
    if (ubah === undefined) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        pesan: `“${judul}” tidak dapat diperbaiki otomatis. Buka tempatnya dan perbaiki di sana.`,
      })
    }
    // A step of its own, not the end of what the clerk has just been typing.
    journal.seal()
    journal.action({ name: `Perbaiki: ${judul}` }, () => perbaikan.apply(temuanIni.rapatId, ubah))
    return { id: temuanIni.rapatId }
  }

  /** A finding that is open now. @throws DomainError TERKUNCI, TIDAK_DITEMUKAN */
  function findTerbuka(temuanIni: TemuanIni): TemuanPemeriksaan {
    rapat.findTerbuka(temuanIni.rapatId)
    const kunci = buildKunci(temuanIni)
    const temuan = listTemuan(fakta.build(temuanIni.rapatId)).find((satu) => buildKunci(satu) === kunci)
    const isDiabaikan = repository.list(temuanIni.rapatId).some((row) => buildKunci(row) === kunci)
    if (temuan === undefined || isDiabaikan) throw sudahTidakAda()
    return temuan
  }

  return { list, getUntukFinal, setAside, reopen, perbaiki }
}

function buildKunci({ kode, sasaran }: Pick<Temuan, 'kode' | 'sasaran'>): string {
  return `${kode} ${sasaran}`
}

function toTemuan(
  { kode, sasaran, tingkat, judul, pesan, tempat, kutipan, perbaikan }: TemuanPemeriksaan,
  row: PengabaianRow | undefined,
): Temuan {
  return {
    kode,
    sasaran,
    tingkat,
    judul,
    pesan,
    tempat,
    kutipan,
    perbaikan: { label: perbaikan.label, langsung: perbaikan.ubah !== undefined },
    // A check that has become a must is not silenced by what was let stand before.
    diabaikan: row === undefined || tingkat === 'harus' ? null : { alasan: row.alasan, pada: row.dibuatPada },
  }
}

function sudahTidakAda(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Temuan itu sudah tidak ada karena isinya berubah. Periksa ulang dengan F5.',
  })
}
