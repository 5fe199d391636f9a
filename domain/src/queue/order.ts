/** After this many calls of priority tickets in a row, somebody without priority is called, if anybody waits. */
export const priorityRun = 2;

/** Someone who waits, as far as the order is concerned. */
export interface Waiting {
  /** Order of arrival, lower is earlier. */
  arrival: number;
  /** Belongs to a priority class (older people, people with disabilities, pregnant women, ...). */
  priority: boolean;
}

/**
 * Whether a counter that has called `streak` priority tickets in a row calls a priority ticket next. Priority goes
 * first, but never so that the others stand still.
 */
export function prefersPriority(streak: number): boolean {
  return streak < priorityRun;
}

/** The counter's streak after it called a ticket. */
export function streakAfter(streak: number, calledPriority: boolean): number {
  return calledPriority ? streak + 1 : 0;
}

/** Who is called next: the earliest of the kind preferred now, else the earliest of all; null when nobody waits. */
export function nextOf<T extends Waiting>(waiting: readonly T[], streak: number): T | null {
  const byArrival = waiting.toSorted((a, b) => a.arrival - b.arrival);
  const preferred = prefersPriority(streak);
  return byArrival.find(({ priority }) => priority === preferred) ?? byArrival[0] ?? null;
}

/** Everybody in the order one counter would call them, from a streak of nought. */
export function callOrder<T extends Waiting>(waiting: readonly T[]): T[] {
  const order: T[] = [];
  let rest = [...waiting];
  let streak = 0;
  for (let next = nextOf(rest, streak); next !== null; next = nextOf(rest, streak)) {
    const called = next;
    order.push(called);
    streak = streakAfter(streak, called.priority);
    rest = rest.filter((one) => one !== called);
  }
  return order;
}

/** Who waits for a group, counted around one ticket. */
export interface QueueCounts {
  /** The ticket itself belongs to a priority class. */
  priority: boolean;
  /** Waiting with priority who came earlier. */
  priorityBefore: number;
  /** Waiting without priority who came earlier. */
  othersBefore: number;
  /** All who wait with priority, the ticket itself left out. */
  priorityTotal: number;
  /** All who wait without priority, the ticket itself left out. */
  othersTotal: number;
}

/**
 * People called before a waiting ticket, if one counter called its whole group from a streak of nought: the place in
 * `callOrder`, from counts alone.
 */
export function peopleAhead(counts: QueueCounts): number {
  if (counts.priority) {
    // After every full run of priority calls before this one, one of the others came in between.
    const between = Math.floor(counts.priorityBefore / priorityRun);
    return counts.priorityBefore + Math.min(counts.othersTotal, between);
  }
  const runs = counts.othersBefore + 1;
  return counts.othersBefore + Math.min(counts.priorityTotal, runs * priorityRun);
}
