import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type CheckedRelease, ReleaseChecker } from '../core/engine/check.ts'
import type { Rule, RuleSeverity } from '../core/engine/define-rule.ts'
import type { Finding } from '../core/engine/finding.ts'
import { fixAll, safeEdits } from '../core/engine/fix.ts'
import type { RuleSetting, Settings } from '../core/engine/settings.ts'
import type { Knowledge } from '../core/german/words/knowledge.ts'
import { readDocument } from '../core/markdown/document.ts'
import { isBeingWritten, isStillWriting, writtenAt } from '../core/release/writing/being-written.ts'
import { layoutEdits } from '../core/release/writing/layout.ts'
import { composeEdits } from '../core/text/compose.ts'
import { applyEdits, type Edit } from '../core/text/edits.ts'
import { oncePer } from '../core/text/once.ts'
import { inEnglish } from '../core/translations/english.ts'
import { englishLabel } from '../core/translations/labels.ts'
import type { LoadedHouse } from './houses.ts'
import type { ClientSettings } from './protocol.ts'

/** A release over this many bytes of UTF-8 is checked on command only. */
export const MAX_BYTES = 1_000_000

export interface Checking {
  readonly rules: readonly Rule[]
  readonly onRuleError: (rule: string, error: unknown) => void
}

const MAX_LAYOUT_ROUNDS = 3

/** What holds where the document lies, apart from its house. */
export interface Surroundings {
  readonly client: ClientSettings
  readonly knowledge: Knowledge
}

/** What is known of one version of a document. */
export interface CheckedVersion extends CheckedRelease {
  readonly version: number
  readonly house: LoadedHouse
}

/** One open document: its text, the settings in force, and the result of the newest check. */
export class ReleaseDocument {
  readonly document: TextDocument
  /** How often the client was asked for settings; only the newest answer counts. */
  asked = 0
  /** Resolves when the client has answered. */
  ready: Promise<void> = Promise.resolve()
  /** Undefined until then. */
  surroundings: Surroundings | undefined
  /** The newest result under the settings in force, perhaps of an older version. */
  checked: CheckedVersion | undefined
  /** Where somebody types just now, as an offset in the current version; undefined where nobody does, or the client never tells. */
  typing: number | undefined
  /** Where the caret went since, -1 for out of the document; undefined where it stayed. */
  movedTo: number | undefined
  /** The version that a too large release was to be checked at. */
  demanded: number | undefined
  readonly #checking: Checking
  #checker:
    | { readonly made: ReleaseChecker; readonly house: LoadedHouse; readonly surroundings: Surroundings }
    | undefined

  constructor(document: TextDocument, checking: Checking) {
    this.document = document
    this.#checking = checking
  }

  /** Whether findings and what is said about the text are English. */
  get isEnglish(): boolean {
    return this.surroundings?.client.messages === 'en'
  }

  /** The rules, in the language of their messages. */
  get rules(): readonly Rule[] {
    return this.isEnglish ? englishRules(this.#checking.rules) : this.#checking.rules
  }

  /** A label in the language of the messages. */
  say(german: string): string {
    return (this.isEnglish ? englishLabel(german) : undefined) ?? german
  }

  get isTooLarge(): boolean {
    const text = this.document.getText()
    return text.length * 3 > MAX_BYTES && Buffer.byteLength(text) > MAX_BYTES
  }

  /** Takes over what is known of a document at the same place: what did not change is not checked again. */
  takeOver(known: ReleaseDocument): void {
    this.surroundings = known.surroundings
    this.#checker = known.#checker
  }

  /** Checks the text as it stands, unless that is done. */
  check(house: LoadedHouse, surroundings: Surroundings): CheckedVersion {
    const { version } = this.document
    const checker = this.#checkerFor(house, surroundings)
    if (this.checked?.version !== version) {
      this.checked = { version, house, ...checker.check(this.document.getText()) }
    }
    return this.checked
  }

  /** Takes note of a change; an offset says that somebody types and is there now. */
  typedAt(offset: number | undefined): void {
    this.typing = offset
    this.movedTo = undefined
  }

  /** Nothing is being written any more where the caret has left it. */
  followCaret({ release }: CheckedVersion): void {
    const { typing, movedTo } = this
    if (typing === undefined || movedTo === undefined) return
    this.typing = isStillWriting(writtenAt(release, typing), movedTo) ? movedTo : undefined
    this.movedTo = undefined
  }

  /** The findings to be shown: those about what is being written wait until it is left. */
  shown({ findings, release }: CheckedVersion): readonly Finding[] {
    if (this.typing === undefined) return findings
    const written = writtenAt(release, this.typing)
    const groups = groupsOf(this.#checking.rules)
    return findings.filter(({ span, rule }) => !isBeingWritten(written, span, groups.get(rule) === 'quotes'))
  }

  /** The edits that apply all safe fixes at once, to the version that was checked; applied twice they change nothing more. */
  fixAllEdits(checked: CheckedVersion): Edit[] {
    const first = checked.findings.filter(isMendable)
    if (!first.some((finding) => finding.fixes.some((fix) => fix.safe))) return []
    const checker = this.#checker?.made
    const rounds: Edit[][] = []
    const source = checked.document.source
    fixAll(source, (text) => {
      const findings = text === source || !checker ? first : checker.check(text).findings.filter(isMendable)
      rounds.push(safeEdits(findings))
      return findings
    })
    return composeEdits(source.length, rounds)
  }

  /** The edits that give the version that was checked its typography (all safe fixes) and its layout, and do nothing else. */
  formatEdits(checked: CheckedVersion): Edit[] {
    const { source } = checked.document
    const rounds = [this.fixAllEdits(checked)]
    let text = applyEdits(source, rounds[0] ?? [])
    // Where layout lets a stretch of HTML end earlier, what stood behind it comes in the next round.
    for (let round = 0; round < MAX_LAYOUT_ROUNDS; round++) {
      const edits = layoutEdits(readDocument(text))
      if (edits.length === 0) break
      rounds.push(edits)
      text = applyEdits(text, edits)
    }
    return composeEdits(source.length, rounds)
  }

  /** How many findings fix-all would mend. */
  fixable(checked: CheckedVersion): number {
    return checked.findings.filter((f) => isMendable(f) && f.fixes.some((fix) => fix.safe)).length
  }

  #checkerFor(house: LoadedHouse, surroundings: Surroundings): ReleaseChecker {
    if (this.#checker?.house !== house || this.#checker.surroundings !== surroundings) {
      const { client, knowledge } = surroundings
      const settings = withClientRules(house.settings, client)
      const rules = client.messages === 'en' ? englishRules(this.#checking.rules) : this.#checking.rules
      const made = new ReleaseChecker({ ...this.#checking, rules, settings, knowledge })
      this.#checker = { made, house, surroundings }
      this.checked = undefined
    }
    return this.#checker.made
  }
}

/** Made once, so that all documents share what is kept by rule. */
const englishRules = oncePer(inEnglish)

/** Fixes that are found when somebody asks (spelling suggestions) may be costly and are never safe. */
function isMendable({ fixesOnDemand }: Finding): boolean {
  return fixesOnDemand !== true
}

const groupsByRules = new WeakMap<readonly Rule[], ReadonlyMap<string, string>>()

function groupsOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const known = groupsByRules.get(rules) ?? new Map(rules.map(({ id, group }) => [id, group]))
  groupsByRules.set(rules, known)
  return known
}

const severities: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies RuleSeverity[]

/** The house file goes before the client's settings. */
function withClientRules(settings: Settings, client: ClientSettings): Settings {
  const isSeverity = (value: string): value is RuleSeverity => severities.includes(value)
  const rules: Record<string, RuleSetting> = {}
  for (const [id, severity] of Object.entries(client.rules ?? {})) {
    if (isSeverity(severity)) rules[id] = { severity, options: {} }
  }
  for (const [id, setting] of Object.entries(settings.rules)) rules[id] = { ...rules[id], ...setting }
  return { ...settings, rules }
}
