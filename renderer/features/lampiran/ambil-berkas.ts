const GAMBAR_TEMPELAN = /^image\.(png|jpe?g)$/i

/** What was dropped or pasted: files, and the names of folders, which are not copied. */
export type BerkasDiambil = { readonly berkas: readonly File[]; readonly folder: readonly string[] }

/** Reads a drop or a paste. Must be called inside its event: the browser empties the list afterwards. */
export function ambilBerkas(data: DataTransfer): BerkasDiambil {
  const berkas: File[] = []
  const folder: string[] = []
  for (const item of data.items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory === true) folder.push(entry.name)
    else if (file !== null) berkas.push(nameTempelan(file))
  }
  return { berkas, folder }
}

/** Every pasted picture is called `image.png`, which would tell nobody anything. */
function nameTempelan(file: File): File {
  const ending = GAMBAR_TEMPELAN.exec(file.name)?.[1]
  return ending === undefined ? file : new File([file], `Gambar tempelan.${ending}`, { type: file.type })
}
