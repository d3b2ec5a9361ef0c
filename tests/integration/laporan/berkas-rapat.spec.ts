import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBerkasRapatService } from '../../../electron/features/laporan/berkas-rapat.service'
import { createTestApp, type TestApp } from '../../support/app'
import { readBookmarks } from '../../support/bookmarks'
import { FOTO_RAPAT } from '../../support/gambar'
import { setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { catchRefusal } from '../../support/refusal'
import { createRakorBogor } from '../notula/bogor'

let app: TestApp
beforeEach(() => {
  app = createTestApp({ now: '2024-11-04T01:00:00.000Z' })
  setupKantorBogor(app)
})
afterEach(() => app.close())

const create = () => createBerkasRapatService(app, app)
