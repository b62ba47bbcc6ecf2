import type { Context } from '../graphql/context.ts'

/** Findings of lists and Beranda are counted in the background; when the queue is away the change is still safe. */
export async function checkLater(context: Context, naskahId: string): Promise<void> {
  const { pemdaId } = await context.tenant()
  try {
    await context.services.enqueue({ nama: 'periksa-naskah', pemdaId, naskahId })
  } catch (error) {
    context.services.log.warn({ err: error, naskahId }, 'check was not queued')
  }
}
