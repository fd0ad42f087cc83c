/** Why a person may not sign. */
export type SupportProblem = 'unfinished' | 'refused' | 'stranger' | 'unreachable' | 'malformed'
