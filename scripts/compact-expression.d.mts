export function compactExpression(source: string): string
export function compactRegExp(source: string | RegExp, flags?: string): RegExp
