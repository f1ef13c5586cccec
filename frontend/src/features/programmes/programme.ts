import type { Schemas } from '@/api'

export type Programme = Schemas['Programme']
