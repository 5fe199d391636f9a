import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows. Labels are ids and states, never people. */
export interface Metrics {
  registry: Registry;
  ticketsIssued: Counter<'group'>;
  callsMade: Counter<'counter'>;
  streamClients: Gauge;
  requestSeconds: Histogram<'method' | 'status'>;
  /** 1 for the state the printer is in, 0 for the others. */
  printerState: Gauge<'status'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Includes the event-loop delay (nodejs_eventloop_lag_*).
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    ticketsIssued: new Counter({
      name: 'motcua_tickets_issued_total',
      help: 'Tickets given out',
      labelNames: ['group'],
      registers,
    }),
    callsMade: new Counter({
      name: 'motcua_calls_total',
      help: 'Tickets called to a counter',
      labelNames: ['counter'],
      registers,
    }),
    streamClients: new Gauge({ name: 'motcua_stream_clients', help: 'Open live streams', registers }),
    requestSeconds: new Histogram({
      name: 'motcua_request_seconds',
      help: 'Time to answer',
      labelNames: ['method', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    printerState: new Gauge({
      name: 'motcua_printer_state',
      help: '1 for the state the printer is in',
      labelNames: ['status'],
      registers,
    }),
  };
}
