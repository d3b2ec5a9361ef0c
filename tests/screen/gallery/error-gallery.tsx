import { useState } from 'react'
import { ErrorBoundary } from '../../../renderer/app/error-boundary'
import { GalleryShell } from './gallery-shell'

function Broken({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('rahasia')
  return <p>Layar utuh</p>
}

/** A screen that breaks on demand; the number of reports stands below. */
export function ErrorGallery() {
  const [broken, setBroken] = useState(false)
  const [path, setPath] = useState('/rapat')
  const [places, setPlaces] = useState<readonly string[]>([])
  return (
    <GalleryShell>
      <button type="button" onClick={() => setBroken(true)}>
        Rusakkan
      </button>
      <button
        type="button"
        onClick={() => {
          setBroken(false)
          setPath('/jabatan')
        }}
      >
        Pindah layar
      </button>
      <ErrorBoundary place="rapat" resetKey={path} onError={(_, place) => setPlaces((all) => [...all, place])}>
        <Broken broken={broken} />
      </ErrorBoundary>
      <output data-testid="laporan">{places.join(' ')}</output>
    </GalleryShell>
  )
}
