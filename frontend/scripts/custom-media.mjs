// @ts-check

/**
 * Replaces custom media such as `@media (--narrow)` with the media queries of that name.
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
 * Shares one definition of the breakpoints between style sheets and code. Browsers do not support custom media yet.
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
