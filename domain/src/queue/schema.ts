import { z } from 'zod';
import { openingHoursSchema } from '../agencies/agency.ts';
import { localizedSchema } from '../text/localized.ts';
import { ticketStates } from './ticket.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A kind of business people queue for, with the fields or procedures it covers and its number series. */
export const serviceGroupSchema = z.object({
  id: slug,
  name: localizedSchema,
  /** Letters before the running number; one series a group. */
  prefix: z.string().regex(/^[A-Z]{1,2}$/),
  /** Name of an icon of the open set. */
  icon: z.string(),
  /** Fields of the catalogue whose procedures are served here. */
  fields: z.array(z.string()),
  /** Procedures served here besides those of the fields. */
  procedureCodes: z.array(z.string()),
  position: z.int().nonnegative(),
});
export type ServiceGroup = z.infer<typeof serviceGroupSchema>;

/** Who is called earlier, and the law that says so. */
export const priorityClassSchema = z.object({
  id: slug,
  name: localizedSchema,
  legalBasis: z.string(),
  position: z.int().nonnegative(),
});
export type PriorityClass = z.infer<typeof priorityClassSchema>;

export const counterSchema = z.object({
  id: z.string().regex(/^[0-9]{1,3}$/),
  name: localizedSchema,
  /** Service groups served here. */
  skills: z.array(slug),
});
export type Counter = z.infer<typeof counterSchema>;

/** Where a one-stop desk belongs; `unit` is the place's name with its type, null where the level says it all. */
export const placeSchema = z.object({ level: z.enum(['tinh', 'huyen', 'xa']), unit: z.string().nullable() });
export type Place = z.infer<typeof placeSchema>;

/** What a service centre is set up with; the shape of `demo/data/centre.json`. */
export const centreSetupSchema = z.object({
  id: slug,
  /** The agency whose one-stop desk this is. */
  agencyId: slug,
  /** What the centre calls itself on its screens. */
  name: localizedSchema,
  /** Level and unit, e.g. `phường Hồng Gai`: the profile makes the official name on paper of them (ND-2.2, QN-2). */
  place: placeSchema,
  openingHours: openingHoursSchema,
  counters: z.array(counterSchema),
  serviceGroups: z.array(serviceGroupSchema),
  priorityClasses: z.array(priorityClassSchema),
});
export type CentreSetup = z.infer<typeof centreSetupSchema>;

/** `none`: nothing was to be printed; the others are the states of the last print job. */
export const printStateSchema = z.enum(['none', 'queued', 'sent', 'confirmed', 'unknown', 'failed']);

export const ticketSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.string(),
  serviceGroupId: z.string(),
  priority: z.string().nullable(),
  state: z.enum(ticketStates),
  counterId: z.string().nullable(),
  /** People who will be called before this one, as of now; 0 once called. */
  peopleAhead: z.int().nonnegative(),
  issuedAt: z.string(),
  calledAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  print: printStateSchema,
});
export type Ticket = z.infer<typeof ticketSchema>;

/** One call as the board shows it: a number and a counter, nothing about a person. */
export const callSchema = z.object({
  number: z.string(),
  counterId: z.string(),
  counterName: localizedSchema,
  serviceGroupId: z.string(),
  calledAt: z.string(),
  /** How often it was called, 1 for the first call. */
  times: z.int().positive(),
});
export type Call = z.infer<typeof callSchema>;

/** The hall at a glance, for boards and kiosks. */
export const queueStateSchema = z.object({
  /** Latest first, at most 6. */
  calls: z.array(callSchema),
  groups: z.array(z.object({ serviceGroupId: z.string(), waiting: z.int(), next: z.array(z.string()) })),
  /** Sequence number of the newest event this state includes. */
  seq: z.int(),
});
export type QueueState = z.infer<typeof queueStateSchema>;

/** A counter as its officer sees it. */
export const counterStateSchema = counterSchema.extend({
  current: ticketSchema.nullable(),
  /** People waiting for what this counter serves. */
  waiting: z.int(),
  next: z.array(z.string()),
});
export type CounterState = z.infer<typeof counterStateSchema>;
