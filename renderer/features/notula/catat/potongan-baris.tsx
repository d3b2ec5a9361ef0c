import type { Catatan, JenisCatatan, PotonganCatatan } from '@shared/features/notula/catatan.rules'
import classes from './catat.module.css'

const HURUF: Readonly<Record<Exclude<JenisCatatan, 'pembahasan'>, string>> = {
  keputusan: 'K',
  'tindak lanjut': 'TL',
  pertanyaan: '?',
}
const KATA: Readonly<Record<Exclude<JenisCatatan, 'pembahasan'>, string>> = {
  keputusan: 'Keputusan: ',
  'tindak lanjut': 'Tindak lanjut: ',
  pertanyaan: 'Pertanyaan: ',
}

/** `K`, `TL`, `?` in front of a line; nothing in front of what was said. */
export function TandaBaris({ jenis }: { readonly jenis: JenisCatatan }) {
  if (jenis === 'pembahasan') return <span className={classes.tanpaTanda} />
  return (
    <>
      <span className={classes.tanda} data-jenis={jenis} aria-hidden="true">
        {HURUF[jenis]}
      </span>
      <span className="hanya-pembaca">{KATA[jenis]}</span>
    </>
  )
}

export function ChipJabatan({ nama }: { readonly nama: string }) {
  return <span className={classes.chip}>{nama}</span>
}

export function ChipBatas({ kata }: { readonly kata: string }) {
  return (
    <span className={classes.chip} data-jenis="batas">
      {kata}
    </span>
  )
}

/** A line as it was understood: its words, with jabatan and due dates as chips. */
export function PotonganBaris({ potongan }: Pick<Catatan, 'potongan'>) {
  let tempat = 0
  return potongan.map((satu) => {
    const kunci = tempat
    tempat += satu.teks.length
    return <Potongan key={kunci} potongan={satu} />
  })
}

function Potongan({ potongan }: { readonly potongan: PotonganCatatan }) {
  if (potongan.jenis === 'jabatan') return <ChipJabatan nama={potongan.nama} />
  return potongan.jenis === 'batas' ? <ChipBatas kata={potongan.kata} /> : potongan.teks
}
