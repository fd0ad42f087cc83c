import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { PermissionScope } from '../directory/service-principal'
import { contentPolicy } from '../safe-answer'
import { isAppAdmin, type Persona, ROLES, type World } from '../worlds'
import type { Target } from './ask'
import { PAGE_STYLE } from './page-style'

/** The client a page is about; one on another device has no address to go back to. */
type Asker = Pick<Target, 'client'> & Leading

/** Where the form of a page may lead, in addition to the sandbox. */
type Leading = { readonly redirectUri?: string }

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64')

/** Chromium holds the redirect that follows a form to `form-action` too, so the client's origin is named there. */
function policy(target: Leading | undefined): string {
  const url = target?.redirectUri === undefined ? undefined : new URL(target.redirectUri)
  const client = url === undefined ? '' : ` ${url.origin === 'null' ? url.protocol : url.origin}`
  return contentPolicy({ style: `'sha256-${STYLE_HASH}'`, forms: `'self'${client}` })
}

export async function page(
  title: string,
  body: Html,
  options: { target?: Leading | undefined; status?: number; cookie?: string } = {},
): Promise<Response> {
  const document = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${raw(PAGE_STYLE)}</style></head>
<body><main><p class="tag">Practice tenant: nothing here reaches Microsoft</p>${body}</main></body></html>`
  return new Response(document.toString(), {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(options.target),
      'cache-control': 'no-store, no-cache',
      ...(options.cookie === undefined ? {} : { 'set-cookie': options.cookie }),
    },
  })
}

function about(person: Persona): string {
  return person.roles.map((role) => ROLES[role].displayName).join(', ') || 'No administrator role'
}

function personButton(person: Persona): Html {
  return html`<li><button class="person" name="username" value="${person.userPrincipalName}">
<span class="face" aria-hidden="true">${person.givenName.slice(0, 1)}</span>
<span class="name">${person.displayName}</span><span class="about">${about(person)}<br>${person.userPrincipalName}</span></button></li>`
}

const cancelForm = (action: string): Html =>
  html`<form method="post" action="${action}"><div class="row"><button name="cancel" value="yes">Cancel</button></div></form>`

/** "Pick an account": everyone of the world, the hinted person first, and a field for accounts of other worlds. */
export function signInPage(
  world: World,
  target: Asker,
  action: string,
  hint?: string,
  problem?: string,
): Promise<Response> {
  const people = [...world.personas].sort(
    (a, b) => Number(b.userPrincipalName === hint) - Number(a.userPrincipalName === hint),
  )
  return page(
    'Sign in to your account',
    html`<h1>Pick an account</h1>
<p class="soft">to continue to ${target.client.displayName}, in the directory of ${world.displayName}</p>
${problem === undefined ? '' : html`<p class="bad" role="alert">${problem}</p>`}
<form method="post" action="${action}"><ul>${people.map(personButton)}</ul></form>
<h2>Use another account</h2>
<form method="post" action="${action}"><label for="username">User principal name</label>
<div class="field"><input type="text" id="username" name="username" autocomplete="off" autocapitalize="none" spellcheck="false"
 placeholder="name@company.onmicrosoft.com" required><button>Next</button></div></form>
${cancelForm(action)}`,
    { target },
  )
}

/** What the application may do from now on, in words; only an administrator can allow it for everyone. */
export function consentPage(
  person: Persona,
  target: Asker,
  scopes: readonly PermissionScope[],
  action: string,
): Promise<Response> {
  const words = scopes.map((scope) => ({
    name: scope.userConsentDisplayName ?? scope.value,
    text: scope.userConsentDescription,
  }))
  return page(
    'Permissions requested',
    html`<p class="soft">${person.userPrincipalName}</p><h1>Permissions requested</h1>
<p class="app">${target.client.displayName} <span class="badge">unverified</span></p>
<p class="soft">This application is not published by Microsoft or your organization.</p>
<h2>This app would like to:</h2>
<ul class="scopes">${words.map(({ name, text }) => html`<li><details><summary>${name}</summary><small>${text}</small></details></li>`)}</ul>
<form method="post" action="${action}"><input type="hidden" name="account" value="${person.userPrincipalName}">
${
  isAppAdmin(person)
    ? html`<label class="check"><input type="checkbox" name="organization" value="yes" aria-describedby="organization-about"><span>Consent on behalf of your organization
<small id="organization-about">No one else in the organization will be asked again.</small></span></label>`
    : ''
}
<div class="row"><button name="answer" value="cancel">Cancel</button><button class="main" name="answer" value="accept">Accept</button></div></form>`,
    { target },
  )
}

/** Shown where a person asks for what only an administrator may allow. */
export function approvalPage(
  person: Persona,
  target: Target,
  refusal: { readonly message: string; readonly details: string },
  actions: { readonly consent: string; readonly login: string },
): Promise<Response> {
  return page(
    'Need admin approval',
    html`<p class="soft">${person.userPrincipalName}</p><h1>Need admin approval</h1>
<p class="app">${target.client.displayName} <span class="badge">unverified</span></p><p>${refusal.message}</p>
<form method="post" action="${actions.login}"><p><button name="again" value="yes">Have an admin account? Sign in with that account</button></p></form>
<form method="post" action="${actions.consent}"><input type="hidden" name="account" value="${person.userPrincipalName}">
<div class="row"><button class="main" name="answer" value="approval">Return to the application without granting consent</button></div></form>
<details><summary>Troubleshooting details</summary><code>${refusal.details}</code></details>`,
    { target },
  )
}

/** An error that must not leave the page, since it is not known where it might go. */
export function errorPage(
  message: string,
  options: { status?: number; actions?: ErrorActions } = {},
): Promise<Response> {
  const { status = 400, actions } = options
  return page(
    'Sign in to your account',
    html`<h1>Sorry, but we’re having trouble signing you in.</h1><p role="alert"><code>${message}</code></p>
${
  actions === undefined
    ? ''
    : html`<form method="post" action="${actions.action}"><div class="row"><button name="cancel" value="refused">Return to the application</button>
<button class="main" name="again" value="yes">Sign in with another account</button></div></form>`
}`,
    { status, target: actions?.target },
  )
}

/** Where an error leaves a way on: the form goes back to the account page or to the client. */
type ErrorActions = { readonly target: Target; readonly action: string }

/**
 * Shown instead of a redirect to an address that anyone can register: no link leads away from here by itself. What is no web page
 * gets no link either.
 */
export function leavePage(location: string): Promise<Response> {
  const { protocol, host } = new URL(location)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return page(
    'Leave the practice tenant',
    html`<h1>Leave the practice tenant?</h1><p>The application has its page at <b>${isWeb ? host : protocol}</b>, which someone
entered here for practice. Continue only if you know that address.</p>
${isWeb ? html`<p><a href="${location}" rel="noreferrer">Continue to ${host}</a></p>` : ''}`,
  )
}

/** Asked where the request to sign out does not say who. */
export function signOutPage(
  sessions: readonly { readonly userPrincipalName: string }[],
  action: string,
  target: Leading,
): Promise<Response> {
  return page(
    'Sign out',
    html`<h1>Pick an account</h1><p class="soft">Which account do you want to sign out of?</p>
<form method="post" action="${action}"><ul>${sessions.map(
      ({ userPrincipalName }) =>
        html`<li><button class="person" name="username" value="${userPrincipalName}"><span class="name">${userPrincipalName}</span></button></li>`,
    )}</ul></form>`,
    { target },
  )
}

export function signedOutPage(cookie: string | undefined): Promise<Response> {
  return page(
    'Sign out',
    html`<h1>You signed out of your account</h1><p class="soft">It is a good idea to close all browser windows.</p>`,
    cookie === undefined ? {} : { cookie },
  )
}
