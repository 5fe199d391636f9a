import { css } from 'lit';

/** Apart from what draws the code, which is loaded only when one is wanted. */
export const qrStyles = css`
  .qr {
    display: block;
    width: 240px;
    max-width: 100%;
  }
`;
