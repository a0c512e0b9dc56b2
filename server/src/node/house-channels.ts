import { findNodeAtLocation, modify, parseTree, applyEdits as withEdits } from 'jsonc-parser'
import type { Channel } from '../core/house/house.ts'
import type { Edit } from '../core/text/edits.ts'
import { span } from '../core/text/span.ts'

export interface HouseChannels {
  readonly channels: readonly Channel[]
  /** The sentence before them; empty: none is written. */
  readonly intro: string
}

/** A house file that holds channels and nothing else. */
export function newHouseFile(entries: HouseChannels): string {
  const start = '{\n  "extends": "hausstil:behoerde"\n}\n'
  return edited(start, entries, true) ?? start
}

/**
 * The edit that writes channels into a house file that lists none, comments and layout kept; undefined where there is nothing to
 * change, where the text is no JSON object, or where it holds something else or more under `channels`.
 */
export function addHouseChannels(text: string, entries: HouseChannels): Edit | undefined {
  const result = edited(text, entries, false)
  return result === undefined || result === text ? undefined : difference(text, result)
}

function edited(text: string, { channels, intro }: HouseChannels, isNew: boolean): string | undefined {
  const house = parseTree(text)
  if (house?.type !== 'object') return undefined
  const listed = findNodeAtLocation(house, ['channels'])
  if (listed && (listed.type !== 'array' || listed.children?.length)) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = /^([ \t]+)"/mu.exec(text)?.[1] ?? '  '
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol }
  const set = (before: string, key: string, value: unknown): string =>
    withEdits(before, modify(before, [key], value, { formattingOptions }))
  const known = findNodeAtLocation(house, ['channelIntro'])
  const hasIntro = known !== undefined && known.value !== ''
  const named = (intro !== '' || isNew) && !hasIntro ? set(text, 'channelIntro', intro) : text
  return fillList(listed ? named : set(named, 'channels', []), channels, indent, eol)
}

/** Writes the channels into the empty list, one a line, behind the comments that stand in it. */
function fillList(text: string, channels: readonly Channel[], indent: string, eol: string): string {
  const list = findNodeAtLocation(parseTree(text) ?? { type: 'null', offset: 0, length: 0 }, ['channels'])
  if (!list || channels.length === 0) return text
  const lineStart = text.lastIndexOf('\n', list.offset) + 1
  const own = /^[ \t]*/u.exec(text.slice(lineStart))?.[0] ?? ''
  const close = list.offset + list.length - 1
  const kept = text.slice(0, close).trimEnd()
  const lines = channels.map(({ name, url }) => {
    return `${own}${indent}{ "name": ${JSON.stringify(name)}, "url": ${JSON.stringify(url)} }`
  })
  return `${kept}${eol}${lines.join(`,${eol}`)}${eol}${own}${text.slice(close)}`
}

/** The smallest single edit that makes one text of the other. */
function difference(before: string, after: string): Edit {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++
  return { span: span(start, before.length - end), text: after.slice(start, after.length - end) }
}
