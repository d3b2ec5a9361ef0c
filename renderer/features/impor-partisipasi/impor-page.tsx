import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import type { LangkahImpor } from '../../lib/links'
import { Page } from '../../ui/page/page'
import { usePemilihan } from './impor-partisipasi.queries'
import { ImporTerbukaPage } from './impor-terbuka'
import { KepalaImpor } from './kepala-impor'
import { LangkahBerkas } from './langkah-berkas'
import { useImpor } from './use-impor'

type ImporPageProps = { readonly pemilihanId: string; readonly langkah: LangkahImpor | null }

/** Figures from a workbook in four steps. Trust comes first: everything is shown before anything is saved. */
export function ImporPage({ pemilihanId, langkah }: ImporPageProps) {
  const pemilihan = usePemilihan(pemilihanId)
  return pemilihan === undefined ? null : <Impor pemilihan={pemilihan} langkah={langkah} />
}

function Impor({ pemilihan, langkah }: { readonly pemilihan: PemilihanRow; readonly langkah: LangkahImpor | null }) {
  const { keadaan, open, cancel, choose, change, undo } = useImpor(pemilihan.id)
  if (keadaan.jenis === 'terbuka') {
    return (
      <ImporTerbukaPage
        impor={keadaan.impor}
        pemilihan={pemilihan}
        langkah={langkah ?? 'kolom'}
        onCancel={cancel}
        onChoose={choose}
        onChange={change}
        onUndo={undo}
      />
    )
  }
  return (
    <Page head={<KepalaImpor pemilihan={pemilihan} langkah="berkas" impor={null} pratinjau={null} />}>
      <LangkahBerkas keadaan={keadaan} onOpen={open} onCancel={cancel} />
    </Page>
  )
}
