import http from 'node:http'

/** @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} Asked */
/** @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: string }} Answer */

/**
 * Sends requests over a few connections that are kept, as a proxy in front of the page does.
 * @param {string} origin
 * @param {number} connections
 */
export function makeSender(origin, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  return {
    /**
     * @param {Asked} asked
     * @returns {Promise<Answer>} rejects where there is no answer
     */
    send({ method = 'GET', path, headers = {}, body }) {
      return new Promise((resolve, reject) => {
        const request = http.request(origin + path, { method, headers, agent }, (response) => {
          /** @type {Buffer[]} */
          const parts = []
          response.on('data', (part) => parts.push(part))
          response.once('error', reject)
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts).toString(),
            }),
          )
        })
        request.once('error', reject)
        request.end(body)
      })
    },
    end: () => agent.destroy(),
  }
}
