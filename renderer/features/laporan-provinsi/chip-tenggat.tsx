import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'
import { StatusChip } from '../../ui/status/status-word'

/** Until when the province wants this report, as long as it was not handed out. */
export function ChipTenggat({ kunci }: { readonly kunci: KunciPaket }) {
  const { data: list = [] } = useQuery(api.laporanProvinsi.tenggat.list.queryOptions())
  const tenggat = list.find(
    ({ jenis, dari, sampai }) => jenis === kunci.jenis && dari === kunci.dari && sampai === kunci.sampai,
  )
  if (tenggat === undefined) return null
  return tenggat.terlambat ? (
    <StatusChip glif="segitiga" kata={`Terlambat, ${tenggat.kata}`} warning />
  ) : (
    <StatusChip glif="belah" kata={`Paling lambat ${tenggat.kata}`} warning />
  )
}
