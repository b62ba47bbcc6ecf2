export * from './rupiah.ts'
export * from './sum.ts'
