import { useSyncExternalStore } from 'react'
import { connection } from '../lib/client'
import { ProblemBox } from '../ui/messages/problem-box'
import classes from './error-boundary.module.css'

const TEXTS = {
  putus: 'Sambungan ke Simpul terputus. Yang sudah tersimpan tidak hilang; tutup jendela ini lalu buka Simpul lagi.',
  berakhir: 'Jendela ini sudah tidak berlaku. Buka Simpul lagi dari ikonnya; yang sudah tersimpan tidak hilang.',
} as const

/** Says that the core no longer answers; nothing while it does. */
export function LostConnection() {
  const status = useSyncExternalStore(connection.subscribe, connection.get)
  if (status === 'tersambung') return null
  return (
    <div className={classes.place}>
      <ProblemBox pesan={TEXTS[status]} />
    </div>
  )
}
