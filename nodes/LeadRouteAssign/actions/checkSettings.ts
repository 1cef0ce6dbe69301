import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../../core/check';
import { checksOfRouting, sharedAccounts } from '../../core/route';
import { sharedHosts } from '../../desk/accounts';
import { checkSettings, checksOfLine, clocksOfFlow, combined } from '../../shared';
import { assignParameters, optionParameters } from '../description';
import { checkedOwners } from '../ownersInput/checks';
import { askedColumns } from '../ownersInput/columns';
import { territoriesIndex } from '../ownersInput/rows';
import { checkedTerritories } from '../ownersInput/territoriesOfRun';
import { checksOfKeeping } from '../tables/poolChecks';
import { lookedPolicy, readPolicy } from '../readPolicy';

/** Says what is wrong with the owners, the rules and where leads go that no rule takes. */
export async function checkRouting(context: IExecuteFunctions) {
	const isShared = await sharedHosts();
	const beside = { now: Date.now(), behind: clocksOfFlow(context) };
	return await checkSettings(context, (source, itemIndex) => {
		const parts = { ...assignParameters.read(source), ...optionParameters.read(source) };
		const values = combined(parts).at(itemIndex);
		const columns = askedColumns(values.ownerColumns, values.pools);
		const { given: owners, checksAfter } = checkedOwners(context, values.ownersFrom, columns);
		const { given: territories, checks } = checkedTerritories(
			context,
			values.territoriesFrom,
			territoriesIndex(values.ownersFrom),
		);
		const given = { owners, territories };
		const policy = lookedPolicy(readPolicy(values, context.getTimezone(), given), beside);
		return [
			...checksOfRouting(policy),
			...sharedAccounts(policy, isShared),
			...checksOfKeeping(values.pools, itemIndex),
			...checksAfter(),
			...checks,
			...values.rules.flatMap(({ name, conditions }, index) =>
				checksOfLine(lineOf('Rules', index, name), conditions, itemIndex),
			),
			...values.caps.flatMap(({ name, per, conditions }, index) =>
				per === 'open' ? [] : checksOfLine(lineOf('Caps', index, name), conditions, itemIndex),
			),
		];
	});
}
