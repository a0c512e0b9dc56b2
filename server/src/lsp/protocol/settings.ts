// What the client tells of the person’s wishes.

/** The client's settings section, read by `workspace/configuration` with the document (or the house file) as scope. */
export const SETTINGS_SECTION = 'hausstil'

/** The value of that section. A missing or ill-typed key counts as its default. */
export interface ClientSettings {
  /** Globs, relative to the workspace folder; undefined: the default folders of HOUSE-STYLE.md section 1. */
  readonly files?: readonly string[]
  /** Severity by rule id; the house file wins. */
  readonly rules?: Readonly<Record<string, string>>
  /** Language of the findings' messages; German where it is missing. */
  readonly messages?: 'de' | 'en'
  /** What is mended while typing (`hausstil.typing.*`); each key counts as true where it is missing. */
  readonly typing?: TypingSettings
}

/**
 * Answers to `textDocument/onTypeFormatting`, which the client asks for by itself. Each is one edit, so that undo gives back what was
 * typed.
 */
export interface TypingSettings {
  /** `"` → „ or “, inner marks included, in the style of the house. */
  readonly quotationMarks?: boolean
  /** `--` → –. */
  readonly dashes?: boolean
  /** `...` → …. */
  readonly ellipsis?: boolean
  /** Between number and unit, behind `§`, `Nr.`, `Dr.`, within `z. B.`; never where the house wants none. */
  readonly noBreakSpaces?: boolean
}

/** The value of `initializationOptions`; everything may be missing. */
export interface InitializationOptions {
  /** Whether the client sends `CARET` when the caret has moved. Only then findings wait until the word being typed is left. */
  readonly caret?: boolean
  /** Whether the client itself tells what is wrong with the JSON of a house file that is open. */
  readonly json?: boolean
  /**
   * Whether the client puts what can be done about a rule as a whole behind one entry; only then actions say so (`AboutRule`).
   */
  readonly groups?: boolean
  /** The day that counts as today (`2026-03-24`), for tests and demonstrations; else that of the clock, in German time. */
  readonly today?: string
}
