import type { FeatureDeps } from '../../lib/feature'
import { createDeskRouter } from './desk.router'
import { createDeskService, type DeskParts, type DeskService } from './desk.service'

export type { DeskService }

export function createDesk(deps: FeatureDeps, parts: DeskParts) {
  const service = createDeskService(deps, parts)
  return { service, router: createDeskRouter(service) }
}
