/** `1 Warnung`, `3 Warnungen`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `2 Fehler, 1 Warnung, 3 Hinweise`; what there is none of is left out. */
export function countedFindings(counts: {
  readonly error: number
  readonly warning: number
  readonly info: number
}): string {
  const parts = [
    counts.error > 0 ? counted(counts.error, 'Fehler', 'Fehler') : '',
    counts.warning > 0 ? counted(counts.warning, 'Warnung', 'Warnungen') : '',
    counts.info > 0 ? counted(counts.info, 'Hinweis', 'Hinweise') : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Keine Befunde' : parts.join(', ')
}
