import { defineMessages } from '@motcua/components/base/messages.js';
import type { PrintingState } from './printing-state.ts';

type ByState = Record<PrintingState, string>;

const vi: ByState = {
  printing: 'Máy đang in phiếu.',
  printed: 'Phiếu đã in xong.',
  'no-paper': 'Máy in hết giấy.',
  'cover-open': 'Nắp máy in đang mở.',
  'no-answer': 'Máy in không trả lời.',
  'not-asked': 'Phiếu này không in ra giấy.',
};
const viNext = (number: string): ByState => {
  const photo = `Số của ông/bà là ${number}; xin chụp lại màn hình.`;
  return {
    printing: 'Xin chờ vài giây.',
    printed: 'Xin lấy phiếu ở khe của máy.',
    'no-paper': photo,
    'cover-open': photo,
    'no-answer': photo,
    'not-asked': `Xin nhớ số ${number}.`,
  };
};
const en: ByState = {
  printing: 'Your ticket is being printed.',
  printed: 'Your ticket is printed.',
  'no-paper': 'The printer is out of paper.',
  'cover-open': 'The printer cover is open.',
  'no-answer': 'The printer does not answer.',
  'not-asked': 'This ticket is not printed.',
};
const enNext = (number: string): ByState => {
  const photo = `Your number is ${number}; please take a photo of the screen.`;
  return {
    printing: 'Please wait a few seconds.',
    printed: 'Please take it from the slot.',
    'no-paper': photo,
    'cover-open': photo,
    'no-answer': photo,
    'not-asked': `Please remember ${number}.`,
  };
};

/** What is said about the paper: what happened, then what to do. */
export const printingMessages = defineMessages(
  {
    paper: (state: PrintingState) => vi[state],
    paperNext: (state: PrintingState, number: string) => viNext(number)[state],
  },
  {
    paper: (state: PrintingState) => en[state],
    paperNext: (state: PrintingState, number: string) => enNext(number)[state],
  },
);
