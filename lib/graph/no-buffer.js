// The Graph client mentions Node's `Buffer` for file uploads, which this page does not use. next.config.js puts this
// file in place of the bundler's polyfill, which would add 7 KB.
export const Buffer = undefined
