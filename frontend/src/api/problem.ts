import type { ProblemCode } from './problem-code'
import { isProblemCode } from './problem-texts'
import { isChunkLoadError } from '@/lib/lazy-component'
import type { components } from './schema'

/** The values of the placeholders in the problem's text. */
type Args = Record<string, string | number>

type FieldProblem = Omit<components['schemas']['FieldProblem'], 'args'> & { args: Args }

interface ProblemBody extends Omit<components['schemas']['Problem'], 'type' | 'args' | 'errors'> {
  /** A newer service may send a type that this app does not know. */
  type: string
  args: Args
  errors: FieldProblem[]
}

const prefix = '/problems/'

/** The error of every failed API call, whatever its cause. */
export class Problem extends Error implements ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly request_id: string
  readonly args: Args
  readonly errors: FieldProblem[]

  constructor(body: Partial<ProblemBody>) {
    super(body.title ?? body.type ?? 'Problem')
    this.name = 'Problem'
    this.type = body.type ?? `${prefix}internal`
    this.title = body.title ?? ''
    this.status = body.status ?? 0
    this.detail = body.detail ?? ''
    this.request_id = body.request_id ?? ''
    this.args = body.args ?? {}
    this.errors = body.errors ?? []
  }

  /** The problem's code. A code that this app does not know becomes one that fits the status. */
  get code(): ProblemCode {
    const code = this.type.slice(prefix.length)
    return this.isKnown && isProblemCode(code) ? code : codeOfStatus(this.status)
  }

  get isKnown(): boolean {
    return this.type.startsWith(prefix) && isProblemCode(this.type.slice(prefix.length))
  }

  static async from(response: Response): Promise<Problem> {
    const fallback = { status: response.status, type: `${prefix}${codeOfStatus(response.status)}` }
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    if (!isJson) return new Problem(fallback)
    const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>
    return new Problem({ ...fallback, ...body })
  }

  static offline(): Problem {
    return new Problem({ type: `${prefix}offline` })
  }
}

const byStatus: Partial<Record<number, ProblemCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  412: 'precondition_failed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'invalid_fields',
  429: 'rate_limited',
}

function codeOfStatus(status: number): ProblemCode {
  const code = byStatus[status]
  if (code) return code
  return status >= 502 && status <= 504 ? 'unavailable' : 'internal'
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  // The script of a component fails to load for the same reasons as an API call.
  if (isChunkLoadError(error)) return Problem.offline()
  return new Problem({ detail: error instanceof Error ? error.message : '' })
}
