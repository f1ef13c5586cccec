import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, type Text } from 'yjs'
import { TextBinding } from './text-binding'

let area: HTMLTextAreaElement
let doc: Doc
let text: Text
let binding: TextBinding
let onComposing: ReturnType<typeof vi.fn<(isComposing: boolean) => void>>

beforeEach(() => {
  area = document.createElement('textarea')
  document.body.append(area)
  doc = new Doc()
  text = doc.getText('text')
  text.insert(0, 'Who reports a near miss?')
  onComposing = vi.fn<(isComposing: boolean) => void>()
  binding = new TextBinding(area, text, { onComposing })
  area.focus()
})

afterEach(() => {
  binding.destroy()
  area.remove()
})

/** Types as a browser does: the selection is replaced, then the text area says so. */
function type(inserted: string, start = area.selectionStart, end = area.selectionEnd): void {
  area.setRangeText(inserted, start, end, 'end')
  area.dispatchEvent(new InputEvent('input'))
}

/** The other person edits: on their own copy, which is then merged. */
function other(edit: (theirs: Text) => void): void {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(doc))
  edit(copy.getText('text'))
  applyUpdate(doc, encodeStateAsUpdate(copy), 'other')
}

const selection = () => area.value.slice(area.selectionStart, area.selectionEnd)
const press = (init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { ...init, cancelable: true })
  area.dispatchEvent(event)
  return event
}

describe('typing', () => {
  it('shows the text, and writes what is typed, deleted and replaced', () => {
    expect(area.value).toBe('Who reports a near miss?')
    type('And w', 0, 1)
    expect(text.toJSON()).toBe('And who reports a near miss?')
    type('', 4, 8)
    expect(text.toJSON()).toBe('And reports a near miss?')
    type('serious error', 14, 23)
    expect(text.toJSON()).toBe('And reports a serious error?')
  })

  it('writes only what changed, so that words of the other person at other places stay', () => {
    const copy = new Doc()
    applyUpdate(copy, encodeStateAsUpdate(doc))
    copy.getText('text').insert(0, 'First: ')
    type('incident', 14, 23)
    applyUpdate(doc, encodeStateAsUpdate(copy), 'other')
    expect(text.toJSON()).toBe('First: Who reports a incident?')
    expect(area.value).toBe(text.toJSON())
  })

  it('replaces an emoji by another whole', () => {
    type(' 😀', 24, 24)
    type('😁', 25, 27)
    expect(text.toJSON()).toBe('Who reports a near miss? 😁')
    other((theirs) => theirs.insert(25, 'so '))
    expect(area.value).toBe('Who reports a near miss? so 😁')
  })

  it('does not store half an emoji', () => {
    type('\ud83d', 0, 0)
    expect(text.toJSON()).toBe('\u{fffd}Who reports a near miss?')
    expect(area.value).toBe(text.toJSON())
    expect(area.selectionStart).toBe(1)
  })
})

describe('changes by the other person', () => {
  it('keep the selected words selected, wherever they write', () => {
    area.setSelectionRange(4, 11)
    expect(selection()).toBe('reports')
    other((theirs) => theirs.insert(0, 'Question: '))
    expect(selection()).toBe('reports')
    other((theirs) => theirs.insert(theirs.length, ' And how?'))
    expect(selection()).toBe('reports')
    other((theirs) => theirs.insert(17, '-ed-'))
    expect(selection()).toBe('rep-ed-orts')
    other((theirs) => theirs.delete(0, 16))
    expect(selection()).toBe('p-ed-orts')
  })

  it('keep the caret of somebody who types before them', () => {
    area.setSelectionRange(24, 24)
    other((theirs) => theirs.insert(24, ' Theirs.'))
    type(' Mine.')
    expect(text.toJSON()).toBe('Who reports a near miss? Mine. Theirs.')
  })

  it('keep the scroll position', () => {
    area.scrollTop = 40
    other((theirs) => theirs.insert(0, 'New '))
    expect(area.scrollTop).toBe(40)
  })

  it('do not take the focus', () => {
    area.blur()
    other((theirs) => theirs.insert(0, 'New '))
    expect(document.activeElement).not.toBe(area)
    expect(area.value).toBe('New Who reports a near miss?')
  })
})

describe('an input method', () => {
  it('is told to hold back others while it composes, until what was composed is written', () => {
    const texts: string[] = []
    onComposing.mockImplementation(() => texts.push(text.toJSON()))
    area.setSelectionRange(0, 0)
    area.dispatchEvent(new CompositionEvent('compositionstart'))
    type('か')
    type('漢字', 0, 1)
    area.dispatchEvent(new CompositionEvent('compositionend'))
    expect(onComposing.mock.calls).toEqual([[true], [false]])
    expect(texts).toEqual(['Who reports a near miss?', '漢字Who reports a near miss?'])
  })

  it('ends with the focus', () => {
    area.dispatchEvent(new CompositionEvent('compositionstart'))
    area.blur()
    expect(onComposing.mock.calls).toEqual([[true], [false]])
  })
})

describe('undo', () => {
  it('takes back own words only, and leaves those of the other person', () => {
    type('Mine. ', 0, 0)
    other((theirs) => theirs.insert(6, 'Theirs. '))
    const event = press({ key: 'z', ctrlKey: true })
    expect(event.defaultPrevented).toBe(true)
    expect(area.value).toBe('Theirs. Who reports a near miss?')
    press({ key: 'z', ctrlKey: true })
    expect(area.value).toBe('Theirs. Who reports a near miss?')
    press({ key: 'Z', ctrlKey: true, shiftKey: true })
    expect(area.value).toBe('Mine. Theirs. Who reports a near miss?')
    expect(area.selectionStart).toBe(6)
  })

  it('is on every key and menu that people use', () => {
    const undos = [() => press({ key: 'z', metaKey: true }), () => menu('historyUndo')]
    const redos = [
      () => press({ key: 'z', metaKey: true, shiftKey: true }),
      () => press({ key: 'y', ctrlKey: true }),
      () => menu('historyRedo'),
    ]
    type('Mine. ', 0, 0)
    for (const undo of undos) {
      for (const redo of redos) {
        undo()
        expect(text.toJSON()).toBe('Who reports a near miss?')
        redo()
        expect(text.toJSON()).toBe('Mine. Who reports a near miss?')
      }
    }
  })

  it('leaves other keys to the browser', () => {
    expect(press({ key: 'z' }).defaultPrevented).toBe(false)
    expect(press({ key: 'b', ctrlKey: true }).defaultPrevented).toBe(false)
  })
})

const menu = (inputType: string) =>
  area.dispatchEvent(new InputEvent('beforeinput', { inputType, cancelable: true }))
