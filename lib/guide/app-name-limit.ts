/**
 * Longest display name Entra takes. Apart from the runs, whose tables the start screen does not need.
 * learn.microsoft.com/graph/api/resources/application
 */
export const APP_NAME_LIMIT = 120
