/** The part of a browser that a redirect flow needs: cookies for one host, without automatic redirects. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  async request(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(name.length + 1)
      if (value) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
    return response
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  /** Follows redirects while they stay below `base`. Returns the last response and its address. */
  async follow(url: string, base: string, form?: Record<string, string>) {
    let address = url
    let response = await this.request(url, form)
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location')
      if (!location) break
      address = new URL(location, address).href
      if (!address.startsWith(base)) break
      response = await this.request(address)
    }
    return { address, response }
  }
}
