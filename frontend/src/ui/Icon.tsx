const paths = {
  tick: 'm3.5 8.5 3 3 6-7',
  cross: 'm4 4 8 8M12 4l-8 8',
  chevron: 'm4 6 4 4 4-4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2L14 14',
  bell: 'M4 11V7.2a4 4 0 0 1 8 0V11l1.2 1.5H2.8L4 11Zm2.6 3h2.8',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.6v3.2M8 5.2v.1',
  warning: 'M8 2.4 14.2 13.4H1.8L8 2.4ZM8 6.6v3M8 11.4v.1',
  plus: 'M8 3v10M3 8h10',
  arrow: 'M3 8h10m-4-4 4 4-4 4',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  star: 'm8 1.9 1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6L8 1.9Z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9.2V8l2.2 1.6',
} as const

export type IconName = keyof typeof paths

/** Hidden from screen readers, because a word is always next to it. */
export function Icon({ name, size = 16, isFilled }: { name: IconName; size?: number; isFilled?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
