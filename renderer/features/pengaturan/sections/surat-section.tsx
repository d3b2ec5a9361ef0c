import type { Kop, KopKepalaDaerah, SuratPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { formatNomor } from '@shared/features/surat/nomor.rules'
import { parsePolaNomor, TOKEN_NOMOR } from '@shared/lib/pola-nomor'
import { useHariIni } from '../../../lib/use-hari-ini'
import { SegmentField, SwitchField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { ParsedField } from '../../../ui/fields/parsed-field'
import { LogoField } from '../logo-field'
import { useLogoUrl } from '../pengaturan.queries'
import { KlasifikasiField } from './klasifikasi-field'
import { KopSection } from './kop-section'
import { Row, Section } from './section'

type SuratSectionProps = {
  readonly surat: SuratPengaturan
  /** Letterhead of the office, from which the others are drafted. */
  readonly kop: Kop | null
  readonly singkatan: string
  readonly onChange: (surat: SuratPengaturan) => void
}

const TOKENS = TOKEN_NOMOR.map((token) => `{${token}}`).join(' ')

/** Numbers and words of letters, and the letterheads of the two offices above. */
export function SuratSection({ surat, kop, singkatan, onChange }: SuratSectionProps) {
  const set = (change: Partial<SuratPengaturan>) => onChange({ ...surat, ...change })
  const logoSekretariat = useLogoUrl(surat.kopSekretariat?.logoId ?? kop?.logoId ?? null)
  return (
    <>
      <Section id="surat" title="Surat">
        <PolaField surat={surat} singkatan={singkatan} onChange={(pola) => set({ pola })} />
        <Row>
          <CommittedTextField
            label="Unit kantor dalam nomor"
            value={surat.unit ?? singkatan}
            onCommit={(unit) => set({ unit: unit === '' || unit === singkatan ? null : unit })}
            maxLength={60}
          />
          <CommittedTextField
            label="Unit Sekretariat Daerah dalam nomor"
            value={surat.unitSekretariat}
            onCommit={(unitSekretariat) => unitSekretariat !== '' && set({ unitSekretariat })}
            maxLength={60}
          />
        </Row>
        <KlasifikasiField value={surat.klasifikasi} onChange={(klasifikasi) => set({ klasifikasi })} />
        <SegmentField
          label="Sapaan"
          value={surat.sapaan}
          options={[
            { value: 'Saudara', label: 'Saudara' },
            { value: 'Bapak/Ibu', label: 'Bapak/Ibu' },
          ]}
          onChange={(sapaan) => set({ sapaan })}
        />
        <Row>
          <CommittedTextField
            label="Konfirmasi kepada"
            help="Diusulkan pada surat baru; boleh kosong."
            value={surat.konfirmasiUnit ?? ''}
            onCommit={(konfirmasiUnit) => set({ konfirmasiUnit: konfirmasiUnit === '' ? null : konfirmasiUnit })}
          />
          <CommittedTextField
            label="Telepon konfirmasi"
            value={surat.konfirmasiTelepon ?? ''}
            inputMode="tel"
            onCommit={(telepon) => set({ konfirmasiTelepon: telepon === '' ? null : telepon })}
          />
        </Row>
        <SwitchField
          label="Daftar undangan ikut ditandatangani"
          checked={surat.lampiranBertandaTangan}
          onChange={(lampiranBertandaTangan) => set({ lampiranBertandaTangan })}
        />
        <SwitchField
          label="Sebut Pj. di belakang a.n."
          help="a.n. Pj. WALI KOTA, selama jabatan itu dipegang seorang Pj."
          checked={surat.atasNamaDenganPj}
          onChange={(atasNamaDenganPj) => set({ atasNamaDenganPj })}
        />
      </Section>
      {kop !== null && (
        <KopSection
          milik="Sekretariat Daerah"
          kop={surat.kopSekretariat ?? { ...kop, baris2: 'SEKRETARIAT DAERAH', alamat: [] }}
          logoUrl={logoSekretariat}
          onChange={(kopSekretariat) => set({ kopSekretariat })}
        />
      )}
      {kop !== null && (
        <KopKepalaSection
          kop={surat.kopKepalaDaerah}
          garis={kop.garis}
          onChange={(kopKepalaDaerah) => set({ kopKepalaDaerah })}
        />
      )}
    </>
  )
}

type PolaFieldProps = Pick<SuratSectionProps, 'surat' | 'singkatan'> & { readonly onChange: (pola: string) => void }

/** The pattern of numbers, with the number it makes written below while one types. */
function PolaField({ surat, singkatan, onChange }: PolaFieldProps) {
  const tanggal = useHariIni()
  const contoh = (pola: string) =>
    formatNomor(pola, {
      keamanan: '',
      kode: surat.klasifikasi[0]?.kode ?? '000.1.5',
      urut: 212,
      unit: surat.unit ?? singkatan,
      tanggal,
    })
  return (
    <ParsedField
      label="Pola nomor"
      help={`${TOKENS}. Contoh: ${contoh(surat.pola)}`}
      value={surat.pola}
      parse={(text) => {
        const parsed = parsePolaNomor(text.trim())
        return parsed.ok ? { ok: true, nilai: text.trim() } : { ok: false, pesan: parsed.pesan }
      }}
      format={(pola) => pola}
      formatUnderstood={contoh}
      onChange={(pola) => pola !== null && onChange(pola)}
    />
  )
}

type KopKepalaSectionProps = {
  readonly kop: KopKepalaDaerah | null
  readonly garis: KopKepalaDaerah['garis']
  readonly onChange: (kop: KopKepalaDaerah | null) => void
}

/** One line under an emblem that the office supplies; empty means the jabatan in capitals. */
function KopKepalaSection({ kop, garis, onChange }: KopKepalaSectionProps) {
  const logoUrl = useLogoUrl(kop?.logoId ?? null)
  const set = (change: Partial<KopKepalaDaerah>) => {
    const next = { baris1: '', logoId: null, tinggiLogoMm: 24, garis, ...kop, ...change }
    if (next.baris1 !== '') onChange(next)
  }
  return (
    <Section id="kop-kepala-daerah" title="Kop kepala daerah">
      <CommittedTextField
        label="Baris kop kepala daerah"
        help="Misalnya BUPATI CONTOH, 16 pt tebal. Kosong berarti nama jabatannya dalam huruf kapital."
        value={kop?.baris1 ?? ''}
        onCommit={(baris1) => (baris1 === '' ? onChange(null) : set({ baris1 }))}
        maxLength={200}
      />
      {kop !== null && <LogoField logoId={kop.logoId} logoUrl={logoUrl} onChange={(logoId) => set({ logoId })} />}
    </Section>
  )
}
