import type { BedaBagian, Notula } from '@shared/features/notula/notula.schema'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { api } from '../../../lib/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { SelectField } from '../../../ui/fields/select-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from './final.module.css'

type BedaVersiProps = {
  readonly notula: Notula
  readonly onClose: () => void
}

const KONSEP = 'konsep'

/** Two versions side by side in one text: what went is struck through, what came is underlined. */
export function BedaVersi({ notula, onClose }: BedaVersiProps) {
  const versiList = notula.riwayatVersi.map(({ versi }) => versi).sort((a, b) => a - b)
  const tujuanList = [
    ...versiList.map((versi) => ({ value: String(versi), label: `Versi ${versi}` })),
    ...(notula.status === 'konsep' ? [{ value: KONSEP, label: 'Konsep sekarang' }] : []),
  ]
  const [ke, setKe] = useState(tujuanList.at(-1)?.value ?? KONSEP)
  const [dari, setDari] = useState(tujuanList.at(-2)?.value ?? '1')
  const { data, error } = useQuery(
    api.notula.listBeda.queryOptions({
      input: { rapatId: notula.rapatId, dari: Number(dari), ke: ke === KONSEP ? null : Number(ke) },
    }),
  )
  return (
    <Dialog title="Perbedaan antarversi" open onClose={onClose} width={820}>
      <div className={classes.pilihVersi}>
        <SelectField
          label="Dari"
          value={dari}
          onChange={setDari}
          options={tujuanList.filter(({ value }) => value !== KONSEP)}
        />
        <SelectField label="Ke" value={ke} onChange={setKe} options={tujuanList} />
      </div>
      {error !== null && <ProblemBox pesan={getRefusal(error)?.pesan ?? ''} />}
      {data !== undefined && <IsiBeda beda={data} />}
    </Dialog>
  )
}

function IsiBeda({ beda }: { readonly beda: readonly BedaBagian[] }) {
  if (beda.length === 0) return <p className={classes.tanpaBeda}>Kedua versi sama, kata demi kata.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached without a mouse
    <section className={classes.beda} aria-label="Perbedaan" tabIndex={0}>
      {beda.map(({ judul, potongan }) => (
        <div key={judul}>
          <h3>{judul}</h3>
          <p>
            {withTempat(potongan).map(({ tempat, jenis, teks }) => (
              <Potongan key={tempat} jenis={jenis} teks={teks} />
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}

type PotonganProps = BedaBagian['potongan'][number]

function Potongan({ jenis, teks }: PotonganProps) {
  if (jenis === 'ditambah') {
    return (
      <ins>
        <span className="hanya-pembaca">[ditambah] </span>
        {teks}
      </ins>
    )
  }
  if (jenis === 'sama') return shortenSama(teks)
  return (
    <del>
      <span className="hanya-pembaca">[dihapus] </span>
      {teks}
    </del>
  )
}

const TEPI = 160

/** Of a long stretch without change only its edges: they tell where one is. */
function shortenSama(teks: string): string {
  if (teks.length <= 3 * TEPI) return teks
  return `${teks.slice(0, TEPI).trimEnd()} … ${teks.slice(-TEPI).trimStart()}`
}

function withTempat(potongan: readonly PotonganProps[]) {
  let tempat = 0
  return potongan.map((satu) => {
    const mulai = tempat
    tempat += satu.teks.length
    return { ...satu, tempat: mulai }
  })
}
