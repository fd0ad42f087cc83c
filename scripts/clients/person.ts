type Form = Readonly<Record<string, string>>

/**
 * Does what a person does with a code that a program shows: opens the page, types the code, and sends these forms one
 * after the other. Gives the page that stands open then.
 */
export async function walkWithCode(said: string, forms: readonly Form[]): Promise<string> {
  const [, address = '', code = ''] = /open the page (\S+) and enter the code (\S+) to/.exec(said) ?? []
  let cookie = ''
  let [page, action] = ['', address]
  const send = async (form?: Form): Promise<void> => {
    const answer = await fetch(action, {
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    page = await answer.text()
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }
  await send()
  await send({ otc: code })
  for (const form of forms) await send(form)
  return page
}

/** Signs in with the code, at a client to which this person has consented before. */
export async function signInWithCode(said: string, userPrincipalName: string): Promise<void> {
  const forms = [{ username: userPrincipalName }, { account: userPrincipalName, answer: 'continue' }]
  const page = await walkWithCode(said, forms)
  if (!page.includes('You have signed in to the')) throw new Error(`The sign-in did not end well: ${page}`)
}
