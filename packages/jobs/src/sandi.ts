import { hash, verify } from '@node-rs/argon2'

/** argon2id (algorithm 2) with the parameters of OWASP's password storage sheet (19 MiB, 2 passes). */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The text that is stored of a password; it carries its parameters, so older hashes stay valid when these change. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** True when `password` is the one `hash` was made of. */
export const verifyPassword = (given: { hash: string; password: string }): Promise<boolean> =>
  verify(given.hash, given.password)
