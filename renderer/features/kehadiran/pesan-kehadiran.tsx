import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { PESAN_TERKUNCI } from '@shared/features/rapat/rapat.rules'
import { goTo, linkTo } from '../../lib/links'
import { Button } from '../../ui/fields/button'
import { ProblemBox } from '../../ui/messages/problem-box'
import type { Antrean, Tertunda } from './antrean'
import classes from './kehadiran-page.module.css'
import { STATUS_KEHADIRAN } from './status-kehadiran'
import type { BarisKehadiran } from './tampilkan-tertunda'

type PesanKehadiranProps = {
  readonly isTerkunci: boolean
  readonly rapatId: string
  readonly rows: readonly BarisKehadiran[]
  readonly tertunda: readonly Tertunda<CatatKehadiran>[]
  readonly antrean: Antrean<CatatKehadiran>
}

/** Why nothing can be changed, or which records were refused and what can be done about each. */
export function PesanKehadiran({ isTerkunci, rapatId, rows, tertunda, antrean }: PesanKehadiranProps) {
  const ditolak = tertunda.filter(({ masalah }) => masalah !== undefined)
  if (isTerkunci) {
    return (
      <div className={classes.pesan}>
        <ProblemBox kind="perhatian" pesan={PESAN_TERKUNCI}>
          <Button small label="Buka notula" onClick={() => goTo(linkTo.notula(rapatId))} />
        </ProblemBox>
      </div>
    )
  }
  if (ditolak.length === 0) return null
  const retryAll = () => {
    for (const { kunci } of ditolak) antrean.retry(kunci)
  }
  const removeAll = () => {
    for (const { kunci } of ditolak) antrean.remove(kunci)
  }
  return (
    <div className={classes.pesan}>
      <ProblemBox
        pesan={`${ditolak.length} catatan belum tersimpan. Tidak ada yang hilang; coba simpan lagi.`}
        rincian={ditolak.map((satu) => formatDitolak(satu, rows))}
      >
        <Button small label="Simpan lagi" onClick={retryAll} />
        <Button small variant="quiet" label="Lupakan" onClick={removeAll} />
      </ProblemBox>
    </div>
  )
}

function formatDitolak({ isi, masalah }: Tertunda<CatatKehadiran>, rows: readonly BarisKehadiran[]): string {
  const jabatan = rows.find(({ undanganId }) => undanganId === isi.undanganId)?.jabatan ?? 'Undangan ini'
  return `${jabatan}, ${STATUS_KEHADIRAN[isi.status].kata.toLowerCase()}: ${masalah}`
}
