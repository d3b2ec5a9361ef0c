import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { WorkbookRow } from './workbook'

/*
 * Rows on their way from the database thread to the writer: the writer asks for each batch, so neither side runs ahead
 * of the other and no more than one batch is ever on the way.
 */

export type RowSource = (sheetIndex: number) => AsyncIterable<readonly WorkbookRow[]>

type Question = { readonly sheet: number }
/** `null` ends a sheet. */
type Answer = { readonly rows: readonly WorkbookRow[] | null } | { readonly failure: string }

/** Opens the source's end: answers questions that arrive over the returned port until `close`. */
export function serveRows(
  source: RowSource,
  signal: AbortSignal | undefined,
): { readonly port: MessagePort; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel()
  let sheet = -1
  let batches: AsyncIterator<readonly WorkbookRow[]> | undefined

  port1.on('message', (question: Question) => {
    void reply(question)
  })

  async function reply(question: Question): Promise<void> {
    const answer = await next(question).catch(
      (error: unknown): Answer => ({ failure: error instanceof Error ? error.message : String(error) }),
    )
    port1.postMessage(answer)
  }

  async function next(question: Question): Promise<Answer> {
    signal?.throwIfAborted()
    if (question.sheet !== sheet) {
      sheet = question.sheet
      batches = source(sheet)[Symbol.asyncIterator]()
    }
    const result = await batches?.next()
    return { rows: result === undefined || result.done ? null : result.value }
  }

  return { port: port2, close: () => port1.close() }
}

/** The writer's end of the port. Throws when the source failed or was stopped. */
export function pullRows(port: MessagePort): RowSource {
  return async function* rows(sheet) {
    while (true) {
      const answer = await ask(port, { sheet })
      if ('failure' in answer) throw new Error(answer.failure)
      if (answer.rows === null) return
      yield answer.rows
    }
  }
}

function ask(port: MessagePort, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new Error('the source of the rows is gone'))
    port.once('close', onClose)
    port.once('message', (answer: Answer) => {
      port.off('close', onClose)
      resolve(answer)
    })
    port.postMessage(question)
  })
}
