import { client } from '../../../lib/client'
import { type Lampirkan, useLampirkan } from '../../lampiran'
import { prepareFoto } from './siapkan-foto'

/** Takes photos in, upright and small enough to print. */
export function useTambahFoto(rapatId: string): Lampirkan {
  return useLampirkan({
    prepare: prepareFoto,
    send: async (berkas) => {
      const lampiran = await client.lampiran.create({ berkas, guna: 'foto' })
      return await client.notula.dokumentasi.create({ rapatId, lampiranId: lampiran.id, keterangan: '' })
    },
  })
}
