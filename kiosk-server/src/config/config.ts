import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { pathSettings, settings } from './settings.ts';
import type { SettingName, SettingValues } from './settings.ts';

/** Where the data lives. */
export type DatabaseTarget = { dialect: 'sqlite'; file: string } | { dialect: 'postgres'; url: string };

/** The whole configuration; every path is absolute. */
export type Config = Omit<SettingValues, 'database' | 'tls'> & {
  database: DatabaseTarget;
  tls: { cert: string; key: string } | null;
  /** What relative paths start from. */
  baseDir: string;
  /** The configuration file that was read, or null. */
  file: string | null;
};

/** The start is refused: names the setting and what it accepts. Never repeats the value, which may hold a password. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Reads `MOTCUA_*` (and `PORT`) over `motcua.config.json` in `cwd`, else in the repository.
 * @throws ConfigError when a value is refused or a key is unknown.
 */
export function loadConfig(env: Record<string, string | undefined>, cwd: string): Config {
  const file =
    [join(cwd, 'motcua.config.json'), join(repository, 'motcua.config.json')].find(existsSync) ?? null;
  const fromFile = file === null ? {} : readFile(file);
  refuseUnknownVariables(env);
  const baseDir = file === null ? repository : dirname(file);
  const faults: string[] = [];
  const read = <Name extends SettingName>(name: Name): SettingValues[Name] => {
    const { env: variable, schema, allowed } = settings[name];
    const fromEnv = env[variable];
    // An empty variable is how shells and unit files say "not set".
    const raw = fromEnv === undefined || fromEnv === '' ? fromFile[name] : fromEnv;
    const result = schema.safeParse(raw);
    if (!result.success) {
      const source = fromEnv === undefined || fromEnv === '' ? `"${name}" in ${String(file)}` : variable;
      faults.push(`${source} is not valid. Allowed: ${allowed}.`);
    }
    return result.data as SettingValues[Name];
  };
  const names = Object.keys(settings) as SettingName[];
  const values = Object.fromEntries(names.map((name) => [name, read(name)])) as SettingValues;
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));

  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(baseDir, path));
  for (const name of pathSettings) values[name] = absolute(values[name]);
  return {
    ...values,
    database: values.database.startsWith('sqlite:')
      ? { dialect: 'sqlite', file: absolute(values.database.slice('sqlite:'.length)) }
      : { dialect: 'postgres', url: values.database },
    tls: values.tls === undefined ? null : { cert: absolute(values.tls[0]), key: absolute(values.tls[1]) },
    baseDir,
    file,
  };
}

function readFile(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown'}.`,
    );
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(content);
  if (!parsed.success) throw new ConfigError(`${file} must hold one JSON object.`);
  for (const key of Object.keys(parsed.data)) {
    if (!(key in settings))
      throw new ConfigError(
        `${file}: "${key}" is not a setting. Settings: ${Object.keys(settings).join(', ')}.`,
      );
  }
  return parsed.data;
}

/** A misspelt variable would otherwise be ignored, and a server would run with a default nobody chose. */
function refuseUnknownVariables(env: Record<string, string | undefined>): void {
  const known = new Set(Object.values(settings).map(({ env: variable }) => variable as string));
  for (const key of Object.keys(env)) {
    if (key.startsWith('MOTCUA_') && !key.startsWith('MOTCUA_TEST_') && !known.has(key))
      throw new ConfigError(`${key} is not a setting. Settings: ${[...known].sort().join(', ')}.`);
  }
}
