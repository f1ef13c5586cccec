// @ts-check

/**
 * Replaces custom media, `@media (--narrow)`, by the media queries of that name.
 * @param {string} sheet
 * @param {Record<string, string>} queries
 */
export function expandCustomMedia(sheet, queries) {
  return sheet.replaceAll(/(@media[^{]*)\(--([\w-]+)\)/g, (_, before, name) => {
    const query = queries[name]
    if (query === undefined) throw new Error(`no media query is called --${name}`)
    return before + query
  })
}

/**
 * One definition of the breakpoints for style sheets and code; browsers do not know custom media yet.
 * @param {Record<string, string>} queries
 * @returns {import('vite').Plugin}
 */
export function customMedia(queries) {
  return {
    name: 'custom-media',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (sheet) => ({ code: expandCustomMedia(sheet, queries), map: null }),
    },
  }
}
