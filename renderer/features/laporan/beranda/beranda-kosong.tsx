import { goTo, linkTo } from '../../../lib/links'
import { EmptyState } from '../../../ui/page/empty-state'

type BerandaKosongProps = {
  /** Nothing was ever entered: then the first steps stand here. */
  readonly isPertama: boolean
  readonly onCreate: () => void
}

/** The desk without anything on it: either everything is done, or nothing has begun. */
export function BerandaKosong({ isPertama, onCreate }: BerandaKosongProps) {
  if (!isPertama) {
    return (
      <EmptyState
        title="Semua sudah dikerjakan."
        help="Tidak ada tindak lanjut yang terlambat atau jatuh tempo minggu ini, tidak ada rapat yang menunggu notula, dan tidak ada laporan yang harus dikirim."
      />
    )
  }
  return (
    <EmptyState
      title="Belum ada rapat."
      help="Mulailah dari salah satu langkah ini. Semuanya dapat diubah atau diurungkan."
      steps={[
        { label: 'Buat rapat pertama', shortcut: 'Ctrl+N', run: onCreate },
        {
          label: 'Lengkapi jabatan dan pejabat',
          description: 'Daftar awal sudah terisi; tempel nama dari Excel',
          run: () => goTo(linkTo.jabatan()),
        },
        { label: 'Periksa kop, kertas, dan tanda tangan', run: () => goTo(linkTo.pengaturan()) },
      ]}
    />
  )
}
