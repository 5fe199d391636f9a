import { expect } from '@open-wc/testing';
import { IdleWatch } from './idle-watch.ts';

function watchWith() {
  const log: string[] = [];
  let now = 0;
  const watch = new IdleWatch(
    { warn: (s) => log.push(`warn ${s}`), resume: () => log.push('resume'), end: () => log.push('end') },
    { warnAfter: 40_000, extend: 20_000 },
    () => now,
  );
  const at = (seconds: number) => {
    now = seconds * 1000;
    watch.check();
  };
  return { log, watch, at };
}

describe('IdleWatch', () => {
  it('ND-6.4k warns after 40 s, gives 20 s, then ends the session', () => {
    const { log, at } = watchWith();
    at(39);
    expect(log).to.deep.equal([]);
    at(40);
    at(59);
    at(60);
    expect(log).to.deep.equal(['warn 20', 'warn 1', 'end']);
  });

  it('one touch extends', () => {
    const { log, watch, at } = watchWith();
    at(45);
    watch.touch();
    at(60);
    expect(log).to.deep.equal(['warn 15', 'resume']);
    at(85);
    expect(log.at(-1)).to.equal('warn 20');
  });

  it('a screen that slept ends at once', () => {
    const { log, at } = watchWith();
    at(3600);
    expect(log).to.deep.equal(['end']);
  });

  it('hears touches only while it runs', () => {
    const { log, watch, at } = watchWith();
    watch.start();
    at(50);
    dispatchEvent(new PointerEvent('pointerdown'));
    expect(log).to.deep.equal(['warn 10', 'resume']);
    watch.stop();
    at(100);
    dispatchEvent(new PointerEvent('pointerdown'));
    expect(log.filter((entry) => entry === 'resume')).to.have.length(1);
  });
});
