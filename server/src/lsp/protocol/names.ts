// Names that server and client share, and shapes that several requests use.

/** The language id that the client gives to releases. */
export const RELEASE_LANGUAGE = 'pressemitteilung'

/** Source of all diagnostics. */
export const DIAGNOSTIC_SOURCE = 'hausstil'

/** The kind of the code action that applies all safe fixes; run on save. */
export const FIX_ALL_KIND = 'source.fixAll.hausstil'

/** File name of the house file. */
export const HOUSE_FILE_NAME = '.hausstil.json'

/**
 * workspace/executeCommand, argument: the URI of an open document. Checks a release that is too large to be checked while typing,
 * once, as it stands. The name differs from the client's own `hausstil.check`, which calls it.
 */
export const CHECK_COMMAND = 'hausstil.server.check'

/** workspace/executeCommand, argument: the URI of a house file, which the server has the client show (`window/showDocument`). */
export const SHOW_HOUSE_COMMAND = 'hausstil.server.showHouse'

/** workspace/executeCommand, argument: the id of a rule, whose document the server has the client show (`window/showDocument`). */
export const SHOW_RULE_COMMAND = 'hausstil.server.showRule'

/** Schemes of documents that are old versions of a file, the other side of a comparison, or somebody else's: nobody's draft. */
export const HISTORY_SCHEMES: readonly string[] = [
  'git',
  'gitlens',
  'gitlens-git',
  'git-graph',
  'pr',
  'review',
  'scm-history-item',
  'vscode-local-history',
  // The file as it is saved, beside what is written.
  'showModifications',
  'conflictResolution'
]

/** `data` of a code action that is about a rule as a whole, not about the place. */
export interface AboutRule {
  /** The entry behind which it belongs, `Regel „Gedankenstrich“: mehr …`; null where it stands for itself. */
  readonly group: string | null
}

export interface DocumentParams {
  readonly uri: string
}

/**
 * Semantic tokens, in this order. A client contributes both types (`semanticTokenTypes`, with a scope each): the words that name who
 * speaks, and the clause of saying around them. They lie on top of the grammar and never overlap.
 */
export const TOKEN_TYPES = ['speaker', 'attribution'] as const

/** `registered`: the speaker stands in the house file. */
export const TOKEN_MODIFIERS = ['registered'] as const

export interface OffsetSpan {
  readonly start: number
  readonly end: number
}
