import { expect, test } from '../support/fixtures.ts'
import { settle } from '../support/pages.ts'

test('who asked for less motion sees the other theme at once, on every element', async ({ open }) => {
  const page = await open({ reducedMotion: 'reduce', colorScheme: 'light' })
  await settle(page, '/programmes/isbt')
  const moving = await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
    return document.getAnimations().map((animation) => {
      const { target } = animation.effect as KeyframeEffect
      return `${target?.nodeName}: ${animation instanceof CSSTransition ? animation.transitionProperty : ''}`
    })
  })
  expect(moving).toEqual([])
})
