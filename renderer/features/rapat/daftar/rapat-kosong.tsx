import type { TemplatRapat } from '@shared/features/rapat/rapat.schema'
import { EmptyState } from '../../../ui/page/empty-state'

/** What the register says before the first rapat. Each way in is one key. */
export function RapatKosong({ onCreate }: { readonly onCreate: (templat: TemplatRapat) => void }) {
  return (
    <EmptyState
      title="Belum ada rapat."
      help="Mulai dari salah satu cara ini. Semuanya dapat diubah dan diurungkan."
      steps={[
        {
          label: 'Rakor Desk Pilkada',
          description: 'Sepuluh acara, undangan Forkopimda, KPU, Bawaslu, dan camat.',
          shortcut: '1',
          run: () => onCreate('desk pilkada'),
        },
        {
          label: 'Rakor Forkopimda',
          description: 'Undangan unsur Forkopimda, empat acara yang biasa.',
          shortcut: '2',
          run: () => onCreate('rakor forkopimda'),
        },
        {
          label: 'Rapat kosong',
          description: 'Isi sendiri dari awal.',
          shortcut: '3',
          run: () => onCreate('kosong'),
        },
      ]}
    />
  )
}
