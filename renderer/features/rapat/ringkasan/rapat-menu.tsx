import { Menu } from '@mantine/core'
import { listStatusBerikut } from '@shared/features/rapat/rapat.rules'
import type { RapatLengkap, StatusRapat } from '@shared/features/rapat/rapat.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { useRapatActions } from '../daftar/use-rapat-actions'
import { useSeriRapat } from './use-seri-rapat'

type Target = Exclude<StatusRapat, 'final'>

const STATUS_LABELS: Readonly<Record<Target, string>> = {
  draf: 'Kembalikan jadi draf',
  terjadwal: 'Jadwalkan rapat',
  berlangsung: 'Mulai rapat',
  selesai: 'Tandai rapat selesai',
  batal: 'Batalkan rapat',
}

/** What else can be done with a rapat: its next statuses, a copy, and the way into the Kotak Sampah. */
export function RapatMenu({ rapat }: { readonly rapat: RapatLengkap }) {
  const save = useSave()
  const actions = useRapatActions()
  const seri = useSeriRapat(rapat)
  const isLocked = rapat.status === 'final'
  const targets = listStatusBerikut(rapat.status).filter((status): status is Target => status !== 'final')
  const setStatus = (status: Target) => void save(() => client.rapat.setStatus({ id: rapat.id, status }))
  const remove = () => {
    void actions.remove([rapat]).then(() => goTo(linkTo.daftarRapat()))
  }
  const commands = [
    ...targets.map((status) => ({
      id: `rapat.status-${status}`,
      label: STATUS_LABELS[status],
      menu: 'data' as const,
      menuGroup: 1,
      run: () => setStatus(status),
    })),
    {
      id: 'rapat.copy',
      label: 'Salin jadi rapat baru',
      menu: 'data' as const,
      menuGroup: 3,
      shortcut: 'Ctrl+D',
      run: () => void actions.copy(rapat),
    },
    ...(rapat.seri === null || isLocked
      ? []
      : [
          {
            id: 'rapat.bawaan',
            label: 'Ambil bawaan rapat sebelumnya',
            menu: 'data' as const,
            menuGroup: 3,
            run: () => void seri.fetchBawaan(),
          },
        ]),
    {
      id: 'rapat.remove',
      label: 'Hapus rapat',
      menu: 'data' as const,
      menuGroup: 3,
      enabled: !isLocked,
      run: remove,
    },
  ]
  useCommands(commands)
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>
        <Button label="Tindakan lain" icon="dots" iconOnly />
      </Menu.Target>
      <Menu.Dropdown>
        {commands
          .filter((command) => !('enabled' in command) || command.enabled)
          .map((command) => (
            <Menu.Item key={command.id} onClick={command.run}>
              {command.label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
