import { writeSync } from 'node:fs'
import { acquireLock } from '../../electron/database/lock'
import { StartupError } from '../../electron/lib/startup-error'

/** Tries to take the lock of a folder, says `dapat` or the kode of the refusal, and keeps what it got until killed. */
const [dir = ''] = process.argv.slice(2)
try {
  acquireLock(dir)
  writeSync(1, 'dapat\n')
  setInterval(() => {}, 60_000)
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  writeSync(1, `${error.kode}\n`)
}
