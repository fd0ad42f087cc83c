import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Suspense } from 'react'
import { config } from '@/lib/config/server'
import { productsIn } from '../_page/all-products'
import { JustUpdated } from '../_page/just-updated'
import { requestWords } from '../_page/request-words'
import { StorageBlocked } from '../_page/storage-blocked'
import { ScreenCode } from '../_report/screen-code'
import { Builder } from './_builder/builder'
import { SignedBuilder } from './_builder/signed-builder'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).builder.title }
}

/** Where support staff build the links for customers. The server stores nothing of it. */
export default async function Page() {
  const search = (await headers()).get('x-search') ?? ''
  const { main, signing } = config()
  const builder = { search, products: productsIn(await requestWords()) }
  const [tenant = 'organizations', ...more] = signing?.supportTenants ?? []
  return (
    <main className="mx-auto max-w-6xl px-4 py-5 sm:px-8 sm:py-7">
      <JustUpdated />
      {signing && <StorageBlocked />}
      <Suspense>
        {signing ? (
          <SignedBuilder
            {...builder}
            place={{ surroundings: main, tenant: more.length > 0 ? 'organizations' : tenant }}
          />
        ) : (
          <Builder {...builder} />
        )}
      </Suspense>
      <ScreenCode screen="link" />
    </main>
  )
}
