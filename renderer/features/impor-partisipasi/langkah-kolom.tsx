import type { PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import { listSasaran } from '@shared/features/impor-partisipasi/sasaran.rules'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import { type PemilihanRow, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka } from '@shared/lib/angka'
import { Button } from '../../ui/fields/button'
import { CheckboxField } from '../../ui/fields/choice-fields'
import { SelectField } from '../../ui/fields/select-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './impor.module.css'
import { PilihTabel } from './pilih-tabel'
import type { ImporTerbuka } from './use-impor'

type LangkahKolomProps = {
  readonly impor: ImporTerbuka
  readonly pemilihan: PemilihanRow
  readonly onChoose: (ubah: Partial<PilihanLembar>) => void
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
}

const TIDAK = ''

/** Which sheet and header, and what each column means. */
export function LangkahKolom({ impor, pemilihan, onChoose, onChange }: LangkahKolomProps) {
  const { terbaca, susunan, berkas } = impor
  const options = listPilihan(pemilihan)
  const diKolom = terbaca?.tabel.wilayahDiKolom ?? null
  const pasang = (indeks: number, sasaran: string) =>
    onChange(({ pasangan }) => {
      const lain = pasangan.filter((satu) => satu.indeks !== indeks && satu.sasaran !== sasaran)
      return { pasangan: sasaran === TIDAK ? lain : [...lain, { indeks, sasaran }] }
    })
  return (
    <div className={classes.isi}>
      <PilihTabel berkas={berkas} susunan={susunan} terbaca={terbaca} onChoose={onChoose} />
      {berkas.peringatan.map((satu) => (
        <ProblemBox key={satu} kind="perhatian" pesan={satu} />
      ))}
      {diKolom !== null && (
        <ProblemBox kind="perhatian" pesan={diKolom}>
          <Button small label="Putar tabel" onClick={() => onChoose({ putar: true })} />
        </ProblemBox>
      )}
      {terbaca !== null && (
        <>
          <p className={classes.bantuan}>
            {formatAngka(terbaca.tabel.jumlahBaris)} baris data.{' '}
            {terbaca.isDiingat
              ? 'Berkas berbentuk sama pernah diimpor; pilihannya dipakai lagi.'
              : 'Periksa arti tiap kolom. Kolom yang tidak dipasangkan tidak diimpor.'}
          </p>
          <table className={classes.kolom} aria-label="Kolom berkas">
            <thead>
              <tr>
                <th scope="col">Kolom</th>
                <th scope="col">Judul di berkas</th>
                <th scope="col">Contoh isi</th>
                <th scope="col">Diimpor sebagai</th>
              </tr>
            </thead>
            <tbody>
              {terbaca.tabel.kolom.map(({ indeks, huruf, label, contoh, gaya, isTersembunyi }) => (
                <tr key={indeks}>
                  <td>{huruf}</td>
                  <td>
                    {label}
                    {isTersembunyi && <span className={classes.sebutan}> (tersembunyi)</span>}
                  </td>
                  <td className={classes.contoh}>
                    {contoh.join('; ')}
                    {gaya !== null && <span className={classes.sebutan}> (ribuan ditulis {gaya})</span>}
                  </td>
                  <td>
                    <SelectField
                      label={`Arti kolom ${huruf}`}
                      hideLabel
                      value={susunan.pasangan.find((satu) => satu.indeks === indeks)?.sasaran ?? TIDAK}
                      onChange={(sasaran) => pasang(indeks, sasaran)}
                      options={options}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <CheckboxField
            label="Tanda strip (-) berarti nol"
            help="Bila tidak dicentang, strip berarti kosong: belum dilaporkan."
            checked={susunan.strip === 'nol'}
            onChange={(isNol) => onChange(() => ({ strip: isNol ? 'nol' : 'kosong' }))}
          />
          {terbaca.tabel.keterangan.map((satu) => (
            <p key={satu} className={classes.bantuan}>
              {satu}
            </p>
          ))}
        </>
      )}
    </div>
  )
}

function listPilihan({ kategori, tingkatData }: PemilihanRow) {
  const tingkat = tingkatWilayahSchema.options
  return [
    { value: TIDAK, label: 'Tidak diimpor' },
    { value: 'kode', label: 'Kode wilayah' },
    ...tingkat
      .slice(0, tingkat.indexOf(tingkatData) + 1)
      .map((value) => ({ value: value as string, label: KATA_TINGKAT[value] })),
    ...listSasaran(kategori, tingkatData).map(({ id, label }) => ({ value: id as string, label })),
    { value: 'persen', label: 'Persentase (hanya dicocokkan)' },
  ]
}
