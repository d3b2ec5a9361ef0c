import type { RincianPoin } from '@shared/features/desk/desk.schema'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { NumberField, TanggalField } from '../../../ui/fields/tanggal-field'
import { DaftarJabatan, PilihJabatan } from '../../surat'
import classes from '../desk.module.css'
import { useJabatanList, usePoin } from '../desk.queries'

type PoinDialogProps = {
  readonly poin: PoinKesiapan
  readonly jumlahPoin: number
  readonly onClose: () => void
}

/** What a point is called, who answers for it, when it is due, and what it consists of. Every field saves itself. */
export function PoinDialog({ poin, jumlahPoin, onClose }: PoinDialogProps) {
  const { id } = poin
  const save = useSave()
  const hariIni = useHariIni()
  const jabatanList = useJabatanList()
  const { data } = usePoin(id, null)
  const remove = async () => {
    const result = await save(() => client.desk.poin.remove({ id }))
    if (result.ok) onClose()
  }
  return (
    <Dialog
      title={`Poin ${poin.nomor}`}
      open
      onClose={onClose}
      width={720}
      actions={
        <>
          <Button label="Hapus poin" variant="quiet" onClick={() => void remove()} />
          <Button label="Selesai" variant="primary" onClick={onClose} />
        </>
      }
    >
      <div className={classes.form}>
        <CommittedTextField
          label="Nama poin"
          value={poin.nama}
          maxLength={200}
          autoFocus
          onCommit={(nama) => void save(() => client.desk.poin.update({ id, ubah: { nama } }))}
        />
        <div className={classes.dua}>
          <TanggalField
            label="Batas waktu"
            today={hariIni}
            value={poin.batasWaktu}
            onChange={(batasWaktu) => void save(() => client.desk.poin.update({ id, ubah: { batasWaktu } }))}
          />
          <NumberField
            label="Urutan"
            min={1}
            max={jumlahPoin}
            value={poin.nomor}
            onChange={(urutan) => {
              if (urutan !== null && urutan !== poin.nomor) void save(() => client.desk.poin.move({ id, urutan }))
            }}
          />
        </div>
        <DaftarJabatan
          label="Penanggung jawab"
          jabatanList={jabatanList}
          value={poin.penanggungJawabIds}
          onChange={(jabatanIds) => void save(() => client.desk.penanggungJawab.set({ poinId: id, jabatanIds }))}
        />
        <fieldset className={classes.susunan}>
          <legend>Rincian</legend>
          {data?.rincian.map((row) => (
            <BarisRincian key={row.id} row={row} jabatanList={jabatanList} />
          ))}
          <RincianBaru poinId={id} />
        </fieldset>
      </div>
    </Dialog>
  )
}

type BarisRincianProps = { readonly row: RincianPoin; readonly jabatanList: readonly JabatanRow[] }

function BarisRincian({ row, jabatanList }: BarisRincianProps) {
  const { id, nama, urutan, jabatanId } = row
  const save = useSave()
  return (
    <div className={classes.barisRincian}>
      <CommittedTextField
        label={`Rincian ${urutan}`}
        hideLabel
        value={nama}
        maxLength={200}
        onCommit={(text) => void save(() => client.desk.rincian.update({ id, ubah: { nama: text } }))}
      />
      <PilihJabatan
        label={`Penanggung jawab rincian ${urutan}`}
        hideLabel
        placeholder="Penanggung jawab"
        jabatanList={jabatanList}
        value={jabatanId}
        onChange={(next) => void save(() => client.desk.rincian.update({ id, ubah: { jabatanId: next } }))}
      />
      <Button
        small
        iconOnly
        variant="quiet"
        icon="chevronUp"
        label={`Naikkan ${nama}`}
        disabled={urutan === 1}
        onClick={() => void save(() => client.desk.rincian.move({ id, urutan: urutan - 1 }))}
      />
      <Button
        small
        iconOnly
        variant="quiet"
        icon="close"
        label={`Hapus ${nama}`}
        onClick={() => void save(() => client.desk.rincian.remove({ id }))}
      />
    </div>
  )
}

/** A line that becomes a detail when it is left; a fresh one follows it. */
function RincianBaru({ poinId }: { readonly poinId: string }) {
  const save = useSave()
  const [turn, setTurn] = useState(0)
  return (
    <CommittedTextField
      key={turn}
      label="Rincian baru"
      hideLabel
      placeholder="Tambah rincian"
      value=""
      maxLength={200}
      onCommit={(nama) => {
        setTurn(turn + 1)
        void save(() => client.desk.rincian.create({ poinId, isi: { nama, jabatanId: null } }))
      }}
    />
  )
}
