import { required } from '../stack/environment.ts'
import type { Engine } from '../support/database.ts'
import { launch } from './launch.ts'
import { closedLoop, openLoop, type Measured, type Request } from './load/generator.ts'
import { cpuOf, cpuOfFamily, Meter, postgresAt } from './load/meter.ts'
import type { Bench } from './part.ts'
import { makeSociety, type Made } from './society/society.ts'

export const ENGINES: Engine[] = ['sqlite', 'postgres']

export const NAME: Record<Engine, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

/** The release build, running with a society of this many mentors. */
export interface Stage extends Made {
  engine: Engine
  /** Load at a fixed rate. */
  open(rate: number, seconds: number, request: Request): Promise<Measured>
  /** The highest possible load with this many connections. */
  closed(connections: number, seconds: number, request: Request): Promise<Measured>
  stop(): Promise<void>
}

const CONNECTIONS = 64

/** `prepare` may write to the database before the service opens it. */
export async function makeStage(
  bench: Bench,
  engine: Engine,
  mentors: number,
  prepare: (made: Made) => Promise<void> = async () => {},
): Promise<Stage> {
  const made = await makeSociety(bench, engine, mentors)
  await prepare(made)
  const { config, port } = made
  const service = await launch(bench, config, port)
  const sources: Record<string, () => number> = { service: cpuOf(service.pid) }
  if (engine === 'postgres') sources.database = ofPostgres()
  const meter = new Meter(sources)
  return {
    ...made,
    engine,
    open: (rate, seconds, request) =>
      openLoop(port, meter, request, { rate, seconds, connections: CONNECTIONS }),
    closed: (connections, seconds, request) => closedLoop(port, meter, request, { seconds, connections }),
    stop: service.stop,
  }
}

const ofPostgres = () => cpuOfFamily(postgresAt(new URL(required('TANDEM_TEST_POSTGRES_URL')).port))
