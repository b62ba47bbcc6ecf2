import * as z from 'zod'

// zod's compiled parsers need `new Function`, which the workbench's content security policy forbids; without them a
// single file is read no slower.
z.config({ jitless: true })

/**
 * An object of the exchange format: unknown keys are refused, except keys that begin with `x-`, which are kept
 * (format README, rule 9). The inferred type lists the declared keys only.
 */
export function objek<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  const known = new Set(Object.keys(shape))
  const checked = z.looseObject(shape).superRefine((value, context) => {
    for (const key of Object.keys(value)) {
      if (!known.has(key) && !key.startsWith('x-')) {
        context.addIssue({ code: 'unrecognized_keys', keys: [key], input: value })
      }
    }
  })
  return checked as unknown as z.ZodObject<Shape>
}
