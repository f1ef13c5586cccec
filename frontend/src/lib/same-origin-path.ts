/** Only within this site: "//elsewhere" and "/\elsewhere" are other hosts to a browser. */
export const sameOriginPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined
