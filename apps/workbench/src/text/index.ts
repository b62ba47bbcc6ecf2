import { grid } from './grid.ts'
import { temuan } from './temuan.ts'
import { umum } from './umum.ts'

/** Every sentence that people read in the workbench, in Indonesian; one file per folder of the app. */
export const teks = { grid, temuan, umum }
