import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { Surat } from '@shared/features/surat/surat.schema'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useKertas } from '../../../lib/use-kertas'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { useStatusText } from '../../../ui/page/status-text'
import { KertasPanel } from '../../../ui/preview/kertas-panel'
import { flushAll } from '../../../ui/saved/flush'
import { StatusWord } from '../../../ui/status/status-word'
import { RapatHeader, WithRapat } from '../../rapat'
import { getStatusSurat } from '../status-surat'
import classes from '../surat.module.css'
import { useSurat, useUbahSurat } from '../surat.queries'
import { BagianAlamat } from './bagian-alamat'
import { BagianIsi } from './bagian-isi'
import { BagianKepala } from './bagian-kepala'
import { BagianLaporan } from './bagian-laporan'
import { BagianPenanda } from './bagian-penanda'
import { BagianPenerima } from './bagian-penerima'
import { KartuSrikandi } from './kartu-srikandi'
import { copyPesan, PesanUndangan } from './pesan-undangan'
import { SuratTerkirim } from './surat-terkirim'

type TulisSuratProps = { readonly rapatId: string; readonly suratId: string }

/** One letter: its fields, and beside them the paper that would be printed now. */
export function TulisSuratPage({ rapatId, suratId }: TulisSuratProps) {
  const { data: surat, error } = useSurat(suratId)
  return (
    <WithRapat rapatId={rapatId}>
      {(rapat) => {
        if (error !== null) return <SuratHilang rapat={rapat} pesan={getRefusal(error)?.pesan ?? ''} />
        return surat === undefined ? null : <TulisSurat rapat={rapat} surat={surat} />
      }}
    </WithRapat>
  )
}

/** Undo may take away the very letter that is open. */
function SuratHilang({ rapat, pesan }: { readonly rapat: RapatLengkap; readonly pesan: string }) {
  return (
    <Page head={<RapatHeader rapat={rapat} active="undangan" />}>
      <div className={classes.isi}>
        <ProblemBox pesan={pesan}>
          <a href={linkTo.rapat(rapat.id)}>Kembali ke ringkasan rapat</a>
        </ProblemBox>
      </div>
    </Page>
  )
}

function TulisSurat({ rapat, surat }: { readonly rapat: RapatLengkap; readonly surat: Surat }) {
  const save = useSave()
  const ubah = useUbahSurat(surat.id)
  const kertas = useKertas(() => client.surat.exportPdf({ id: surat.id }), JSON.stringify([rapat, surat]))
  const isDraf = surat.status === 'draf'
  const isSesudah = isLaporan(surat.jenis)
  const kata = surat.jenis === 'berita acara' ? 'Tandai ditandatangani' : 'Tandai terkirim'
  useStatusText(`${KATA_JENIS_SURAT[surat.jenis]} ${surat.nomor}`)

  const preview = async () => {
    await flushAll()
    goTo(linkTo.pratinjauSurat(rapat.id, surat.id))
  }
  const kirim = async () => {
    await flushAll()
    const hasil = await save(() => client.surat.kirim({ id: surat.id }), { silent: true })
    showMessage(
      hasil.ok
        ? `${KATA_JENIS_SURAT[surat.jenis]} ditandai ${kata.split(' ')[1] ?? ''} dan dikunci.`
        : [hasil.refusal.pesan, ...(hasil.refusal.rincian ?? [])].join(' '),
    )
  }
  const remove = async () => {
    const hasil = await save(() => client.surat.remove({ id: surat.id }))
    if (!hasil.ok) return
    goTo(isSesudah ? linkTo.rapat(rapat.id) : linkTo.undangan(rapat.id))
    showMessage('Surat dihapus. Urungkan dengan Ctrl+Z.')
  }
  const isSiap = isDraf && surat.kekurangan.length === 0
  useCommands([
    {
      id: 'surat.kirim',
      label: kata,
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      hint: kata.toLowerCase(),
      whenTyping: true,
      // What was typed last may be what it still lacked: the core is asked, and says what is missing.
      enabled: isDraf,
      run: () => void kirim(),
    },
    {
      id: 'dokumen.cetak',
      label: 'Pratinjau surat',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'pratinjau',
      icon: 'printer',
      whenTyping: true,
      run: () => void preview(),
    },
    {
      id: 'surat.copyPesan',
      label: 'Salin teks WhatsApp',
      menu: 'sunting',
      icon: 'copy',
      enabled: surat.teksPesan !== null,
      run: () => void copyPesan(surat),
    },
    {
      id: 'surat.remove',
      label: 'Hapus surat ini',
      menu: 'data',
      icon: 'trash',
      enabled: isDraf,
      run: () => void remove(),
    },
  ])
  return (
    <Page
      head={
        <RapatHeader rapat={rapat} active={isSesudah ? 'final' : 'undangan'}>
          <StatusWord {...getStatusSurat(surat)} kata={formatKeadaan(surat)} />
          <Button iconOnly icon="printer" label="Pratinjau surat" shortcut="Ctrl+P" onClick={() => void preview()} />
          {isDraf && (
            <Button
              label={kata}
              variant="primary"
              shortcut="Ctrl+Enter"
              disabled={!isSiap}
              {...(isSiap ? {} : { reason: surat.kekurangan.join(' ') })}
              onClick={() => void kirim()}
            />
          )}
        </RapatHeader>
      }
      panel={<KertasPanel label="Kertas surat" {...kertas} />}
      panelLabel="Kertas"
      panelWidth={422}
    >
      <div className={classes.isi}>
        {surat.kekurangan.length > 0 && (
          <ProblemBox
            kind="perhatian"
            pesan="Sebelum terkirim, surat ini masih memerlukan:"
            rincian={surat.kekurangan}
          />
        )}
        {isDraf ? (
          <>
            <BagianKepala surat={surat} ubah={ubah} />
            {surat.jenis === 'nota dinas' && <BagianAlamat surat={surat} />}
            <BagianPenanda surat={surat} ubah={ubah} />
            {isSesudah ? (
              <BagianLaporan surat={surat} />
            ) : (
              <>
                <BagianIsi surat={surat} ubah={ubah} />
                <BagianPenerima surat={surat} ubah={ubah} />
              </>
            )}
          </>
        ) : (
          <SuratTerkirim surat={surat} />
        )}
        {surat.teksPesan !== null && <PesanUndangan surat={surat} />}
        <KartuSrikandi surat={surat} />
      </div>
    </Page>
  )
}

/** `Surat draf`, `Nota dinas terkirim`: what it is and how far. */
function formatKeadaan(surat: Surat): string {
  const apa = isLaporan(surat.jenis) ? KATA_JENIS_SURAT[surat.jenis] : 'Surat'
  return `${apa} ${getStatusSurat(surat).kata.toLowerCase()}`
}
