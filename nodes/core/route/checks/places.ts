import type { RouteTarget } from '../rules';
import type { WhenNobody } from '../waiting';
import { whereOfAccount } from './accounts';
import type { LookedPolicy } from './looked';
import { whereOfRule } from './rules';
import { whereOfTerritory } from './territories';

/** Somewhere that leads are sent, as a line of a table says. */
export interface AskedPlace {
	/** The line, such as `Rules: row 3 (Bavaria)`. */
	where: string;
	target: RouteTarget;
	/** What becomes of a lead that nobody there can take now. */
	whenNobody: WhenNobody;
}

/** Everywhere that leads are sent. */
export function askedPlaces(policy: LookedPolicy): AskedPlace[] {
	const { accounts, rules, territories, otherwise, whenNobody } = policy;
	const byTerritory = [
		...rules
			.filter(({ off, target }) => !off && target.kind === 'territory')
			.map((rule) => rule.whenNobody),
		...(otherwise.kind === 'territory' ? [undefined] : []),
	].map((said) => said ?? whenNobody);
	const ofTerritories = byTerritory.find((said) => said.do !== 'wait') ?? byTerritory[0];
	return [
		...accounts.map((row, index) => ({
			...{ where: whereOfAccount(row, index), target: row.target, whenNobody },
		})),
		...rules.flatMap((rule, index) =>
			rule.off
				? []
				: {
						...{ where: whereOfRule(rule, index), target: rule.target },
						whenNobody: rule.whenNobody ?? whenNobody,
					},
		),
		...territories.map((row, index) => ({
			...{ where: whereOfTerritory(row, index), target: row.target },
			whenNobody: ofTerritories ?? whenNobody,
		})),
		{ where: 'When No Rule Matches', target: otherwise, whenNobody },
	];
}
