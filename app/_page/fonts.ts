import localFont from 'next/font/local'

/**
 * For everything that is read. Ids, addresses and requests are in the fixed-width font of the reader's system, which is there
 * already. A browser that does not have this font at the first paint keeps its own: text that changes under the reader is worse.
 */
export const text = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'optional',
})
