import type { Check } from '../../core/check';
import type { StartedFrom } from '../policyParts';

/** What a preset adds to the tables of a node, as notes of Check Settings. */
export function saysPreset({ preset, version }: StartedFrom): Check[] {
	const { title, rules, activityRules, groups } = preset;
	const note = (what: string, lines: readonly string[]) => ({
		severity: 'note' as const,
		code: 'preset.holds',
		message: `${title}, version ${version}, brings ${what}: ${lines.join('; ')}`,
		hint: 'A line of yours with the name of one of them takes its place, and with 0 points takes it away.',
	});
	return [
		{
			where: 'Start From',
			look: () => [
				note(
					'these Scoring Rules',
					rules.map(({ name, kind, points }) => `${name} (${kind} ${signed(points)})`),
				),
				note(
					'these Activity Rules',
					activityRules.map(
						({ name, points, halfLifeDays }) =>
							`${name} (${signed(points)} each, half after ${halfLifeDays} days)`,
					),
				),
				...(groups.length === 0
					? []
					: [
							note(
								'these Groups',
								groups.map(({ name, most }) => `${name} (at most ${most})`),
							),
						]),
			],
		},
	];
}

const signed = (points: number) => (points > 0 ? `+${points}` : String(points));
