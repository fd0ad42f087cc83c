import localFont from 'next/font/local'

/** For everything that is read. */
export const text = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'swap',
})

/** For ids, addresses and requests. */
export const code = localFont({
  src: '../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  variable: '--font-code',
  weight: '400 700',
  display: 'swap',
  preload: false,
})
