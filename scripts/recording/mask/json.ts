import { isRecord } from '../exchange'
import { maskHeaders } from './headers'
import { isMicrosofts, isNameKey, isSecretKey, type Learned } from './learn'
import { isPlaceholder, kindOf } from './placeholders'
import { maskAddress, maskText } from './text'
import { PUBLIC_IDS, VOCABULARY } from './well-known'

const DEEPEST = 40
const MOST = 5_000
const SECRET = '{secret}'

/** Forms of values that tell nothing of the tenant. */
const HARMLESS = [
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?$/,
  /^P[\dTDHMS]{1,20}$/,
  /^\d{1,3}$/,
  /^#microsoft\.graph\.[A-Za-z]{1,60}$/,
  /^unified-to-dynamics-365-[a-z]{2,12}-[a-z]{2,3}(?:-uri)?$/,
]

/** JSON with every value hidden that is not known to be Microsoft's own. Keys, kinds and order stay. */
export function maskJson(value: unknown, learned: Learned, key = '', depth = 0): unknown {
  if (depth > DEEPEST) return '{deep}'
  if (typeof value === 'string') return maskValue(key, value, learned)
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 10_000_000 ? value : 0
  if (Array.isArray(value)) return value.slice(0, MOST).map((item) => maskJson(item, learned, key, depth + 1))
  if (!isRecord(value)) return value
  if (key === 'headers') return maskHeaders(headersIn(value), learned)
  const own = isMicrosofts(value)
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST)
      .map(([name, inner]) => [maskKey(name, learned), maskEntry(value, own, name, inner)]),
  )

  function maskEntry(
    parent: Readonly<Record<string, unknown>>,
    microsofts: boolean,
    name: string,
    inner: unknown,
  ): unknown {
    if (typeof inner === 'string') {
      if (microsofts && isPublicName(name, inner)) return inner
      if (isCode(parent, name, inner)) return inner
    }
    return maskJson(inner, learned, name, depth + 1)
  }
}

/** Headers of a part of a batch. */
function headersIn(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).map(([name, inner]) => [name.toLowerCase(), String(inner)])
}

/** What one of Microsoft's APIs is called in the tenant is Microsoft's word. */
function isPublicName(name: string, value: string): boolean {
  return ['displayName', 'appDisplayName'].includes(name) && /^[A-Za-z0-9 .&()-]{1,80}$/.test(value)
}

/** The code of an error stands next to its message, and is one word of Microsoft's. */
function isCode(parent: Readonly<Record<string, unknown>>, name: string, value: string): boolean {
  if (name === 'code' && typeof parent['message'] === 'string') return /^[A-Za-z_]{3,80}$/.test(value)
  return name === 'error' && typeof parent['error_description'] === 'string' && /^[a-z_]{3,40}$/.test(value)
}

const MESSAGES = ['message', 'error_description']

function maskValue(key: string, value: string, learned: Learned): string {
  if (value === '' || isPlaceholder(value)) return value
  if (isSecretKey(key)) return SECRET
  if (MESSAGES.includes(key)) return maskText(value, learned, 'message')
  if (isNameKey(key)) return learned.placeholders.of(value, kindOf(value) === 'text' ? 'name' : kindOf(value))
  if (VOCABULARY.has(value) || HARMLESS.some((form) => form.test(value))) return value
  if (PUBLIC_IDS.has(value.toLowerCase()) || learned.publicWords.has(value)) return value
  // Addresses and lists of scopes are made of words, each for itself.
  if (key === 'url') return maskAddress(value, learned)
  if (key.startsWith('@odata.') || ['scope', 'error_uri'].includes(key))
    return maskText(value, learned, 'strict')
  return learned.placeholders.of(value)
}

/** The name of a property; an extension's holds the id of an application. */
function maskKey(key: string, learned: Learned): string {
  if (VOCABULARY.has(key) || isPlaceholder(key)) return key
  if (/^@odata\.[A-Za-z]{1,40}$/.test(key)) return key
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,60}$/.test(key) || /\d{3}|[0-9a-f]{8}/i.test(key)) return '{key}'
  if (['constructor', 'prototype'].includes(key)) return '{key}'
  return maskText(key, learned, 'names')
}
