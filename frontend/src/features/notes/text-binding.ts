import { type Text, type Transaction, type YTextEvent, UndoManager } from 'yjs'
import { endOf, replacementOf, selectionAfter, storable } from './replacement'

interface Options {
  /** Says whether an input method composes a word. Changes by others must wait until it has ended. */
  onComposing: (isComposing: boolean) => void
}

/**
 * Binds a text area to a shared text. What the member types is written to the text as the smallest replacement; what
 * others write is shown and leaves selection and scroll position where they are. Undo takes back the member's own
 * edits only: the browser's own undo would also take back those of the other person.
 */
export class TextBinding {
  private readonly undoManager: UndoManager
  private readonly stop = new AbortController()
  private isComposing = false
  /** What the text area showed after the last change. */
  private shown: string

  constructor(
    private readonly area: HTMLTextAreaElement,
    private readonly text: Text,
    private readonly options: Options,
  ) {
    this.undoManager = new UndoManager(text, { trackedOrigins: new Set([this]) })
    this.shown = text.toJSON()
    area.value = this.shown
    text.observe(this.show)
    const { signal } = this.stop
    area.addEventListener('input', this.read, { signal })
    area.addEventListener('compositionstart', () => this.compose(true), { signal })
    area.addEventListener('compositionend', () => this.compose(false), { signal })
    area.addEventListener('blur', () => this.compose(false), { signal })
    area.addEventListener('beforeinput', this.replaceUndo, { signal })
    area.addEventListener('keydown', this.listenForUndo, { signal })
  }

  destroy(): void {
    this.compose(false)
    this.stop.abort()
    this.text.unobserve(this.show)
    this.undoManager.destroy()
  }

  private readonly read = (): void => {
    const { area, text } = this
    const typed = storable(area.value)
    const replaced = replacementOf(this.shown, typed, Math.min(area.selectionEnd, typed.length))
    if (!replaced) return
    this.shown = typed
    const { at, removed, inserted } = replaced
    text.doc?.transact(() => {
      if (removed > 0) text.delete(at, removed)
      if (inserted !== '') text.insert(at, inserted)
    }, this)
    if (typed !== area.value) this.replace(typed, [at + inserted.length, at + inserted.length])
  }

  private compose(isComposing: boolean): void {
    if (this.isComposing === isComposing) return
    this.isComposing = isComposing
    this.read()
    this.options.onComposing(isComposing)
  }

  private readonly show = (event: YTextEvent, { origin }: Transaction): void => {
    if (origin === this) return
    const { area } = this
    const text = this.text.toJSON()
    // Setting a selection moves the focus in some browsers, and to find its place takes time in a long text.
    if (area.ownerDocument.activeElement !== area) {
      this.replace(text)
    } else if (origin === this.undoManager) {
      const end = endOf(event.delta)
      this.replace(text, [end, end])
    } else {
      this.replace(text, selectionAfter(event.delta, area.selectionStart, area.selectionEnd))
    }
  }

  private replace(text: string, selection?: [start: number, end: number]): void {
    const { area } = this
    const { scrollTop, selectionDirection } = area
    this.shown = text
    area.value = text
    if (selection) area.setSelectionRange(...selection, selectionDirection)
    area.scrollTop = scrollTop
  }

  private readonly replaceUndo = (event: InputEvent): void => {
    if (event.inputType === 'historyUndo') this.undo(event)
    if (event.inputType === 'historyRedo') this.redo(event)
  }

  private readonly listenForUndo = (event: KeyboardEvent): void => {
    if (event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) this.undo(event)
    if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.metaKey)) this.redo(event)
  }

  private undo(event: Event): void {
    event.preventDefault()
    if (!this.isComposing) this.undoManager.undo()
  }

  private redo(event: Event): void {
    event.preventDefault()
    if (!this.isComposing) this.undoManager.redo()
  }
}
