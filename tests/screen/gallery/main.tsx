import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LookProvider } from '../../../renderer/app/providers'
import { AutosaveGallery } from './autosave-gallery'
import { EditorGallery } from './editor-gallery'
import { EntryGallery } from './entry-gallery'
import { ErrorGallery } from './error-gallery'
import { FieldsGallery } from './fields-gallery'
import { ListGallery } from './list-gallery'
import { PreviewGallery } from './preview-gallery'
import { RingkasanGallery } from './ringkasan-gallery'

/** Developer-only: every component with sample rows, one page per hash. Tests and screenshots drive it. */
const pages = {
  '#daftar': ListGallery,
  '#daftar5000': ListGallery,
  '#daftar10000': ListGallery,
  '#kosong': ListGallery,
  '#isian': FieldsGallery,
  '#sel': EntryGallery,
  '#editor': EditorGallery,
  '#autosave': AutosaveGallery,
  '#pratinjau': PreviewGallery,
  '#galat': ErrorGallery,
  '#ringkasan': RingkasanGallery,
} as const

function isPage(hash: string): hash is keyof typeof pages {
  return hash in pages
}

const hash = window.location.hash
const Page = pages[isPage(hash) ? hash : '#daftar']
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LookProvider>
        <Page />
      </LookProvider>
    </StrictMode>,
  )
}
