export function wordsOf(body: string): string[] | undefined
export function listWords(source: string): string
