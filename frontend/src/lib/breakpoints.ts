/**
 * The media queries of the layout, in rem, so that a larger font size changes the layout as a smaller window does.
 * Style sheets use them as custom media, `@media (--narrow)`, which the build replaces: see scripts/custom-media.mjs.
 */
export const breakpoints = {
  tiny: '(max-width: 19rem)',
  small: '(max-width: 23.75rem)',
  /** One column, with the navigation at the bottom. */
  narrow: '(max-width: 47.5rem)',
  medium: '(max-width: 56.25rem)',
  /** Tables become cards, and side columns move below the content. */
  stacked: '(max-width: 60rem)',
  wide: '(width > 60rem)',
  crowded: '(max-width: 63.75rem)',
  /** Too low for sticky elements. */
  low: '(max-height: 30rem)',
} as const
