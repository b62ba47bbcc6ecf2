export type { Pejabat, TimPenyusun } from './tim-penyusun.ts'
export { mayRecordTim, readTimPenyusun, timPenyusunOf } from './tim-penyusun.ts'
