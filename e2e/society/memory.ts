import { randomBytes } from 'node:crypto'

import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = AdapterPayload & { expiresAt: number }

/** The records of a society by model. A provider that replaces another one finds all of them. */
export class Records {
  readonly cookieKey = randomBytes(24).toString('hex')
  readonly #models = new Map<string, Memory>()

  of(model: string): Memory {
    const found = this.#models.get(model) ?? new Memory()
    this.#models.set(model, found)
    return found
  }
}

/** The sessions, codes or tokens of a society, in memory: they end with it. */
class Memory implements Adapter {
  readonly #kept = new Map<string, Kept>()

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
    const lifetime = expiresIn ? expiresIn * 1000 : Infinity
    this.#kept.set(id, { ...payload, expiresAt: Date.now() + lifetime })
    return Promise.resolve(undefined)
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.#kept.get(id)
    if (found && found.expiresAt > Date.now()) return Promise.resolve(found)
    this.#kept.delete(id)
    return Promise.resolve(undefined)
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...this.#kept.values()].find((payload) => payload.uid === uid))
  }

  findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...this.#kept.values()].find((payload) => payload.userCode === code))
  }

  consume(id: string): Promise<undefined> {
    const found = this.#kept.get(id)
    if (found) found.consumed = Math.floor(Date.now() / 1000)
    return Promise.resolve(undefined)
  }

  destroy(id: string): Promise<undefined> {
    this.#kept.delete(id)
    return Promise.resolve(undefined)
  }

  revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [id, payload] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(id)
    return Promise.resolve(undefined)
  }
}
