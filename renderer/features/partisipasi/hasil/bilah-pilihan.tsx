import { formatPenyebut, getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { KategoriInput } from '@shared/features/partisipasi/pemilihan.schema'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { formatNilai } from '@shared/features/partisipasi/rumus.rules'
import { formatAcuan, formatTarget } from '@shared/features/partisipasi/target.rules'
import type { ReactNode } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { FilterSelect } from '../../../ui/fields/select-field'
import { Toolbar } from '../../../ui/page/page-header'
import { useIsNarrow } from '../../../ui/theme/use-layout-width'

export type PilihanDialog = 'acuan' | 'target' | 'bagi'

/** Below this the toolbar has no room for names. */
const LEBAR_LENGKAP = 1000

type BilahPilihanProps = {
  readonly ringkasan: Ringkasan
  readonly onOpen: (dialog: PilihanDialog) => void
  readonly onExcel: () => void
  /** Choices of the level that is shown. */
  readonly children?: ReactNode
}

/** What the percentage is of, what it is compared with, and what it should reach. */
export function BilahPilihan({ ringkasan, onOpen, onExcel, children }: BilahPilihanProps) {
  const { pemilihan, kategori, target, jumlah } = ringkasan
  const save = useSave()
  // In a narrow window the figures are said here, and who gave them below the table.
  const isNarrow = useIsNarrow(LEBAR_LENGKAP)
  const pilihan = listPenyebut(kategori)
  const now = formatPenyebut(kategori)
  const canDivide = (jumlah.kurangMinimum ?? 0) > 0 && ringkasan.tingkat === 'kecamatan'
  return (
    <Toolbar
      end={
        <>
          <Button small icon="download" label="Excel" onClick={onExcel} />
          <Button
            small
            label="Bagi kekurangan…"
            disabled={!canDivide}
            reason="Tetapkan target dan acuan dahulu, lalu buka tingkat kecamatan."
            onClick={() => onOpen('bagi')}
          />
        </>
      }
    >
      {children}
      <FilterSelect
        label="Penyebut"
        value={now}
        onChange={(next) => {
          const isi = pilihan.find((satu) => formatPenyebut(satu) === next)
          if (isi !== undefined)
            void save(() => client.partisipasi.kategori.set({ pemilihanId: pemilihan.id, isi: [...isi] }))
        }}
        options={pilihan.map((isi) => ({ value: formatPenyebut(isi), label: formatPenyebut(isi) }))}
      />
      <Button label={describeAcuan(ringkasan, isNarrow)} onClick={() => onOpen('acuan')} />
      <Button label={describeTarget(target, isNarrow)} onClick={() => onOpen('target')} />
    </Toolbar>
  )
}

/** `Acuan Pilkada 2017, 68,00 %`: short, the whole name stands under the table. */
function describeAcuan({ acuan, tren }: Ringkasan, isNarrow: boolean): string {
  if (acuan === null) return 'Pilih acuan…'
  const nilai = acuan.acuanPemilihanId === null ? formatAcuan(acuan) : formatNilai(acuan.persen)
  if (isNarrow && nilai !== '') return `Acuan ${nilai}`
  const lama = tren.find(({ pemilihanId }) => pemilihanId === acuan.acuanPemilihanId)
  const nama = lama === undefined ? acuan.label : `${getRumpun(lama.jenis)} ${lama.tanggal.slice(0, 4)}`
  return `Acuan ${nama}${nilai === '' ? '' : `, ${nilai}`}${acuan.bedaJenis ? ' (jenis lain)' : ''}`
}

function describeTarget(target: Ringkasan['target'], isNarrow: boolean): string {
  if (target === null) return 'Tetapkan target…'
  return `Target ${formatTarget(target)} %${isNarrow ? '' : `, ${target.pemilik}`}`
}

/** DPT alone, DPT with each other category, and with all of them; what is chosen now is among them. */
function listPenyebut(kategori: readonly KategoriInput[]): readonly (readonly KategoriInput[])[] {
  const plain = kategori.map(({ nama, penyebut }) => ({ nama, penyebut }))
  const choose = (isIn: (index: number) => boolean) =>
    plain.map(({ nama }, index) => ({ nama, penyebut: index === 0 || isIn(index) }))
  const all = [
    choose(() => false),
    ...plain.slice(1).map((_each, offset) => choose((index) => index === offset + 1)),
    choose(() => true),
    plain,
  ]
  const words = all.map(formatPenyebut)
  return all.filter((isi, index) => words.indexOf(formatPenyebut(isi)) === index)
}
