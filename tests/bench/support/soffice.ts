import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Soffice = {
  /** Prints Word files as PDF in one call of LibreOffice, as a clerk's batch would. */
  readonly convert: (files: readonly Buffer[]) => Promise<void>
  readonly close: () => void
}

/** LibreOffice with its Writer, or null where that is not installed (Calc alone cannot print Word files). */
export async function openSoffice(toy: Buffer): Promise<Soffice | null> {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-soffice-'))
  const close = () => rmSync(dir, { recursive: true, force: true })

  async function convert(files: readonly Buffer[]): Promise<void> {
    const paths = files.map((content, index) => {
      const path = join(dir, `${index}.docx`)
      writeFileSync(path, content)
      rmSync(join(dir, `${index}.pdf`), { force: true })
      return path
    })
    const profile = `-env:UserInstallation=file://${dir}/profile`
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...paths])
    // It tells of no failure by its exit code: what counts is the paper.
    for (const index of files.keys()) execFileSync('test', ['-s', join(dir, `${index}.pdf`)])
  }

  const works = await convert([toy]).then(
    () => true,
    () => false,
  )
  if (works) return { convert, close }
  close()
  process.stderr.write('LibreOffice Writer tidak ada: pembandingan dengan DOCX dilewati.\n')
  return null
}
