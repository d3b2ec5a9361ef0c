import { useState } from 'react'
import { Dialog } from '../../../renderer/ui/dialog/dialog'
import { Button } from '../../../renderer/ui/fields/button'
import { CheckboxField, SegmentField, SwitchField } from '../../../renderer/ui/fields/choice-fields'
import { ComboboxField } from '../../../renderer/ui/fields/combobox-field'
import { FileButton } from '../../../renderer/ui/fields/file-button'
import { Form } from '../../../renderer/ui/fields/form'
import { SelectField } from '../../../renderer/ui/fields/select-field'
import { JamField, NumberField, TanggalField } from '../../../renderer/ui/fields/tanggal-field'
import { TextAreaField, TextField } from '../../../renderer/ui/fields/text-field'
import { ProblemBox } from '../../../renderer/ui/messages/problem-box'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { StatusChip } from '../../../renderer/ui/status/status-word'
import { GalleryShell } from './gallery-shell'

const KOTA = [
  { id: '32.71', label: 'Kota Bogor', detail: '6 kecamatan, 68 kelurahan', code: '32.71' },
  { id: '32.01', label: 'Kabupaten Bogor', detail: '40 kecamatan, 435 desa dan kelurahan', code: '32.01' },
]

export function FieldsGallery() {
  const [nama, setNama] = useState('')
  const [isi, setIsi] = useState('')
  const [tanggal, setTanggal] = useState<string | null>(null)
  const [jam, setJam] = useState<string | null>('09:00')
  const [tepi, setTepi] = useState<number | null>(2)
  const [zona, setZona] = useState<'WIB' | 'WITA' | 'WIT'>('WIB')
  const [jenis, setJenis] = useState<'rakor' | 'audiensi' | null>(null)
  const [kota, setKota] = useState('')
  const [ikut, setIkut] = useState(true)
  const [dialog, setDialog] = useState(false)
  const [terkirim, setTerkirim] = useState(0)
  return (
    <GalleryShell>
      <Page
        head={
          <PageHeader
            title="Isian"
            parent={{ label: 'Rapat', href: '#daftar' }}
            chip={<StatusChip glif="separuh" kata="Selesai, notula belum final" />}
          >
            <Button label="Tenang" variant="quiet" />
            <Button label="Buka dialog" onClick={() => setDialog(true)} />
            <Button label="Lainnya" icon="dots" iconOnly />
            <Button label="Simpan rapat" variant="primary" shortcut="Ctrl+Enter" disabled reason="Nama belum diisi." />
          </PageHeader>
        }
      >
        <div style={{ padding: 20, overflow: 'auto' }}>
          <Form label="Rapat" onSubmit={() => setTerkirim(terkirim + 1)}>
            <div style={{ display: 'grid', gap: 14, width: 470 }}>
              <TextField label="Nama rapat" value={nama} onChange={setNama} help="Seperti di undangan." />
              <TanggalField label="Tanggal" value={tanggal} onChange={setTanggal} today="2024-11-11" />
              <JamField label="Jam mulai" value={jam} onChange={setJam} />
              <NumberField label="Tepi kiri" unit="cm" decimals={1} min={1} max={5} value={tepi} onChange={setTepi} />
              <TextField
                label="Nomor surat"
                value="212"
                onChange={() => {}}
                error="Nomor ini sudah dipakai. Pakai 213?"
              />
              <TextAreaField label="Keterangan" value={isi} onChange={setIsi} />
              <SelectField
                label="Jenis rapat"
                value={jenis}
                onChange={setJenis}
                placeholder="Pilih"
                options={[
                  { value: 'rakor', label: 'Rakor' },
                  { value: 'audiensi', label: 'Audiensi' },
                ]}
              />
              <ComboboxField
                label="Kabupaten atau kota"
                size="wizard"
                text={kota}
                onTextChange={setKota}
                options={KOTA.filter(({ label }) => label.toLowerCase().includes(kota.toLowerCase()))}
                onPick={({ label }) => setKota(label)}
              />
              <SegmentField
                label="Zona waktu"
                value={zona}
                onChange={setZona}
                options={[
                  { value: 'WIB', label: 'WIB' },
                  { value: 'WITA', label: 'WITA' },
                  { value: 'WIT', label: 'WIT' },
                ]}
              />
              <SwitchField label="Sertakan dokumentasi" checked={ikut} onChange={setIkut} />
              <CheckboxField label="Daftar hadir" checked={ikut} onChange={setIkut} />
              <FileButton label="Pilih logo" accept="image/png" onPick={() => {}} />
              <ProblemBox pesan="Jam selesai 08.30 lebih awal daripada jam mulai 09.00. Ubah salah satunya." />
              <Button label="Simpan" submit />
            </div>
          </Form>
          <output data-testid="nilai">{JSON.stringify({ nama, tanggal, jam, tepi, kota, jenis, terkirim })}</output>
        </div>
        <Dialog
          title="Buka kembali notula final"
          open={dialog}
          onClose={() => setDialog(false)}
          actions={<Button label="Buka kembali" variant="primary" onClick={() => setDialog(false)} />}
        >
          <TextField label="Alasan" value={nama} onChange={setNama} />
        </Dialog>
      </Page>
    </GalleryShell>
  )
}
