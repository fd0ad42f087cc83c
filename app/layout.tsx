import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PageTroubles } from '@/components/guide/page-troubles'
import { config } from '@/lib/config/server'
import { SESSION_KEY } from '@/lib/tab/items'
import { version } from '@/package.json'
import { allRegions } from './_page/all-regions'
import { beforePaintScript } from './_page/before-paint'
import { text } from './_page/fonts'
import { ScriptsArrived } from './_page/scripts-arrived'
import { build } from './version/build'
import './globals.css'

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
      className={text.variable}
      // For reports of screens that know nothing of the server: app/_report/report-dialog.tsx reads them.
      data-version={version}
      data-build={build}
      data-tenant-of={main.kind}
      data-regions={allRegions()
        .map(({ id }) => id)
        .join(' ')}
      suppressHydrationWarning
    >
      <head>
        <script nonce={nonce}>{beforePaintScript(SESSION_KEY)}</script>
      </head>
      <body className="font-sans leading-relaxed antialiased">
        <PageTroubles />
        {children}
        <ScriptsArrived />
      </body>
    </html>
  )
}
