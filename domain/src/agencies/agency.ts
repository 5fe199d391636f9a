import { z } from 'zod';
import { localizedSchema } from '../text/localized.ts';

/** Administrative levels by the national database's own codes: ministry, province, district, commune, other. */
export const administrativeLevels = ['bo', 'tinh', 'huyen', 'xa', 'khac'] as const;
export const administrativeLevelSchema = z.enum(administrativeLevels);
export type AdministrativeLevel = (typeof administrativeLevels)[number];

/**
 * `central-branch` is a central agency's branch in the province (ngành dọc), `enterprise` a public-service or postal
 * enterprise: both may own procedures (ND-2.5, QN-2).
 */
export const agencyKinds = [
  'people-committee',
  'department',
  'service-centre',
  'central-branch',
  'enterprise',
  'ministry',
] as const;

/** `HH:mm` on the 24-hour clock. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Opening sessions of a weekday, 1 = Monday ... 7 = Sunday. */
export const openingHoursSchema = z.array(
  z.object({ day: z.int().min(1).max(7), sessions: z.array(z.object({ from: clockTime, to: clockTime })) }),
);
export type OpeningHours = z.infer<typeof openingHoursSchema>;

export const contactPersonSchema = z.object({
  name: z.string(),
  position: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
});

/**
 * An agency that takes part in procedures. Address, phone, e-mail and officers: ND-8.6, TB-5.6; identifier code: HN-5.1;
 * officers and account: HN-17.3, HN-17.7; feedback contact: QN-19.6b.
 */
export const agencySchema = z.object({
  /** Stable slug, e.g. `so-tu-phap`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Identifier by QĐ 20/2020/QĐ-TTg, e.g. `H49.12`. */
  identifierCode: z.string().max(35).nullable(),
  name: localizedSchema,
  kind: z.enum(agencyKinds),
  level: administrativeLevelSchema,
  /** xã, phường, đặc khu, thị trấn ... where the level has several kinds. */
  unitType: z.string().nullable().default(null),
  parentId: z.string().nullable(),
  address: z.string(),
  position: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).nullable(),
  openingHours: openingHoursSchema,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  hotline: z.string().nullable(),
  receivingOfficers: z.array(contactPersonSchema),
  feedbackContact: contactPersonSchema.nullable(),
  bankAccount: z
    .object({
      bank: z.string(),
      bin: z.string().regex(/^\d{6}$/),
      number: z.string().max(19),
      holder: z.string(),
    })
    .nullable(),
  updatedAt: z.iso.date(),
});
export type Agency = z.infer<typeof agencySchema>;
