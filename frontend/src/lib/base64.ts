/** Bytes as base64, in pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000
  let binary = ''
  for (let from = 0; from < bytes.length; from += piece) {
    binary += String.fromCodePoint(...bytes.subarray(from, from + piece))
  }
  return btoa(binary)
}

/** Throws on a text that is not base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0)
}
