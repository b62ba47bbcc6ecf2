import { createRoot } from 'react-dom/client'
import '../../src/app/fonts.css'
import '../../src/app/theme.css'
import { GridController } from '../../src/grid/controller.ts'
import { TreeGrid } from '../../src/grid/tree-grid.tsx'
import { bigModel } from './big-model.ts'

/** The grid with 10,000 rows for measuring key-to-paint and scrolling (quality.md P10); `?rows=500` shows fewer. */
const rows = Number(new URLSearchParams(location.search).get('rows') ?? 10_000)
const model = bigModel(rows)
const controller = new GridController(model)
const root = document.getElementById('akar')
if (root) {
  root.style.cssText = 'display:flex;height:100vh'
  createRoot(root).render(<TreeGrid controller={controller} model={model} />)
}
