/** A dossier's code as printed on the receipt: agency identifier, date of reception, running number of that day. */
export type DossierCode = string & { readonly __brand: 'DossierCode' };

/**
 * TT 01/2018/TT-VPCP Đ.19 with the agency's identifier as it was (`000.00.19.H47-260105-0001`) and, since
 * QĐ 20/2020/QĐ-TTg, from the province downward (`H57.132-260804-0583`).
 */
const pattern =
  /^(\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}|[A-Y]\d{2}(?:\.\d{2,3}){0,3})-(\d{2})(\d{2})(\d{2})-(\d{4,5})$/;

/** Reads a dossier code, lower case and with stray spaces too; null when it is none or its date cannot be. */
export function dossierCodeOf(text: string): DossierCode | null {
  const code = text.replace(/\s+/g, '').toUpperCase();
  const match = pattern.exec(code);
  if (match === null) return null;
  const [month, day] = [Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return code as DossierCode;
}
