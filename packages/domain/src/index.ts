export * from './dokumen/index.ts'
export * from './indikator/index.ts'
export * from './money/index.ts'
export * from './result.ts'
