import { createServer, type Socket } from 'node:net'

import { listen } from '../stack/http.ts'

/** The reply to an e-mail after its final dot. `drop` accepts it and hangs up without a reply. */
type Verdict = 'take' | 'later' | 'drop'

export interface Conduct {
  /** Called at `RCPT TO`. Returns a code to refuse this address with. */
  toAddress(address: string): 451 | 550 | null
  /** Called after the final dot. */
  toLetter(messageId: string): Verdict
  /** Called at each step of an e-mail: `MAIL`, `RCPT`, `DATA`, and the final dot. */
  onStep(): void
}

export const TAKES_ALL: Conduct = {
  toAddress: () => null,
  toLetter: () => 'take',
  onStep: () => undefined,
}

interface Taken {
  messageId: string
  address: string
  raw: Buffer
}

/** How often the receiver got an address or an e-mail, and how often it put one off or hung up. */
interface Answers {
  addresses: number
  addressesPutOff: number
  letters: number
  lettersPutOff: number
  dropped: number
}

export interface Receiver {
  url: string
  taken: Taken[]
  answers: Answers
  /** The number of e-mails whose transfer has begun and has no reply yet. */
  underWay(): number
  close(): Promise<void>
}

const STEPS = new Set(['MAIL', 'RCPT', 'DATA'])

/** A mail server that misbehaves. It keeps what it accepts. */
export async function startReceiver(conduct: Conduct): Promise<Receiver> {
  const conversations = new Set<Conversation>()
  const answers = { addresses: 0, addressesPutOff: 0, letters: 0, lettersPutOff: 0, dropped: 0 }
  const taken: Taken[] = []
  const server = createServer((socket) => {
    const conversation = new Conversation(socket, conduct, taken, answers)
    conversations.add(conversation)
    socket.on('close', () => conversations.delete(conversation))
  })
  const port = await listen(server, 0)
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answers,
    underWay: () => [...conversations].filter((one) => one.isUnderWay).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        conversations.forEach((one) => one.end())
      }),
  }
}

class Conversation {
  isUnderWay = false
  #socket: Socket
  #conduct: Conduct
  #taken: Taken[]
  #answers: Answers
  #heard = ''
  #address = ''
  #inLetter = false

  constructor(socket: Socket, conduct: Conduct, taken: Taken[], answers: Answers) {
    this.#socket = socket
    this.#conduct = conduct
    this.#taken = taken
    this.#answers = answers
    // A client that was killed does not close its connection properly.
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: Buffer) => this.#hear(chunk.toString('latin1')))
    this.#say('220 receiver.test')
  }

  end(): void {
    this.#socket.destroy()
  }

  #say(line: string): void {
    this.#socket.write(`${line}\r\n`)
  }

  #hear(more: string): void {
    this.#heard += more
    while (!this.#socket.destroyed) {
      const end = this.#inLetter ? '\r\n.\r\n' : '\r\n'
      const at = this.#heard.indexOf(end)
      if (at < 0) return
      const said = this.#heard.slice(0, at)
      this.#heard = this.#heard.slice(at + end.length)
      if (this.#inLetter) this.#answerLetter(said)
      else this.#answer(said)
    }
  }

  #answer(line: string): void {
    const command = line.slice(0, 4).toUpperCase()
    if (STEPS.has(command)) this.#conduct.onStep()
    if (command === 'MAIL') this.isUnderWay = true
    if (command === 'RSET' || command === 'QUIT') this.isUnderWay = false
    if (command === 'RCPT') return this.#answerAddress(/<([^>]*)>/.exec(line)?.[1] ?? '')
    if (command === 'QUIT') return void this.#socket.end('221 goodbye\r\n')
    this.#inLetter = command === 'DATA'
    this.#say(this.#inLetter ? '354 go on' : '250 8BITMIME')
  }

  #answerAddress(address: string): void {
    const code = this.#conduct.toAddress(address)
    this.#address = address
    if (code !== 550) this.#answers.addresses += 1
    if (code === null) return this.#say('250 go on')
    if (code === 451) this.#answers.addressesPutOff += 1
    this.isUnderWay = false
    this.#say(`${code} as asked`)
  }

  #answerLetter(letter: string): void {
    this.#conduct.onStep()
    this.#inLetter = false
    this.isUnderWay = false
    const messageId = /^message-id:\s*(<[^>]*>)/im.exec(letter)?.[1] ?? ''
    const verdict = this.#conduct.toLetter(messageId)
    this.#answers.letters += 1
    if (verdict === 'later') {
      this.#answers.lettersPutOff += 1
      return this.#say('451 come again')
    }
    const raw = Buffer.from(letter.replaceAll('\r\n..', '\r\n.'), 'latin1')
    this.#taken.push({ messageId, address: this.#address, raw })
    if (verdict === 'take') return this.#say('250 taken')
    this.#answers.dropped += 1
    this.#socket.destroy()
  }
}
