// @ts-check

/**
 * A chunk with all chunks that it imports statically.
 * @param {Record<string, import('vite').ManifestChunk>} manifest
 * @param {string} key
 * @param {Set<string>} [seen]
 */
export function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, seen)
  return seen
}

/**
 * The chunks that the page itself requests, before any route is known.
 * @param {Record<string, import('vite').ManifestChunk>} manifest
 * @param {string} page The built index.html.
 */
export function firstLoad(manifest, page) {
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1])
  /** @type {Set<string>} */
  const chunks = new Set()
  for (const [key, chunk] of Object.entries(manifest)) {
    if (named.includes(chunk.file)) withImports(manifest, key, chunks)
  }
  if (chunks.size === 0) throw new Error('dist/index.html names no script: build first')
  return chunks
}
