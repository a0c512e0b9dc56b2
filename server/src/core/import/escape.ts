/**
 * Escapes what Markdown would take for markup in a line of plain text. Gender stars and underscores in names are among it, so that
 * no letter is lost in emphasis.
 */
export function escapeText(text: string): string {
  return text
    .replace(/https?:\/\/[^\s<>]+|www\.[^\s<>]+|[^\s<>@]{1,64}@[^\s<>]+|[\s\S]/gu, (part) =>
      part.length > 1 ? part : /[*`\\]/u.test(part) ? `\\${part}` : part
    )
    .replace(/(?<![\p{L}\p{N}/])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}/])/gu, '\\_')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?\w{1,31};)/gu, '\\&')
    .replace(/\](?=\(|\[|:)/gu, '\\]')
    .replace(/~~/gu, '\\~~')
}

/** The same at the start of a paragraph, where more is markup. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(#{1,6})(?=\s|$)/u, '\\$1')
    .replace(/^([>+-])(?=\s|$|-)/u, '\\$1')
    .replace(/^>/u, '\\>')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(={2,}|_{3,})(?=\s*$)/u, '\\$1')
    .replace(/^~{3}/u, '\\~~~')
    .replace(/^\|/u, '\\|')
}
