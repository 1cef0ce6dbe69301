import { LeadOpsError } from '../../errors';
import type { RouteTarget, RuleSettings } from '../rules';

/**
 * Refuses what asks the territories where there are none.
 *
 * @throws LeadOpsError `territories.none`
 */
export function refuseWithoutTerritories(
	{ rules, otherwise }: Pick<RuleSettings, 'rules' | 'otherwise'>,
	territories: readonly unknown[],
): void {
	if (territories.length > 0) return;
	for (const { name, target, off } of rules) if (!off) refuseTarget(`Rules: "${name}"`, target);
	refuseTarget('When No Rule Matches', otherwise);
}

function refuseTarget(where: string, { kind }: RouteTarget) {
	if (kind !== 'territory') return;
	throw new LeadOpsError({
		code: 'territories.none',
		message: `${where} assigns by territory, and the Territories table is empty`,
		hint: 'Fill in the Territories table, or choose a pool, an owner or a queue.',
	});
}
