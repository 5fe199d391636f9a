import { Temporal } from 'temporal-polyfill';

/** What the QR of a citizen's identity card carries. Personal data: kept in memory, never logged or stored. */
export interface IdCard {
  /** 12 digits. */
  readonly number: string;
  /** The 9-digit number of the card before, or null. */
  readonly oldNumber: string | null;
  readonly name: string;
  /** ISO date. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly residence: string;
  /** ISO date. */
  readonly issuedOn: string;
  /**
   * Number, birth date and sex agree: the fourth digit tells century and sex, the next two the year of birth
   * (NĐ 137/2015 Đ.13). A card that disagrees with itself fills no form without a look at the card.
   */
  readonly consistent: boolean;
}

/**
 * Reads the QR of a card: 7 fields on the CCCD of 2021, 11 on the Căn cước of 2024, of which the first 7 are the
 * same. Null when it is no card.
 */
export function idCardOf(text: string): IdCard | null {
  const fields = text.split('|').map((field) => field.trim());
  if (fields.length < 7) return null;
  const [number = '', old = '', name = '', birth = '', sexWord = '', residence = '', issued = ''] = fields;
  const birthDate = dateOf(birth);
  const issuedOn = dateOf(issued);
  const sex = sexWord === 'Nam' ? 'male' : sexWord === 'Nữ' ? 'female' : null;
  if (!/^\d{12}$/.test(number) || !/^(\d{9})?$/.test(old) || name === '') return null;
  if (birthDate === null || issuedOn === null || sex === null) return null;
  const consistent = number.slice(3, 6) === centuryAndYear(birthDate, sex);
  const oldNumber = old || null;
  return { number, oldNumber, name: name.normalize('NFC'), birthDate, sex, residence, issuedOn, consistent };
}

/** The digits 4 to 6 of the number: 0 and 1 for men and women born in the 20th century, 2 and 3 in the 21st, ... */
function centuryAndYear(birthDate: string, sex: IdCard['sex']): string {
  const year = Number(birthDate.slice(0, 4));
  const digit = (Math.floor(year / 100) - 19) * 2 + (sex === 'female' ? 1 : 0);
  return `${digit}${birthDate.slice(2, 4)}`;
}

/** `ddMMyyyy` as an ISO date, or null when there is no such day. */
function dateOf(text: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`).toString();
  } catch {
    return null;
  }
}
