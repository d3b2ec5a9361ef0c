import type { OfficeClient } from '../lib/office-client'

type Periode = { readonly dari: string; readonly sampai: string }

/** The recap of a period as a file: waits for the stream of progress to end and fetches what it made. */
export async function buildRekap(client: OfficeClient, periode: Periode): Promise<File> {
  const steps = await client.laporan.buildRekap(periode)
  let step = await steps.next()
  while (!step.done) step = await steps.next()
  return client.laporan.getBerkas({ kunci: step.value.kunci })
}
