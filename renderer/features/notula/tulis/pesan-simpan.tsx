import { ProblemBox } from '../../../ui/messages/problem-box'
import type { KeadaanSimpan } from '../simpan/simpan-otomatis'

/** Says beside the field why its text is not saved yet. The text itself stays where it is. */
export function PesanSimpan({ keadaan }: { readonly keadaan: KeadaanSimpan }) {
  if (keadaan.jenis !== 'gagal') return null
  return <ProblemBox pesan={`Belum tersimpan, tetapi tulisan ini tidak hilang. ${keadaan.pesan}`} />
}
