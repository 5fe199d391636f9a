import { searchWords } from './tokens.ts';

/**
 * Phrases that mark the special, later or undoing case of a procedure. It ranks behind the plain one unless the query
 * speaks of it.
 */
const SIGNS = [
  'yếu tố nước ngoài',
  'khu vực biên giới',
  'lưu động',
  'liên thông',
  'người gốc Việt Nam',
  'quân sự',
  'đường sắt',
  'đường ngang',
  'hàng không',
  'hàng hải',
  'cơ quan nhà nước',
  'tố tụng',
  'kết hợp',
  'tạm thời',
  'thu hồi',
  'hủy',
  'dừng',
  'chấm dứt',
  'thay đổi nội dung',
  'đăng ký lại',
  'cấp trung ương',
  'khai thác thông tin',
].map((sign) => searchWords(sign).join(' '));

/** The signs of a special case in a name, as folded phrases. */
export function specialSigns(name: string): string[] {
  const words = ` ${searchWords(name).join(' ')} `;
  return SIGNS.filter((sign) => words.includes(` ${sign} `));
}
