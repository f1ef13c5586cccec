const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)

const STYLES = `
  body { margin: 0 auto; max-width: 110rem; padding: 1rem 2rem; font: 15px/1.5 system-ui, sans-serif }
  section { border-top: 1px solid #999; padding: 1rem 0 }
  .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; margin-block: 1rem }
  img { max-width: 100%; border: 1px solid #999 }
  li { margin-block: .15rem }
  .again { color: #6b6b6b }
  table { width: 100%; border-collapse: collapse; table-layout: fixed }
  td, th { border: 1px solid #bbb; padding: .3rem .5rem; text-align: start; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere }
  th:first-child, td:first-child { width: 18% }
  pre { white-space: pre-wrap; border: 1px solid #bbb; padding: 1rem; margin: 0 }
`

export function documentOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${STYLES}</style>
<body>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`
}

/** Rows of plain text below their titles. */
export function table(titles: string[], rows: string[][]): string {
  const head = titles.map((title) => `<th scope="col">${escape(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/** A list of texts. Those that an earlier page showed as well are paler. */
export function list(title: string, texts: string[], earlier: Set<string>): string {
  if (texts.length === 0) return ''
  const items = texts.map((text) => `<li${earlier.has(text) ? ' class="again"' : ''}>${escape(text)}</li>`)
  return `<h4>${escape(title)}</h4>\n<ul>${items.join('\n')}</ul>`
}
