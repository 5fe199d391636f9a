import { aTimeout, expect } from '@open-wc/testing';
import { Breath } from './breath.ts';

describe('Breath', () => {
  it('runs at once, then once more for all that came meanwhile', async () => {
    let runs = 0;
    const breath = new Breath(30, async () => {
      runs++;
      await aTimeout(10);
    });
    for (let i = 0; i < 100; i++) breath.nudge();
    expect(runs).to.equal(1);
    await aTimeout(120);
    expect(runs).to.equal(2);
  });

  it('forgets what was nudged when it is stopped', async () => {
    let runs = 0;
    const breath = new Breath(10, async () => void runs++);
    breath.nudge();
    breath.nudge();
    breath.stop();
    await aTimeout(40);
    expect(runs).to.equal(1);
  });
});
