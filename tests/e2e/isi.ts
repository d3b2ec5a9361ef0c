/** Data for stories that are not about typing, brought in through the contract like everything else. */
import { createORPCClient } from '@orpc/client'
import { createBogor } from '../../electron/contoh/bogor'
import type { OfficeClient } from '../../electron/lib/office-client'
import { createConnection } from '../../renderer/lib/connection'
import { createHttpLink } from '../../renderer/lib/rpc-link'
import { startHost } from './host'

/** The clock of every seeded story: 4 November 2024, 10.00 WIB, three days after the rakor. */
export const SAAT_ISI = '2024-11-04T03:00:00.000Z'

/** Does `work` through a host of its own on the folder, which is closed again afterwards. */
export async function withClient<T>(
  dataDir: string,
  work: (client: OfficeClient) => Promise<T>,
  now = SAAT_ISI,
): Promise<T> {
  const host = startHost({ dataDir, now })
  try {
    return await work(await enter(await host.url()))
  } finally {
    await host.close()
  }
}

/** Kota Bogor with its rakor of 1 November 2024, the notula final. Gives the id of the rapat. */
export function fillBogor(dataDir: string): Promise<string> {
  return withClient(dataDir, async (client) => (await createBogor(client)).rapatId)
}

/** Goes in as a window does: the one-time token of the address is exchanged for a secret. */
async function enter(url: string): Promise<OfficeClient> {
  const { origin, hash } = new URL(url)
  const answer = await fetch(`${origin}/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.slice(1) }),
  })
  const { rahasia } = (await answer.json()) as { rahasia: string }
  const fetchFromPage: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('origin', origin)
    return await fetch(request)
  }
  return createORPCClient(
    createHttpLink({ address: origin, secret: rahasia, fetch: fetchFromPage }, createConnection()),
  )
}
