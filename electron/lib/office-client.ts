import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { contract } from '@shared/contract'
import type { App } from '../app-types'

/** The core as a screen sees it. The command line and the sample offices go through it, so they pass every rule that a clerk passes. */
export type OfficeClient = ContractRouterClient<typeof contract>

export function createOfficeClient({ router }: Pick<App, 'router'>): OfficeClient {
  return createRouterClient(router) as OfficeClient
}
