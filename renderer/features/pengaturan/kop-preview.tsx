import type { Kop } from '@shared/features/pengaturan/pengaturan.schema'
import classes from './kop-preview.module.css'

/** What of the letterhead is drawn; sizes in mm, type in pt as on paper (papers.md 1.3). */
type KopPreviewProps = {
  readonly kop: Pick<Kop, 'baris1' | 'baris2' | 'alamat' | 'tinggiLogoMm' | 'garis'>
  readonly logoUrl: string | null
  readonly kertas: { readonly lebar: number; readonly tinggi: number }
  readonly tepi: { readonly atas: number; readonly kanan: number; readonly kiri: number }
  /** Only the head of the page, for a small preview beside settings. */
  readonly hanyaKepala?: boolean
  /** Lines of the signature block, at the right axis of the page. */
  readonly tandaTangan?: readonly string[]
}

const MM_PER_PT = 25.4 / 72
const LEBAR_LOGO_TERBESAR = 22
/** Mean width of an Arial capital, of its size: enough to see whether a line must shrink. */
const LEBAR_HURUF = { biasa: 0.66, tebal: 0.71, kecil: 0.5 } as const

/** The letterhead as it will be printed, growing with each letter. */
export function KopPreview({ kop, logoUrl, kertas, tepi, hanyaKepala = false, tandaTangan = [] }: KopPreviewProps) {
  const kiri = tepi.kiri
  const kanan = kertas.lebar - tepi.kanan
  const lebarLogo = Math.min(LEBAR_LOGO_TERBESAR, kop.tinggiLogoMm)
  const kiriTeks = kiri + lebarLogo + 3
  const alamat = kop.alamat.filter((baris) => baris.trim() !== '')
  const barisList = [
    { text: kop.baris1, pt: 12, tebal: false },
    { text: kop.baris2, pt: 16, tebal: true },
    ...alamat.map((text) => ({ text, pt: 9, tebal: false })),
  ].filter(({ text }) => text !== '')
  const tinggiTeks = barisList.reduce((jumlah, { pt }) => jumlah + toTinggi(pt), 0)
  const tinggiKop = Math.max(kop.tinggiLogoMm, tinggiTeks)
  const garisY = tepi.atas + tinggiKop + 4.6 * MM_PER_PT
  const tinggi = hanyaKepala ? garisY + 14 : kertas.tinggi
  let y = tepi.atas + (tinggiKop - tinggiTeks) / 2

  return (
    <svg
      className={classes.kertas}
      viewBox={`0 0 ${kertas.lebar} ${tinggi}`}
      role="img"
      aria-label={`Kop surat: ${barisList.map(({ text }) => text).join(', ') || 'belum diisi'}`}
    >
      {logoUrl === null ? (
        <path className={classes.logoKosong} d={buildPerisai(kiri + lebarLogo / 2, tepi.atas, kop.tinggiLogoMm)} />
      ) : (
        <image
          href={logoUrl}
          x={kiri}
          y={tepi.atas + (tinggiKop - kop.tinggiLogoMm) / 2}
          width={lebarLogo}
          height={kop.tinggiLogoMm}
        />
      )}
      {barisList.map(({ text, pt, tebal }, index) => {
        y += toTinggi(pt)
        return (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of the letterhead is its place
            key={index}
            x={(kiriTeks + kanan) / 2}
            y={y - pt * MM_PER_PT * 0.22}
            fontSize={shrink(text, pt, tebal, kanan - kiriTeks) * MM_PER_PT}
            fontWeight={tebal ? 700 : 400}
            textAnchor="middle"
          >
            {text}
          </text>
        )
      })}
      <line x1={kiri} x2={kanan} y1={garisY} y2={garisY} strokeWidth={2 * MM_PER_PT} />
      {kop.garis === 'ganda' && (
        <line x1={kiri} x2={kanan} y1={garisY + 1.1} y2={garisY + 1.1} strokeWidth={0.75 * MM_PER_PT} />
      )}
      {!hanyaKepala && <IsiContoh kiri={kiri} lebar={kanan - kiri} y={garisY + 8} />}
      {tandaTangan.map((baris, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of the block is its place
          key={index}
          x={kertas.lebar - 95}
          y={garisY + 96 + index * 5}
          fontSize={11 * MM_PER_PT}
        >
          {baris}
        </text>
      ))}
    </svg>
  )
}

/** Grey strokes where the text of the letter will stand. */
function IsiContoh({ kiri, lebar, y }: { readonly kiri: number; readonly lebar: number; readonly y: number }) {
  const panjangList = [0.62, 0.88, 0.96, 0.94, 0.9, 0.97, 0.4, 0, 0.92, 0.95, 0.89, 0.6]
  return panjangList.map((panjang, index) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes never move
      key={index}
      className={classes.baris}
      x={kiri}
      y={y + index * 6.2}
      width={lebar * panjang}
      height={2}
    />
  ))
}

function toTinggi(pt: number): number {
  return pt * MM_PER_PT * 1.18
}

/** Size in pt at which a line fits into `lebar` mm; never under 6. */
function shrink(text: string, pt: number, tebal: boolean, lebar: number): number {
  const kapital = text === text.toUpperCase()
  const faktor = tebal ? LEBAR_HURUF.tebal : kapital ? LEBAR_HURUF.biasa : LEBAR_HURUF.kecil
  const perlu = text.length * faktor * pt * MM_PER_PT
  return perlu <= lebar ? pt : Math.max(6, (pt * lebar) / perlu)
}

/** Outline of a shield of `tinggi` mm: the place where the emblem of the office will stand. */
function buildPerisai(tengah: number, atas: number, tinggi: number): string {
  const separuh = tinggi * 0.4
  return [
    `M${tengah - separuh} ${atas}`,
    `H${tengah + separuh}`,
    `V${atas + tinggi * 0.55}`,
    `Q${tengah + separuh} ${atas + tinggi * 0.85} ${tengah} ${atas + tinggi}`,
    `Q${tengah - separuh} ${atas + tinggi * 0.85} ${tengah - separuh} ${atas + tinggi * 0.55}`,
    'Z',
  ].join(' ')
}
