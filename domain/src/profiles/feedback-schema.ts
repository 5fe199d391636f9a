import { z } from 'zod';
import { bilingualSchema, citedOrSilent, citedSchema, timeLimitSchema } from './cited.ts';

/** The clocks of feedback (phản ánh, kiến nghị) and questions; `null` where the province sets none of its own. */
export const feedbackClocksSchema = z.strictObject({
  /** Question sent on to the agency that answers it. */
  routeQuestion: timeLimitSchema.nullable(),
  /** Sender told that the question is not taken. */
  refuseQuestion: timeLimitSchema.nullable(),
  /** Sender told, with the reason, that the feedback is not taken. */
  refuse: timeLimitSchema.nullable(),
  /** Sender asked to clarify. */
  clarify: timeLimitSchema.nullable(),
  /** Sent on to the agency that is competent. */
  transfer: timeLimitSchema.nullable(),
  /** Handled and answered. */
  answer: timeLimitSchema.nullable(),
  /** State of handling told again and again after the answer's limit has passed. */
  statusEvery: timeLimitSchema.nullable(),
  /** Result posted once there is one. */
  postResult: timeLimitSchema.nullable(),
  /** Feedback that came by letter, phone or at the desk entered into the system. */
  enterFromOutside: timeLimitSchema.nullable(),
});

/** What a sender must give. */
export const contactFieldsSchema = z.array(z.enum(['name', 'address', 'phone_or_email', 'content']));

/** How the province takes feedback; the whole is `null` where the regulation has no chapter on it. */
export const feedbackSchema = z.strictObject({
  menus: z.array(citedSchema(bilingualSchema)),
  /** Which list of kinds applies: the eight of NĐ 20/2008 art. 5, or the two of TB-5.4. */
  kinds: citedSchema(z.enum(['eight_kinds', 'regulation_or_conduct'])),
  requiredFields: citedOrSilent(contactFieldsSchema),
  channels: citedOrSilent(
    z.array(
      z.enum([
        'system',
        'in_service',
        'letter',
        'phone',
        'fax',
        'email',
        'hotline',
        'direct',
        'postal',
        'other',
      ]),
    ),
  ),
  /** Who receives, classifies and sends on. */
  classifier: citedSchema(z.enum(['province_office', 'each_agency', 'national_system'])),
  classifierName: bilingualSchema,
  /** Who chases late answers. */
  supervisor: citedOrSilent(bilingualSchema),
  /** Contact data each agency must show to take feedback. */
  publishedContacts: citedOrSilent(z.array(z.enum(['address', 'email', 'hotline']))),
  /** Someone checks an answer before it is published. */
  reviewBeforePublication: citedOrSilent(z.literal(true)),
  clocks: feedbackClocksSchema,
});
