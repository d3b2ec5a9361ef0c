import type { Catatan } from '@shared/features/notula/catatan.rules'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { client } from '../../../lib/client'

type Tempat = { readonly notulaId: string; readonly rapatId: string; readonly acaraId: string }

/** Records one line of fast writing. @throws what the core refuses; nothing was recorded then */
export async function sendCatatan(
  { notulaId, rapatId, acaraId }: Tempat,
  { jenis, isi, jabatanId, batasWaktu }: Catatan,
): Promise<{ readonly id: string }> {
  switch (jenis) {
    case 'pembahasan':
      return await client.notula.pembahasan.create({
        notulaId,
        acaraId,
        jenis: 'uraian',
        jabatanId,
        isi: createTeksKaya(isi),
      })
    case 'keputusan':
      return await client.notula.keputusan.create({ rapatId, acaraId, isi })
    case 'pertanyaan':
      return await client.notula.pertanyaan.create({ rapatId, acaraId, isi })
    case 'tindak lanjut':
      return await client.tindakLanjut.create({ rapatId, acaraId, uraian: isi, jabatanId, batasWaktu })
  }
}
