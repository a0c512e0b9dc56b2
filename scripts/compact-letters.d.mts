import type { Plugin } from 'esbuild'

export function compactExpression(source: string): string
export function compactSource(source: string, options?: { readonly foreign?: boolean }): string
export function compactLetters(filter: RegExp): Plugin
