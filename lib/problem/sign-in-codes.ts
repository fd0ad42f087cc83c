/** Words for one group of Microsoft's sign-in codes. */
type CodeWords = { what: string; means: string; next: string }

const GROUPS: readonly (CodeWords & { codes: readonly string[] })[] = [
  {
    codes: ['50020', '90072', '16000', '50034', '51004', '90002'],
    what: 'This account does not belong to that organization',
    means: 'The sign-in was meant for one tenant, and Microsoft does not know the account there.',
    next: 'Sign in with an administrator account of that organization.',
  },
  {
    codes: ['50105'],
    what: 'This account is not assigned to this page',
    means: 'Your organization lets only chosen people use applications such as this one.',
    next: 'Ask an administrator to assign you to the page under Enterprise applications, then try again.',
  },
  {
    codes: ['50076', '50079', '50072', '50074'],
    what: 'Microsoft wants a further proof that it is you',
    means: 'Your organization asks for multifactor authentication, and it was not finished.',
    next: 'Try again and finish the proof on Microsoft’s page.',
  },
  {
    codes: ['53003', '53000', '53001', '53002', '530032', '530034', '530035', '53011', '50131'],
    what: 'Your organization’s access rules refused this sign-in',
    means: 'A Conditional Access policy does not allow this device, network or kind of sign-in.',
    next: 'Use your company’s usual device and network, or ask the Security Administrator which rule it was.',
  },
  {
    codes: ['500021', '500022', '500212', '500213'],
    what: 'Your network may not sign in to that tenant',
    means: 'Tenant restrictions or cross-tenant rules stand between this network and the organization.',
    next: 'Use another network, or an account that belongs to the organization.',
  },
  {
    codes: ['650052'],
    what: 'The organization has no subscription for this API',
    means: 'Microsoft cannot add the API because the product is not licensed in the tenant.',
    next: 'Choose the other product, or enable Dynamics 365 for the tenant first.',
  },
  {
    codes: ['650051'],
    what: 'Microsoft is still setting up an application in your tenant',
    means: 'A copy of it is already there, or not there everywhere yet.',
    next: 'Wait half a minute, then try again.',
  },
  {
    codes: ['65001'],
    what: 'Nobody has consented to this permission yet',
    means: 'The yes that was given before may have been withdrawn.',
    next: 'Press again: Microsoft asks for it on its own page.',
  },
  {
    codes: ['7000215', '7000222'],
    what: 'The secret was not accepted',
    means: 'It was not copied everywhere yet, it is not the secret’s Value but its ID, or it has expired.',
    next: 'Wait some minutes and check that the Value was pasted; else create a new secret here.',
  },
  {
    codes: ['90038', '900382'],
    what: 'This organization lives in a national cloud',
    means:
      'Unified.to is reached over the public cloud only, so this page works with global Microsoft Entra alone.',
    next: 'Use a tenant of the global cloud.',
  },
]

/** Words for a code such as `AADSTS53003`; general ones when Microsoft’s list has no closer group. */
export function signInWords(code: string): CodeWords {
  const number = code.replace('AADSTS', '')
  return (
    GROUPS.find((group) => group.codes.includes(number)) ?? {
      what: 'Microsoft did not let this sign-in through',
      means: 'The reason is known to Microsoft by the code below.',
      next: 'Try again; if it stays, give the code and the time below to support.',
    }
  )
}

/** Microsoft's numbers for a page that it holds to be risky. learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error */
const RISKY = ['AADSTS900941', 'AADSTS900981']

/** Words for a code by which Microsoft says that only an administrator may accept a permission. */
export function approvalWords(code: string): CodeWords {
  const next =
    'Ask an administrator, with the message below, then press the button again; or sign in with an account that may accept it.'
  if (RISKY.includes(code))
    return {
      what: 'Microsoft holds this page to be risky, so an administrator has to approve it',
      means:
        'Microsoft says this of pages from another organization that ask for far-reaching permissions, often because their publisher is not verified. Only an administrator can accept it then.',
      next,
    }
  return {
    what: 'An administrator has to approve this permission',
    means: 'Your account may not accept it for this page.',
    next,
  }
}
