import { createSistemRouter } from './sistem.router'
import { createSistemService, type SistemDeps } from './sistem.service'

/** The program around the data: host, ruang, windows, saved files. Writes no table. */
export function createSistem(deps: SistemDeps) {
  const service = createSistemService(deps)
  return { service, router: createSistemRouter(service) }
}
