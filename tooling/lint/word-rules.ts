import type { Istilah } from '@selaras/domain/glosarium'
import { wordsOf } from './names.ts'

/** File and folder names that say nothing. */
const empty = new Set(['util', 'utils', 'helper', 'helpers', 'manager', 'managers', 'common', 'misc'])

export interface WordRules {
  /** What is wrong with an identifier; empty when nothing. */
  identifier(name: string): string[]
  /** What is wrong with one segment of a path. */
  segment(name: string): string[]
}

/** Rules made from the glossary: forbidden synonyms, English plurals on its nouns, acronyms written as words. */
export function wordRules(glosarium: readonly Istilah[]): WordRules {
  const forbidden = glosarium.flatMap(({ istilah, larangan }) =>
    larangan.map((word) => ({ words: wordsOf(word), word, istilah }))
  )
  const plurals = glosarium.map(({ istilah }) => {
    const words = wordsOf(istilah)
    return { words: [...words.slice(0, -1), `${words.at(-1)}s`], istilah }
  })
  const acronyms = glosarium.flatMap(({ istilah }) => wordsOf(istilah)).filter(isAcronym)

  const check = (words: readonly string[]): string[] => [
    ...forbidden
      .filter((rule) => contains(words, rule.words))
      .map(({ word, istilah }) => `"${word}" is called "${istilah}" here`),
    ...plurals
      .filter((rule) => contains(words, rule.words))
      .map(
        ({ istilah }) =>
          `no English plural on "${istilah}"; a list of them is ${camel(istilah)}List or semua…`
      )
  ]

  return {
    identifier: (name) => [...check(wordsOf(name)), ...shouting(name, acronyms)],
    segment: (name) => {
      const words = wordsOf(name)
      return [
        ...check(words),
        ...words
          .filter((word) => empty.has(word))
          .map((word) => `"${word}" says nothing about what is inside`)
      ]
    }
  }
}

/** Acronyms of the glossary have hardly a vowel between their letters or are known by name. */
const isAcronym = (word: string): boolean => /^(renstra|renja|opd|iku|ikk|apip|[^aeiou]{3,})$/.test(word)

/** `namaOPD`, but not `NAMA_OPD`. */
function shouting(name: string, acronyms: readonly string[]): string[] {
  if (name === name.toUpperCase()) return []
  return acronyms
    .filter((word) => name.includes(word.toUpperCase()))
    .map((word) => `an acronym is a word: ${word.charAt(0).toUpperCase()}${word.slice(1)}`)
}

function contains(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
}

const camel = (istilah: string): string =>
  wordsOf(istilah)
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
