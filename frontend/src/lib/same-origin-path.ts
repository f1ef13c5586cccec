/** The value if it is a path within this site. Browsers read "//elsewhere" and "/\elsewhere" as other hosts. */
export const sameOriginPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined
