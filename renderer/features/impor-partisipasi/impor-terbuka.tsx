import type { PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'
import { goTo, type LangkahImpor, linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { useSimpanBerkas } from '../../lib/use-simpan-berkas'
import { useCommands } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'
import { ProblemBox } from '../../ui/messages/problem-box'
import { Page } from '../../ui/page/page'
import { BilahSimpan } from './bilah-simpan'
import classes from './impor.module.css'
import { usePratinjau } from './impor-partisipasi.queries'
import { KepalaImpor } from './kepala-impor'
import { LangkahKolom } from './langkah-kolom'
import { LangkahPratinjau } from './langkah-pratinjau'
import { LangkahWilayah } from './langkah-wilayah'
import type { ImporTerbuka } from './use-impor'

type ImporTerbukaPageProps = {
  readonly impor: ImporTerbuka
  readonly pemilihan: PemilihanRow
  readonly langkah: LangkahImpor
  readonly onCancel: () => void
  readonly onChoose: (ubah: Partial<PilihanLembar>) => void
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
  readonly onUndo: () => void
}

/** The steps of a file that is open: columns, wilayah, preview. Only the last button writes. */
export function ImporTerbukaPage(props: ImporTerbukaPageProps) {
  const { impor, pemilihan, langkah, onCancel, onChoose, onChange, onUndo } = props
  const { berkas, susunan, sebelum } = impor
  // Nothing is saved yet: Ctrl+Z must not reach what was saved before.
  useCommands([
    {
      id: 'aksi.urungkan',
      label: 'Urungkan keputusan impor',
      menu: 'sunting',
      shortcut: 'Ctrl+Z',
      enabled: sebelum.length > 0,
      run: onUndo,
    },
    { id: 'aksi.ulangi', label: 'Ulangi', menu: 'sunting', shortcut: 'Ctrl+Y', enabled: false, run: () => {} },
  ])
  const save = useSave()
  const simpanBerkas = useSimpanBerkas()
  const { data, error } = usePratinjau(impor)
  const pratinjau = data ?? null
  const masalah = error === null ? null : (getRefusal(error)?.pesan ?? null)

  const saveAll = async (jumlah: number) => {
    const result = await save(() => client.imporPartisipasi.data.save({ sesiId: berkas.sesiId, susunan, jumlah }))
    if (!result.ok) return
    showMessage(`${result.value.jumlah} baris tersimpan sebagai satu langkah. Urungkan dengan Ctrl+Z.`)
    goTo(linkTo.isianPartisipasi(pemilihan.id))
  }
  const saveSalah = async () => {
    try {
      const hasil = await simpanBerkas(
        await client.imporPartisipasi.salah.exportXlsx({ sesiId: berkas.sesiId, susunan }),
      )
      if (hasil.jenis !== 'batal') showMessage(`${hasil.nama} tersimpan. Betulkan, lalu jatuhkan di sini.`)
    } catch (failure) {
      showMessage(getRefusal(failure)?.pesan ?? 'Dibatalkan.')
    }
  }

  return (
    <Page head={<KepalaImpor pemilihan={pemilihan} langkah={langkah} impor={impor} pratinjau={pratinjau} />}>
      <div className={classes.badan}>
        {masalah !== null && <ProblemBox pesan={masalah} />}
        {langkah === 'kolom' && (
          <LangkahKolom impor={impor} pemilihan={pemilihan} onChoose={onChoose} onChange={onChange} />
        )}
        {langkah === 'wilayah' && pratinjau !== null && (
          <LangkahWilayah
            pratinjau={pratinjau}
            jumlahJawaban={susunan.wilayah.length}
            pemilihan={pemilihan}
            onChange={onChange}
          />
        )}
        {langkah === 'pratinjau' && pratinjau !== null && (
          <LangkahPratinjau
            pratinjau={pratinjau}
            susunan={susunan}
            pemilihan={pemilihan}
            onChange={onChange}
            onSaveSalah={() => void saveSalah()}
          />
        )}
        <BilahSimpan
          langkah={langkah}
          pratinjau={pratinjau}
          pemilihanId={pemilihan.id}
          onCancel={() => {
            onCancel()
            goTo(linkTo.imporPartisipasi(pemilihan.id))
          }}
          onSave={(jumlah) => void saveAll(jumlah)}
        />
      </div>
    </Page>
  )
}
