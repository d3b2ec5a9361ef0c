import type { KalimatSiap } from '@shared/features/pengaturan/pengaturan.schema'
import { useQuery } from '@tanstack/react-query'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { api } from '../../../lib/client'
import { useCommands } from '../../../ui/commands/use-commands'
import { findKode, findTempatTeks, type TempatTeks, writeTeks } from './sisip-teks'

/** Sentences of the office in every text of the notula: by code and blank, or from a list. */
export function useKalimatSiap() {
  const kalimat = useQuery(api.pengaturan.get.queryOptions()).data?.kalimat ?? []
  const [isTerbuka, setTerbuka] = useState(false)
  // Where one wrote last: the list takes the focus away, and gives its sentence back there.
  const tempat = useRef<TempatTeks | null>(null)
  useCommands([
    {
      id: 'notula.kalimat',
      label: 'Kalimat siap pakai…',
      detail: 'atau ketik ; dan kodenya, lalu spasi',
      menu: 'sunting',
      shortcut: 'Ctrl+;',
      whenTyping: true,
      enabled: kalimat.length > 0,
      run: () => {
        tempat.current = findTempatTeks(document.activeElement) ?? tempat.current
        setTerbuka(true)
      },
    },
  ])
  return {
    kalimat,
    isTerbuka,
    close: () => setTerbuka(false),
    pilih: ({ isi }: KalimatSiap) => {
      setTerbuka(false)
      const tujuan = tempat.current
      // The list must have gone, or it would hold the focus.
      if (tujuan !== null) requestAnimationFrame(() => writeTeks(tujuan, isi))
    },
    bind: {
      onBlurCapture: ({ target }: FocusEvent) => {
        tempat.current = findTempatTeks(target) ?? tempat.current
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        if (event.key !== ' ' || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
        const isian = findTempatTeks(event.target)
        const ditulis = isian === null ? null : findKode(isian)
        const satu = kalimat.find(({ kode }) => kode === ditulis?.kode)
        if (isian === null || ditulis === null || satu === undefined) return
        event.preventDefault()
        event.stopPropagation()
        writeTeks(isian, `${satu.isi} `, ditulis.panjang)
      },
    },
  }
}
