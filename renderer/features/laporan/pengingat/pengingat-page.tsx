import type { DaftarPengingat } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { PilihPengingat } from './pilih-pengingat'
import type { PilihanPengingat } from './pilihan-pengingat'

/** Reminders of what is open, one sheet for each jabatan, and the same for a chat. */
export function PengingatPage({ initialId }: { readonly initialId: string | null }) {
  const [pilihan, setPilihan] = useState<PilihanPengingat>({
    jabatanId: initialId,
    semua: false,
    batasJawaban: undefined,
    kertas: undefined,
  })
  const { batasJawaban } = pilihan
  const { data: daftar } = useQuery({
    ...api.tindakLanjut.pengingat.get.queryOptions({ input: batasJawaban === undefined ? {} : { batasJawaban } }),
    placeholderData: (lama: DaftarPengingat | undefined) => lama,
  })
  if (daftar === undefined) return null
  if (daftar.jabatan.length > 0) return <PilihPengingat daftar={daftar} pilihan={pilihan} onChange={setPilihan} />
  return (
    <Page head={<PageHeader title="Pengingat" parent={{ label: 'Tindak lanjut', href: linkTo.tindakLanjut() }} />}>
      <EmptyState
        title="Tidak ada yang perlu diingatkan."
        help={
          daftar.tanpaJabatan === 0
            ? `Semua tindak lanjut sudah selesai, kondisi per ${formatTanggal(daftar.hariIni)}.`
            : `${daftar.tanpaJabatan} tindak lanjut terbuka belum ada penanggung jawabnya. Isi di notula rapatnya.`
        }
        steps={[{ label: 'Buka tindak lanjut', run: () => goTo(linkTo.tindakLanjut()) }]}
      />
    </Page>
  )
}
