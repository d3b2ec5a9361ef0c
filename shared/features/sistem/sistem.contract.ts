import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from '../../lib/contract-base'
import {
  galatHalamanSchema,
  hasilSimpanBerkasSchema,
  infoSistemSchema,
  kunciBerkasSchema,
  peristiwaSistemSchema,
  ruangSchema,
  simpanBerkasSchema,
} from './sistem.schema'

/** What a window needs from the program around it, the same in Electron and in the browser host. */
export const sistemContract = {
  info: procedure.output(infoSistemSchema),
  /** Stays open as long as the window: carries menu commands, and its presence keeps the browser host alive. */
  peristiwa: procedure.output(eventIterator(peristiwaSistemSchema)),
  siapTutup: procedure.output(z.void()),
  pindahRuang: procedure.input(z.object({ ruang: ruangSchema })).output(z.object({ ruang: ruangSchema })),
  /** Electron only (the browser downloads by itself): asks where, writes, returns an opaque handle. */
  simpanBerkas: procedure.input(simpanBerkasSchema).output(hasilSimpanBerkasSchema),
  bukaFolder: procedure.input(kunciBerkasSchema).output(z.void()),
  bukaBerkas: procedure.input(kunciBerkasSchema).output(z.void()),
  catatGalat: procedure.input(galatHalamanSchema).output(z.void()),
}
