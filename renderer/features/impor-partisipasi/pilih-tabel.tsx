import type { PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import type { BerkasImpor } from '@shared/features/impor/tabel-impor.schema'
import type { TabelTerbaca } from '@shared/features/impor-partisipasi/impor-partisipasi.schema'
import { formatAngka } from '@shared/lib/angka'
import { SelectField } from '../../ui/fields/select-field'
import { NumberField } from '../../ui/fields/tanggal-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './impor.module.css'
import { RentangField } from './rentang-field'

type PilihTabelProps = {
  readonly berkas: BerkasImpor
  readonly susunan: Susunan
  readonly terbaca: TabelTerbaca | null
  readonly onChoose: (ubah: Partial<PilihanLembar>) => void
}

const TANPA_TABEL = 'Tidak ditemukan tabel di sini. Pilih lembar lain, atau betulkan baris judulnya.'

/** Sheet, block and header row; the guess stands in the fields and can be corrected. */
export function PilihTabel({ berkas, susunan, terbaca, onChoose }: PilihTabelProps) {
  const lembar = berkas.lembar.find(({ indeks }) => indeks === susunan.lembar)
  return (
    <>
      <div className={classes.pilihTabel}>
        <SelectField
          label="Lembar"
          value={String(susunan.lembar)}
          onChange={(next) => onChoose({ lembar: Number(next), rentang: null, barisJudul: null, putar: false })}
          options={berkas.lembar.map(({ indeks, nama, jumlahBaris, hasTabel }) => ({
            value: String(indeks),
            label: hasTabel ? `${nama} (${formatAngka(jumlahBaris)} baris)` : `${nama} (tanpa tabel)`,
          }))}
        />
        <NumberField
          label="Baris judul terakhir"
          value={susunan.barisJudul ?? terbaca?.tabel.judul?.sampai ?? null}
          min={0}
          onChange={(barisJudul) => onChoose({ barisJudul, putar: false })}
        />
        <RentangField rentang={susunan.rentang} onChange={(rentang) => onChoose({ rentang, barisJudul: null })} />
      </div>
      {terbaca === null && <ProblemBox pesan={lembar?.pesan ?? TANPA_TABEL} />}
      {lembar?.peringatan.map((satu) => (
        <ProblemBox key={satu} kind="perhatian" pesan={satu} />
      ))}
    </>
  )
}
