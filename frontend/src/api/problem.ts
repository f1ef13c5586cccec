import type { components } from './schema'

/** What a sentence about the problem is filled with. */
type Args = Record<string, string | number>

type FieldProblem = Omit<components['schemas']['FieldProblem'], 'args'> & { args: Args }

interface ProblemBody extends Omit<components['schemas']['Problem'], 'args' | 'errors'> {
  args: Args
  errors: FieldProblem[]
}

const prefix = '/problems/'

/** Every failed call, whatever its cause, reaches the pages as one of these. */
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

  get code(): string {
    return this.type.startsWith(prefix) ? this.type.slice(prefix.length) : this.type
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

function codeOfStatus(status: number): string {
  if (status === 401) return 'unauthenticated'
  if (status === 404) return 'not_found'
  return status >= 502 && status <= 504 ? 'unavailable' : 'internal'
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem({ detail: error instanceof Error ? error.message : '' })
}
