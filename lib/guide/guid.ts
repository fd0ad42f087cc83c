/** A GUID in lower case, as our own files and links write it. learn.microsoft.com/graph/api/resources/application (appId) */
export const LOWER_GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** The same in either case, as people and Microsoft write ids. */
export const GUID = new RegExp(LOWER_GUID, 'i')
