/**
 * The roles of a centre's staff and what each may do; the only place where rights are said (ND-4.4, QN-12.1).
 * `admin` manages accounts, devices and settings; `manager` leads the centre; `officer` serves at a counter;
 * `coordinator` handles feedback.
 */
export const roles = ['admin', 'manager', 'officer', 'coordinator'] as const;
export type Role = (typeof roles)[number];

export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}
