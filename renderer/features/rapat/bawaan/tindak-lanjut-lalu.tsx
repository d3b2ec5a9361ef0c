import type { RapatLengkap, TindakLanjutLalu as Row } from '@shared/features/rapat/rapat.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { SelectField } from '../../../ui/fields/select-field'
import { StatusWord } from '../../../ui/status/status-word'
import classes from './bawaan.module.css'

type TindakLanjutLaluProps = { readonly rapat: Pick<RapatLengkap, 'tindakLanjutLalu'> }

const STATUS_OPTIONS = [
  { value: 'belum', label: 'Belum' },
  { value: 'proses', label: 'Proses' },
  { value: 'selesai', label: 'Selesai' },
] as const

/** What earlier rapat of the seri have left to be done, as the papers list it. Its status is changed here as anywhere. */
export function TindakLanjutLalu({ rapat }: TindakLanjutLaluProps) {
  const hariIni = useHariIni()
  const save = useSave()
  const setStatus = (id: string, status: Row['status']) =>
    void save(() => client.tindakLanjut.update({ id, ubah: { status } }))
  if (rapat.tindakLanjutLalu.length === 0) {
    return <p className={classes.none}>Tidak ada tindak lanjut rapat sebelumnya yang masih terbuka.</p>
  }
  return (
    <ul className={classes.list} aria-label="Tindak lanjut rapat sebelumnya">
      {rapat.tindakLanjutLalu.map((row) => (
        <li key={row.id}>
          <div className={classes.isi}>
            {row.uraian}
            <p className={classes.fakta}>
              {row.jabatan !== null && <span>{row.jabatan}</span>}
              <Batas row={row} hariIni={hariIni} />
              <a href={linkTo.notula(row.rapat.id)} title={row.rapat.nama}>
                {row.rapat.tanggal === null ? row.rapat.nama : `rapat ${formatTanggalPendek(row.rapat.tanggal)}`}
              </a>
            </p>
          </div>
          <div className={classes.status}>
            <SelectField
              label={`Status: ${row.uraian}`}
              hideLabel
              size="panel"
              value={row.status}
              options={STATUS_OPTIONS}
              onChange={(status) => setStatus(row.id, status)}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Batas({ row, hariIni }: { readonly row: Row; readonly hariIni: string }) {
  if (row.batasWaktu === null) return null
  const hari = `batas ${formatTanggalPendek(row.batasWaktu)}`
  const isLate = row.status !== 'selesai' && row.batasWaktu < hariIni
  return isLate ? <StatusWord small warning glif="segitiga" kata={`${hari}, terlambat`} /> : <span>{hari}</span>
}
