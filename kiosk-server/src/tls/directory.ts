import { dirname, resolve } from 'node:path';
import type { Config } from '../config/config.ts';

/** Where `motcua tls init` keeps the centre's own authority: beside the data. */
export function tlsDirectory({ database, baseDir }: Pick<Config, 'database' | 'baseDir'>): string {
  return database.dialect === 'sqlite'
    ? resolve(dirname(database.file), 'tls')
    : resolve(baseDir, 'data/tls');
}
