/** What is wrong in the file of a guide (`lib/guide/guide-file.ts`). */
export const guideFile = {
  /**
   * @param {string} place
   * @param {string} fault
   */
  at: (place, fault) => `${place === '' ? 'It' : `Its field ${place}`} ${fault}.`,
  /** @param {{ code?: string, expected?: unknown, input?: unknown, keys?: readonly string[] }} issue */
  fieldError: (issue) => {
    if (issue.code === 'unrecognized_keys')
      return `has a field that no guide has: ${(issue.keys ?? []).join(', ')}`
    return issue.input === undefined ? 'is missing' : `is not of the right kind: ${kindOf(issue.expected)}`
  },
  id: 'is not 1 to 16 characters of a-z, 0-9 and - (not at an end)',
  guid: 'is not an id such as 00000003-0000-0000-c000-000000000000, in lower case',
  permission: 'is not the value of a delegated permission, such as user_impersonation or Files.Read.All',
  name: 'is not a text of 1 to 60 visible characters on one line, without < and >',
  text: 'is not a text of 1 to 300 visible characters on one line, without < and > and without an address',
  integration: 'is not the name of an integration in an address of Unified.to: a-z, 0-9, _ and -',
  list: 'is not a list with one to 20 entries',
  audience: 'is neither "AzureADMultipleOrgs" nor "AzureADandPersonalMicrosoftAccount"',
  boolean: 'is neither true nor false',
  apiTwice: 'names one API twice',
  tooLong:
    'is too long together with the ids of the guide and of a region: 44 characters are left for the three',
  /** @param {string} id */
  productTwice: (id) => `The product "${id}" is there twice. A link tells products apart by their ids.`,
  regionTwice: 'have one id twice',
  /** @param {string} key */
  sameKey: (key) => `Two runs would have the same key, ${key}. Give a product or a region another id.`,
}

/** @param {unknown} expected */
function kindOf(expected) {
  return (
    { array: 'a list', tuple: 'a list', object: 'an object', string: 'a text', record: 'an object' }[
      String(expected)
    ] ?? String(expected)
  )
}
