export const LITERAL: RegExp
