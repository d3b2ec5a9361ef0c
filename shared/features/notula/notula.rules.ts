import type { Pertanyaan } from './notula.schema'

/** Neither answered nor handed on as a tindak lanjut. */
export function isPertanyaanTerbuka({
  jawaban,
  tindakLanjutId,
}: Pick<Pertanyaan, 'jawaban' | 'tindakLanjutId'>): boolean {
  return jawaban === null && tindakLanjutId === null
}
