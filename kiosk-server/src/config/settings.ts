import { parseAddress } from '@motcua/devices/links/address';
import { defaultProfileId, profileIds } from '@motcua/domain/profiles/registry';
import { z } from 'zod';

/** One setting: its environment variable, what it accepts, and the sentence shown when the value is refused. */
interface Setting<Schema extends z.ZodType> {
  env: string;
  schema: Schema;
  allowed: string;
}

function setting<Schema extends z.ZodType>(env: string, allowed: string, schema: Schema): Setting<Schema> {
  return { env, schema, allowed };
}

const flag = z.union([
  z.boolean(),
  z.enum(['1', 'true', 'yes', 'on']).transform(() => true),
  z.enum(['0', 'false', 'no', 'off']).transform(() => false),
]);
const port = z.coerce.number().int().min(0).max(65_535);
const deviceAddress = z.string().refine((address) => {
  try {
    return parseAddress(address).kind !== undefined;
  } catch {
    return false;
  }
});
const webAddress = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const list = z.union([
  z.array(z.string()),
  z.string().transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]);
const certificateAndKey = list.pipe(z.tuple([z.string().min(1), z.string().min(1)]));

/** Every setting, one line each. The key is its name in `motcua.config.json`. */
export const settings = {
  port: setting('PORT', 'a port number, 0 to 65535', port.default(8080)),
  host: setting(
    'MOTCUA_HOST',
    'an address to listen on, e.g. 127.0.0.1',
    z.string().min(1).default('127.0.0.1'),
  ),
  database: setting(
    'MOTCUA_DATABASE',
    'sqlite:<file> or postgres://user:password@host/name',
    z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/)
      .default('sqlite:./data/motcua.db'),
  ),
  profile: setting(
    'MOTCUA_PROFILE',
    `one of ${profileIds.join(', ')}`,
    z.enum(profileIds).default(defaultProfileId),
  ),
  sample: setting('MOTCUA_SAMPLE', '1 or 0', flag.optional()),
  publicUrl: setting(
    'MOTCUA_PUBLIC_URL',
    'an http(s) address, e.g. https://motcua.example.vn',
    webAddress.optional(),
  ),
  tls: setting('MOTCUA_TLS', 'two files: certificate,key', certificateAndKey.optional()),
  tlsEnrolPort: setting('MOTCUA_TLS_ENROL_PORT', 'a port number, 0 to 65535', port.optional()),
  trustProxy: setting(
    'MOTCUA_TRUST_PROXY',
    'addresses of your own proxies, separated by commas',
    list.default([]),
  ),
  insecureLan: setting('MOTCUA_INSECURE_LAN', '1 or 0', flag.default(false)),
  frameAncestors: setting(
    'MOTCUA_FRAME_ANCESTORS',
    'origins that may embed, separated by commas',
    list.default([]),
  ),
  printer: setting(
    'MOTCUA_PRINTER',
    'simulator:, tcp://host:9100, serial:/dev/ttyUSB0?baud=115200 or file:/dev/usb/lp0',
    deviceAddress.default('simulator:'),
  ),
  printerDots: setting(
    'MOTCUA_PRINTER_DOTS',
    '576 (80 mm paper) or 384 (58 mm paper)',
    z.coerce
      .number()
      .pipe(z.literal([576, 384]))
      .default(576),
  ),
  scanner: setting(
    'MOTCUA_SCANNER',
    'simulator: or serial:/dev/ttyACM0',
    deviceAddress.default('simulator:'),
  ),
  cardReader: setting('MOTCUA_CARD_READER', 'simulator: or pcsc:', z.string().min(1).default('simulator:')),
  backupDir: setting('MOTCUA_BACKUP_DIR', 'a folder', z.string().min(1).default('./data/backups')),
  backupAt: setting(
    'MOTCUA_BACKUP_AT',
    'a time of day such as 02:30, or off',
    z
      .string()
      .regex(/^(([01]\d|2[0-3]):[0-5]\d|off)$/)
      .default('02:30'),
  ),
  backupKeep: setting(
    'MOTCUA_BACKUP_KEEP',
    'a number of backups, 1 to 1000',
    z.coerce.number().int().min(1).max(1000).default(14),
  ),
  logLevel: setting(
    'MOTCUA_LOG_LEVEL',
    'silent, error, warn, info or debug',
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ),
  shellDir: setting('MOTCUA_SHELL_DIR', 'a folder', z.string().min(1).default('./kiosk-shell/dist')),
  componentsDir: setting(
    'MOTCUA_COMPONENTS_DIR',
    'a folder',
    z.string().min(1).default('./components/dist/cdn'),
  ),
  demoDir: setting('MOTCUA_DEMO_DIR', 'a folder', z.string().min(1).default('./demo/site')),
  sampleDir: setting('MOTCUA_SAMPLE_DIR', 'a folder', z.string().min(1).default('./demo/data')),
  docsDir: setting('MOTCUA_DOCS_DIR', 'a folder', z.string().min(1).default('./build/docs')),
} as const;

type Settings = typeof settings;
export type SettingName = keyof Settings;
/** What the settings read as, before paths are made absolute. */
export type SettingValues = { [Name in SettingName]: z.output<Settings[Name]['schema']> };
/** Settings that name a file or a folder: relative to the configuration file, else to the repository. */
export const pathSettings = [
  'backupDir',
  'shellDir',
  'componentsDir',
  'demoDir',
  'sampleDir',
  'docsDir',
] as const;
