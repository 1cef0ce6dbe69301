import { constantly, type SettingSource } from '../../nodes/shared';

/** Settings as they stand in a node without expressions. */
export const valuesSource = (values: object): SettingSource => ({
	written: (name) => (values as Record<string, unknown>)[name],
	read: constantly,
});
