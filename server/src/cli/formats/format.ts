import type { Rule } from '../../core/engine/define-rule.ts'
import type { Finding } from '../../core/engine/finding.ts'
import type { ReleaseFigures } from '../../core/release/figures.ts'
import type { Tally } from '../tally.ts'

/** A file after its check. */
export interface CheckedFile {
  readonly file: string
  /** A file that is no release is named and left alone. */
  readonly release: boolean
  readonly source: string
  readonly findings: readonly Finding[]
  /** Undefined for a file that is no release. */
  readonly figures?: () => ReleaseFigures
  /** Whether `--fix` changed it. */
  readonly fixed: boolean
}

/**
 * Writes the answer of `lint` file by file, so that thousands of files take no more memory than one. What it says about a file
 * depends on that file alone, so that threads may write them in any order.
 */
export interface Format {
  readonly start: string
  file(checked: CheckedFile): string
  /** Stands between the files about which there is something to say. */
  readonly separator: string
  end(tally: Tally): string
}

export interface FormatContext {
  readonly rules: readonly Rule[]
  readonly version: string
  readonly colours: boolean
}
