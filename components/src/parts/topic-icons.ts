/** Icons that data may name (life events, service groups); loaded apart, because only some screens show them. */
import type { IconNode } from 'lucide';
import armchair from 'lucide/dist/esm/icons/armchair.mjs';
import baby from 'lucide/dist/esm/icons/baby.mjs';
import badgeCheck from 'lucide/dist/esm/icons/badge-check.mjs';
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs';
import briefcaseBusiness from 'lucide/dist/esm/icons/briefcase-business.mjs';
import car from 'lucide/dist/esm/icons/car.mjs';
import construction from 'lucide/dist/esm/icons/construction.mjs';
import fileText from 'lucide/dist/esm/icons/file-text.mjs';
import fish from 'lucide/dist/esm/icons/fish.mjs';
import flower from 'lucide/dist/esm/icons/flower-2.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import graduationCap from 'lucide/dist/esm/icons/graduation-cap.mjs';
import handHeart from 'lucide/dist/esm/icons/hand-heart.mjs';
import hardHat from 'lucide/dist/esm/icons/hard-hat.mjs';
import heart from 'lucide/dist/esm/icons/heart.mjs';
import heartPulse from 'lucide/dist/esm/icons/heart-pulse.mjs';
import house from 'lucide/dist/esm/icons/house.mjs';
import idCard from 'lucide/dist/esm/icons/id-card.mjs';
import map from 'lucide/dist/esm/icons/map.mjs';
import plane from 'lucide/dist/esm/icons/plane.mjs';
import receipt from 'lucide/dist/esm/icons/receipt.mjs';
import refresh from 'lucide/dist/esm/icons/refresh-cw.mjs';
import rocket from 'lucide/dist/esm/icons/rocket.mjs';
import shield from 'lucide/dist/esm/icons/shield.mjs';
import sprout from 'lucide/dist/esm/icons/sprout.mjs';
import stamp from 'lucide/dist/esm/icons/stamp.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';

const icons: Readonly<Record<string, IconNode>> = {
  armchair,
  baby,
  'badge-check': badgeCheck,
  briefcase,
  'briefcase-business': briefcaseBusiness,
  car,
  construction,
  fish,
  'flower-2': flower,
  globe,
  'graduation-cap': graduationCap,
  'hand-heart': handHeart,
  'hard-hat': hardHat,
  heart,
  'heart-pulse': heartPulse,
  house,
  'id-card': idCard,
  map,
  plane,
  receipt,
  'refresh-cw': refresh,
  rocket,
  shield,
  sprout,
  stamp,
  store,
  users,
};

/** The icon a record names; a sheet of paper for a name we do not have. */
export function topicIcon(name: string): IconNode {
  return icons[name] ?? fileText;
}
