import type { DeviceKind } from '@motcua/domain/devices/kinds';

/** What an account may recognise a caller by. */
export type PlaceKind = 'browser' | 'device' | 'network';

export interface StaffTables {
  staff: {
    id: string;
    username: string;
    display_name: string;
    /** PHC string; null where nobody can sign in by password (sample officers). */
    password_hash: string | null;
    password_changed_at: string | null;
    /** JSON list of roles. */
    roles: string;
    agency_id: string | null;
    active: number;
    /** 1: a sample officer, whose sessions hold in the trial only. */
    sample: number;
    created_at: string;
  };
  /** Sign-ins that are alive; ending one deletes its row. */
  staff_sessions: {
    token_hash: string;
    staff_id: string;
    created_at: string;
    last_seen_at: string;
  };
  /** Where an account has signed in; digests only. */
  known_places: {
    staff_id: string;
    place_hash: string;
    kind: PlaceKind;
    last_seen_at: string;
  };
  /** Failed sign-ins by bucket (digests only). */
  sign_in_failures: { bucket_hash: string; failures: number; last_at: string };
  paired_devices: {
    id: string;
    key_hash: string;
    kind: DeviceKind;
    name: string;
    counter_id: string | null;
    paired_at: string;
    last_seen_at: string | null;
    revoked_at: string | null;
  };
  pairing_codes: {
    code_hash: string;
    kind: DeviceKind;
    name: string;
    counter_id: string | null;
    created_by: string;
    expires_at: string;
    used_at: string | null;
  };
  /** One-time links that make or restore an administrator. */
  setup_links: {
    token_hash: string;
    /** `first`: void once there is an administrator; `reset`: made by who runs the machine. */
    purpose: 'first' | 'reset';
    expires_at: string;
    used_at: string | null;
  };
  /** Keys of this server that its digests are made with. */
  staff_secrets: { name: string; value: string };
}
