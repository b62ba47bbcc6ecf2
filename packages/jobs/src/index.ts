export * from './check-dokumen.ts'
export * from './enter-naskah.ts'
export { type DemoAccount, type DemoOptions, demoAccounts, loadDemo } from './load-demo.ts'
export { hashBytes, type NaskahMasuk, type NaskahTersimpan, storeNaskah } from './store-naskah.ts'
