import { describe, expect, it } from 'vitest'
import type { Key } from './keys.ts'
import { commandFor } from './keys.ts'

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrl: false,
  shift: false,
  alt: false,
  ...held
})
const ctrl = { ctrl: true }
const shift = { shift: true }

describe('keys while navigating', () => {
  it.each([
    ['ArrowDown', {}, { type: 'move', direction: 'down' }],
    ['ArrowRight', ctrl, { type: 'jump', direction: 'right' }],
    ['ArrowUp', shift, { type: 'extend', direction: 'up' }],
    ['ArrowLeft', { ...ctrl, ...shift }, { type: 'extendJump', direction: 'left' }],
    ['Enter', {}, { type: 'enter' }],
    ['F2', {}, { type: 'edit' }],
    ['Escape', {}, { type: 'collapse' }],
    ['a', ctrl, { type: 'selectAll' }],
    [' ', shift, { type: 'selectRow' }],
    [' ', ctrl, { type: 'selectColumn' }],
    ['d', ctrl, { type: 'fillDown' }],
    ['r', ctrl, { type: 'fillRight' }],
    ['Delete', {}, { type: 'clear' }],
    ['z', ctrl, { type: 'undo' }],
    ['y', ctrl, { type: 'redo' }],
    ['Enter', ctrl, { type: 'insertAfter' }],
    ['F1', {}, { type: 'help' }],
    ['5', {}, { type: 'overwrite', character: '5' }],
    ['+', shift, { type: 'overwrite', character: '+' }]
  ])('%s %o means %o', (name, held, command) => {
    expect(commandFor(key(name, held), 'navigation')).toEqual(command)
  })

  it.each([
    ['Tab', {}],
    ['Tab', shift],
    ['c', ctrl],
    ['v', ctrl],
    ['x', ctrl],
    ['k', ctrl],
    ['Shift', shift],
    ['F5', {}]
  ])('leaves %s %o to the browser or the app', (name, held) => {
    expect(commandFor(key(name, held), 'navigation')).toBeNull()
  })
})

describe('keys while editing', () => {
  it.each([
    ['Enter', {}, { type: 'save', then: 'down' }],
    ['Enter', shift, { type: 'save', then: 'up' }],
    ['Tab', {}, { type: 'save', then: 'next' }],
    ['Tab', shift, { type: 'save', then: 'previous' }],
    ['Escape', {}, { type: 'discard' }],
    ['Enter', { alt: true }, { type: 'newline' }]
  ])('%s %o means %o', (name, held, command) => {
    expect(commandFor(key(name, held), 'editing')).toEqual(command)
  })

  it.each(['ArrowLeft', 'Delete', 'a', 'Home'])('leaves %s to the text being edited', (name) => {
    expect(commandFor(key(name), 'editing')).toBeNull()
  })

  it('leaves Ctrl+Z to the text, and every key of an unfinished character', () => {
    expect(commandFor(key('z', ctrl), 'editing')).toBeNull()
    expect(commandFor(key('Enter', { composing: true }), 'editing')).toBeNull()
  })
})
