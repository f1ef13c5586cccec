import { applyBrand } from '@/lib/brand'
import { applySavedTheme } from '@/lib/theme'

/**
 * Sets the society's colours and the reader's theme before the first paint. The build inlines this script into the
 * page.
 */
function brandOf(text: string | null | undefined): string | undefined {
  if (!text) return undefined
  const { society } = JSON.parse(text) as { society?: { brand?: string } }
  return society?.brand
}

applySavedTheme()
const brand = brandOf(document.getElementById('told')?.textContent)
if (brand !== undefined) applyBrand(brand)
