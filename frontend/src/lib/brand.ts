/** Derives the colour tokens from the society's one brand colour, with WCAG AA contrast in both themes. */

type Rgb = readonly [number, number, number]
type Oklch = readonly [lightness: number, chroma: number, hue: number]

const text = 4.5
const surfaces = { light: ['#fcfbf9', '#ffffff'], dark: ['#141519', '#1c1e24'] } as const

const parse = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const toGamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

const luminance = (hex: string) => {
  const [r, g, b] = parse(hex).map(toLinear) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

function toOklch(hex: string): Oklch {
  const [r, g, b] = parse(hex).map(toLinear) as unknown as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x)]
}

function toHex([lightness, chroma, hue]: Oklch): string {
  const x = chroma * Math.cos(hue)
  const y = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const parts = linear.map((part) => Math.round(255 * toGamma(Math.min(1, Math.max(0, part)))))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Changes the lightness until the colour has enough contrast on every background. */
function readable([start, chroma, hue]: Oklch, backgrounds: readonly string[], step: number): string {
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += step) {
    const colour = toHex([lightness, chroma, hue])
    if (backgrounds.every((background) => contrast(colour, background) >= text)) return colour
  }
  return step < 0 ? '#000000' : '#ffffff'
}

const onColour = (accent: string, hue: number, isDark: boolean) => {
  const deep = toHex([0.2, 0.06, hue])
  const choices = isDark ? [deep, '#000000', '#ffffff'] : ['#ffffff', deep, '#000000']
  return choices.find((choice) => contrast(choice, accent) >= text) ?? '#000000'
}

function themed(brand: Oklch, theme: 'light' | 'dark') {
  const [lightness, chroma, hue] = brand
  const isDark = theme === 'dark'
  const step = isDark ? 0.01 : -0.01
  const tint = toHex(isDark ? [0.26, Math.min(chroma, 0.06), hue] : [0.95, Math.min(chroma, 0.018), hue])
  const tintInk = readable(isDark ? [0.84, Math.min(chroma, 0.09), hue] : [0.38, chroma, hue], [tint], step)
  const start: Oklch = isDark ? [Math.max(lightness, 0.75), Math.min(chroma, 0.15), hue] : brand
  // Links and plain buttons are also shown on the tint, in the next-step card.
  const accent = readable(start, [...surfaces[theme], tint], step)
  return { accent, 'on-accent': onColour(accent, hue, isDark), tint, 'tint-ink': tintInk }
}

export type BrandTokens = Record<`--${keyof ReturnType<typeof themed>}`, string>

export function brandTokens(brand: string): BrandTokens | null {
  if (!/^#[\da-f]{6}$/i.test(brand)) return null
  const colour = toOklch(brand)
  const light = themed(colour, 'light')
  const dark = themed(colour, 'dark')
  const both = (key: keyof typeof light) => `light-dark(${light[key]}, ${dark[key]})`
  return {
    '--accent': both('accent'),
    '--on-accent': both('on-accent'),
    '--tint': both('tint'),
    '--tint-ink': both('tint-ink'),
  }
}

export function applyBrand(brand: string): void {
  for (const [token, value] of Object.entries(brandTokens(brand) ?? {})) {
    document.documentElement.style.setProperty(token, value)
  }
}
