import type { PertanyaanWilayah, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Susunan } from '@shared/features/impor/susunan.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka } from '@shared/lib/angka'
import { goTo, linkTo } from '../../lib/links'
import { Button } from '../../ui/fields/button'
import { FilterSelect } from '../../ui/fields/select-field'
import { StatusWord } from '../../ui/status/status-word'
import classes from './impor.module.css'
import { useWilayah } from './impor-partisipasi.queries'

type LangkahWilayahProps = {
  readonly pratinjau: Pratinjau
  /** Questions that were answered so far. */
  readonly jumlahJawaban: number
  readonly pemilihan: PemilihanRow
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
}

const PILIH = ''

/** Names that are only alike are asked one by one; one answer counts for all rows that write it so. */
export function LangkahWilayah({ pratinjau, jumlahJawaban, pemilihan, onChange }: LangkahWilayahProps) {
  const { tanya, jumlahWilayah } = pratinjau
  const answer = (kunci: string, wilayahId: string | null) =>
    onChange(({ wilayah }) => ({ wilayah: [...wilayah.filter((satu) => satu.kunci !== kunci), { kunci, wilayahId }] }))
  return (
    <div className={classes.isi}>
      <StatusWord glif="centang" kata={`${formatAngka(jumlahWilayah)} wilayah cocok menurut kode atau nama.`} />
      {jumlahJawaban > 0 && (
        <div className={classes.aksi}>
          <span className={classes.sebutan}>{formatAngka(jumlahJawaban)} sudah dijawab.</span>
          <Button small label="Tanyakan lagi" onClick={() => onChange(() => ({ wilayah: [] }))} />
        </div>
      )}
      {tanya.length === 0 ? (
        <>
          <p className={classes.bantuan}>Tidak ada nama yang perlu ditanyakan.</p>
          <div className={classes.aksi}>
            <Button
              variant="primary"
              label="Lanjut ke pratinjau"
              onClick={() => goTo(linkTo.imporPartisipasi(pemilihan.id, 'pratinjau'))}
            />
          </div>
        </>
      ) : (
        <ul className={classes.tanya} aria-label="Nama yang perlu dijawab">
          {tanya.map((satu) => (
            <Pertanyaan key={satu.kunci} tanya={satu} pemilihan={pemilihan} onAnswer={answer} />
          ))}
        </ul>
      )}
    </div>
  )
}

type PertanyaanProps = {
  readonly tanya: PertanyaanWilayah
  readonly pemilihan: PemilihanRow
  readonly onAnswer: (kunci: string, wilayahId: string | null) => void
}

function Pertanyaan({ tanya, pemilihan, onAnswer }: PertanyaanProps) {
  const { kunci, tertulis, pesan, jumlahBaris, barisPertama, calon } = tanya
  const tingkat = kunci.startsWith('desa|')
    ? 'desa'
    : kunci.startsWith('kecamatan|')
      ? 'kecamatan'
      : pemilihan.tingkatData
  const { data } = useWilayah(pemilihan.id, tingkat)
  const lain = (data ?? []).filter(({ id }) => !calon.some((satu) => satu.id === id))
  return (
    <li>
      <p>
        {pesan}{' '}
        <span className={classes.sebutan}>
          {jumlahBaris === 1
            ? `Baris ${barisPertama}.`
            : `${formatAngka(jumlahBaris)} baris, mulai baris ${barisPertama}.`}
        </span>
      </p>
      <div className={classes.aksi}>
        {calon.map(({ id, nama, tempat }) => (
          <Button
            key={id}
            small
            label={tempat === '' ? `Sama: ${nama}` : `Sama: ${nama}, ${tempat}`}
            onClick={() => onAnswer(kunci, id)}
          />
        ))}
        <FilterSelect
          label={`Pilih untuk ${tertulis}`}
          value={PILIH}
          onChange={(id) => id !== PILIH && onAnswer(kunci, id)}
          options={[
            { value: PILIH, label: 'wilayah lain…' },
            ...lain.map(({ id, nama, kecamatan }) => ({
              value: id,
              label: nama === kecamatan ? nama : `${nama}, ${kecamatan}`,
            })),
          ]}
        />
        <Button small variant="quiet" label="Lewati" onClick={() => onAnswer(kunci, null)} />
      </div>
    </li>
  )
}
