/** Whether this is the address of a Redis server, with at most the number of a database after it. */
export function isRedisUrl(value: string): boolean {
  if (!/^rediss?:\/\/[^/]/.test(value) || !URL.canParse(value)) return false
  // A percent sign without two digits after it would throw where user and password are decoded.
  return /^\/?\d*$/.test(new URL(value).pathname) && !/%(?![0-9a-f]{2})/i.test(value)
}
