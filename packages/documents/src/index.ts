export { type MatriksTercetak, semulaMenjadiXlsx } from './semula-menjadi-xlsx.ts'
