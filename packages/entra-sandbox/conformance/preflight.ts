type Headers = Readonly<Record<string, string>>

/**
 * What a page's requests to Graph need from the answer to a preflight: that the method and every header asked about is
 * allowed (fetch.spec.whatwg.org/#cors-preflight-fetch). `*` does not stand for `authorization`.
 */
export function checkPreflight(asked: Headers, status: number, answered: Headers): string[] {
  const problems: string[] = []
  if (status < 200 || status > 299) problems.push(`status ${status}`)
  const origin = answered['access-control-allow-origin']
  if (origin === undefined) problems.push('no header access-control-allow-origin')
  const method = asked['access-control-request-method']
  const methods = itemsOf(answered['access-control-allow-methods'])
  const simple = ['get', 'head', 'post'].includes(method?.toLowerCase() ?? '')
  if (method !== undefined && !simple && !methods.includes('*') && !methods.includes(method.toLowerCase()))
    problems.push(`method ${method} is not allowed`)
  const headers = itemsOf(answered['access-control-allow-headers'])
  for (const name of itemsOf(asked['access-control-request-headers']))
    if (!headers.includes(name) && !(headers.includes('*') && name !== 'authorization'))
      problems.push(`header ${name} is not allowed`)
  return problems
}

function itemsOf(list = ''): string[] {
  return list
    .toLowerCase()
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
