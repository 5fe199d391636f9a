import type { Lang } from '@motcua/domain/text/localized';

/** One screen as the index page shows it: its picture, what it is, who uses it. */
export interface ScreenLink {
  path: string;
  picture: string;
  name: Record<Lang, string>;
  text: Record<Lang, string>;
}

/** Every screen, in the order of a visit. A new screen is an entry here. */
export const screens: readonly ScreenLink[] = [
  {
    path: '/kiosk/',
    picture: '/pictures/kiosk.webp',
    name: { vi: 'Ki-ốt', en: 'Kiosk' },
    text: { vi: 'Người dân lấy số và tìm thủ tục.', en: 'People take a number and find procedures.' },
  },
  {
    path: '/board/',
    picture: '/pictures/board.webp',
    name: { vi: 'Bảng gọi số', en: 'Call board' },
    text: { vi: 'Sảnh chờ thấy số đang mời và quầy.', en: 'The hall sees who is called to which counter.' },
  },
  {
    path: '/counter/',
    picture: '/pictures/counter.webp',
    name: { vi: 'Quầy', en: 'Counter' },
    text: { vi: 'Cán bộ gọi số, gọi lại, hoàn thành.', en: 'Officers call, call again, complete.' },
  },
  {
    path: '/counter/#reception',
    picture: '/pictures/reception.webp',
    name: { vi: 'Tiếp nhận', en: 'Reception' },
    text: { vi: 'Lấy số giúp người dân bằng hai phím.', en: 'Take a number for somebody with two keys.' },
  },
  {
    path: '/demo/',
    picture: '/pictures/demo.webp',
    name: { vi: 'Trang của sở', en: 'Department website' },
    text: {
      vi: 'Trang mẫu có nhúng tra cứu thủ tục.',
      en: 'A sample site with the procedure browser inside.',
    },
  },
  {
    path: '/office/',
    picture: '/pictures/office.webp',
    name: { vi: 'Quản trị', en: 'Office' },
    text: { vi: 'Tài khoản, màn hình đã ghép, thiết bị.', en: 'Accounts, paired screens, devices.' },
  },
  {
    path: '/devices/',
    picture: '/pictures/devices.webp',
    name: { vi: 'Thiết bị mô phỏng', en: 'Simulated devices' },
    text: {
      vi: 'Giấy máy in nhả ra, máy quét, rút giấy.',
      en: 'The printed paper, the scanner, paper to pull.',
    },
  },
];
