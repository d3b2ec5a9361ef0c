export type { BarisSimpan, ImportQuestion } from './import-answers'
export type { ImportSession } from './import-session'
export { openImportSession } from './import-session'
export { FileRefusal } from './refusal'
export {
  createWorkbookReader,
  type HasilBaca,
  type WorkbookReader,
  type WorkbookReadOptions,
} from './workbook-reader'
