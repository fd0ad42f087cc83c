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
import { signingKey } from '@/lib/signature/key'
import { readSignedLink } from '@/lib/signature/signed-link'
import { version } from '@/package.json'
import { ScreenReport } from './screen-report'
import { Start } from './start'

type ScreenProps = { surroundings: Surroundings | null; search: string }

/** One page for both surroundings. A link is read here, on the server; a faulty one never reaches a form. */
export async function Screen({ surroundings, search }: ScreenProps) {
  if (!surroundings) notFound()
  const { main, extraRegions, supportEmail, signing } = config()
  const regions = [...REGIONS, ...extraRegions]
  const rules = { regions: regions.map((region) => region.id), now: new Date() }
  // The practice tenant beside Microsoft's is for everybody to try.
  const signed = surroundings === main ? signing : null
  const link = signed
    ? await readSignedLink(search, { ...rules, key: signingKey(signed) })
    : { ...readLink(search, rules), signer: null }
  return (
    <>
      {surroundings.kind === 'practice' && <PracticeBanner />}
      <main className="mx-auto max-w-6xl px-4 py-10 sm:px-8 sm:py-14">
        {link.kind === 'fault' ? (
          <LinkFaults
            faults={link.faults}
            supportEmail={supportEmail}
            mayContinue={signed === null}
            report={<ScreenReport screen={{ kind: 'faulty-link', faults: link.faults }} />}
          />
        ) : (
          <Start
            surroundings={surroundings}
            regions={regions}
            preset={link.preset}
            sealed={link.signer !== null}
            version={version}
            intro={<Intro />}
            before={<BeforeYouBegin />}
            sender={<Sender preset={link.preset} signer={link.signer} />}
          />
        )}
      </main>
    </>
  )
}
