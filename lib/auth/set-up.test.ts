import { BrowserAuthError, ClientAuthError, ClientConfigurationError, ServerError } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import { signInGroup } from '@/lib/problem/sign-in-codes'
import { problemOfSignIn } from './failures'

const ID = '7f3f1c52-0f1e-4d7e-9a39-0d4a1c2b3d4e'

test.each([
  [new BrowserAuthError('redirect_bridge_empty_response', ID), 'sign-in-interrupted'],
  [new BrowserAuthError('block_nested_popups', ID), 'page-misconfigured'],
  [new BrowserAuthError('block_iframe_reload', ID), 'page-misconfigured'],
  [new BrowserAuthError('uninitialized_public_client_application', ID), 'page-misconfigured'],
  [new BrowserAuthError('failed_to_parse_response', ID), 'offline'],
  [new ClientAuthError('no_account_found', ID), 'page-misconfigured'],
  [new ClientConfigurationError('untrusted_authority', ID), 'page-misconfigured'],
  [new ClientConfigurationError('invalid_authority_metadata', ID), 'page-misconfigured'],
  [new ServerError('temporarily_unavailable', ID), 'microsoft-busy'],
  [new ServerError('invalid_client', ID), 'page-misconfigured'],
  [new ServerError('unauthorized_client', ID), 'page-misconfigured'],
])('%s is %s', (thrown, kind) => {
  expect(problemOfSignIn(thrown).problem.kind).toBe(kind)
})

test.each(['AADSTS65001', 'AADSTS7000215', 'AADSTS7000222'])('%s has its own message', (code) => {
  expect(signInGroup(code)).not.toBe('other')
})
