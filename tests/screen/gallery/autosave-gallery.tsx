import { useState } from 'react'
import { TextField } from '../../../renderer/ui/fields/text-field'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { useAutosave } from '../../../renderer/ui/saved/use-autosave'
import { GalleryShell } from './gallery-shell'

/** A field that saves itself. The test answers each save through `window.galeri`. */
type Pending = { readonly value: string; readonly resolve: () => void; readonly reject: () => void }
const saves: Pending[] = []
declare global {
  interface Window {
    galeri?: { readonly saves: readonly Pending[] }
  }
}
window.galeri = { saves }

function save(value: string): Promise<void> {
  return new Promise((resolve, reject) => {
    saves.push({ value, resolve, reject: () => reject(new Error('ditolak')) })
  })
}

function SavedField() {
  const [value, setValue] = useState('awal')
  const { status, flush } = useAutosave({ value, save, delay: 150 })
  return (
    <>
      <TextField label="Pembukaan" value={value} onChange={setValue} onBlur={() => void flush()} />
      <output data-testid="status">{typeof status === 'string' ? status : Object.keys(status)[0]}</output>
    </>
  )
}

export function AutosaveGallery() {
  const [shown, setShown] = useState(true)
  return (
    <GalleryShell>
      <Page head={<PageHeader title="Simpan otomatis" />}>
        <div style={{ padding: 20, width: 400 }}>
          {shown && <SavedField />}
          <button type="button" onClick={() => setShown(false)}>
            Tutup isian
          </button>
        </div>
      </Page>
    </GalleryShell>
  )
}
