/**
 * The media queries of the layout, in rem, so that larger letters change it as a smaller window does. Style sheets use them
 * as custom media, `@media (--narrow)`; the build replaces them, see scripts/custom-media.mjs.
 */
export const breakpoints = {
  tiny: '(max-width: 19rem)',
  small: '(max-width: 23.75rem)',
  /** One column, and the navigation at the bottom. */
  narrow: '(max-width: 47.5rem)',
  medium: '(max-width: 56.25rem)',
  /** Tables become cards, and asides stand below. */
  stacked: '(max-width: 60rem)',
  wide: '(width > 60rem)',
  crowded: '(max-width: 63.75rem)',
  /** Nothing is sticky. */
  low: '(max-height: 30rem)',
} as const
