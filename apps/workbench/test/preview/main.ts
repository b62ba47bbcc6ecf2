import { memoryServer } from '../memory/server.ts'

/** The whole workbench on the server in memory: `vite`, then /test/preview/ — to look at pages without a server. */
const real = window.fetch.bind(window)
const server = memoryServer()
server.signedIn = sessionStorage.getItem('who') ?? null
window.fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input)
  if (!url.includes('/graphql') && !url.includes('/api/')) return real(input, init)
  const response = await server.fetch(input, init)
  if (server.signedIn) sessionStorage.setItem('who', server.signedIn)
  else sessionStorage.removeItem('who')
  return response
}
Object.assign(window, { server })
const wanted = new URLSearchParams(location.search).get('ke')
if (wanted) history.replaceState(null, '', wanted)
await import('../../src/main.tsx')
