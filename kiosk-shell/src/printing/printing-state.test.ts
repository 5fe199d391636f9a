import { expect } from '@open-wc/testing';
import { printingState } from './printing-state.ts';

describe('printingState', () => {
  it('follows the job while the printer is well', () => {
    expect(printingState('queued', 'ok', 500)).to.equal('printing');
    expect(printingState('sent', 'paper-low', 500)).to.equal('printing');
    expect(printingState('confirmed', 'ok', 900)).to.equal('printed');
    expect(printingState('none', 'paper-out', 0)).to.equal('not-asked');
  });

  it('says why no paper comes, whatever the job says', () => {
    expect(printingState('queued', 'paper-out', 100)).to.equal('no-paper');
    expect(printingState('failed', 'paper-out', 100)).to.equal('no-paper');
    expect(printingState('sent', 'cover-open', 100)).to.equal('cover-open');
    expect(printingState('queued', 'offline', 100)).to.equal('no-answer');
  });

  it('a paper that came out stays out, also when the printer is empty now', () => {
    expect(printingState('confirmed', 'paper-out', 5000)).to.equal('printed');
  });

  it('never takes silence for paper', () => {
    expect(printingState('unknown', 'unknown', 100)).to.equal('no-answer');
    expect(printingState('sent', null, 10_001)).to.equal('no-answer');
  });
});
