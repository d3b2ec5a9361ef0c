export {
  createWorkbookReader,
  type HasilBaca,
  type WorkbookReader,
  type WorkbookReadOptions,
} from './workbook-reader'
