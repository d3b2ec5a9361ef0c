import { CARA_MENGHITUNG, listCatatanRekap } from '@shared/features/laporan/rekap-kehadiran.rules'
import { formatAngka } from '@shared/lib/angka'
import { useMemo, useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { BilahRekap, type Tampilan } from './bilah-rekap'
import { GrafikRekap } from './grafik-rekap'
import { buildKolomJabatan, buildKolomRapat } from './kolom-rekap'
import { toSaring, usePilihanRekap } from './pilihan-rekap'
import classes from './rekap-kehadiran.module.css'
import { useRekapKehadiran, useRekapRapat, useSimpanExcel } from './rekap-kehadiran.queries'
import { RincianRekap } from './rincian-rekap'

/** Who comes to the rapat of a period and who sends somebody: per jabatan, per unsur as a picture, per rapat. */
export function RekapKehadiranPage() {
  const [pilihan, setPilihan] = usePilihanRekap()
  const [tampilan, setTampilan] = useState<Tampilan>('jabatan')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const saring = toSaring(pilihan)
  const { data: rekap } = useRekapKehadiran(saring)
  const { data: rapat } = useRekapRapat(saring, tampilan === 'rapat')
  const excel = useSimpanExcel(saring)
  const hasBelum = (rekap?.jumlah.belum ?? 0) > 0
  const kolomJabatan = useMemo(() => buildKolomJabatan(hasBelum), [hasBelum])
  const kolomRapat = useMemo(() => buildKolomRapat(hasBelum), [hasBelum])
  const selected = rekap?.rows.find(({ jabatanId }) => jabatanId === selectedId)
  const preview = () => goTo(linkTo.pratinjauRekapKehadiran())
  useCommands([
    {
      id: 'dokumen.cetak',
      label: 'Cetak rekap kehadiran',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'cetak',
      icon: 'printer',
      run: preview,
    },
    {
      id: 'rekapKehadiran.simpanExcel',
      label: 'Simpan rekap kehadiran ke Excel',
      menu: 'laporan',
      icon: 'spreadsheet',
      run: excel.save,
    },
  ])

  const empty = (
    <EmptyState
      title="Tidak ada rapat pada periode ini."
      help="Yang dihitung hanya rapat yang sudah ditandai selesai atau final."
      steps={[{ label: 'Buka daftar rapat', run: () => goTo(linkTo.daftarRapat()) }]}
    />
  )
  return (
    <Page
      panelLabel="Gambar dan rincian"
      panelWidth={376}
      panel={
        rekap &&
        rekap.rows.length > 0 && (
          <>
            <GrafikRekap perUnsur={rekap.perUnsur} />
            {selected === undefined || tampilan === 'rapat' ? (
              <Catatan rekap={rekap} />
            ) : (
              <RincianRekap row={selected} saring={saring} />
            )}
          </>
        )
      }
      head={
        <>
          <PageHeader
            title="Rekap kehadiran"
            description={rekap && `${formatAngka(rekap.jumlahRapat)} rapat terlaksana, ${formatAngka(rekap.tamu)} tamu`}
          >
            <Button label="Laporan ke provinsi" icon="send" onClick={() => goTo(linkTo.laporanProvinsi())} />
            <Button label="Simpan Excel" icon="spreadsheet" onClick={excel.save} />
            <Button label="Cetak" icon="printer" variant="primary" shortcut="Ctrl+P" onClick={preview} />
          </PageHeader>
          <BilahRekap
            pilihan={pilihan}
            onChange={setPilihan}
            rekap={rekap}
            tampilan={tampilan}
            onTampilan={setTampilan}
          />
        </>
      }
    >
      {excel.masalah !== undefined && (
        <div className={classes.masalah}>
          <ProblemBox pesan={excel.masalah} />
        </div>
      )}
      {rekap !== undefined && tampilan === 'jabatan' && (
        <Grid
          id="rekap-kehadiran"
          label="Rekap kehadiran per jabatan"
          columns={kolomJabatan}
          rows={rekap.rows}
          getRowId={({ jabatanId }) => jabatanId}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.jabatanId ?? null)}
          countLabel="jabatan"
          totalLabel="Jumlah"
          autoFocus
          empty={empty}
        />
      )}
      {rapat !== undefined && tampilan === 'rapat' && (
        <Grid
          id="rekap-kehadiran-rapat"
          label="Rekap kehadiran per rapat"
          columns={kolomRapat}
          rows={rapat}
          getRowId={({ rapatId }) => rapatId}
          onOpen={({ rapatId }) => goTo(linkTo.kehadiran(rapatId))}
          openHint="buka kehadiran"
          countLabel="rapat"
          totalLabel="Jumlah"
          autoFocus
          empty={empty}
        />
      )}
    </Page>
  )
}

function Catatan({ rekap }: { readonly rekap: Parameters<typeof listCatatanRekap>[0] }) {
  return (
    <section aria-labelledby="cara-menghitung" className={classes.rincian}>
      <h2 id="cara-menghitung" className={classes.judul}>
        Cara menghitung
      </h2>
      <p className={classes.lemah}>{CARA_MENGHITUNG}</p>
      {listCatatanRekap(rekap).map((catatan) => (
        <p key={catatan} className={classes.lemah}>
          {catatan}
        </p>
      ))}
    </section>
  )
}
