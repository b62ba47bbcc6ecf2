export {
  type Aturan,
  type Contoh,
  defineAturan,
  type Hasil,
  type TidakDiperiksa
} from '@selaras/domain/aturan'
export { dokumenKosong, sel, tahunan } from '@selaras/domain/aturan/contoh-dokumen'
export type { Dokumen } from '@selaras/domain/dokumen'
export { pointer } from '@selaras/domain/dokumen'
export { addDesimal, compareDesimal, formatDesimal } from '@selaras/domain/indikator'
export * from './define-opd-module.ts'
export * from './match-deret.ts'
export * from './test-module.ts'
export * from './types.ts'
