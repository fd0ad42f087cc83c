import type { TokenRequest } from './token-request'

/**
 * What is printed of the answer, and its status, which curl adds. The token is not among it.
 * learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
const PRINTED = ['token_type', 'expires_in', 'error', 'error_description', 'status']

/**
 * One line for any shell of macOS and Linux: it asks for the secret without showing it, sends it, and prints whether
 * Microsoft accepts it. Pipes alone hold the secret, so it is no argument of a program, no variable and in no history;
 * curl encodes it. A single quote in the line would end it early, so there is none but the two around the script.
 */
export function posixCommand({ address, clientId, scope }: TokenRequest): string {
  const field = String.raw`"\"(${PRINTED.join('|')})\": *(\"[^\"]*\"|[0-9]+)"`
  const script = [
    // The terminal shows what is typed again, also after Ctrl+C.
    'old=$(stty -g 2>/dev/null)',
    'trap "stty $old 2>/dev/null" EXIT',
    'trap "exit 130" INT TERM',
    'stty -echo 2>/dev/null',
    'printf "client_secret: " >&2',
    [
      '{ head -n 1; echo >&2; }',
      String.raw`tr -d "\r\n"`,
      [
        String.raw`curl -gsS -w "\n\"status\":%{http_code}"`,
        `-d grant_type=client_credentials -d client_id=${clientId} -d scope=${scope}`,
        `--data-urlencode client_secret@- "${address}"`,
      ].join(' '),
      `grep -oE ${field}`,
    ].join(' | '),
  ].join('; ')
  return `sh -c '${script}'`
}

/** The same for PowerShell 5.1 and later. The block around it keeps its variables to itself. */
export function powershellCommand({ address, clientId, scope }: TokenRequest): string {
  const body = [
    `grant_type = 'client_credentials'`,
    `client_id = '${clientId}'`,
    `scope = '${scope}'`,
    `client_secret = [Net.NetworkCredential]::new('', $typed).Password`,
  ].join('; ')
  const only = (...names: string[]) => `Select-Object ${names.join(', ')}`
  return [
    `& { $typed = Read-Host -AsSecureString 'client_secret';`,
    `try { Invoke-RestMethod -Method Post -Uri '${address}' -Body @{ ${body} } |`,
    `${only('token_type', 'expires_in')} | Format-List }`,
    'catch { if ($_.ErrorDetails.Message) { $_.ErrorDetails.Message | ConvertFrom-Json |',
    `${only('error', 'error_description')} | Format-List }`,
    'else { $_.Exception.Message } } }',
  ].join(' ')
}
