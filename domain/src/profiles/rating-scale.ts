import { nationalRules } from './national.ts';
import type { ProvinceProfile } from './profile.ts';

/** A step of a rating scale, best first: a stable id and its label in both languages. */
export type RatingStep = NonNullable<ProvinceProfile['rating']['scale']>['value'][number];

/** The rating scale: the province's own (HN-13.2a), else the national three levels. */
export function ratingScale(profile: ProvinceProfile): RatingStep[] {
  return profile.rating.scale?.value ?? nationalRules.ratingScale.value;
}
