import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOrder, nextOf, peopleAhead, prefersPriority, streakAfter } from './order.ts';
import type { Waiting } from './order.ts';

/** `'ppn'` is two with priority, then one without. */
function queue(kinds: string): (Waiting & { name: string })[] {
  return [...kinds].map((kind, index) => ({
    arrival: index,
    priority: kind === 'p',
    name: `${kind}${index}`,
  }));
}
const names = (kinds: string): string =>
  callOrder(queue(kinds))
    .map(({ name }) => name)
    .join(' ');

test('priority is called first, at most two in a row while others wait', () => {
  assert.equal(names('nnpppp'), 'p2 p3 n0 p4 p5 n1');
});

test('with nobody of the preferred kind, the earliest of the others is called', () => {
  assert.equal(names('nnn'), 'n0 n1 n2');
  assert.equal(names('ppppp'), 'p0 p1 p2 p3 p4');
  assert.equal(nextOf([], 0), null);
});

test('nobody without priority waits for more than two calls beyond those before him', () => {
  const order = callOrder(queue('n' + 'p'.repeat(50)));
  assert.equal(
    order.findIndex(({ name }) => name === 'n0'),
    2,
  );
});

test('the streak counts priority calls and ends with any other', () => {
  assert.equal(streakAfter(1, true), 2);
  assert.equal(streakAfter(2, false), 0);
  assert.deepEqual([0, 1, 2, 3].map(prefersPriority), [true, true, false, false]);
});

test('people ahead, from counts, is the place in the call order for every queue of up to nine', () => {
  for (let length = 1; length <= 9; length++) {
    for (let bits = 0; bits < 2 ** length; bits++) {
      const waiting = queue([...Array(length).keys()].map((i) => ((bits >> i) & 1 ? 'p' : 'n')).join(''));
      const order = callOrder(waiting);
      for (const ticket of waiting) {
        const others = waiting.filter((one) => one !== ticket);
        const count = (priority: boolean, before: boolean): number =>
          others.filter((one) => one.priority === priority && (!before || one.arrival < ticket.arrival))
            .length;
        const counted = peopleAhead({
          priority: ticket.priority,
          priorityBefore: count(true, true),
          othersBefore: count(false, true),
          priorityTotal: count(true, false),
          othersTotal: count(false, false),
        });
        assert.equal(
          counted,
          order.indexOf(ticket),
          `${waiting.map(({ name }) => name).join(' ')}: ${ticket.name}`,
        );
      }
    }
  }
});
