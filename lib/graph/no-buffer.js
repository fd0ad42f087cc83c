// The Graph client names Node's `Buffer` for file uploads, which this page has none of; without this stand-in the
// bundler would ship a polyfill of 7 KB for it. next.config.js puts it in the polyfill's place.
export const Buffer = undefined
