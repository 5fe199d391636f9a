import search from 'lucide/dist/esm/icons/search.mjs';
import type { Journey } from '../journey.ts';
import './find-procedure.ts';

export const findProcedure: Journey = {
  id: 'find-procedure',
  tag: 'mc-find-procedure',
  icon: search,
  title: { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  hint: { vi: 'Xem cần giấy tờ gì, bao lâu, lệ phí bao nhiêu', en: 'See which papers, how long, how much' },
};
