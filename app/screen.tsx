import { notFound } from 'next/navigation'
import { BeforeYouBegin } from '@/components/guide/before-you-begin'
import { Intro } from '@/components/guide/intro'
import { LinkFaults } from '@/components/guide/link-faults'
import { Sender } from '@/components/guide/sender'
import { PracticeBanner } from '@/components/ui/practice-banner'
import type { Surroundings } from '@/lib/config/environment'
import { config } from '@/lib/config/server'
import { REGIONS } from '@/lib/guide/regions'
import { readLink } from '@/lib/preset/preset'
import { version } from '@/package.json'
import { Start } from './start'

/** One page for both surroundings. A link is read here, on the server; a faulty one never reaches a form. */
export function Screen({ surroundings, search }: { surroundings: Surroundings | null; search: string }) {
  if (!surroundings) notFound()
  const { extraRegions, supportEmail } = config()
  const regions = [...REGIONS, ...extraRegions]
  const link = readLink(search, { regions: regions.map((region) => region.id), now: new Date() })
  return (
    <>
      {surroundings.kind === 'practice' && <PracticeBanner />}
      <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
        {link.kind === 'fault' ? (
          <LinkFaults faults={link.faults} supportEmail={supportEmail} />
        ) : (
          <Start
            surroundings={surroundings}
            regions={regions}
            preset={link.preset}
            version={version}
            intro={<Intro />}
            before={<BeforeYouBegin />}
            sender={<Sender preset={link.preset} />}
          />
        )}
      </main>
    </>
  )
}
