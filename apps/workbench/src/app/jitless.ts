import { config } from 'zod/v4/core'

/**
 * Imported before anything that makes a zod schema: zod would compile its readers with `new Function`, which the
 * content security policy forbids and reports.
 */
config({ jitless: true })
