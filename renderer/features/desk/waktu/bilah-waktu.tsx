import type { RakorDesk } from '@shared/features/desk/desk.schema'
import { getArah } from '@shared/features/desk/kesiapan.rules'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { FilterSelect } from '../../../ui/fields/select-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Toolbar } from '../../../ui/page/page-header'
import { StatusWord } from '../../../ui/status/status-word'
import { useIsNarrow, WIDTH_OF_STANDING_PANEL } from '../../../ui/theme/use-layout-width'
import classes from '../desk.module.css'
import { useZona } from '../desk.queries'
import { GarisWaktu } from './garis-waktu'
import { formatMomen, type WaktuDesk } from './waktu-desk'
import { WaktuDialog } from './waktu-dialog'

type BilahWaktuProps = {
  readonly waktu: WaktuDesk
  readonly banding: string | null
  readonly lewat: readonly RakorDesk[]
  readonly hariPemungutan: string
  readonly poin: readonly PoinKesiapan[]
  readonly onChange: (waktu: WaktuDesk) => void
}

const KINI = 'kini'
const LAIN = 'lain'
const TANPA = 'tanpa'
const ARAH = ['naik', 'turun', 'tetap'] as const

/** The moment shown and the moment compared with, also as a line of past rakor, and what changed between them. */
export function BilahWaktu({ waktu, banding, lewat, hariPemungutan, poin, onChange }: BilahWaktuProps) {
  const zona = useZona()
  // The line only shows what the two fields say.
  const isNarrow = useIsNarrow(WIDTH_OF_STANDING_PANEL)
  const [dialog, setDialog] = useState<'pada' | 'banding' | null>(null)
  const { pada } = waktu
  const rakor = lewat
    .toReversed()
    .map(({ momen, tanggal }) => ({ value: momen, label: `Rakor ${formatTanggal(tanggal)}` }))
  const withOwn = (momen: string | null) =>
    momen === null || rakor.some(({ value }) => value === momen)
      ? rakor
      : [{ value: momen, label: formatMomen(momen, zona) }, ...rakor]
  return (
    <>
      <Toolbar
        end={
          banding !== null && (
            <span className={classes.hitungArah}>
              {ARAH.map((arah) => (
                <StatusWord key={arah} glif={arah} kata={`${countArah(poin, arah)} ${arah}`} />
              ))}
            </span>
          )
        }
      >
        <FilterSelect
          label="Kondisi per"
          value={pada ?? KINI}
          onChange={(next) =>
            next === LAIN ? setDialog('pada') : onChange({ ...waktu, pada: next === KINI ? null : next })
          }
          options={[{ value: KINI, label: 'Saat ini' }, ...withOwn(pada), { value: LAIN, label: 'Waktu lain…' }]}
        />
        <FilterSelect
          label="Dibanding"
          value={banding ?? TANPA}
          onChange={(next) =>
            next === LAIN ? setDialog('banding') : onChange({ ...waktu, banding: next === TANPA ? null : next })
          }
          options={[
            ...withOwn(banding),
            { value: TANPA, label: 'Tanpa pembanding' },
            { value: LAIN, label: 'Waktu lain…' },
          ]}
        />
        {!isNarrow && <GarisWaktu pada={pada} banding={banding} lewat={lewat} hariPemungutan={hariPemungutan} />}
      </Toolbar>
      {pada !== null && (
        <div className={classes.lampau}>
          <ProblemBox
            kind="perhatian"
            pesan={`Keadaan ${formatMomen(pada, zona)}. Yang diubah di sini tercatat untuk saat itu, bukan untuk saat ini.`}
          />
        </div>
      )}
      {dialog !== null && (
        <WaktuDialog
          judul={dialog === 'pada' ? 'Kondisi per waktu lain' : 'Bandingkan dengan waktu lain'}
          momen={dialog === 'pada' ? pada : banding}
          onPick={(momen) => {
            setDialog(null)
            onChange({ ...waktu, [dialog]: momen })
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

function countArah(poin: readonly PoinKesiapan[], arah: (typeof ARAH)[number]): number {
  return poin.filter(({ persen, persenBanding }) => getArah(persen, persenBanding) === arah).length
}
