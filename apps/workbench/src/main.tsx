import './app/jitless.ts'
import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/styles.ts'
import { createAppRouter } from './app/router.tsx'
import { styleNonce, theme } from './app/theme.ts'

const root = document.getElementById('akar')
if (!root) throw new Error('index.html has no #akar')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false} getStyleNonce={styleNonce}>
      <RouterProvider router={createAppRouter()} />
    </MantineProvider>
  </StrictMode>
)
