/** Papers made for tests, with the fonts of the product and at a fixed moment. */
import { join, resolve } from 'node:path'
import type { PdfDefinition } from '../../electron/documents/definition'
import { createRenderPdf } from '../../electron/documents/render-pdf'
import { type ReadPdf, readPdf } from './pdf'

export const RESOURCES_DIR = resolve(join(import.meta.dirname, '..', '..', 'out', 'resources'))
export const CREATED_AT = new Date('2024-11-01T05:00:00Z')

const renderPdf = createRenderPdf(RESOURCES_DIR)

export function renderNaskah(definition: PdfDefinition): Promise<Uint8Array> {
  return renderPdf(definition, CREATED_AT)
}

export async function readNaskah(definition: PdfDefinition): Promise<ReadPdf> {
  return readPdf(await renderNaskah(definition))
}
