import { createTheme } from '@mantine/core'

/** Mantine follows app/theme.css; what it writes into the page itself is only what has no variable. */
export const theme = createTheme({
  primaryColor: 'blue',
  autoContrast: false,
  defaultRadius: 'xs',
  fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  cursorType: 'pointer',
  respectReducedMotion: true
})

/** The nonce the server wrote into the page, for a style that Mantine makes at run time. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
