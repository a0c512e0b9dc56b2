import type { Format, FormatContext } from './format.ts'
import { githubFormat } from './github.ts'
import { jsonFormat } from './json.ts'
import { sarifFormat } from './sarif.ts'
import { textFormat } from './text.ts'

/** The formats of `lint` by the name that its option has for them. */
export const formats = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  github: githubFormat
} as const satisfies Readonly<Record<string, (context: FormatContext) => Format>>

export type FormatName = keyof typeof formats

export const formatNames: readonly FormatName[] = ['text', 'json', 'sarif', 'github']
