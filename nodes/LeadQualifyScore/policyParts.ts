import { namesSame } from '../core/qualify';
import { combined, mapped, type Column, type Setting, type SettingSource } from '../shared';
import { comingInParameters, policyParameters, presetTables } from './description';
import { presets, presetVersion, type Preset, type PresetName } from './presets';

/** Which preset a policy starts from. */
export interface StartedFrom {
	name: PresetName;
	version: number;
	preset: Preset;
}

/**
 * What the tables on the screen say, with the lines of the preset that the node starts from. A line on the
 * screen takes the place of one that has its name.
 */
export function policyParts(source: SettingSource) {
	const { startFrom, addedRules, ...tables } = policyParameters.read(source);
	const parts = { ...tables, comingIn: combined(comingInParameters.read(source)) };
	const name = startFrom.at(0);
	if (name === 'own') return { parts, startedFrom: null };
	const preset: Preset = presets[name];
	const linesOf = <Row>(table: Column<Row[]>, rowName: string, rows: readonly object[]) =>
		table.read({ [rowName]: rows }, { source, path: name, where: () => '' });
	const { rules, activityRules, groups } = presetTables;
	const startedFrom: StartedFrom = { name, version: presetVersion, preset };
	return {
		startedFrom,
		parts: {
			...parts,
			rules: joined(addedRules, linesOf(rules, 'rule', preset.rules)),
			activityRules: joined(
				parts.activityRules,
				linesOf(activityRules, 'rule', preset.activityRules),
			),
			groups: joined(parts.groups, linesOf(groups, 'group', preset.groups)),
		},
	};
}

export type PolicyParts = ReturnType<typeof policyParts>['parts'];

/** Those on the screen, then those of the preset that none of them stands for. */
const joined = <Row extends { name: string }>(
	own: Setting<Row[]>,
	base: Setting<Row[]>,
): Setting<Row[]> =>
	mapped(combined({ own, base }), ({ own: lines, base: others }) => [
		...lines,
		...others.filter(({ name }) => !lines.some((line) => namesSame(line.name, name))),
	]);
