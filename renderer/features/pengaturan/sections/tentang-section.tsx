import type { InfoSistem } from '@shared/features/sistem/sistem.schema'
import { Section } from './section'
import classes from './section.module.css'

/** Version and the licence of the list of wilayah, which must be told wherever the list is used. */
export function TentangSection({ info }: { readonly info: InfoSistem }) {
  return (
    <Section id="tentang" title="Tentang">
      <p>
        Simpul {info.versi}, {info.host === 'electron' ? 'aplikasi Windows' : 'lewat peramban'}. Data disimpan hanya di
        komputer ini.
      </p>
      <p className={classes.note}>
        Daftar wilayah berasal dari idn-area-data 4.0.1, di bawah Open Database License (ODbL) 1.0. Basis data
        turunannya yang dibagikan kepada orang lain harus memakai lisensi yang sama.
      </p>
    </Section>
  )
}
