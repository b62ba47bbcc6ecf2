export * from './fakta-putaran.ts'
export * from './putaran.ts'
export * from './temuan-naskah.ts'
