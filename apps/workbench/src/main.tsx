import './app/jitless.ts'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/fonts.css'
import './app/theme.css'
import './app/parts.css'
import { applyColorScheme } from './app/color-scheme.ts'
import { createAppRouter } from './app/router.tsx'

applyColorScheme()

const root = document.getElementById('akar')
if (!root) throw new Error('index.html has no #akar')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createAppRouter()} />
  </StrictMode>
)
