import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type PointerEvent } from 'react'
import { moveCrop, maxZoom, withPosition, positionOf, squareOf, type Crop, type Size } from './crop'
import styles from './cropper.module.css'
import { NumberSlider } from './NumberAndTime'

export type Picture = CanvasImageSource & Size

interface Props {
  /** The accessible name of the picture. */
  label: string
  picture: Picture
  crop: Crop
  onChange: (crop: Crop) => void
}

/** Draws the cropped part of the picture. */
function CropCanvas({ picture, crop, side, className, label }: CropCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const { left, top, side: from } = squareOf(crop, picture)
    context.imageSmoothingQuality = 'high'
    context.clearRect(0, 0, side, side)
    context.drawImage(picture, left, top, from, from, 0, 0, side, side)
  }, [picture, crop, side])
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <canvas ref={canvas} width={side} height={side} className={className} {...spoken} />
}

type CropCanvasProps = Omit<Props, 'label' | 'onChange'> & {
  side: number
  className: string | undefined
  label?: string
}

/** Lets the user choose a square of a picture, by dragging or with sliders, and shows a preview. */
export function Cropper({ label, picture, crop, onChange }: Props) {
  const { t } = useLingui()
  const drag = useDrag(picture, crop, onChange)
  const slider = (axis: 'x' | 'y', name: string) => {
    const place = positionOf(crop, picture, axis)
    if (place === null) return null
    const format = (value: number) => `${value} %`
    const move = (value: number) => onChange(withPosition(crop, picture, axis, value))
    return <NumberSlider label={name} value={place} onChange={move} min={0} max={100} format={format} />
  }
  const zoom = Math.round(crop.zoom * 100)
  return (
    <div className={styles.cropper}>
      <div className={styles.view} {...drag}>
        <CropCanvas picture={picture} crop={crop} side={640} className={styles.part} label={label} />
      </div>
      <div className={styles.controls}>
        <NumberSlider
          label={t`Zoom`}
          value={zoom}
          onChange={(value) => onChange({ ...crop, zoom: value / 100 })}
          min={100}
          max={maxZoom * 100}
          format={(value) => `${value} %`}
        />
        {slider('x', t`Left or right`)}
        {slider('y', t`Up or down`)}
        <div className={styles.results} aria-hidden="true">
          <CropCanvas picture={picture} crop={crop} side={192} className={styles.big} />
          <CropCanvas picture={picture} crop={crop} side={96} className={styles.small} />
        </div>
      </div>
    </div>
  )
}

/** Dragging with one finger or the mouse moves the picture under the square. */
function useDrag(picture: Picture, crop: Crop, onChange: (crop: Crop) => void) {
  const from = useRef<{ x: number; y: number; crop: Crop } | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, y: event.clientY, crop }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current) return
      const { width } = event.currentTarget.getBoundingClientRect()
      const right = (event.clientX - from.current.x) / width
      const down = (event.clientY - from.current.y) / width
      onChange(moveCrop(from.current.crop, picture, right, down))
    },
    onPointerUp: () => {
      from.current = null
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
