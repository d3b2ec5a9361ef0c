/** UUIDv7 (RFC 9562, 5.7): the first 48 bits are the millisecond at which the core made the record. */
const UUID_V7 = /^([\da-f]{8})-([\da-f]{4})-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/** When the core made the record with this id; `null` for ids of another kind. */
export function findWaktuUuid(id: string): Date | null {
  const match = UUID_V7.exec(id)
  return match === null ? null : new Date(Number.parseInt(`${match[1]}${match[2]}`, 16))
}
