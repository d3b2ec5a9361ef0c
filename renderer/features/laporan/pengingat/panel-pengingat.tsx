import type { DaftarPengingat } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/client'
import { Button } from '../../../ui/fields/button'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { showMessage } from '../../../ui/messages/messages'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { KeluarCetak } from '../pratinjau/keluar-cetak'
import { KERTAS_LIST } from '../pratinjau/pilihan-cetak'
import type { SimpanNaskah } from '../pratinjau/use-simpan-naskah'
import classes from './pengingat.module.css'
import type { PilihanPengingat } from './pilihan-pengingat'

type PanelPengingatProps = {
  readonly daftar: DaftarPengingat
  /** The reminder of the chosen jabatan for a chat. */
  readonly teks: string | undefined
  readonly pilihan: PilihanPengingat
  readonly onChange: (pilihan: PilihanPengingat) => void
  readonly onPrint: () => void
  readonly simpan: SimpanNaskah
  readonly namaBerkas: string | undefined
}

/** Until when an answer is asked for, the words for a chat, and the ways to paper. */
export function PanelPengingat(props: PanelPengingatProps) {
  const { daftar, teks, pilihan, onChange, onPrint, simpan, namaBerkas } = props
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  return (
    <div className={classes.panel}>
      <TanggalField
        label="Jawaban paling lambat"
        size="panel"
        today={daftar.hariIni}
        value={daftar.batasJawaban}
        onChange={(tanggal) => onChange({ ...pilihan, batasJawaban: tanggal ?? undefined })}
      />
      {daftar.tanpaJabatan > 0 && (
        <ProblemBox
          kind="perhatian"
          pesan={`${daftar.tanpaJabatan} tindak lanjut terbuka tidak ikut: belum ada penanggung jawabnya.`}
        />
      )}
      {teks !== undefined && (
        <section className={classes.pesan} aria-label="Teks WhatsApp">
          <div>
            <h2>Teks WhatsApp</h2>
            <Button small label="Salin" icon="copy" shortcut="W" onClick={() => void copyTeks(teks)} />
          </div>
          {/* Scrolls by keyboard, and can be marked by hand where copying is forbidden. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
          <pre tabIndex={0}>{teks}</pre>
        </section>
      )}
      <SegmentField
        label="Kertas"
        size="panel"
        fullWidth
        value={pilihan.kertas ?? pengaturan?.kertas.jenis ?? 'A4'}
        onChange={(kertas) => onChange({ ...pilihan, kertas })}
        options={KERTAS_LIST}
      />
      <CheckboxField
        label={`Semua ${daftar.jabatan.length} jabatan dalam satu berkas`}
        checked={pilihan.semua}
        onChange={(semua) => onChange({ ...pilihan, semua })}
      />
      <KeluarCetak onPrint={onPrint} simpan={simpan} namaBerkas={namaBerkas} />
    </div>
  )
}

/** Copies the text for a chat. */
export async function copyTeks(teks: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(teks)
    showMessage('Teks WhatsApp disalin. Tempel dengan Ctrl+V.')
  } catch {
    showMessage('Teks tidak dapat disalin. Blok teksnya, lalu tekan Ctrl+C.')
  }
}
