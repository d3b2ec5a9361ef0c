import type { Bukti } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { RefObject } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { DaftarLampiran, TempatBerkas, useLampirkan } from '../lampiran'

type BagianBuktiProps = {
  readonly tindakLanjutId: string
  readonly bukti: readonly Bukti[]
  readonly pemilih: RefObject<HTMLInputElement | null>
}

/** Files that prove progress. */
export function BagianBukti({ tindakLanjutId, bukti, pemilih }: BagianBuktiProps) {
  const save = useSave()
  const lampirkan = useLampirkan({
    send: (berkas) => client.tindakLanjut.bukti.create({ tindakLanjutId, berkas }),
  })
  return (
    <TempatBerkas
      judul="Bukti"
      {...(bukti.length === 0 ? {} : { jumlah: `${bukti.length} berkas` })}
      tombol="Lampirkan"
      shortcut="B"
      apa="berkas"
      pemilih={pemilih}
      lampirkan={lampirkan}
    >
      <DaftarLampiran
        rows={bukti}
        kosong="Seret berkas ke sini, tempel gambar, atau pilih. Sampai 25 MB per berkas."
        onRemove={({ id }) => void save(() => client.tindakLanjut.bukti.remove({ id }))}
      />
    </TempatBerkas>
  )
}
