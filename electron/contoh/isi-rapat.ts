import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { addHari } from '@shared/lib/tanggal'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { OfficeClient } from '../lib/office-client'
import { BUTIR_DESK, type ButirContoh } from './butir-desk'

export type JabatanContoh = {
  readonly list: readonly JabatanRow[]
  /** By short name, such as `Ketua KPU`. Throws when the default set has none of that name. */
  readonly get: (singkatan: string) => JabatanRow
}

/** The jabatan of the office, found by their short names. */
export async function findJabatanContoh(client: OfficeClient): Promise<JabatanContoh> {
  const list = await client.referensi.jabatan.list({})
  return {
    list,
    get(singkatan) {
      const found = list.find((row) => row.singkatan === singkatan)
      if (found === undefined) throw new Error(`the sample needs a jabatan called ${singkatan}`)
      return found
    },
  }
}

type DeskContoh = {
  readonly rapatId: string
  readonly tanggal: string
  readonly jabatan: JabatanContoh
  readonly butir?: readonly ButirContoh[]
}

/** Writes the notula of a desk meeting whose acara are the ten points, and leaves it as a draft. */
export async function createNotulaDesk(
  client: OfficeClient,
  { rapatId, tanggal, jabatan, butir = BUTIR_DESK }: DeskContoh,
): Promise<string> {
  const { id: notulaId } = await client.notula.create({ rapatId })
  const { acara } = await client.rapat.get({ id: rapatId })
  for (const [index, isi] of butir.entries()) {
    const acaraId = acara[index]?.id
    if (acaraId === undefined) throw new Error(`the rapat has no acara ${index + 1}`)
    for (const { jabatan: singkatan, isi: teks } of isi.uraian) {
      const jabatanId = jabatan.get(singkatan).id
      await client.notula.pembahasan.create({
        notulaId,
        acaraId,
        jenis: 'uraian',
        jabatanId,
        isi: createTeksKaya(teks),
      })
    }
    const simpulan = createTeksKaya(isi.simpulan)
    await client.notula.pembahasan.create({ notulaId, acaraId, jenis: 'simpulan', jabatanId: null, isi: simpulan })
    for (const teks of isi.keputusan) await client.notula.keputusan.create({ rapatId, acaraId, isi: teks })
    for (const { uraian, jabatan: singkatan, hari, status } of isi.tindakLanjut) {
      await client.tindakLanjut.create({
        rapatId,
        acaraId,
        uraian,
        jabatanId: jabatan.get(singkatan).id,
        batasWaktu: addHari(tanggal, hari),
        ...(status === undefined ? {} : { status }),
      })
    }
  }
  return notulaId
}

/** Attendance as it usually is: most come, every eighth sends somebody, a few are excused, two tamu. */
export async function recordKehadiranContoh(client: OfficeClient, rapatId: string): Promise<void> {
  const { rows } = await client.kehadiran.list({ rapatId })
  await client.kehadiran.set({
    rapatId,
    catatan: rows.flatMap(({ undanganId }, index): CatatKehadiran[] => {
      if (undanganId === null) return []
      const pukul = `08:${String(35 + (index % 25)).padStart(2, '0')}`
      if (index % 8 === 3) return [{ undanganId, status: 'diwakili', jabatanWakil: 'Sekretaris', pukul }]
      if (index % 19 === 9) return [{ undanganId, status: 'izin', keterangan: 'Tugas luar' }]
      return index % 23 === 22 ? [{ undanganId, status: 'tidak hadir' }] : [{ undanganId, status: 'hadir', pukul }]
    }),
  })
  await client.kehadiran.tamu.create({
    rapatId,
    tamu: { nama: 'Citra Umpama', jabatan: 'Perwakilan perguruan tinggi', pukul: '08:58' },
  })
}
