import type { Pratinjau } from '@shared/features/impor/pratinjau.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka } from '@shared/lib/angka'
import { type LangkahImpor, linkTo } from '../../lib/links'
import { PageHeader } from '../../ui/page/page-header'
import { type Stage, StageBar } from '../../ui/page/stage-bar'
import type { ImporTerbuka } from './use-impor'

type KepalaImporProps = {
  readonly pemilihan: PemilihanRow
  readonly langkah: LangkahImpor | 'berkas'
  /** Null until a file is open. */
  readonly impor: ImporTerbuka | null
  readonly pratinjau: Pratinjau | null
}

/** Where the import stands: its four steps with one fact each. */
export function KepalaImpor({ pemilihan, langkah, impor, pratinjau }: KepalaImporProps) {
  const lembar = impor?.terbaca?.tabel.lembar
  return (
    <>
      <PageHeader
        thin
        title="Impor Excel"
        parent={{ label: pemilihan.nama, href: linkTo.isianPartisipasi(pemilihan.id) }}
        {...(impor === null
          ? {}
          : { description: `${impor.berkas.nama}${lembar === undefined ? '' : `, lembar “${lembar}”`}` })}
      />
      <StageBar
        thin
        showsFacts={impor !== null}
        label="Langkah impor"
        stages={listLangkah({ pemilihan, langkah, impor, pratinjau })}
      />
    </>
  )
}

function listLangkah({ pemilihan, langkah, impor, pratinjau }: KepalaImporProps): readonly Stage[] {
  const pasangan = impor?.susunan.pasangan.length ?? 0
  const tanya = pratinjau?.tanya.length ?? 0
  const link = (satu: LangkahImpor) => linkTo.imporPartisipasi(pemilihan.id, satu)
  const selesai = { glif: 'centang', keadaan: 'selesai' } as const
  const belum = { glif: 'kosong', keadaan: 'belum' } as const
  return [
    {
      id: 'berkas',
      label: 'Berkas',
      ...(impor === null ? { glif: 'separuh' as const, keadaan: 'sedang dikerjakan' } : selesai),
      href: linkTo.imporPartisipasi(pemilihan.id),
      active: langkah === 'berkas',
    },
    {
      id: 'kolom',
      label: 'Kolom',
      ...(pasangan > 0 ? selesai : belum),
      fact: `${pasangan} dipasangkan`,
      href: link('kolom'),
      active: langkah === 'kolom',
    },
    {
      id: 'wilayah',
      label: 'Wilayah',
      ...(pratinjau === null
        ? belum
        : tanya === 0
          ? selesai
          : { glif: 'tanya' as const, keadaan: 'ada yang ditanyakan' }),
      fact: tanya === 0 ? `${formatAngka(pratinjau?.jumlahWilayah ?? 0)} cocok` : `${formatAngka(tanya)} perlu dijawab`,
      href: link('wilayah'),
      active: langkah === 'wilayah',
    },
    {
      id: 'pratinjau',
      label: 'Pratinjau',
      ...(pratinjau === null ? belum : { glif: 'separuh' as const, keadaan: 'belum disimpan' }),
      fact: 'belum ada yang disimpan',
      href: link('pratinjau'),
      active: langkah === 'pratinjau',
    },
  ]
}
