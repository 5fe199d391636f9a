import { css } from 'lit';

/** The focus ring: 3 px, 2 px off, with a halo that keeps it visible on any ground. */
export const focusStyles = css`
  :focus-visible {
    outline: 3px solid var(--_mc-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_mc-focus-halo);
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
`;
