import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { clients as words } from '../../lib/words/terminal-words.mjs'
import { excerpt, Stop } from '../lib/stop.mjs'

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc', '-days', '2']

/**
 * Makes a certificate authority for one run, and with it a certificate for these names: `front.key`, `front.pem`.
 * @param {string} folder
 * @param {string[]} hosts
 * @returns {string} the authority's own certificate, for clients to trust
 */
export function makeAuthority(folder, hosts) {
  const [key, certificate] = [join(folder, 'authority.key'), join(folder, 'authority.pem')]
  openssl([
    ...[...KEY, '-subj', '/CN=Throw-away authority of a test run', '-keyout', key, '-out', certificate],
    ...['-addext', 'keyUsage=critical,keyCertSign'],
  ])
  openssl([
    ...[...KEY, '-subj', `/CN=${hosts[0]}`, '-CA', certificate, '-CAkey', key],
    ...['-keyout', join(folder, 'front.key'), '-out', join(folder, 'front.pem')],
    ...['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'extendedKeyUsage=serverAuth'],
  ])
  return certificate
}

/** @param {string[]} args */
function openssl(args) {
  const { status, stderr, error } = spawnSync('openssl', ['req', '-x509', ...args], { encoding: 'utf8' })
  if (error) throw new Stop(words.noOpenssl)
  if (status !== 0) throw new Stop(words.noCertificate(excerpt(stderr)))
}
