/** Words without a value put in: these can be handed from the server to the browser. */
export type PlainWords = { readonly [id: string]: string | PlainWords }
