import { hash, verify } from '@node-rs/argon2'

/** argon2id (algorithm 2) with the parameters of OWASP's password storage sheet (19 MiB, 2 passes). */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

export const verifyPassword = ({
  hash: stored,
  password
}: {
  hash: string
  password: string
}): Promise<boolean> => verify(stored, password)
