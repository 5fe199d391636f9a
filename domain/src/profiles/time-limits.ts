import { nationalRules } from './national.ts';
import type { FeedbackClock, ProvinceProfile, TimeLimit } from './profile.ts';

/** How long an officer may take to check an online dossier: the province's limit (QN-13.2a), else the national one. */
export function intakeLimit(profile: ProvinceProfile): TimeLimit {
  return profile.intake.online ?? nationalRules.intakeOnline;
}

/** How long publishing a new or changed procedure may take: the province's limit (NT-12.3), else the national one. */
export function publicationLimit(profile: ProvinceProfile): TimeLimit {
  return profile.publication.procedure ?? nationalRules.publication;
}

/**
 * A feedback clock: the province's own, else the national one.
 *
 * @returns `null` where neither sets one
 */
export function feedbackLimit(profile: ProvinceProfile, clock: FeedbackClock): TimeLimit | null {
  return profile.feedback?.clocks[clock] ?? nationalRules.feedbackClocks[clock];
}
