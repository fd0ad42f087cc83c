const regionList = 'a JSON list of {"id","name","redirectUri","handOver"}, each with "connect" if it is known'

/** A variable of the environment that cannot be used (`lib/config/environment.ts`). */
export const environment = {
  /** @param {{ name: string, value: string, allowed: string }} variable */
  refused: ({ name, value, allowed }) => `${name} is ${JSON.stringify(value)}; allowed is ${allowed}.`,
  allowed: {
    clientId: 'an application (client) ID such as 11111111-2222-3333-4444-555555555555',
    tenant: '"organizations", a tenant id or a domain such as contoso.onmicrosoft.com',
    supportTenants: 'a list of tenant ids, with commas between them',
    withSigningKey: 'only together with LINK_SIGNING_KEY, which is not set',
    sandboxOrigin: 'a loopback origin such as http://localhost:4400',
    practiceOrigin:
      'an https origin such as https://practice.example.com, or an origin on loopback such as http://localhost:4000',
    onOrOff: '"on" or "off"',
    seconds: 'a number of seconds from 0 to 60',
    regions: regionList,
    email: 'an e-mail address',
    operatorName: 'a name of at most 60 visible characters on one line, without < and >',
    color: 'a colour such as #0b5966',
    logoFile: 'the path of an SVG, PNG or WebP file (its name ends in .svg, .png or .webp)',
    helpAddress:
      'an https address such as https://example.com/help or an e-mail address such as mailto:help@example.com',
  },
  /** @param {{ value: string, contrast: string, least: string, instead: string }} color */
  color: ({ value, contrast, least, instead }) =>
    `OPERATOR_COLOR is ${JSON.stringify(value)}, too light for text on this page's light background: its contrast is ${contrast}:1, and text needs ${least}:1. The same colour, dark enough: ${instead}`,
  /** @param {{ value: string, most: number, fault: 'missing' | 'too-large' | 'other-content' }} file */
  logo: ({ value, most, fault }) =>
    `OPERATOR_LOGO is ${JSON.stringify(value)}, but ${logoFaults(most)[fault]}.`,
  region: {
    /** @param {string} place */
    at: (place) => `EXTRA_REGIONS at ${place || 'the list'}`,
    /** @param {string} [fault] */
    allowed: (fault) => `${regionList}; ${fault}`,
    address: "is not an https address of at most 256 characters without blanks, name, # ! $ ' ( ) , ; *",
    connect:
      'is not an https address (or an http address on loopback) of at most 256 letters, numbers and . : / ~ - _ signs',
    id: 'is not 1 to 12 characters of a-z, 0-9 and - that do not end in "uri"',
    twice: 'has an id twice',
    /**
     * @param {string} id
     * @param {string} guide
     */
    known: (id, guide) =>
      `EXTRA_REGIONS has the region ${JSON.stringify(id)}, which the guide ${JSON.stringify(guide)} has already.`,
  },
  guides: {
    none: 'GUIDES names no guide. Leave it out for the guide that comes with this page.',
    /**
     * @param {string} name
     * @param {readonly string[]} shipped
     */
    missing: (name, shipped) =>
      `GUIDES names ${JSON.stringify(name)}, but no file can be read there. Allowed are paths of JSON files, and the guides that come with this page: ${shipped.join(', ')}.`,
    /**
     * @param {string} name
     * @param {string} why
     */
    noJson: (name, why) => `GUIDES names ${JSON.stringify(name)}, but its content is not JSON: ${why}`,
    /**
     * @param {string} name
     * @param {string} fault
     */
    fault: (name, fault) => `GUIDES names ${JSON.stringify(name)}. ${fault}`,
  },
  /** @param {boolean} atMicrosoft where no key may be made at start */
  signingKey: (atMicrosoft) =>
    `LINK_SIGNING_KEY is not 32 bytes in base64url (43 characters), nor two of these with a comma between${atMicrosoft ? '' : ', nor "practice"'}.`,
  redis:
    'REDIS_URL is not the address of a Redis server, such as redis://localhost:6379 or rediss://name:password@redis.example.com:6380.',
  workspace:
    'UNIFIED_WORKSPACE is not the id of a workspace: 1 to 64 letters, numbers, - and _. On Unified.to it is under Settings, API Keys. The API key next to it is a secret and does not belong here.',
  noPracticeOrigin: `PRACTICE_TENANT is "on" next to ENTRA_CLIENT_ID, but PRACTICE_ORIGIN is not set. Anyone may fill the practice tenant, and what shares an origin with this page can read the tokens and the secret in it. ${secondInstance()}`,
  /** @param {string} value */
  practiceIsHere: (value) =>
    `PRACTICE_ORIGIN is ${JSON.stringify(value)}, the address of this page. ${secondInstance()}`,
}

/** @param {number} most */
function logoFaults(most) {
  return {
    missing: 'no file can be read there',
    'too-large': `the file is larger than ${most} bytes`,
    'other-content': 'the content of the file is not what the end of its name says',
  }
}

function secondInstance() {
  return 'Start a second instance of this page without ENTRA_CLIENT_ID and set PRACTICE_ORIGIN to its address.'
}

/** The rooms of "Let support follow this run", where several instances share them. */
export const rooms = {
  lost: 'Redis (REDIS_URL) does not answer. Support cannot follow runs until it is back; everything else works on.',
  back: 'Redis answers again. Support can follow runs.',
}
