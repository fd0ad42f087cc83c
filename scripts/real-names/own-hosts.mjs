import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/**
 * What to put before a program so that it finds these names at this address, by an /etc/hosts of its own, which is written to
 * `file`; the machine's own stays as it is. With `network` it gets a network of its own as well, in which nothing else is found.
 * That takes Linux, and root or user namespaces (man 1 unshare); undefined where it does not work.
 * @param {{ file: string, names: readonly string[], address: string, network?: boolean }} hosts
 * @returns {readonly string[] | undefined}
 */
export function ownHosts({ file, names, address, network = false }) {
  writeFileSync(file, `127.0.0.1 localhost\n${address} ${names.join(' ')}\n`)
  const inside = `${network ? 'ip link set lo up && ' : ''}mount --bind "$0" /etc/hosts && exec "$@"`
  const own = network ? ['--mount', '--net'] : ['--mount']
  const ways = [own, ['--map-root-user', ...own]].map((options) => [...options, 'sh', '-c', inside, file])
  const works = ways.find((way) => spawnSync('unshare', [...way, 'true']).status === 0)
  return works && ['unshare', ...works]
}
