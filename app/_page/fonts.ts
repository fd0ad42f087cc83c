import localFont from 'next/font/local'

/**
 * The font for text. Ids, addresses and requests use the system's fixed-width font, which needs no loading. A browser
 * that does not have this font at the first paint keeps its own: text that changes while being read is worse.
 */
export const text = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'optional',
})
