import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import type { Block } from '../markdown/document.ts'
import type { PartKind, Release } from '../release/model.ts'
import type { Edit } from '../text/edits.ts'
import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning' | 'info'
export type RuleSeverity = Severity | 'off'
export type RuleGroup = 'structure' | 'quotes' | 'typography' | 'spelling' | 'style' | 'markdown'
/** The best a rule can do: apply by itself, offer, or only tell. */
export type FixKind = 'safe' | 'suggestion' | 'none'

/** A repair: all of its edits or none. `safe` ones are applied by fix-all and on save. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** What a rule may be told in the house file, described in German for the person who fills it in. */
export type OptionSpec =
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'choice'
      readonly default: string
      readonly values: readonly string[]
      readonly description: string
    }
  | { readonly type: 'words'; readonly default: readonly string[]; readonly description: string }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type OptionValue<S extends OptionSpec> = S extends { type: 'integer' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'choice'; values: readonly (infer V)[] }
      ? V
      : readonly string[]

export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: OptionValue<S[K]> }

export type Messages = Readonly<Record<string, string>>

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** A function where finding it costs time: it is called when somebody reads the message. */
type OrLate<T> = T | (() => T)

/** One place that a rule names: which message, with which data, where, and what would mend it. */
export type Report<M extends Messages = Messages> = {
  [K in keyof M & string]: {
    readonly message: K
    readonly span: Span
    /** A function where finding them costs time: it is called when somebody asks, and must yield no safe fix. */
    readonly fixes?: readonly Fix[] | (() => readonly Fix[])
    /** Overrides the rule's severity downwards, for places where the rule can only advise. */
    readonly advice?: boolean
    /** Overrides the rule's severity downwards, for places that weigh less than others of the same rule. */
    readonly atMost?: 'warning'
  } & (string extends M[K]
    ? { readonly data?: OrLate<Readonly<Record<string, string | number>>> }
    : [Placeholders<M[K]>] extends [never]
      ? { readonly data?: Readonly<Record<string, never>> }
      : { readonly data: OrLate<Readonly<Record<Placeholders<M[K]>, string | number>>> })
}[keyof M & string]

export interface RuleContext<S extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<S>
  readonly house: House
  readonly knowledge: Knowledge
}

export interface BlockContext<S extends OptionSpecs = OptionSpecs> extends RuleContext<S> {
  /** The part of the release that the block belongs to. */
  readonly part: PartKind
}

interface RuleHead<S extends OptionSpecs, M extends Messages> {
  /** Kebab-case English; also the name of the rule's files. */
  readonly id: string
  readonly group: RuleGroup
  /** German, as a heading: what it is about, not what is wrong. */
  readonly title: string
  readonly severity: RuleSeverity
  readonly fix: FixKind
  /** Version of Hausstil that brought the rule. */
  readonly since: string
  /** The work that the rule rests on; shown in its document. */
  readonly authority: string
  /** Whether it speaks of what stands letter by letter as it is called elsewhere (file names, formulas); rules of typography do not. */
  readonly readsLiterals?: boolean
  readonly options: S
  readonly messages: M
}

/** A rule over the whole release: pure, free of order, blind to other rules. */
export interface ReleaseRule<S extends OptionSpecs = OptionSpecs, M extends Messages = Messages>
  extends RuleHead<S, M> {
  readonly scope: 'release'
  check(release: Release, context: RuleContext<S>): Iterable<Report<M>>
}

/**
 * A rule over the text of one block alone. Its reports are kept for as long as the block reads the same, so it must look at
 * nothing but the block and its context.
 */
export interface BlockRule<S extends OptionSpecs = OptionSpecs, M extends Messages = Messages> extends RuleHead<S, M> {
  readonly scope: 'block'
  check(block: Block, context: BlockContext<S>): Iterable<Report<M>>
}

export type Rule = ReleaseRule | BlockRule

/** Declares a rule over the release; a message without its data does not compile. */
export function defineRule<const S extends OptionSpecs, const M extends Messages>(
  rule: Omit<ReleaseRule<S, M>, 'scope'>
): ReleaseRule {
  // The checked declaration is widened once, here: the engine passes every rule the options that its own specs describe.
  return { ...rule, scope: 'release' } as unknown as ReleaseRule
}

/** Declares a rule over single blocks. */
export function defineBlockRule<const S extends OptionSpecs, const M extends Messages>(
  rule: Omit<BlockRule<S, M>, 'scope'>
): BlockRule {
  return { ...rule, scope: 'block' } as unknown as BlockRule
}

/** A fix that fix-all may apply; none at all where one of its edits would touch markup. */
export function mend(title: string, ...edits: readonly (Edit | undefined)[]): Fix[] {
  return repair(title, true, edits)
}

/** A fix that is offered and never applied by itself; none at all where one of its edits would touch markup. */
export function suggest(title: string, ...edits: readonly (Edit | undefined)[]): Fix[] {
  return repair(title, false, edits)
}

/** Other ways to write what stands at a place, each as a fix of its own. */
export function suggestForms(block: Block, start: number, end: number, forms: readonly string[]): Fix[] {
  return forms.flatMap((form) => suggest(`„${form}“ schreiben`, block.edit(start, end, form)))
}

function repair(title: string, safe: boolean, edits: readonly (Edit | undefined)[]): Fix[] {
  const possible = edits.filter((edit) => edit !== undefined)
  return possible.length === 0 || possible.length < edits.length ? [] : [{ title, safe, edits: possible }]
}
