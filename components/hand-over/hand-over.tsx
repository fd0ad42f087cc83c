import { FactsList } from '@/components/guide/facts-list'
import { Button, ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Term } from '@/components/ui/term'
import { longDate } from '@/lib/guide/dates'
import type { Region } from '@/lib/guide/regions'
import type { SecretLife } from '@/lib/guide/run'
import type { SecretBox } from '@/lib/hand-over/secret-box'
import { SecretField } from './secret-field'

type HandOverProps = {
  clientId: string
  secret: { keyId: string; expiresAt: string }
  /** The life that a policy allowed, where it refused the longest. */
  shortened: SecretLife | null
  region: Region
  box: SecretBox
  onSaved: () => void
  /** Set where the look at the tenant failed: ends without it. */
  onForget: (() => void) | null
}

/** The one time that the secret's value can be seen. */
export function HandOver({ clientId, secret, shortened, region, box, onSaved, onForget }: HandOverProps) {
  return (
    <div className="space-y-6">
      <Notice tone="warn" title="Copy both values now" level="h3">
        <p>
          The secret is only in this tab. Once you leave, reload or press “I have saved the secret” nobody can
          show it again.
        </p>
      </Notice>
      <ClientId clientId={clientId} />
      <SecretField box={box} />
      <FactsList
        rows={[
          { key: 'expires', name: 'Secret expires', value: longDate(secret.expiresAt) },
          { key: 'key', name: 'Key id', value: secret.keyId, mono: true },
        ]}
      />
      {shortened && (
        <p className="max-w-prose text-sm">
          Your organization’s application management policy refused a longer life; it allowed{' '}
          {shortened.months === 1 ? '1 month' : `${shortened.months} months`}. Note the date: before it comes,
          open this page again and create the next secret.
        </p>
      )}
      <p className="max-w-prose text-sm text-soft">
        This is the Value, not the Secret ID: the key id above only names the secret and is not a credential.
      </p>
      <section aria-labelledby="where" className="space-y-3">
        <h3 id="where" className="font-semibold">
          Where the values go
        </h3>
        <p className="max-w-prose">
          On Unified.to, search for your integration. Enter the{' '}
          <Term name="Application (client) ID">Application (client) ID</Term> in the field{' '}
          <strong>Client ID</strong> and the secret in the field <strong>Client secret</strong>, then save.
          Microsoft may need some minutes before it accepts a new secret everywhere.
        </p>
        <ButtonLink href={region.handOver} target="_blank" rel="noopener noreferrer">
          Open Unified.to ({region.name})
          <Icon name="out" />
          <span className="sr-only">(opens in a new tab)</span>
        </ButtonLink>
      </section>
      <div className="border-t border-line pt-5">
        {onForget ? (
          <Button look="quiet" onClick={onForget}>
            Finish without looking at the tenant
          </Button>
        ) : (
          <Button onClick={onSaved}>I have saved the secret</Button>
        )}
      </div>
    </div>
  )
}

/** The client ID with its button; not a secret, and shown whenever it is known. */
export function ClientId({ clientId }: { clientId: string }) {
  return (
    <div className="space-y-3">
      <p id="client-id-label" className="font-semibold">
        Client ID
      </p>
      <output
        aria-labelledby="client-id-label"
        translate="no"
        className="block rounded-md border border-line bg-paper px-3 py-3 font-mono text-base break-all select-all"
      >
        {clientId}
      </output>
      <CopyButton label="Copy client ID" text={() => clientId} />
    </div>
  )
}
