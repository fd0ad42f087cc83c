import { spawnSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { realNames as words } from '../../lib/words/terminal/tests.mjs'
import { excerpt, Stop } from '../lib/stop.mjs'

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc', '-days', '2']

/**
 * Files of one run: the authority's own certificate, for programs to trust, and key and certificate of the front.
 * @typedef {{ authority: string, key: string, cert: string }} Certificate
 */

/**
 * The files in this folder, whether made already or not.
 * @param {string} folder
 * @returns {Certificate}
 */
export function certificateIn(folder) {
  return {
    authority: join(folder, 'authority.pem'),
    key: join(folder, 'front.key'),
    cert: join(folder, 'front.pem'),
  }
}

/**
 * Makes a certificate authority for one run, and with it a certificate for these names. Throws `Stop` without openssl.
 * @param {string} folder
 * @param {readonly string[]} hosts
 * @returns {Certificate}
 */
export function makeCertificate(folder, hosts) {
  const { authority, key, cert } = certificateIn(folder)
  const authorityKey = join(folder, 'authority.key')
  openssl([
    ...[
      ...KEY,
      '-subj',
      '/CN=Throw-away authority of a test run',
      '-keyout',
      authorityKey,
      '-out',
      authority,
    ],
    ...['-addext', 'keyUsage=critical,keyCertSign'],
  ])
  openssl([
    ...[...KEY, '-subj', `/CN=${hosts[0]}`, '-CA', authority, '-CAkey', authorityKey],
    ...['-keyout', key, '-out', cert],
    ...['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'extendedKeyUsage=serverAuth'],
  ])
  return { authority, key, cert }
}

/**
 * The hash by which Chromium knows the key of a certificate (RFC 7469, section 2.4).
 * @param {Certificate} certificate
 * @returns {string}
 */
export function keyHash({ cert }) {
  const { publicKey } = new X509Certificate(readFileSync(cert))
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

/** @returns {string | undefined} what to say where no certificate can be made here */
export function opensslProblem() {
  const { stdout, error } = spawnSync('openssl', ['version'], { encoding: 'utf8' })
  return error || !/^OpenSSL [3-9]/.test(stdout) ? words.noOpenssl : undefined
}

/** @param {string[]} args */
function openssl(args) {
  const { status, stderr, error } = spawnSync('openssl', ['req', '-x509', ...args], { encoding: 'utf8' })
  if (error) throw new Stop(words.noOpenssl)
  if (status !== 0) throw new Stop(words.noCertificate(excerpt(stderr)))
}
