import type { INodeProperties } from 'n8n-workflow';
import type { Check } from '../../core/check';
import { notice } from '../../shared';
import { presets, presetVersion, type Preset } from '.';

/** What a preset adds to one of the tables. */
interface Brought {
	what: string;
	lines: string[];
}

/** What a preset adds to the tables of a node, each line with its points. */
const broughtBy = ({ rules, activityRules, groups }: Preset): Brought[] =>
	[
		{
			what: 'these Scoring Rules',
			lines: rules.map(({ name, kind, points }) => `${name} (${kind} ${signed(points)})`),
		},
		{
			what: 'these Activity Rules',
			lines: activityRules.map(
				({ name, points, halfLifeDays }) =>
					`${name} (${signed(points)} each, half after ${halfLifeDays} days)`,
			),
		},
		{
			what: 'these Groups',
			lines: groups.map(({ name, most }) => `${name} (at most ${most})`),
		},
	].filter(({ lines }) => lines.length > 0);

const signed = (points: number) => (points > 0 ? `+${points}` : String(points));

const takesPlace =
	'A line of yours with the name of one of them takes its place, and with 0 points takes it away.';

/** A preset that is chosen. */
interface Chosen {
	preset: Preset;
	version: number;
}

/** The same as notes of Check Settings. */
export const saysPreset = ({ preset, version }: Chosen): Check[] => [
	{
		where: 'Start From',
		look: () =>
			broughtBy(preset).map(({ what, lines }) => ({
				severity: 'note' as const,
				code: 'preset.holds',
				message: `${preset.title}, version ${version}, brings ${what}: ${lines.join('; ')}`,
				hint: takesPlace,
			})),
	},
];

/** The same on the screen, below Start From, for the preset that is chosen. */
export const presetNotices: INodeProperties[] = Object.entries(presets).map(([name, preset]) =>
	notice(
		`${name}Notice`,
		[
			...broughtBy(preset).map(
				({ what, lines }) =>
					`${preset.title} brings ${what}:<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
			),
			`Version ${presetVersion}; what each asks for is in the docs. ${takesPlace}`,
		].join(''),
		{ show: { startFrom: [name] } },
	),
);
