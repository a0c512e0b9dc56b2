/** A stretch of readable text; offsets as in an array of its characters. */
export interface TagPlace {
  readonly start: number
  readonly end: number
}

/**
 * Tags of site generators: `{% include bild.html dir="images/fest" %}`, and variables with a path or a filter (`{{ page.title }}`). A
 * single word in braces (`{{Datum}}`) is a gap that the writer left. Source: documentation of Liquid (Tags, Objects, Filters).
 */
const TAG = /\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}|\{\{-? ?[\w-]+(?= ?\||[.[])[^{}]*\}\}/gu

/** Where such tags stand in readable text. */
export function templateTags(text: string): readonly TagPlace[] {
  if (!/\{[%{]/u.test(text)) return []
  return Array.from(text.matchAll(TAG), ({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
}
