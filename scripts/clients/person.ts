/** Does what a person does with a code that a program shows: opens the page, types it, signs in, says yes. */
export async function signInWithCode(said: string, userPrincipalName: string): Promise<void> {
  const [, address = '', code = ''] = /open the page (\S+) and enter the code (\S+) to/.exec(said) ?? []
  let cookie = ''
  let [page, action] = ['', address]
  const send = async (form?: Record<string, string>): Promise<void> => {
    const answer = await fetch(action, {
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    page = await answer.text()
    if (!answer.ok) throw new Error(`The page ${action} answered ${answer.status}: ${page}`)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }
  await send()
  await send({ otc: code })
  await send({ username: userPrincipalName })
  await send({ account: userPrincipalName, answer: 'continue' })
  if (!page.includes('You have signed in to the')) throw new Error(`The sign-in did not end well: ${page}`)
}
