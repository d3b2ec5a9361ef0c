import type { Pembahasan } from '@shared/features/notula/notula.schema'
import type { AcaraLengkap } from '@shared/features/rapat/rapat.schema'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import type { EditorTeksHandle } from '../../../ui/editor/editor-teks'
import { TextAreaField } from '../../../ui/fields/text-field'
import { KeadaanAcara, TindakLanjutLalu } from '../../rapat'
import { useIsiNotula } from '../notula-context'
import { DaftarKeputusan } from './daftar-keputusan'
import { DaftarPertanyaan } from './daftar-pertanyaan'
import { DaftarTindakLanjut } from './daftar-tindak-lanjut'
import { ItemPembahasan } from './item-pembahasan'
import { Simpulan } from './simpulan'
import { TambahPembicara } from './tambah-pembicara'
import classes from './tulis.module.css'

type BagianAcaraProps = {
  readonly acara: AcaraLengkap
  readonly nomor: number
  /** A speaker chosen at the left; a new object for every choice. */
  readonly pembicara: { readonly jabatanId: string } | null
  readonly onPembicaraDone: () => void
}

/** One acara: who said what, what it came to, what was decided, what is to be done. */
export function BagianAcara({ acara, nomor, pembicara, onPembicaraDone }: BagianAcaraProps) {
  const { rapat, notula } = useIsiNotula()
  const save = useSave()
  const milik = notula.pembahasan.filter(({ acaraId }) => acaraId === acara.id)
  const uraianList = milik.filter(({ jenis }) => jenis === 'uraian')
  const editorById = useRef(new Map<string, EditorTeksHandle>())
  const baruId = useRef<string | null>(null)
  // Letters typed before the core has made the item; `null` while none is under way.
  const [uraianBaru, setUraianBaru] = useState<string | null>(null)
  const fieldUraianBaru = useRef<HTMLTextAreaElement>(null)
  const fieldPembicara = useRef<HTMLInputElement>(null)
  const fieldSimpulan = useRef<EditorTeksHandle>(null)
  const fieldKeputusan = useRef<HTMLTextAreaElement>(null)
  const fieldTindakLanjut = useRef<HTMLTextAreaElement>(null)

  const addPembicara = async (jabatanId: string) => {
    setUraianBaru('')
    const hasil = await save(() =>
      client.notula.pembahasan.create({
        notulaId: notula.id,
        acaraId: acara.id,
        jenis: 'uraian',
        jabatanId,
        isi: createTeksKaya(''),
      }),
    )
    if (hasil.ok) focusUraian(hasil.value.id)
    // What was written for a speaker that the core refused stays where it can be taken up.
    else setUraianBaru((teks) => teks || null)
  }
  /** The new item may be drawn before or after the answer has come. */
  const focusUraian = (id: string) => {
    const editor = editorById.current.get(id)
    if (editor === undefined) baruId.current = id
    else handOver(editor)
  }
  /** From here on one writes in the new item, behind what was written while it was made. */
  const handOver = (editor: EditorTeksHandle) =>
    editor.whenReady(() => {
      const teks = fieldUraianBaru.current?.value ?? ''
      if (teks !== '') editor.insert(teks)
      // Last, so that the caret stands behind what was put in.
      editor.focus()
      setUraianBaru(null)
    })
  const holdEditor =
    ({ id }: Pembahasan) =>
    (editor: EditorTeksHandle | null) => {
      if (editor === null) {
        editorById.current.delete(id)
        return
      }
      editorById.current.set(id, editor)
      if (baruId.current === id) {
        baruId.current = null
        handOver(editor)
      }
    }
  // biome-ignore lint/correctness/useExhaustiveDependencies: every choice at the left is one speaker more
  useEffect(() => {
    if (pembicara === null) return
    onPembicaraDone()
    void addPembicara(pembicara.jabatanId)
  }, [pembicara])

  useCommands([
    {
      id: 'notula.pembicara',
      label: 'Tambah pembicara',
      menu: 'data',
      shortcut: 'Ctrl+Shift+B',
      hint: 'pembicara',
      whenTyping: true,
      run: () => fieldPembicara.current?.focus(),
    },
    {
      id: 'notula.simpulan',
      label: 'Tulis simpulan',
      menu: 'data',
      shortcut: 'Ctrl+Shift+S',
      whenTyping: true,
      run: () => fieldSimpulan.current?.focus(),
    },
    {
      id: 'notula.keputusan',
      label: 'Tulis keputusan',
      menu: 'data',
      shortcut: 'Ctrl+Shift+K',
      hint: 'keputusan',
      whenTyping: true,
      run: () => fieldKeputusan.current?.focus(),
    },
    {
      id: 'notula.tindak-lanjut',
      label: 'Tulis tindak lanjut',
      menu: 'data',
      shortcut: 'Ctrl+Shift+L',
      hint: 'tindak lanjut',
      whenTyping: true,
      run: () => fieldTindakLanjut.current?.focus(),
    },
  ])

  return (
    <section className={classes.seksi} aria-label={acara.judul}>
      <div className={classes.kepalaSeksi}>
        <h2 className={classes.judulBagian}>
          {nomor}. {acara.judul}
        </h2>
        <KeadaanAcara acara={acara} />
      </div>
      {acara.bawaan === 'tindak lanjut' && <TindakLanjutLalu rapat={rapat} />}
      {uraianList.map((item, index) => (
        <ItemPembahasan
          key={item.id}
          ref={holdEditor(item)}
          item={item}
          isPertama={index === 0}
          isTerakhir={index === uraianList.length - 1}
        />
      ))}
      {uraianBaru !== null && (
        <TextAreaField
          ref={fieldUraianBaru}
          label="Uraian pembicara baru"
          hideLabel
          autoFocus
          value={uraianBaru}
          onChange={setUraianBaru}
        />
      )}
      <TambahPembicara ref={fieldPembicara} onTambah={(jabatanId) => flushSync(() => void addPembicara(jabatanId))} />
      <Simpulan ref={fieldSimpulan} acaraId={acara.id} simpulan={milik.find(({ jenis }) => jenis === 'simpulan')} />
      <DaftarKeputusan ref={fieldKeputusan} acaraId={acara.id} />
      <DaftarPertanyaan acaraId={acara.id} />
      <DaftarTindakLanjut ref={fieldTindakLanjut} acaraId={acara.id} />
    </section>
  )
}
