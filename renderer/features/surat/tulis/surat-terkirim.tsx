import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { JenisSurat, Surat } from '@shared/features/surat/surat.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { RecordFacts } from '../../../ui/page/record-head'
import classes from '../surat.module.css'
import { Bagian } from './bagian'
import { NomorField } from './nomor-field'

const LANJUTAN: readonly JenisSurat[] = ['undangan susulan', 'perubahan', 'pembatalan']

/** A letter that left the office: its facts, a number that is still to come, and the letters that may follow. */
export function SuratTerkirim({ surat }: { readonly surat: Surat }) {
  const save = useSave()
  const create = async (jenis: JenisSurat) => {
    const hasil = await save(() => client.surat.create({ rapatId: surat.rapatId, jenis }))
    if (hasil.ok) goTo(linkTo.surat(surat.rapatId, hasil.value.id))
  }
  const reopen = () => void save(() => client.surat.reopen({ id: surat.id }))
  const penerima = surat.penerima.filter(({ dipilih }) => dipilih)
  return (
    <>
      <Bagian
        judul={surat.jenis === 'berita acara' ? 'Berita acara ditandatangani' : 'Surat terkirim'}
        akhir={<Button small variant="quiet" icon="undo" label="Jadikan draf lagi" onClick={reopen} />}
      >
        <RecordFacts
          facts={[
            { label: 'Nomor', value: surat.nomor },
            { label: 'Tanggal', value: formatTanggalPanjang(surat.tanggal) },
            { label: surat.jenis === 'berita acara' ? 'Tentang' : 'Hal', value: surat.hal ?? surat.usulan.hal },
            penerima.length === 0
              ? null
              : {
                  label: 'Penerima',
                  value: penerima.length === 1 ? penerima[0]?.jabatan : `${penerima.length} jabatan`,
                },
          ]}
        />
        {surat.urut === null && <NomorField surat={surat} />}
      </Bagian>
      {surat.jenis === 'undangan' && (
        <Bagian judul="Surat lanjutan">
          <div className={classes.baris}>
            {LANJUTAN.map((jenis) => (
              <Button
                key={jenis}
                icon="mail"
                label={`Buat ${KATA_JENIS_SURAT[jenis].toLowerCase()}`}
                onClick={() => void create(jenis)}
              />
            ))}
          </div>
          <p className={classes.bantuan}>
            Susulan untuk jabatan yang belum menerima undangan; perubahan dan pembatalan untuk semua yang sudah.
          </p>
        </Bagian>
      )}
    </>
  )
}
