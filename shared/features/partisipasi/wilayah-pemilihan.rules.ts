type Tempat = { readonly nama: string; readonly desa: string | null; readonly kecamatan: string }

/**
 * A wilayah by its name and what it lies in: `TPS 001, Setia Asih, Tarumajaya`. Numbers of TPS and names of desa come
 * again and again in one kabupaten.
 */
export function formatNamaWilayah({ nama, desa, kecamatan }: Tempat): string {
  return [...new Set([nama, desa, kecamatan])].filter((satu) => satu !== null && satu !== '').join(', ')
}
