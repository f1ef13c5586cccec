import { createFileRoute, notFound } from '@tanstack/react-router'
import { GalleryPage } from '@/features/gallery'

const isOffered = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1'

export const Route = createFileRoute('/development/components')({
  beforeLoad: () => {
    if (!isOffered) throw notFound()
  },
  component: GalleryPage,
})
