/** The invented ticket of the golden images. */
export const goldenTicket = {
  id: '0190b7a2-5c3e-7d10-8a4b-2f6c9e01d3b7',
  number: 'A012',
  serviceGroup: { vi: 'Hộ tịch, chứng thực, quốc tịch, lý lịch tư pháp', en: 'Civil status, certification' },
  peopleAhead: 7,
  issuedAt: '2026-11-24T15:00:00+07:00',
  reprint: false,
};

/** A centre without an internet address. */
export const goldenPlace = { oneStopName: 'Trung tâm Phục vụ hành chính công phường Mẫu', publicUrl: null };
