// A server in a process of its own that measures the delay of its event loop: from the message `start` to `stop`.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { testConfig } from '../../kiosk-server/src/testing-core.ts';
import { startServer } from '../../kiosk-server/src/main.ts';

const resolutionMs = 1;
const server = await startServer(testConfig({ MOTCUA_DATABASE: `sqlite:${process.argv[2] ?? ''}` }));
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
process.on('message', (message) => {
  if (message === 'start') {
    delay.reset();
    delay.enable();
  } else {
    delay.disable();
    // The histogram holds the time between two ticks, of which the timer's own period is no delay.
    const ms = (percent: number): number => Math.max(0, delay.percentile(percent) / 1e6 - resolutionMs);
    process.send?.({ p50: ms(50), p99: ms(99), max: ms(100) });
  }
});
process.once('disconnect', () => void server.close());
process.send?.({ url: server.url });
