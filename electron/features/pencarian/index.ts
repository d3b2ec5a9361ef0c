import type { FeatureDeps } from '../../lib/feature'
import { createIndeksService } from './indeks.service'
import { createPencarianRepository } from './pencarian.repository'
import { createPencarianRouter } from './pencarian.router'
import { createPencarianService } from './pencarian.service'
import { readInBackground } from './read-in-background'
import { createSaringanRepository } from './saringan.repository'
import { createSaringanService } from './saringan.service'
import { createSumberRepository } from './sumber.repository'

/*
 * Full search over the records of the office.
 *
 * The index needs plain words, and notula are rich text: only the program can take the words out, and SQL functions of
 * the program are refused in triggers. So a trigger on every table that is searched (sumber.repository.ts) notes which
 * record has changed, in the transaction of the change and by whatever way it comes: service, undo, restore, import,
 * cascade. The notes (pencarian_antrean) are worked off before each search and in the background, record by record:
 * read it again, exchange its entry, strike the note, all in one transaction (indeks.service.ts). A crash anywhere
 * leaves either the note or the finished entry.
 *
 * Nothing of it is journaled, because all of it can be built anew at any time (`indeks.rebuild`).
 */
export function createPencarian(deps: FeatureDeps) {
  const repository = createPencarianRepository(deps)
  const indeks = createIndeksService({ repository, sumber: createSumberRepository(deps), log: deps.log })
  const service = createPencarianService({ repository, indeks })
  const saringan = createSaringanService(deps, createSaringanRepository(deps))
  indeks.prepare()
  const { stop } = readInBackground({ read: indeks.tryRead, isOpen: () => deps.db.open })
  return { service, saringan, indeks, router: createPencarianRouter(service, saringan), close: stop }
}
