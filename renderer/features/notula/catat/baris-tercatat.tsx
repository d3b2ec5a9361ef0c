import { formatMengganti } from '@shared/features/notula/notula.rules'
import { formatJam, formatTanggalPendek, toJamLokal } from '@shared/lib/tanggal'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import type { KeyboardEvent } from 'react'
import { useIsiNotula } from '../notula-context'
import type { BarisCatat } from './baris-catat'
import classes from './catat.module.css'
import { ChipBatas, ChipJabatan, TandaBaris } from './potongan-baris'

type BarisTercatatProps = {
  readonly baris: BarisCatat
  readonly onBuka: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** A recorded line; a click, Enter or F2 opens it for change. */
export function BarisTercatat({ baris, onBuka, onKeyDown }: BarisTercatatProps) {
  const { zona } = useIsiNotula()
  return (
    <li className={classes.baris} data-baris={baris.id}>
      <span className={classes.waktu}>
        {baris.waktu !== null && (
          <>
            <span className="hanya-pembaca">Dicatat pukul </span>
            {formatJam(toJamLokal(baris.waktu, zona))}
          </>
        )}
      </span>
      <TandaBaris jenis={baris.jenis} />
      <button
        type="button"
        className={classes.isiBaris}
        onClick={onBuka}
        onKeyDown={(event) => {
          if (event.key === 'F2') {
            event.preventDefault()
            onBuka()
          } else onKeyDown(event)
        }}
      >
        <IsiBaris baris={baris} />
      </button>
    </li>
  )
}

function IsiBaris({ baris }: { readonly baris: BarisCatat }) {
  const { pilihanJabatan } = useIsiNotula()
  const findNama = (id: string | null) => pilihanJabatan.find((satu) => satu.id === id)?.label
  switch (baris.jenis) {
    case 'pembahasan': {
      const { jenis, jabatanId, isi } = baris.item
      const nama = jenis === 'simpulan' ? 'Simpulan' : findNama(jabatanId)
      return (
        <>
          {nama !== undefined && <strong>{nama}. </strong>}
          {formatTeksPolos(isi) || 'Belum ada uraian'}
        </>
      )
    }
    case 'keputusan': {
      const { isi, mengganti } = baris.item
      return (
        <>
          {isi}
          {mengganti.length > 0 && <span className={classes.jawaban}>{formatMengganti(mengganti)}</span>}
        </>
      )
    }
    case 'tindak lanjut': {
      const { jabatanId, uraian, batasWaktu } = baris.item
      const nama = findNama(jabatanId)
      return (
        <>
          {nama !== undefined && <ChipJabatan nama={nama} />} {nama === undefined ? uraian : continueAfterNama(uraian)}{' '}
          {batasWaktu !== null && <ChipBatas kata={`paling lambat ${formatTanggalPendek(batasWaktu)}`} />}
        </>
      )
    }
    case 'pertanyaan': {
      const { isi, jawaban, tindakLanjutId } = baris.item
      return (
        <>
          {isi}
          {jawaban !== null && <span className={classes.jawaban}>Jawaban: {jawaban}</span>}
          {tindakLanjutId !== null && <span className={classes.jawaban}>Menjadi tindak lanjut</span>}
        </>
      )
    }
  }
}

/** `Menyerahkan …` goes on behind its jabatan without the capital. */
function continueAfterNama(uraian: string): string {
  return /^Me[a-z]/.test(uraian) ? `m${uraian.slice(1)}` : uraian
}
