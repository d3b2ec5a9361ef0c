import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import type { Bench } from './support/bench'
import { buildDaftarHadirDocx } from './support/docx'
import { createDaftarHadirUkur } from './support/isi-notula'
import { buildDaftarHadirPolos } from './support/kertas-polos'
import { createPdfmakePolos } from './support/pdfmake-polos'
import { createShippedDocuments, getResidentMb, RESOURCES_DIR } from './support/program'
import { openSoffice } from './support/soffice'

const LISTS = 100
const FEW = 10
/** What the memory may grow by between the first hundred lists and the last, in MB. */
const FLAT_MB = 50

/** performance.md goal 3: attendance lists of 60 rows in one go. At least twice the papers per second is half the time. */
export async function buildBenchList() {
  const documents = createShippedDocuments()
  const renderPolos = createPdfmakePolos(RESOURCES_DIR)
  const soffice = await openSoffice(buildDaftarHadirDocx(createDaftarHadirUkur(0)))
  let nth = 0
  const nextList = () => {
    nth += 1
    return createDaftarHadirUkur(nth)
  }
  const renderLists = async (count: number) => {
    for (let list = 0; list < count; list += 1) await documents.renderPdf(buildDaftarHadirPdf(nextList()), new Date())
  }

  let settledMb = 0
  const benches: Bench[] = [
    {
      work: `MB that 2 x ${LISTS} more attendance lists add`,
      simpul: {
        async run() {
          await renderLists(LISTS)
          settledMb ||= getResidentMb()
          return Math.max(0, getResidentMb() - settledMb)
        },
      },
      peer: { name: 'flat: growth allowed, in MB', run: () => FLAT_MB },
      goal: 1,
      rounds: 2,
    },
    {
      work: `${LISTS} attendance lists of 60 rows`,
      simpul: { run: () => renderLists(LISTS) },
      peer: {
        name: 'plain pdfmake, warm',
        async run() {
          for (let list = 0; list < LISTS; list += 1) await renderPolos(buildDaftarHadirPolos(nextList()))
        },
      },
      goal: 0.5,
      rounds: 3,
    },
  ]
  if (soffice !== null) {
    benches.push({
      work: `${FEW} attendance lists of 60 rows`,
      simpul: { run: () => renderLists(FEW) },
      peer: {
        name: 'DOCX through LibreOffice in one call',
        run: () => soffice.convert(Array.from({ length: FEW }, () => buildDaftarHadirDocx(nextList()))),
      },
      goal: 0.1,
      rounds: 2,
    })
  }
  return {
    benches,
    async close() {
      await documents.close()
      soffice?.close()
    },
  }
}
