import { isSqlite } from './portable.ts';
import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for an argument while a query is built, to be found again among the compiled query's parameters. */
class Placeholder {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

interface Plan {
  query: CompiledQuery;
  /** For each parameter the argument it takes, or null where the query itself gives the value. */
  arguments: (number | null)[];
}

/**
 * A query that is built and compiled once for each engine and then only given its arguments: for the few that every
 * ticket runs, where building costs more than running. `build` must not look at its arguments, only place them.
 */
export function compiled<Args extends readonly unknown[], Row>(
  build: (db: Kysely<Tables>, ...args: Args) => Compilable<Row>,
): (db: Kysely<Tables>, ...args: Args) => Promise<Row[]> {
  const plans = new Map<boolean, Plan>();
  return async (db, ...args) => {
    const sqlite = isSqlite(db);
    let plan = plans.get(sqlite);
    if (plan === undefined) {
      plan = planOf(build(db, ...placeholders<Args>(args.length)).compile());
      plans.set(sqlite, plan);
    }
    const { query } = plan;
    const parameters = plan.arguments.map((index, i) => (index === null ? query.parameters[i] : args[index]));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}

/** They pose as arguments of whatever type: the builder passes values through unread. */
function placeholders<Args extends readonly unknown[]>(count: number): Args {
  return Array.from({ length: count }, (_, index) => new Placeholder(index)) as unknown as Args;
}

function planOf(query: CompiledQuery): Plan {
  return {
    query,
    arguments: query.parameters.map((parameter) =>
      parameter instanceof Placeholder ? parameter.index : null,
    ),
  };
}
