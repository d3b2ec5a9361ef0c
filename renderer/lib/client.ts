import { createORPCClient, DynamicLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '@shared/contract'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { connect } from './connect'
import { createConnection } from './connection'

export type Client = ContractRouterClient<typeof contract>

setSchemaMessages()

/** State of the way to the core, for the status bar and the page that stands in when it is gone. */
export const connection = createConnection()

const link = connect(connection)

/** The only caller of the core. `await client.rapat.list(…)`; failures as in `call-errors.ts`. */
export const client: Client = createORPCClient(new DynamicLink(() => link))

/** The same for TanStack Query: `useQuery(api.rapat.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client)
