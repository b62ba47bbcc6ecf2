import { beranda } from './beranda.ts'
import { formulir } from './formulir.ts'
import { grid } from './grid.ts'
import { lembar } from './lembar.ts'
import { masuk } from './masuk.ts'
import { perbedaan } from './perbedaan.ts'
import { rencana } from './rencana.ts'
import { shell } from './shell.ts'
import { temuan } from './temuan.ts'
import { umum } from './umum.ts'

/** Every sentence that people read in the workbench, in Indonesian; one file per folder of the app. */
export const teks = { beranda, formulir, grid, lembar, masuk, perbedaan, rencana, shell, temuan, umum }
