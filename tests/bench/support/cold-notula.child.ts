/*
 * A program that has just been started makes its first notula: with the built worker, or with plain pdfmake.
 * Arguments: 'simpul' or 'polos', JSON of the definition, folder of the resources, built worker, PDF to write, and for
 * 'simpul' JSON of the paper that warms the worker after the start, if it is to be warmed.
 * Prints the milliseconds from asking to having the bytes. Runs by Node's own type stripping: no build, no loader.
 */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const [kind, definitionFile = '', resourcesDir = '', workerFile = '', target = '', warmingFile] = process.argv.slice(2)
/** Node asks for the whole name of the file, the type checker for none. */
const PLAIN = new URL('pdfmake-polos.ts', import.meta.url).href

const render = kind === 'simpul' ? await openWorker() : await openPlain()
const definition = readJson(definitionFile)
const started = performance.now()
const bytes = await render(definition)
const taken = performance.now() - started
writeFileSync(target, bytes)
process.stdout.write(`${taken}\n`)
process.exit()

async function openWorker() {
  const worker = new Worker(workerFile, { workerData: { resourcesDir } })
  const ask = async (paper: unknown): Promise<Uint8Array> => {
    worker.postMessage({ id: 1, format: 'pdf', input: { definition: paper, createdAt: new Date(0) } })
    const [answer] = (await once(worker, 'message')) as [{ readonly output?: Uint8Array; readonly failure?: string }]
    if (answer.output === undefined) throw new Error(answer.failure)
    return answer.output
  }
  if (warmingFile !== undefined) await ask(readJson(warmingFile))
  return ask
}

async function openPlain() {
  const { createPdfmakePolos } = (await import(PLAIN)) as typeof import('./pdfmake-polos')
  return createPdfmakePolos(resourcesDir)
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
