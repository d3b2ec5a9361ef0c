import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { linkTo } from '../../../lib/links'
import { Icon } from '../../../ui/icon/icon'
import { StatusWord } from '../../../ui/status/status-word'
import { useSuratRapat } from '../rapat.queries'
import classes from '../ringkasan/panel.module.css'

/** The letters that call a rapat, move it or call it off; nothing while there is none. */
export function SuratRapat({ rapatId }: { readonly rapatId: string }) {
  const suratList = (useSuratRapat(rapatId).data ?? []).filter(({ jenis }) => !isLaporan(jenis))
  if (suratList.length === 0) return null
  return (
    <section aria-labelledby="surat-rapat">
      <div className={classes.head}>
        <h2 id="surat-rapat">Surat</h2>
      </div>
      <ul className={classes.list}>
        {suratList.map(({ id, jenis, nomor, status }) => (
          <li key={id}>
            <a href={linkTo.surat(rapatId, id)}>
              <Icon name="mail" size={18} />
              <span className={classes.name}>
                {KATA_JENIS_SURAT[jenis]} {nomor}
              </span>
              <StatusWord
                small
                glif={status === 'terkirim' ? 'kunci' : 'kosong'}
                kata={status === 'terkirim' ? 'Terkirim' : 'Draf'}
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
