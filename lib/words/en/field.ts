/** Words of the field: terms, roles, permissions, audiences. */
export const field = {}
