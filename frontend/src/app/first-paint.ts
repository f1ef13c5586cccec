import { applyBrand } from '@/lib/brand'
import { applySavedTheme } from '@/lib/theme'

/** The colours of the society and of the reader: part of the page itself, so that nothing is painted in any others. */
function brandOf(text: string | null | undefined): string | undefined {
  if (!text) return undefined
  const { society } = JSON.parse(text) as { society?: { brand?: string } }
  return society?.brand
}

applySavedTheme()
const brand = brandOf(document.getElementById('told')?.textContent)
if (brand !== undefined) applyBrand(brand)
