import type { Node } from 'jsonc-parser'
import type { Rule } from '../engine/define-rule.ts'
import type { Settings } from '../engine/settings.ts'
import { span } from '../text/span.ts'
import { EMPTY_HOUSE, type House } from './house.ts'
import { mergeRules, mergeValues } from './merge.ts'
import { entriesOf, parseHouseFile } from './parse.ts'
import { resolvePaths } from './paths.ts'
import { DEFAULT_PRESET, PRESETS } from './presets.ts'
import { type HouseProblem, Problems } from './problem.ts'
import { type RuleSettings, readRules } from './rule-entries.ts'
import { HOUSE_SHAPE } from './shapes/house.ts'
import { expected, readEntries, type Value } from './values.ts'

export type { HouseProblem } from './problem.ts'

/** How the reader comes to files and rules; the core has neither. */
export interface HouseSources {
  readonly rules: readonly Rule[]
  read(path: string): { readonly text: string } | { readonly failure: string }
  /** The path that `reference` means in the house file `from`. */
  resolve(reference: string, from: string): string
  /** The house file that a path of `extends` means, which may be that of a folder; the path itself where nobody says otherwise. */
  houseFileAt?(path: string): string
}

export interface HouseReading {
  /** What is right in the file and all it extends, over the defaults; a file that is no JSON counts as empty. */
  readonly settings: Settings
  /** The presets that lie under it, the default one where none is named. */
  readonly presets: readonly string[]
  readonly problems: readonly HouseProblem[]
  /** Whether no problem is an error. While it is false, an editor keeps the settings it had. */
  readonly valid: boolean
  /** The house files that were asked for, missing ones included, by path; changes in any of them change the settings. */
  readonly files: ReadonlyMap<string, { readonly text: string | undefined }>
}

/** One file or preset, read by itself. */
interface Layer {
  readonly house: Value
  readonly rules: RuleSettings
}

/**
 * Reads a house file and what it extends. `extends` names presets (`hausstil:…`) and relative files, one or a list. They are laid
 * over each other in the order in which they are named, each over what it extends itself, and the file over them all; the default
 * preset lies under everything unless some file names a preset. How two layers merge: `merge.ts`.
 *
 * @param path undefined for a house that has no file
 */
export function readHouse(path: string | undefined, sources: HouseSources): HouseReading {
  const reader = new HouseReader(sources)
  if (path !== undefined) reader.readFile(path, [], undefined)
  if (reader.presets.length === 0) reader.layers.unshift(presetLayer(DEFAULT_PRESET, sources.rules))
  let house: Value = EMPTY_HOUSE as unknown as Value
  let rules: RuleSettings = {}
  for (const layer of reader.layers) {
    house = mergeValues(HOUSE_SHAPE, house, layer.house) ?? house
    rules = mergeRules(rules, layer.rules)
  }
  // In Switzerland guillemets are usual (Schweizerische Bundeskanzlei, Schreibweisungen); a house may say otherwise.
  const isSwiss = at(house, 'spelling') === 'de-CH'
  if (isSwiss && !reader.layers.some((layer) => at(at(layer.house, 'quotes'), 'marks') !== undefined))
    house = mergeValues(HOUSE_SHAPE, house, { quotes: { marks: '«»' } }) ?? house
  return {
    // The compiler holds the shape against House, and values are read by the shape over a complete house.
    settings: { house: house as unknown as House, rules },
    presets: reader.presets.length === 0 ? [DEFAULT_PRESET] : reader.presets,
    problems: reader.problems,
    valid: reader.problems.every((p) => p.severity !== 'error'),
    files: reader.files
  }
}

function at(value: Value | undefined, key: string): Value | undefined {
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: Value })[key]
    : undefined
}

/** Keys of the file's top that are no part of the house itself. */
const OTHER_KEYS = ['extends', 'rules', '$schema']

class HouseReader {
  readonly layers: Layer[] = []
  readonly problems: HouseProblem[] = []
  readonly files = new Map<string, { readonly text: string | undefined }>()
  readonly presets: string[] = []
  readonly #sources: HouseSources

  constructor(sources: HouseSources) {
    this.#sources = sources
  }

  /**
   * @param chain the files that led here, outermost first
   * @param reference where the file is named, and the problems of the file that names it
   */
  readFile(
    path: string,
    chain: readonly string[],
    reference: { readonly node: Node; readonly problems: Problems } | undefined
  ): void {
    const answer = this.#sources.read(path)
    this.files.set(path, { text: 'text' in answer ? answer.text : undefined })
    const problems = reference?.problems ?? new Problems(path)
    if ('failure' in answer) {
      problems.error(reference?.node ?? span(0, 0), answer.failure)
      if (!reference) this.problems.push(...problems.list)
      return
    }
    const own = new Problems(path)
    const root = parseHouseFile(answer.text, own)
    if (root) {
      const entries = entriesOf(root, own)
      const extended = entries.find((e) => e.key === 'extends')
      if (extended) this.#readExtended(extended.value, [...chain, path], own)
      const rules = entries.find((e) => e.key === 'rules')
      const house = readEntries(
        entries.filter((e) => !OTHER_KEYS.includes(e.key)),
        HOUSE_SHAPE,
        own,
        OTHER_KEYS
      )
      this.layers.push({
        house: resolvePaths(HOUSE_SHAPE, house, (reference) => this.#sources.resolve(reference, path)),
        rules: rules ? readRules(rules.value, this.#sources.rules, own) : {}
      })
    }
    this.problems.push(...own.list.sort((a, b) => a.span.start - b.span.start))
  }

  #readExtended(node: Node, chain: readonly string[], problems: Problems): void {
    for (const item of node.type === 'array' ? (node.children ?? []) : [node]) {
      if (item.type !== 'string') {
        expected(item, 'der Name einer Vorlage („hausstil:behoerde“) oder eine Datei („../.hausstil.json“)', problems)
        continue
      }
      const name = String(item.value)
      if (name.startsWith('hausstil:') || !/[./\\]/u.test(name)) {
        this.presets.push(name)
        if (Object.hasOwn(PRESETS, name)) this.layers.push(presetLayer(name, this.#sources.rules))
        else problems.unknown('error', item, `Eine Vorlage „${name}“ gibt es nicht.`, Object.keys(PRESETS))
        continue
      }
      const named = this.#sources.resolve(name, chain.at(-1) ?? '')
      const path = this.#sources.houseFileAt?.(named) ?? named
      if (chain.includes(path))
        problems.error(item, '„extends“ führt im Kreis: Diese Datei erweitert die, in der es steht.')
      else this.readFile(path, chain, { node: item, problems })
    }
  }
}

/** A preset is read as a file would be; rules that this version does not have are passed over. */
function presetLayer(name: string, rules: readonly Rule[]): Layer {
  const problems = new Problems(name)
  const root = parseHouseFile(JSON.stringify(PRESETS[name] ?? {}), problems)
  const entries = root ? entriesOf(root, problems) : []
  const ruleEntries = entries.find((e) => e.key === 'rules')
  return {
    house: readEntries(
      entries.filter((e) => e.key !== 'rules'),
      HOUSE_SHAPE,
      problems
    ),
    rules: ruleEntries ? readRules(ruleEntries.value, rules, problems) : {}
  }
}
