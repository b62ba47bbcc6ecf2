import { useStep } from '../data/step.ts'
import { unggahPindaian } from './data.ts'
import { base64Of } from './file-text.ts'

/** Stores a scan with the plan; answers its id and hash, or null with the reason in `refusal`. */
export function useUpload(naskahId: string) {
  const step = useStep(unggahPindaian)
  const upload = async (file: File): Promise<{ id: string; hash: string } | null> => {
    const taken = await step.take({ naskahId, nama: file.name, isi: await base64Of(file) })
    return taken === null ? null : taken.berkas
  }
  return { upload, busy: step.busy, refusal: step.refusal }
}
