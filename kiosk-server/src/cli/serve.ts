import { parseArgs } from 'node:util';
import { loadConfig } from '../config/config.ts';
import { startServer } from '../main.ts';
import type { Command } from './command.ts';

export const serve: Command = {
  usage: '[--port N]',
  summary: 'Run the server of this centre',
  async run(args) {
    const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
    const env = values.port === undefined ? process.env : { ...process.env, PORT: values.port };
    const server = await startServer(loadConfig(env, process.cwd()));
    process.stdout.write(addresses(server.url));
    if (server.setupLink !== null)
      process.stdout.write(`Tạo quản trị viên đầu tiên · First administrator (24 h): ${server.setupLink}\n`);
    await new Promise<void>((resolve) => {
      // Ctrl-C reaches this process twice, by the terminal and by the program that started it: once is enough.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    });
    await server.close();
    return 0;
  },
};

/** What people open, each with what it is for. */
function addresses(url: string): string {
  const screens: [string, string][] = [
    ['/', 'Trang chủ · all screens'],
    ['/kiosk/', 'Lấy số · kiosk'],
    ['/counter/', 'Quầy · counter'],
    ['/board/', 'Bảng gọi số · board'],
    ['/office/', 'Quản trị · office'],
    ['/devices/', 'Thiết bị mô phỏng · simulated devices'],
    ['/demo/', 'Trang mẫu của một sở · a department website'],
  ];
  return `Một Cửa\n${screens.map(([path, what]) => `  ${`${url}${path}`.padEnd(36)} ${what}\n`).join('')}`;
}
