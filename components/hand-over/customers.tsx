import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { customerConsentLink, PUBLISHER_VERIFICATION } from '@/lib/guide/customers'

type CustomersProps = { appId: string; name: string; redirectUri: string }

/** The application is for other tenants too: what the company's own customers meet there, and what helps them. */
export function Customers({ appId, name, redirectUri }: CustomersProps) {
  const link = customerConsentLink(appId)
  return (
    <Disclosure summary="What your own customers will meet">
      <div className="max-w-prose space-y-3 py-2 text-sm">
        <p>
          Your customers connect from their own tenants. There Microsoft asks for the same permissions, under
          the name{' '}
          <strong>
            <bdi>{name}</bdi>
          </strong>
          . Your consent counts in your tenant only.
        </p>
        <p>
          Until you verify the publisher, Microsoft calls the application “unverified”. People without an
          administrator role can then usually not accept it, and their administrator has to. To verify it you
          need a Microsoft partner ID and a domain of your own (not one that ends in onmicrosoft.com).
        </p>
        <ButtonLink href={PUBLISHER_VERIFICATION} target="_blank" rel="noopener noreferrer">
          Read how to verify the publisher
          <Icon name="out" />
          <span className="sr-only">(opens in a new tab)</span>
        </ButtonLink>
        <p>
          A customer’s administrator can consent for everyone there with this link. Afterwards Microsoft goes
          on to <code className="font-mono break-all">{redirectUri}</code>. What Unified.to shows there is not
          documented: it may look like an error although the consent was given.
        </p>
        <output
          aria-label="Consent link for customers"
          className="block rounded-md border border-line bg-paper p-3 font-mono text-xs break-all select-all"
        >
          {link}
        </output>
        <CopyButton label="Copy consent link" text={() => link} />
      </div>
    </Disclosure>
  )
}
