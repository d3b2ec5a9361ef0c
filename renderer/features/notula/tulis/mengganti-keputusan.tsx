import { findAlasanTolakPengganti } from '@shared/features/keputusan/keputusan.rules'
import { formatMengganti } from '@shared/features/notula/notula.rules'
import type { Keputusan } from '@shared/features/notula/notula.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatTanggal } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { api, client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import classes from './mengganti.module.css'

type MenggantiProps = {
  readonly nomor: number
  readonly keputusan: Keputusan
  readonly isPicking: boolean
  /** The field was left for another place. */
  readonly onClose: () => void
  /** Chosen, or called off by Esc: the words of the keputusan take the focus again. */
  readonly onDone: () => void
}

const MOST = 30

/** Which earlier keputusan this one replaces: said below its words, chosen by a few letters of the earlier one. */
export function MenggantiKeputusan({ nomor, keputusan, isPicking, onClose, onDone }: MenggantiProps) {
  const save = useSave()
  const { id, mengganti } = keputusan
  const kata = formatMengganti(mengganti)
  const restore = async () => {
    for (const lama of mengganti) await save(() => client.keputusan.setBerlaku({ id: lama.id }))
  }
  return (
    <>
      {kata !== null && (
        <p className={classes.kata}>
          {kata}
          <Button
            small
            iconOnly
            variant="quiet"
            icon="close"
            label={`Keputusan ${nomor} tidak mengganti`}
            onClick={() => void restore()}
          />
        </p>
      )}
      {isPicking && <PilihKeputusan nomor={nomor} id={id} onClose={onClose} onDone={onDone} />}
    </>
  )
}

type PilihKeputusanProps = Pick<MenggantiProps, 'nomor' | 'onClose' | 'onDone'> & { readonly id: string }

function PilihKeputusan({ nomor, id, onClose, onDone }: PilihKeputusanProps) {
  const save = useSave()
  const { data: semua = [] } = useQuery(api.keputusan.list.queryOptions())
  const [text, setText] = useState('')
  const calon = useMemo(() => {
    const byId = new Map(semua.map((row) => [row.id, row]))
    const baru = byId.get(id)
    if (baru === undefined) return []
    return semua.filter(
      (lama) => lama.status === 'berlaku' && findAlasanTolakPengganti(lama, baru, (satu) => byId.get(satu)) === null,
    )
  }, [semua, id])
  const find = useMemo(() => createPencari(calon, ({ isi, rapat }) => `${isi} ${rapat.nama}`), [calon])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the keys of the field inside
    <div onKeyDown={onKeyDown}>
      <ComboboxField
        label={`Keputusan ${nomor} mengganti`}
        hideLabel
        size="panel"
        text={text}
        onTextChange={setText}
        options={find(text)
          .slice(0, MOST)
          .map(({ id: lamaId, isi, urutan, rapat }) => ({
            id: lamaId,
            label: isi.replace(/\s+/g, ' '),
            detail: `nomor ${urutan}, ${rapat.tanggal === null ? '' : formatTanggal(rapat.tanggal)}`,
          }))}
        onPick={({ id: lamaId }) => {
          onDone()
          void save(() => client.keputusan.setDiganti({ id: lamaId, penggantiId: id }))
        }}
        onBlur={onClose}
        placeholder="Keputusan lama yang diganti"
        emptyText="Tidak ada keputusan berlaku dari rapat sebelumnya."
        autoFocus
      />
    </div>
  )
}
