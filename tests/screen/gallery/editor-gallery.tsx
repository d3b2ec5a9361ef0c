import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { useState } from 'react'
import { EditorTeks } from '../../../renderer/ui/editor/editor-teks'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { GalleryShell } from './gallery-shell'

/** The editor; what it holds stands below as JSON for the tests. */
export function EditorGallery() {
  const [value, setValue] = useState<TeksKaya>(() => createTeksKaya('Ketua KPU melaporkan kesiapan logistik.'))
  return (
    <GalleryShell>
      <Page head={<PageHeader title="Editor" />}>
        <div style={{ display: 'grid', gap: 16, overflow: 'auto', padding: 20 }}>
          <EditorTeks label="Uraian" value={value} onChange={setValue} toolbar="always" />
          <EditorTeks label="Salinan" value={value} onChange={() => {}} readOnly />
          <button type="button" onClick={() => setValue(createTeksKaya('Dari luar.'))}>
            Ganti dari luar
          </button>
          <output data-testid="dokumen" hidden>
            {JSON.stringify(value)}
          </output>
        </div>
      </Page>
    </GalleryShell>
  )
}
