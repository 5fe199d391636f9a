import { css } from 'lit';

/** A short wait in the middle of the screen. Only the ring turns, and not where motion is unwanted. */
export const waitingStyles = css`
  .waiting {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_mc-space);
    height: 100%;
    padding: var(--_mc-space);
    text-align: center;
  }
  .waiting > .icon {
    width: 96px;
    height: 96px;
    color: var(--_mc-lacquer);
    animation: turn 1.4s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .waiting > .icon {
      animation: none;
    }
  }
`;
