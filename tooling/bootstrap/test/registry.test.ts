import { expect, test } from 'vitest'
import { looksAbsent, looksUnreachable, unreachableAdvice } from '../registry.mjs'

test.each([
  'npm error code ECONNREFUSED\nnpm error syscall connect',
  'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/ failed',
  'npm error network This is a problem related to network connectivity. getaddrinfo EAI_AGAIN',
  '├─▶ error sending request\n├─▶ client error (Connect)\n├─▶ tcp connect error',
  'npm error code SELF_SIGNED_CERT_IN_CHAIN'
])('no way to the registry: %s', (said) => {
  expect(looksUnreachable(said)).toBe(true)
})

test('a registry that answers without the package is told apart from one that does not answer', () => {
  const said = 'npm error code E404\nnpm error 404 No match found for version 24.21.0'
  expect(looksUnreachable(said)).toBe(false)
  expect(looksAbsent(said)).toBe(true)
})

test('an ordinary failure is neither', () => {
  const said = 'npm error code ELIFECYCLE\nnpm error errno 1'
  expect(looksUnreachable(said) || looksAbsent(said)).toBe(false)
})

test('the advice names the registry and the proxy setting in both languages', () => {
  for (const sentence of unreachableAdvice('https://r.go.id/')) {
    expect(sentence).toContain('https://r.go.id/')
    expect(sentence).toContain('npm config set https-proxy')
  }
})
