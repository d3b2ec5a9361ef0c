import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { HANDSHAKE_HEADER } from '../transport/http'

/*
 * The host that has a data folder open leaves a note there: its address and a secret that only this user can read. A
 * second start finds the note and asks the first one for a window instead of fighting for the data. A note without a
 * living host answers nothing and is ignored; the lock on the database alone decides who owns the data.
 */

const hostFileSchema = z.object({
  alamat: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/),
  rahasia: z.string().min(20),
})
type HostFile = z.infer<typeof hostFileSchema>

const ANSWER_MS = 3_000

export function writeHostFile(dataDir: string, file: HostFile): void {
  const path = getHostFilePath(dataDir)
  const draft = `${path}.${process.pid}.baru`
  writeFileSync(draft, JSON.stringify(file), { mode: 0o600, flag: 'wx' })
  renameSync(draft, path)
}

/** Removes the note unless another host has written its own since. */
export function removeHostFile(dataDir: string, rahasia: string): void {
  if (readHostFile(dataDir)?.rahasia === rahasia) rmSync(getHostFilePath(dataDir), { force: true })
}

/**
 * Asks the host that has `dataDir` open for a new window.
 * @param buka true: it opens the window itself; false: it only makes a new link
 * @returns the launch URL, or undefined when no host answers
 */
export async function askRunningHost(dataDir: string, buka: boolean): Promise<string | undefined> {
  const file = readHostFile(dataDir)
  if (!file) return undefined
  const answer = await post(`${file.alamat}/jendela`, file, JSON.stringify({ buka })).catch(() => undefined)
  const parsed = z.object({ token: z.string().regex(/^[\w-]{20,}$/) }).safeParse(answer)
  return parsed.success ? `${file.alamat}/#${parsed.data.token}` : undefined
}

function readHostFile(dataDir: string): HostFile | undefined {
  try {
    return hostFileSchema.parse(JSON.parse(readFileSync(getHostFilePath(dataDir), 'utf8')))
  } catch {
    return undefined
  }
}

function getHostFilePath(dataDir: string): string {
  return join(dataDir, 'host.json')
}

function post(url: string, { alamat, rahasia }: HostFile, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = {
      origin: alamat,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      [HANDSHAKE_HEADER]: rahasia,
    }
    const call = request(url, { method: 'POST', headers, timeout: ANSWER_MS }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')))
        } catch (error) {
          reject(error)
        }
      })
    })
    call.on('timeout', () => call.destroy(new Error('no answer')))
    call.on('error', reject)
    call.end(body)
  })
}
