import { createStore } from './store.ts'

/** Light, dark, or as the device says; kept in this browser and set on the page before anything is drawn. */
export const schemes = ['light', 'dark', 'auto'] as const
export type Scheme = (typeof schemes)[number]

const key = 'selaras.tampilan'
const stored = schemes.find((scheme) => scheme === localStorage.getItem(key)) ?? 'auto'

export const colorScheme = createStore<Scheme>(stored)

export function setColorScheme(scheme: Scheme): void {
  localStorage.setItem(key, scheme)
  colorScheme.set(scheme)
  applyColorScheme()
}

export function applyColorScheme(): void {
  const scheme = colorScheme.get()
  if (scheme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = scheme
}
