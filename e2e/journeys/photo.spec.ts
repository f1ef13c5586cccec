import { violations } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { phonePhoto } from '../support/image.ts'

test('a photo straight from a phone is made smaller, and the chosen part of it is what others see', async ({
  as,
}) => {
  const member = await as('both', '/p/isbt/mentor/profile')
  // 48 megapixels: red above, blue below.
  await member.getByLabel('Image of yourself').setInputFiles(phonePhoto(6000, 8000))
  const dialog = member.getByRole('dialog', { name: 'Crop photo' })
  await expect(dialog.getByRole('img', { name: 'The photo you chose' })).toBeVisible()
  expect(await violations(member)).toEqual([])
  const place = dialog.getByRole('slider', { name: 'Up or down' })
  await place.fill('0')
  const sent = member.waitForRequest(
    (request) => request.method() === 'PUT' && request.url().endsWith('/photo'),
  )
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  expect((await sent).headers()['content-type']).toBe('image/jpeg')
  await expect(member.getByRole('button', { name: 'Choose another photo' })).toBeVisible()
  const size = Number((await (await sent).allHeaders())['content-length'])
  expect(size).toBeGreaterThan(1024)
  expect(size).toBeLessThan(1024 * 1024)

  const face = member.getByRole('region', { name: 'Photo' }).locator('img')
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512)
  const colours = await face.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 512
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const at = (y: number) => [...(context?.getImageData(256, y, 1, 1).data ?? [])].slice(0, 3)
    return { above: at(20), below: at(490) }
  })
  // The topmost square: its upper two thirds are red, the rest is blue.
  expect(colours.above[0]).toBeGreaterThan(140)
  expect(colours.below[2]).toBeGreaterThan(90)

  await member.getByLabel('Image of yourself').setInputFiles({
    name: 'IMG_1.heic',
    mimeType: 'image/heic',
    buffer: Buffer.from('no picture at all'),
  })
  await expect(member.getByText('This browser cannot read HEIC photos.', { exact: false })).toBeVisible()
  await member.getByLabel('Image of yourself').setInputFiles({
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF'),
  })
  await expect(member.getByText('This file is not a photo.', { exact: false })).toBeVisible()
})
