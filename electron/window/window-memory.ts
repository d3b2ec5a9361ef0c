import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { windowPlaceSchema } from './window-place'

const memorySchema = z.object({
  place: windowPlaceSchema.optional().catch(undefined),
  /** Where files of each kind were last saved: extension to folder. */
  folder: z.record(z.string(), z.string()).catch({}),
})
export type WindowMemory = z.infer<typeof memorySchema>

/** A small file beside Chromium's own: comfort, not data. A damaged one counts as empty, and a failing write is no error. */
export function createWindowMemory(path: string) {
  let memory = read(path)
  return {
    get: (): WindowMemory => memory,
    update(change: Partial<WindowMemory>): void {
      memory = { ...memory, ...change }
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(`${path}.baru`, JSON.stringify(memory))
        renameSync(`${path}.baru`, path)
      } catch {
        // The window opens in its first place next time.
      }
    },
  }
}

export type WindowMemoryStore = ReturnType<typeof createWindowMemory>

function read(path: string): WindowMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { folder: {} }
  }
}
