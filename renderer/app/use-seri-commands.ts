import { useQuery } from '@tanstack/react-query'
import { useRapatBerikut } from '../features/rapat'
import { api } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import { useCommands } from '../ui/commands/use-commands'

/** The next rapat of every seri, from wherever one is: found in the palette by the name of the seri. */
export function useSeriCommands(): void {
  const list = useQuery(api.seri.list.queryOptions()).data ?? []
  const createBerikut = useRapatBerikut()
  useCommands([
    {
      id: 'seri.open',
      label: 'Seri rapat',
      menu: 'data',
      menuGroup: 2,
      icon: 'history',
      run: () => goTo(linkTo.daftarSeri()),
    },
    ...list.map(({ id, nama }) => ({
      id: `seri.berikut-${id}`,
      label: `Rapat berikutnya: ${nama}`,
      icon: 'calendar' as const,
      run: () => createBerikut({ seriId: id }),
    })),
  ])
}
