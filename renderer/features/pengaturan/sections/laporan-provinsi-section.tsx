import type { JadwalLaporan, LaporanProvinsiPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { SwitchField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { JamField, NumberField } from '../../../ui/fields/tanggal-field'
import { Row, Section } from './section'

type LaporanProvinsiSectionProps = {
  readonly laporanProvinsi: LaporanProvinsiPengaturan
  readonly onChange: (laporanProvinsi: LaporanProvinsiPengaturan) => void
}

/** Whom the reports go to, and when they are due. */
export function LaporanProvinsiSection({ laporanProvinsi, onChange }: LaporanProvinsiSectionProps) {
  const { penerima, tempat, jadwal } = laporanProvinsi
  const setJadwal = (jenis: JadwalLaporan['jenis'], ubah: Partial<JadwalLaporan>) =>
    onChange({
      ...laporanProvinsi,
      jadwal: jadwal.map((satu) => (satu.jenis === jenis ? { ...satu, ...ubah } : satu)),
    })
  return (
    <Section id="laporan-provinsi" title="Laporan ke provinsi">
      <Row>
        <CommittedTextField
          label="Penerima laporan"
          help="Kosong berarti Kepala Badan Kesatuan Bangsa dan Politik provinsi Anda."
          value={penerima ?? ''}
          maxLength={500}
          onCommit={(text) => onChange({ ...laporanProvinsi, penerima: text === '' ? null : text })}
        />
        <CommittedTextField
          label="Tempat penerima"
          value={tempat ?? ''}
          maxLength={500}
          onCommit={(text) => onChange({ ...laporanProvinsi, tempat: text === '' ? null : text })}
        />
      </Row>
      {jadwal.map(({ jenis, aktif, hari, jam }) => (
        <div key={jenis}>
          <SwitchField
            label={`Ingatkan laporan ${jenis}`}
            checked={aktif}
            onChange={(nilai) => setJadwal(jenis, { aktif: nilai })}
          />
          {aktif && (
            <Row>
              <NumberField
                label={`Batas laporan ${jenis}`}
                help="Dihitung dari hari terakhir periodenya."
                unit="hari sesudahnya"
                min={0}
                max={31}
                value={hari}
                onChange={(nilai) => setJadwal(jenis, { hari: nilai ?? 0 })}
              />
              <JamField
                label={`Jam batas laporan ${jenis}`}
                value={jam}
                onChange={(nilai) => nilai !== null && setJadwal(jenis, { jam: nilai })}
              />
            </Row>
          )}
        </div>
      ))}
    </Section>
  )
}
