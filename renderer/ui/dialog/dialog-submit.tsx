import { useCommands } from '../commands/use-commands'

/** Ctrl+Enter finishes the dialog that this stands in, wherever in it the focus is. */
export function DialogSubmit({ onSubmit }: { readonly onSubmit: () => void }) {
  useCommands([
    { id: 'dialog.submit', label: 'Selesai', shortcut: 'Ctrl+Enter', whenTyping: true, hidden: true, run: onSubmit },
  ])
  return null
}
