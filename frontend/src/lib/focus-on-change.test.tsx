import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useFocusOnChange } from './focus'

function Page({ shown, hasButton = true }: { shown: string; hasButton?: boolean }) {
  const region = useFocusOnChange(shown)
  return (
    <>
      <textarea aria-label="Elsewhere" />
      <div role="dialog">
        <input aria-label="Asked" />
      </div>
      <div ref={region} tabIndex={-1} data-testid="region">
        {hasButton && <button>Accept</button>}
        {shown}
      </div>
    </>
  )
}

test('goes on where the pressed button was, without scrolling', () => {
  const { rerender } = render(<Page shown="open" />)
  screen.getByRole('button').focus()
  const focus = vi.spyOn(HTMLElement.prototype, 'focus')
  rerender(<Page shown="accepted" hasButton={false} />)
  expect(screen.getByTestId('region')).toHaveFocus()
  expect(focus).toHaveBeenCalledWith({ preventScroll: true })
})

test('leaves whoever is writing elsewhere where they are', () => {
  const { rerender } = render(<Page shown="open" />)
  screen.getByLabelText('Elsewhere').focus()
  rerender(<Page shown="withdrawn by the other side" />)
  expect(screen.getByLabelText('Elsewhere')).toHaveFocus()
})

test('goes on in the region when a dialog about it has been answered', () => {
  const { rerender } = render(<Page shown="open" />)
  screen.getByLabelText('Asked').focus()
  rerender(<Page shown="asked" />)
  expect(screen.getByTestId('region')).toHaveFocus()
})
