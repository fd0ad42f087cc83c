import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PageTroubles } from '@/components/guide/page-troubles'
import { config } from '@/lib/config/server'
import { version } from '@/package.json'
import { Alive } from './alive'
import { allRegions } from './regions'
import { build } from './version/build'
import './globals.css'

const text = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '400 700',
  display: 'swap',
})
const code = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  variable: '--font-code',
  weight: '400 700',
  display: 'swap',
  preload: false,
})

export const metadata: Metadata = {
  title: 'Connect Dynamics 365 to Unified.to',
  description:
    'Get the OAuth 2 credentials for Microsoft Dynamics 365 by pressing buttons, as an Entra administrator.',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1417' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const { main } = config()
  return (
    <html
      lang="en"
      className={`${text.variable} ${code.variable}`}
      // For reports of screens that know nothing of the server: app/report-dialog.tsx reads them.
      data-version={version}
      data-build={build}
      data-tenant-of={main.kind}
      data-regions={allRegions()
        .map(({ id }) => id)
        .join(' ')}
      suppressHydrationWarning
    >
      <head>
        <script src="/session-mark.js" nonce={nonce} />
      </head>
      <body className="font-sans leading-relaxed antialiased">
        <PageTroubles />
        {children}
        <Alive />
      </body>
    </html>
  )
}
