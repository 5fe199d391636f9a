/** The server does not know this screen: it must be paired before it can go on. */
export class PairingNeededEvent extends Event {
  static readonly type = 'kiosk-pairing-needed';
  constructor() {
    super(PairingNeededEvent.type, { bubbles: true, composed: true });
  }
}
