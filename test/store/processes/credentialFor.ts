import type { StoreSettings } from '../../../nodes/store';

/** What the credential holds that leads a node to a store. */
export const credentialFor = ({ kind, ...fields }: StoreSettings) => ({ store: kind, ...fields });
