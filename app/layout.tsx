import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { LoadFailures } from '@/components/guide/load-failures'
import { LanguageProvider } from '@/components/words/language'
import { build } from '@/lib/config/build'
import { config, products } from '@/lib/config/server'
import { writeOffer } from '@/lib/preset/offer'
import { SESSION_KEY } from '@/lib/tab/items'
import { serviceOf } from '@/lib/words/service-of'
import { version } from '@/package.json'
import { wholeOffer } from './_page/all-products'
import { beforePaintScript } from './_page/before-paint'
import { text } from './_page/fonts'
import { Footer } from './_page/footer'
import { Header } from './_page/header'
import { pageName } from './_page/page-name'
import { PracticeBanner } from './_page/practice-banner'
import { requestLanguage, requestWords } from './_page/request-words'
import { ScriptsArrived } from './_page/scripts-arrived'
import { screenCode } from './_report/screen-code'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords()
  const service = serviceOf(undefined, products(), words)
  const name = pageName()
  return {
    title: { default: `${words.guide.purpose(service)} – ${name}`, template: `%s – ${name}` },
    description: words.guide.about(service),
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1417' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const { main, operator } = config()
  const reader = await requestLanguage()
  const { page, guide } = await requestWords()
  const { language, loading, report, telephone, copyRefused, error } = page
  return (
    <html
      lang={reader.language}
      className={text.variable}
      // For reports of screens without data from the server: app/_report/report-dialog.tsx reads them.
      data-version={version}
      data-build={build}
      data-tenant-of={main.kind}
      data-offer={writeOffer(wholeOffer())}
      suppressHydrationWarning
    >
      <head>
        {operator.color && <link rel="stylesheet" href={`/accent?${operator.color.slice(1)}`} />}
        <script nonce={nonce}>{beforePaintScript(SESSION_KEY)}</script>
      </head>
      <body className="min-h-dvh font-sans leading-relaxed antialiased">
        <LanguageProvider
          {...reader}
          page={{ language, loading, report, telephone, copyRefused, error }}
          pageName={pageName()}
          errorTitle={guide.screen.error}
          errorCodes={{ mistake: screenCode('error'), notLoaded: screenCode('error', 'not-loaded') }}
        >
          <Header />
          <PracticeBanner />
          <LoadFailures words={page.troubles} />
          {children}
          <Footer />
          <ScriptsArrived />
        </LanguageProvider>
      </body>
    </html>
  )
}
