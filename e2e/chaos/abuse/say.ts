export const seconds = (began: number): string => `${((Date.now() - began) / 1000).toFixed(1)} s`
