/** The three sets of colours: `light` by default, `contrast` on request, `dark` for the board in the hall. */
export const themes = ['light', 'contrast', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `comfortable` is a website; `kiosk` is a touchscreen read standing up, its targets at least 48 px. */
export const densities = ['comfortable', 'kiosk'] as const;
export type Density = (typeof densities)[number];

/**
 * Colours by role, as `--mc-<name>` (`--mc-ink`). Contrast on paper is at least 6 : 1 in light, 7 : 1 in the other two;
 * the high-contrast set is its own (black, white, yellow focus), not a filter.
 */
export const colours: Record<string, Record<Theme, string>> = {
  paper: { light: '#fbf8f3', contrast: '#ffffff', dark: '#151312' },
  surface: { light: '#ffffff', contrast: '#ffffff', dark: '#211e1d' },
  ink: { light: '#1d1b1a', contrast: '#000000', dark: '#fbf8f3' },
  'ink-soft': { light: '#5b5652', contrast: '#000000', dark: '#c9c2bb' },
  line: { light: '#ddd5ca', contrast: '#000000', dark: '#4a4542' },
  'line-strong': { light: '#857d75', contrast: '#000000', dark: '#a39b94' },
  lacquer: { light: '#9e1b22', contrast: '#000000', dark: '#ffb3ad' },
  'lacquer-deep': { light: '#7d1319', contrast: '#000000', dark: '#ffd0cc' },
  'lacquer-wash': { light: '#f9ecea', contrast: '#ffffff', dark: '#3a2524' },
  'on-lacquer': { light: '#ffffff', contrast: '#ffffff', dark: '#151312' },
  jade: { light: '#0e6650', contrast: '#000000', dark: '#8fdcc2' },
  'jade-wash': { light: '#e8f3ee', contrast: '#ffffff', dark: '#1d322b' },
  gold: { light: '#7a5a12', contrast: '#000000', dark: '#f3cf73' },
  'gold-wash': { light: '#fbf3dd', contrast: '#ffffff', dark: '#362c14' },
  blue: { light: '#1b4fb8', contrast: '#0000c8', dark: '#a9c7ff' },
  focus: { light: '#1b4fb8', contrast: '#000000', dark: '#ffe14d' },
  /** Behind the focus ring; yellow in the high-contrast set. */
  'focus-halo': { light: '#ffffff', contrast: '#ffe14d', dark: '#151312' },
  mark: { light: '#fdeeb8', contrast: '#ffe14d', dark: '#5c4a12' },
};

/** Lengths in px, so that a host page's `html { font-size: 62.5% }` changes nothing. */
export const sizes: Record<string, Record<Density, string>> = {
  'text-s': { comfortable: '14px', kiosk: '20px' },
  text: { comfortable: '16px', kiosk: '24px' },
  'text-l': { comfortable: '18px', kiosk: '28px' },
  'title-s': { comfortable: '20px', kiosk: '32px' },
  title: { comfortable: '26px', kiosk: '44px' },
  /** Least height and width of anything that is tapped. */
  target: { comfortable: '44px', kiosk: '72px' },
  radius: { comfortable: '8px', kiosk: '12px' },
  border: { comfortable: '1.5px', kiosk: '2px' },
  'space-xs': { comfortable: '4px', kiosk: '8px' },
  'space-s': { comfortable: '8px', kiosk: '12px' },
  space: { comfortable: '16px', kiosk: '24px' },
  'space-l': { comfortable: '24px', kiosk: '40px' },
  'space-xl': { comfortable: '40px', kiosk: '64px' },
  /** Least width of a tile: on a kiosk two columns upright, three lying. */
  tile: { comfortable: '250px', kiosk: '480px' },
  /** 3 mm on a kiosk's screen, so that a finger meets one tile. */
  'tile-gap': { comfortable: '8px', kiosk: '16px' },
  icon: { comfortable: '20px', kiosk: '32px' },
};

/** The same on every set and screen. */
export const constants: Record<string, string> = {
  'line-height': '1.5',
  measure: '65ch',
  shadow: '0 1px 3px rgb(29 27 26 / 12%), 0 4px 16px rgb(29 27 26 / 6%)',
};
