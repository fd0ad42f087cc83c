/**
 * Every script by its address, with the most bytes that it ever took: the compressed body, without headers.
 * @param {import('playwright').Page} page
 * @returns {Promise<Map<string, number>>}
 */
export async function countScripts(page) {
  const scripts = new Map()
  const addresses = new Map()
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  devTools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') addresses.set(requestId, response.url)
  })
  const received = new Map()
  devTools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength)
  })
  devTools.on('Network.loadingFinished', ({ requestId }) => {
    const address = addresses.get(requestId)
    if (address) scripts.set(address, Math.max(received.get(requestId) ?? 0, scripts.get(address) ?? 0))
  })
  return scripts
}

/**
 * The bytes of all of them.
 * @param {Map<string, number>} scripts
 */
export function total(scripts) {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}
