/**
 * A new UUID (version 4) for a ticket. The kiosk makes it before it asks, so that a second tap or a retry is the same
 * ticket. Built on `getRandomValues`, because `randomUUID` is missing on plain http pages.
 */
export function newTicketId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, i) => {
    // Version and variant bits of RFC 9562.
    if (i === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0');
    if (i === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0');
    return byte.toString(16).padStart(2, '0');
  });
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
