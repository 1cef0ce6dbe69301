import { agency } from './agency';
import { b2bServices } from './b2bServices';
import { localHomeServices } from './localHomeServices';
import type { Preset } from './preset';
import { realEstate } from './realEstate';
import { saas } from './saas';

export type { Preset } from './preset';

/** Rises when what a preset holds changes, so that a policy's hash does. */
export const presetVersion = 1;

/** Rules to start from, by the names under which nodes keep them. */
export const presets = {
	agency,
	b2bServices,
	localHomeServices,
	realEstate,
	saas,
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
