import type { CentreSetup } from '@motcua/domain/queue/schema';

/** A hall of two series and three counters: 1 serves both, 2 only land, 3 only civil status. */
export const testHall: CentreSetup = {
  id: 'test-hall',
  agencyId: 'test-agency',
  place: { level: 'xa', unit: 'phường Mẫu' },
  name: { vi: 'Trung tâm Phục vụ hành chính công phường Mẫu' },
  openingHours: [],
  counters: [
    { id: '1', name: { vi: 'Quầy 1' }, skills: ['land', 'civil-status'] },
    { id: '2', name: { vi: 'Quầy 2' }, skills: ['land'] },
    { id: '3', name: { vi: 'Quầy 3' }, skills: ['civil-status'] },
  ],
  serviceGroups: [
    {
      id: 'land',
      name: { vi: 'Đất đai' },
      prefix: 'A',
      icon: 'map',
      fields: [],
      procedureCodes: [],
      position: 0,
    },
    {
      id: 'civil-status',
      name: { vi: 'Hộ tịch' },
      prefix: 'B',
      icon: 'users',
      fields: [],
      procedureCodes: [],
      position: 1,
    },
  ],
  priorityClasses: [
    { id: 'elderly', name: { vi: 'Người cao tuổi' }, legalBasis: 'Luật Người cao tuổi', position: 0 },
  ],
};
