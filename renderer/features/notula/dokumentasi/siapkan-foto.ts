const SISI_TERPANJANG = 2000
const MUTU = 0.85

/** Size that fits into 2,000 px on its longer side; smaller pictures keep theirs. Pixels. */
export function fitUkuran(lebar: number, tinggi: number): { readonly lebar: number; readonly tinggi: number } {
  const skala = Math.min(1, SISI_TERPANJANG / Math.max(lebar, tinggi))
  return { lebar: Math.max(1, Math.round(lebar * skala)), tinggi: Math.max(1, Math.round(tinggi * skala)) }
}

/**
 * A photo as it goes into the data folder: upright as the camera meant it (EXIF), at most 2,000 px, JPEG. Scaling here
 * keeps a notula with ten phone photos printable and the backup small.
 * @throws Error with an Indonesian sentence when the file is no picture that this window can read
 */
export async function prepareFoto(berkas: File): Promise<File> {
  const gambar = await openGambar(berkas)
  try {
    const { lebar, tinggi } = fitUkuran(gambar.width, gambar.height)
    const kanvas = document.createElement('canvas')
    kanvas.width = lebar
    kanvas.height = tinggi
    const kuas = kanvas.getContext('2d')
    if (kuas === null) throw new Error(formatTakTerbaca(berkas))
    // A transparent PNG would turn black in a JPEG.
    kuas.fillStyle = '#fff'
    kuas.fillRect(0, 0, lebar, tinggi)
    kuas.imageSmoothingQuality = 'high'
    kuas.drawImage(gambar, 0, 0, lebar, tinggi)
    const isi = await new Promise<Blob | null>((resolve) => kanvas.toBlob(resolve, 'image/jpeg', MUTU))
    if (isi === null) throw new Error(formatTakTerbaca(berkas))
    return new File([isi], `${berkas.name.replace(/\.[^.]*$/, '') || 'Foto'}.jpg`, { type: 'image/jpeg' })
  } finally {
    gambar.close()
  }
}

async function openGambar(berkas: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(berkas, { imageOrientation: 'from-image' })
  } catch {
    throw new Error(formatTakTerbaca(berkas))
  }
}

function formatTakTerbaca({ name }: File): string {
  return `“${name}” tidak terbaca sebagai gambar. Pilih berkas JPEG atau PNG.`
}
