import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { PdfDefinition } from './definition'
import type { RenderDocx } from './render-docx'
import type { RenderPdf } from './render-pdf'

/** The two forms of every paper. */
type Ekstensi = 'pdf' | 'docx'

/** What a feature needs to hand out its papers. */
export type PaperRenderers = { readonly renderPdf: RenderPdf; readonly renderDocx: RenderDocx }

const MEDIA_TYPES: Readonly<Record<Ekstensi, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

type PaperFile = {
  readonly definition: PdfDefinition
  readonly createdAt: Date
  readonly nama: Omit<Parameters<typeof buildNamaBerkas>[0], 'ekstensi'>
}

/** A paper as a file of one form, under the name that offices give it. */
export async function buildPaperFile(
  { renderPdf, renderDocx }: PaperRenderers,
  { definition, createdAt, nama }: PaperFile,
  ekstensi: Ekstensi,
): Promise<File> {
  const render = ekstensi === 'pdf' ? renderPdf : renderDocx
  const bytes = await render(definition, createdAt)
  return new File([new Uint8Array(bytes)], buildNamaBerkas({ ...nama, ekstensi }), { type: MEDIA_TYPES[ekstensi] })
}
