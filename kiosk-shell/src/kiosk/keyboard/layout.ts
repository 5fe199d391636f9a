import type { Tone } from '@motcua/domain/text/tone';

/** Tone keys by their name in the layout. */
export const toneKeys: Readonly<Record<string, Tone>> = {
  '{sac}': 'acute',
  '{huyen}': 'grave',
  '{hoi}': 'hook',
  '{nga}': 'tilde',
  '{nang}': 'dot',
};

/**
 * Letters in the order people know from telephones and PCs, with the seven Vietnamese letters and five tones as keys of
 * their own, so that nobody needs to know Telex; those who do can use it on the same keys.
 */
export const tallLayout: Record<string, string[]> = {
  default: [
    '1 2 3 4 5 6 7 8 9 0',
    'ă â ê ô ơ ư đ {sac} {huyen} {hoi} {nga} {nang}',
    'q w e r t y u i o p',
    'a s d f g h j k l',
    '{shift} z x c v b n m {bksp}',
    '{clear} . {space} - {enter}',
  ],
  shift: [
    '1 2 3 4 5 6 7 8 9 0',
    'Ă Â Ê Ô Ơ Ư Đ {sac} {huyen} {hoi} {nga} {nang}',
    'Q W E R T Y U I O P',
    'A S D F G H J K L',
    '{shift} Z X C V B N M {bksp}',
    '{clear} . {space} - {enter}',
  ],
};

/** For a screen wider than high: four rows, so that what is typed for stays in sight; digits are a layer of their own. */
export const wideLayout: Record<string, string[]> = {
  default: [
    'ă â ê ô ơ ư đ {sac} {huyen} {hoi} {nga} {nang}',
    'q w e r t y u i o p {bksp}',
    'a s d f g h j k l {clear} {enter}',
    '{shift} {digits} z x c v b n m . {space}',
  ],
  shift: [
    'Ă Â Ê Ô Ơ Ư Đ {sac} {huyen} {hoi} {nga} {nang}',
    'Q W E R T Y U I O P {bksp}',
    'A S D F G H J K L {clear} {enter}',
    '{shift} {digits} Z X C V B N M . {space}',
  ],
  digits: ['1 2 3 4 5 6 7 8 9 0', '. - / ( ) {bksp}', '{letters} {space} {clear} {enter}'],
};
