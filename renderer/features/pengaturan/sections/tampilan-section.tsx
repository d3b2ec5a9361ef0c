import { formatAngka } from '@shared/lib/angka'
import { SwitchField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import { setKontrasTinggi, setZoom, useAppearance, zoomSteps } from '../../../ui/theme/appearance'
import { Section } from './section'

/** How the screen looks on this computer. */
export function TampilanSection({ onKontras }: { readonly onKontras: (kontrasTinggi: boolean) => void }) {
  const { zoom, kontrasTinggi } = useAppearance()
  return (
    <Section id="tampilan" title="Tampilan">
      <SelectField
        label="Ukuran tampilan"
        help="Juga dengan Ctrl + dan Ctrl −. Cetakan tidak terpengaruh."
        value={String(zoom)}
        options={zoomSteps.map((step) => ({ value: String(step), label: `${formatAngka(step * 100)} %` }))}
        onChange={(step) => setZoom(Number(step))}
      />
      <SwitchField
        label="Kontras tinggi"
        help="Teks hitam dan garis yang lebih tegas."
        checked={kontrasTinggi}
        onChange={(next) => {
          setKontrasTinggi(next)
          onKontras(next)
        }}
      />
    </Section>
  )
}
