// @vitest-environment jsdom
import type { ProfilId, SetelanProfil } from '@selaras/domain/law'
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { ProfilSettings } from './profil-settings.tsx'

type Settings = Readonly<Partial<Record<ProfilId, SetelanProfil>>>
/** What the page was told. */
interface Said {
  stored: Settings
  wrong: boolean
}

function Page({ said }: { readonly said: Said }) {
  const [value, setValue] = useState<Settings>({})
  const change = (next: Settings) => {
    said.stored = next
    setValue(next)
  }
  const judge = (wrong: boolean) => {
    said.wrong = wrong
  }
  return <ProfilSettings value={value} onChange={change} onWrong={judge} />
}

it('takes reminders that can be read, keeps what cannot be read as written, and follows the profile again', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const said: Said = { stored: {}, wrong: false }
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(async () => root.render(<Page said={said} />))
  const days = () => {
    const [first] = place.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]')
    if (!first) throw new Error('no field of reminders')
    return first
  }
  const write = (text: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(days(), text)
      days().dispatchEvent(new Event('input', { bubbles: true }))
    })
  expect(days().value).toBe('7, 3, 1, 0')
  await write('0, 30')
  expect(said.stored['INM2-2025']?.pengingat).toEqual({ hariSebelum: [30, 0], terlambatSetiap: 7 })
  expect(said.wrong).toBe(false)
  await write('0, sebulan')
  expect(said.wrong).toBe(true)
  expect(days().value).toBe('0, sebulan')
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Pisahkan dengan koma')
  expect(said.stored['INM2-2025']?.pengingat?.hariSebelum).toEqual([30, 0])
  const follow = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Ikuti profil'
  )
  await act(async () => follow?.click())
  expect(said.wrong).toBe(false)
  expect(said.stored['INM2-2025']).toEqual({})
  expect(days().value).toBe('7, 3, 1, 0')
  await act(async () => root.unmount())
})
