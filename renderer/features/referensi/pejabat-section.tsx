import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNamaLengkap, formatNip } from '@shared/lib/nama'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useHariIni } from '../../lib/use-hari-ini'
import { useSave } from '../../lib/use-save'
import { Button } from '../../ui/fields/button'
import { StatusWord } from '../../ui/status/status-word'
import classes from './jabatan-panel.module.css'
import { formatMasa, isMenjabat } from './masa-jabatan'
import { PejabatForm, type PejabatValues } from './pejabat-form'
import { usePejabatList } from './referensi.queries'
import { sayDitutup } from './say-ditutup'

/** Who holds the jabatan and who held it before; each line opens into its form. */
export function PejabatSection({ jabatan }: { readonly jabatan: JabatanRow }) {
  const { data: list } = usePejabatList(jabatan.id)
  const [openId, setOpenId] = useState<string | null>(null)
  const save = useSave()
  const hariIni = useHariIni()
  const close = () => setOpenId(null)

  const create = async (values: PejabatValues, tutup: boolean): Promise<string | undefined> => {
    const result = await save(() => client.referensi.pejabat.create({ ...values, jabatanId: jabatan.id, tutup }), {
      silent: true,
    })
    if (!result.ok) return result.refusal.pesan
    sayDitutup(result.value.ditutup)
    return undefined
  }
  const update = async (id: string, values: PejabatValues): Promise<string | undefined> => {
    const result = await save(() => client.referensi.pejabat.update({ id, ubah: values }), { silent: true })
    return result.ok ? undefined : result.refusal.pesan
  }
  const remove = (id: string) => {
    close()
    void save(() => client.referensi.pejabat.remove({ id }))
  }

  // Whether someone holds it already decides what a new holder is asked.
  if (list === undefined) return null
  return (
    <section aria-labelledby="pejabat-jabatan">
      <div className={classes.head}>
        <h3 id="pejabat-jabatan">Pejabat</h3>
        <Button small variant="quiet" icon="plus" label="Pejabat baru" onClick={() => setOpenId('baru')} />
      </div>
      {openId === 'baru' && <PejabatForm pejabat={null} list={list} onSave={create} onClose={close} />}
      {list.length === 0 && openId !== 'baru' && <p className={classes.none}>Belum ada pejabat yang dicatat.</p>}
      <ul className={classes.holders}>
        {list.map((pejabat) => (
          <li key={pejabat.id}>
            {openId === pejabat.id ? (
              <PejabatForm
                pejabat={pejabat}
                list={list}
                onSave={(values) => update(pejabat.id, values)}
                onClose={close}
                onRemove={() => remove(pejabat.id)}
              />
            ) : (
              <button type="button" onClick={() => setOpenId(pejabat.id)} title="Ubah pejabat ini">
                <span className={classes.holderName}>{formatNamaLengkap(pejabat)}</span>
                <span className={classes.holderFacts}>
                  {[pejabat.nip === null ? null : `NIP ${formatNip(pejabat.nip)}`, pejabat.pangkat, pejabat.telepon]
                    .filter((fact) => fact !== null)
                    .join(', ')}
                </span>
                <span className={classes.holderFacts}>
                  <StatusWord
                    small
                    glif={isMenjabat(pejabat, hariIni) ? 'centang' : 'kosong'}
                    kata={pejabat.jenis === 'definitif' ? 'Definitif' : pejabat.jenis}
                  />
                  {formatMasa(pejabat.mulai, pejabat.selesai)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
