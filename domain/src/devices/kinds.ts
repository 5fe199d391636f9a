/** The screens and boxes that are paired with a centre, each with a device key of its own. */
export const deviceKinds = ['kiosk', 'counter', 'board', 'rating'] as const;
export type DeviceKind = (typeof deviceKinds)[number];
