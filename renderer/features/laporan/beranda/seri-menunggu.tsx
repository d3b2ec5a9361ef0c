import { formatTanggalPendek } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { useRapatBerikut } from '../../rapat'
import classes from './beranda.module.css'

/** Seri with a rhythm whose next rapat nobody has planned yet, one click away from it. */
export function SeriMenunggu() {
  const { data: list = [] } = useQuery(api.seri.list.queryOptions())
  const createBerikut = useRapatBerikut()
  const menunggu = list.filter(({ irama, berikut }) => irama !== 'tidak tetap' && berikut === null)
  if (menunggu.length === 0) return null
  return (
    <section className={classes.seri} aria-labelledby="seri-menunggu">
      <h2 id="seri-menunggu">Belum ada rapat berikutnya</h2>
      <ul>
        {menunggu.map(({ id, nama, terakhir }) => (
          <li key={id}>
            <span>
              <a href={linkTo.seriTerpilih(id)}>{nama}</a>
              <small>{formatTerakhir(terakhir?.tanggal ?? null)}</small>
            </span>
            <Button
              small
              iconOnly
              icon="plus"
              label={`Buat rapat berikutnya: ${nama}`}
              onClick={() => createBerikut({ seriId: id })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function formatTerakhir(tanggal: string | null): string {
  return tanggal === null ? 'Belum pernah rapat' : `Terakhir ${formatTanggalPendek(tanggal)}`
}
