import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { contract } from '@shared/contract'
import type { App } from '../app-types'

/** The core as a screen sees it. Sample offices are entered through it, so they pass every rule that a clerk passes. */
export type ContohClient = ContractRouterClient<typeof contract>

export function createContohClient({ router }: Pick<App, 'router'>): ContohClient {
  return createRouterClient(router) as ContohClient
}
