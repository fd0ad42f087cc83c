import { html } from 'hono/html'
import type { Client } from '../options'
import type { Persona } from '../worlds'
import { page } from './pages'

/** Where a person types the code that a program shows. */
export function codePage(action: string, problem?: string): Promise<Response> {
  return page(
    'Sign in to your account',
    html`<h1>Enter code to allow access</h1>
<p class="soft">Once you enter the code displayed on your app or device, it will have access to your account.</p>
<p>Do not enter codes from sources you don’t trust.</p>
${problem === undefined ? '' : html`<p class="bad" role="alert">${problem}</p>`}
<form method="post" action="${action}"><label for="otc">Code</label>
<div class="field"><input type="text" id="otc" name="otc" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
<button class="main">Next</button></div></form>`,
  )
}

/** The last question before a program on another device may act for this person. */
export function confirmPage(
  person: Persona,
  { client }: { readonly client: Client },
  action: string,
): Promise<Response> {
  return page(
    'Sign in to your account',
    html`<p class="soft">${person.userPrincipalName}</p><h1>Are you trying to sign in to ${client.displayName}?</h1>
<p>Only continue if you downloaded the app from a store or website that you trust.</p>
<form method="post" action="${action}"><input type="hidden" name="account" value="${person.userPrincipalName}">
<div class="row"><button name="answer" value="cancel">Cancel</button><button class="main" name="answer" value="continue">Continue</button></div></form>`,
  )
}

export function donePage(text: string): Promise<Response> {
  return page('Sign in to your account', html`<h1>${text}</h1>`)
}
