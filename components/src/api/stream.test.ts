import { aTimeout, expect } from '@open-wc/testing';
import { FakeEventSource } from '../testing/fake-event-source.ts';
import { LiveStream, sharedStream, type LineState, type StreamMessage } from './stream.ts';

const make = () =>
  new LiveStream({ base: '/api/v1', EventSource: FakeEventSource as unknown as typeof EventSource });

describe('LiveStream', () => {
  beforeEach(() => {
    FakeEventSource.made.length = 0;
  });

  it('opens one line for all who subscribe, and closes it with the last', async () => {
    const stream = make();
    const end = [
      stream.subscribe({ topics: ['ticket'], onMessage: () => undefined }),
      stream.subscribe({ topics: ['queue'], onMessage: () => undefined }),
    ];
    await aTimeout(0);
    expect(FakeEventSource.made.map(({ url }) => url)).to.deep.equal([
      '/api/v1/stream?topics=queue%2Cticket',
    ]);
    end[0]!();
    await aTimeout(0);
    expect(FakeEventSource.made.length, 'a topic too many does no harm').to.equal(1);
    end[1]!();
    await aTimeout(0);
    expect(FakeEventSource.made[0]!.closed).to.equal(true);
  });

  it('passes a message to those who asked for its topic, and drops what is no message', async () => {
    const stream = make();
    const heard: StreamMessage[] = [];
    const other: StreamMessage[] = [];
    stream.subscribe({ topics: ['ticket'], onMessage: (message) => heard.push(message) });
    stream.subscribe({ topics: ['print-job'], onMessage: (message) => other.push(message) });
    await aTimeout(0);
    FakeEventSource.newest().says({ seq: 3, type: 'ticket.called', payload: { number: 'A012' } });
    FakeEventSource.newest().dispatchEvent(new MessageEvent('message', { data: '{' }));
    expect(heard.map(({ seq }) => seq)).to.deep.equal([3]);
    expect(other).to.deep.equal([]);
  });

  it('makes subscribers fetch anew on every line, and when the server says so', async () => {
    const stream = make();
    let resets = 0;
    stream.subscribe({ topics: ['ticket'], onMessage: () => undefined, onReset: () => resets++ });
    await aTimeout(0);
    FakeEventSource.newest().opens();
    FakeEventSource.newest().resets();
    expect(resets).to.equal(2);
  });

  it('reconnects with back-off and says since when there is no line', async () => {
    const stream = make();
    const lines: LineState[] = [];
    stream.subscribe({ topics: ['ticket'], onMessage: () => undefined, onLine: (line) => lines.push(line) });
    await aTimeout(0);
    FakeEventSource.newest().opens();
    const before = Date.now();
    FakeEventSource.newest().breaks();
    expect(lines.map(({ open }) => open)).to.deep.equal([false, true, false]);
    expect(stream.line.since).to.be.at.least(before);
    expect(FakeEventSource.made.length, 'not at once').to.equal(1);
    await aTimeout(1200);
    expect(FakeEventSource.made.length).to.equal(2);
    FakeEventSource.newest().opens();
    expect(stream.line.open).to.equal(true);
  });

  it('is one a page and API', () => {
    expect(sharedStream('https://a.example')).to.equal(sharedStream('https://a.example/api/v1/'));
    expect(sharedStream('https://a.example')).not.to.equal(sharedStream('https://b.example'));
  });
});
