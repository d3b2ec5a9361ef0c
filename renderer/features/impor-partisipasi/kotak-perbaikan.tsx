import type { PerbaikanKolom, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Susunan } from '@shared/features/impor/susunan.schema'
import { formatAngka } from '@shared/lib/angka'
import { Button } from '../../ui/fields/button'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './impor.module.css'

type KotakPerbaikanProps = {
  readonly pratinjau: Pratinjau
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
}

/** Numbers that lost their thousands, with before and after: mended column by column, and only when that is wanted. */
export function KotakPerbaikan({ pratinjau, onChange }: KotakPerbaikanProps) {
  const { perbaikan, temuan, keterangan } = pratinjau
  const toggle = ({ indeks, diterima }: PerbaikanKolom) =>
    onChange(({ perbaiki }) => ({
      perbaiki: diterima ? perbaiki.filter((satu) => satu !== indeks) : [...perbaiki, indeks],
    }))
  if (perbaikan.length === 0 && temuan.length === 0 && keterangan.length === 0) return null
  return (
    <div className={classes.kotak}>
      {perbaikan.map((satu) => (
        <ProblemBox
          key={satu.indeks}
          kind="perhatian"
          pesan={
            satu.diterima
              ? `Kolom ${satu.label}: ${formatAngka(satu.jumlah)} angka dikembalikan ribuannya.`
              : `Kolom ${satu.label}: ${formatAngka(satu.jumlah)} angka tampaknya kehilangan ribuan.`
          }
          rincian={satu.contoh.map(
            ({ nomor, sebelum, sesudah }) => `Baris ${nomor}: ${sebelum} menjadi ${formatAngka(sesudah)}`,
          )}
        >
          <Button
            small
            label={satu.diterima ? `Batalkan perbaikan ${satu.label}` : `Perbaiki ${satu.label}`}
            onClick={() => toggle(satu)}
          />
        </ProblemBox>
      ))}
      {temuan.length > 0 && (
        <ProblemBox
          kind="perhatian"
          pesan="Baris jumlah di berkas tidak cocok dengan baris-barisnya."
          rincian={temuan}
        />
      )}
      {keterangan.length > 0 && <p className={classes.bantuan}>{keterangan.join(' ')}</p>}
    </div>
  )
}
