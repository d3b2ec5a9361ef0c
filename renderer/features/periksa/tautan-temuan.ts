import type { TempatTemuan } from '@shared/features/periksa/periksa.schema'
import { assertNever } from '@shared/lib/assert-never'
import { linkTo } from '../../lib/links'

/** Address of the field in which a finding is mended. */
export function linkToTempat(rapatId: string, tempat: TempatTemuan): string {
  switch (tempat.layar) {
    case 'notula': {
      const { bagianId, barisId, isian } = tempat
      return linkTo.notula(rapatId, { bagian: bagianId, ...(barisId === null ? {} : { baris: barisId }), isian })
    }
    case 'rapat':
      return linkTo.rapat(rapatId, tempat.isian)
    case 'acara':
      return tempat.acaraId === null ? linkTo.rapat(rapatId, 'acara') : linkTo.rapat(rapatId)
    case 'kehadiran':
      return linkTo.kehadiran(rapatId)
    case 'jabatan':
      return linkTo.jabatanTerpilih(tempat.jabatanId)
    case 'pengaturan':
      return linkTo.pengaturan()
    default:
      return assertNever(tempat, 'layar')
  }
}
