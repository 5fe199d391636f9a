/** The words of the page that enrols kiosk and counter PCs. */
export interface EnrolmentMessages {
  readonly title: string;
  readonly lead: string;
  readonly download: string;
  readonly fingerprint: string;
  readonly compare: string;
  readonly ways: readonly { readonly system: string; readonly steps: readonly string[] }[];
  readonly open: string;
  readonly otherLanguage: string;
}

export const enrolmentMessages: Record<'vi' | 'en', EnrolmentMessages> = {
  vi: {
    title: 'Cài chứng thư cho máy này',
    lead: 'Làm một lần trên mỗi máy kiosk và máy quầy, để kết nối được mã hóa.',
    download: 'Tải chứng thư (.crt)',
    fingerprint: 'Dấu vân tay SHA-256',
    compare: 'So với dấu mà lệnh "motcua tls init" đã in trên máy chủ. Khác nhau thì đừng cài.',
    ways: [
      {
        system: 'Windows',
        steps: [
          'Mở tệp vừa tải, chọn "Install Certificate".',
          'Chọn "Local Machine", rồi "Trusted Root Certification Authorities".',
          'Hoặc chạy với quyền quản trị: certutil -addstore Root mot-cua.crt',
        ],
      },
      {
        system: 'Debian, Ubuntu',
        steps: [
          'sudo cp mot-cua.crt /usr/local/share/ca-certificates/',
          'sudo update-ca-certificates',
          'Cho Chromium: certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n mot-cua -i mot-cua.crt',
        ],
      },
      {
        system: 'Firefox',
        steps: [
          'Cài đặt → Riêng tư & bảo mật → Chứng thư → Xem chứng thư → Nhà cung cấp → Nhập.',
          'Chọn tin cậy để nhận dạng trang web.',
        ],
      },
      {
        system: 'Android',
        steps: ['Cài đặt → Bảo mật → Mã hóa và thông tin xác thực → Cài đặt chứng chỉ → Chứng chỉ CA.'],
      },
    ],
    open: 'Mở Một Cửa',
    otherLanguage: 'English',
  },
  en: {
    title: 'Enrol this machine',
    lead: 'Once on every kiosk and counter PC, so that the connection is encrypted.',
    download: 'Download the certificate (.crt)',
    fingerprint: 'SHA-256 fingerprint',
    compare: 'Compare with what "motcua tls init" printed on the server. If they differ, do not install.',
    ways: [
      {
        system: 'Windows',
        steps: [
          'Open the downloaded file and choose "Install Certificate".',
          'Choose "Local Machine", then "Trusted Root Certification Authorities".',
          'Or as administrator: certutil -addstore Root mot-cua.crt',
        ],
      },
      {
        system: 'Debian, Ubuntu',
        steps: [
          'sudo cp mot-cua.crt /usr/local/share/ca-certificates/',
          'sudo update-ca-certificates',
          'For Chromium: certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n mot-cua -i mot-cua.crt',
        ],
      },
      {
        system: 'Firefox',
        steps: [
          'Settings → Privacy & Security → Certificates → View Certificates → Authorities → Import.',
          'Trust it to identify websites.',
        ],
      },
      {
        system: 'Android',
        steps: ['Settings → Security → Encryption & credentials → Install a certificate → CA certificate.'],
      },
    ],
    open: 'Open Một Cửa',
    otherLanguage: 'Tiếng Việt',
  },
};
