'use client'

import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { NamedValue } from '@/components/ui/named-value'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { customerConsentLink, PUBLISHER_VERIFICATION } from '@/lib/guide/customers'

type CustomersProps = { appId: string; name: string; redirectUri: string; open?: boolean }

/** The application is for other tenants too: what the company's own customers will see, and what helps them. */
export function Customers({ appId, name, redirectUri, open = false }: CustomersProps) {
  const { finish, run } = useWords()
  const { customers } = finish
  const link = customerConsentLink(appId)
  return (
    <Disclosure summary={customers.title} open={open}>
      <div className="max-w-prose space-y-3 py-2 text-sm">
        <p>
          <Rich
            text={customers.consent}
            parts={{
              name: () => (
                <strong>
                  <bdi>{name}</bdi>
                </strong>
              ),
            }}
          />
        </p>
        <p>{customers.unverified}</p>
        <ButtonLink href={PUBLISHER_VERIFICATION} target="_blank" rel="noopener noreferrer">
          {customers.verify}
          <Icon name="out" />
          <span className="sr-only">{run.newTab}</span>
        </ButtonLink>
        <p>
          <Rich
            text={customers.link}
            parts={{ uri: () => <code className="font-mono break-all">{redirectUri}</code> }}
          />
        </p>
        <NamedValue
          label={customers.linkLabel}
          className="block rounded-md border border-line bg-paper p-3 font-mono text-xs break-all select-all"
        >
          {link}
        </NamedValue>
        <CopyButton label={customers.copy} copied={customers.copied} text={() => link} />
      </div>
    </Disclosure>
  )
}
