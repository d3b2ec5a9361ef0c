import { findSalahKategori } from '@shared/features/partisipasi/pemilihan.rules'
import type { KategoriInput, PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { CheckboxField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../partisipasi.module.css'

const MAKS_KATEGORI = 5

/** The lists by which one may vote, and which of them the percentage is of. Each change is saved at once. */
export function KategoriField({ pemilihan }: { readonly pemilihan: PemilihanRow }) {
  const save = useSave()
  const [problem, setProblem] = useState<string>()
  const kategori: readonly KategoriInput[] = pemilihan.kategori.map(({ nama, penyebut }) => ({ nama, penyebut }))

  const set = async (isi: readonly KategoriInput[]) => {
    const salah = findSalahKategori(isi)
    if (salah !== null) return setProblem(salah)
    const result = await save(() => client.partisipasi.kategori.set({ pemilihanId: pemilihan.id, isi: [...isi] }), {
      silent: true,
    })
    setProblem(result.ok ? undefined : result.refusal.pesan)
  }
  const change = (index: number, ubah: Partial<KategoriInput>) =>
    void set(kategori.map((row, at) => (at === index ? { ...row, ...ubah } : row)))

  return (
    <section className={classes.kategori} aria-label="Kategori pemilih">
      <h3>Kategori pemilih</h3>
      {pemilihan.kategori.map(({ id, nama, penyebut }, index) => (
        <div key={id} className={classes.barisKategori}>
          <CommittedTextField
            label={`Kategori ${index + 1}`}
            hideLabel
            size="panel"
            value={nama}
            maxLength={40}
            onCommit={(text) => change(index, { nama: text })}
          />
          <CheckboxField
            label="penyebut"
            checked={penyebut}
            disabled={index === 0}
            onChange={(isOn) => change(index, { penyebut: isOn })}
          />
        </div>
      ))}
      <div className={classes.aksi}>
        <Button
          small
          label="Tambah kategori"
          icon="plus"
          disabled={kategori.length >= MAKS_KATEGORI}
          onClick={() => void set([...kategori, { nama: buildNamaBaru(kategori), penyebut: false }])}
        />
        <Button
          small
          variant="quiet"
          label="Hapus yang terakhir"
          disabled={kategori.length <= 2}
          onClick={() => void set(kategori.slice(0, -1))}
        />
      </div>
      {problem !== undefined && <ProblemBox pesan={problem} />}
    </section>
  )
}

function buildNamaBaru(kategori: readonly KategoriInput[]): string {
  return `Kategori ${kategori.length + 1}`
}
