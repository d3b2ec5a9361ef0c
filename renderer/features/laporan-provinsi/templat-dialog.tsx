import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { PENANDA } from '@shared/features/laporan-provinsi/penanda.rules'
import { formatAngka } from '@shared/lib/angka'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../lib/client'
import { type Refusal, useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { FileButton } from '../../ui/fields/file-button'
import { ProblemBox } from '../../ui/messages/problem-box'
import { StatusWord } from '../../ui/status/status-word'
import classes from './laporan-provinsi.module.css'

type TemplatDialogProps = {
  readonly kunci: KunciPaket
  readonly onSimpan: (fetch: () => Promise<File>) => void
  readonly onClose: () => void
}

/** The province's own workbook: installed once, filled for every report, with the list of what it may ask for. */
export function TemplatDialog({ kunci, onSimpan, onClose }: TemplatDialogProps) {
  const { data: templat } = useQuery(api.laporanProvinsi.templat.get.queryOptions())
  const [salah, setSalah] = useState<Refusal | null>(null)
  const save = useSave()
  const pasang = async (berkas: File) => {
    const hasil = await save(() => client.laporanProvinsi.templat.set({ berkas }), { silent: true })
    setSalah(hasil.ok ? null : hasil.refusal)
  }
  const lepas = () => void save(() => client.laporanProvinsi.templat.remove())
  const isi = () => {
    onSimpan(() => client.laporanProvinsi.templat.exportXlsx(kunci))
    onClose()
  }
  if (templat === undefined) return null
  return (
    <Dialog
      title="Templat Excel dari provinsi"
      open
      onClose={onClose}
      width={680}
      actions={
        <>
          {templat !== null && <Button label="Lepas templat" variant="quiet" onClick={lepas} />}
          <Button label="Tutup" onClick={onClose} />
          {templat !== null && <Button label="Isi dan simpan" variant="primary" icon="download" onClick={isi} />}
        </>
      }
    >
      <p>
        Tulis penanda seperti {'{{partisipasi.dpt}}'} di sel formulir provinsi, lalu pasang berkasnya. Baris yang
        memakai penanda “tiap baris” bertambah sebanyak isinya. Bentuk formulir tidak berubah.
      </p>
      <div className={classes.templat}>
        {templat === null ? (
          <StatusWord glif="kosong" kata="Belum ada templat" />
        ) : (
          <StatusWord glif="centang" kata={`${templat.nama}, ${formatAngka(templat.jumlah)} penanda`} />
        )}
        <FileButton
          label={templat === null ? 'Pasang templat…' : 'Ganti templat…'}
          accept=".xlsx"
          onPick={(berkas) => void pasang(berkas)}
        />
      </div>
      {salah !== null && <ProblemBox pesan={salah.pesan} />}
      {templat !== null && templat.temuan.length > 0 && (
        <ProblemBox
          kind="perhatian"
          pesan={`${formatAngka(templat.temuan.length)} penanda tidak dikenal dan dibiarkan apa adanya:`}
          rincian={templat.temuan.map(({ lembar, sel, penanda }) => `${lembar}, sel ${sel}: {{${penanda}}}`)}
        />
      )}
      {/* Scrolls by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className={classes.penanda} aria-label="Daftar penanda" tabIndex={0}>
        <table aria-label="Daftar penanda">
          <thead>
            <tr>
              <th scope="col">Penanda</th>
              <th scope="col">Artinya</th>
            </tr>
          </thead>
          <tbody>
            {PENANDA.map(({ nama, arti }) => (
              <tr key={nama}>
                <th scope="row">{`{{${nama}}}`}</th>
                <td>{arti}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  )
}
