import type { AssignFacts } from '../../desk/assign';
import { explainMet, type Parts, type RowIn } from '../../shared';
import { capsMet, type caps } from './caps';
import { keptValueOf, needsOf, type pools } from './pools';
import type { rules } from './rules';

/** What of the tables is asked lead by lead. */
type AskedTables = Parts<{
	rules: Array<RowIn<typeof rules>>;
	caps: Array<RowIn<typeof caps>>;
	pools: Array<RowIn<typeof pools>>;
}>;

/** What the tables see on the lead of an item: asked by live decisions and by simulated ones alike. */
export const askedOfLead = (
	{ rules: ofRules, caps: ofCaps, pools: ofPools }: AskedTables,
	itemIndex: number,
): Required<Pick<AssignFacts, 'ruleMet' | 'capsMet' | 'keeps' | 'needs'>> => ({
	ruleMet(index) {
		const rule = ofRules.at(itemIndex)[index];
		return rule ? explainMet(rule.conditions, itemIndex) : '';
	},
	capsMet: capsMet(ofCaps.at(itemIndex), itemIndex),
	keeps: (row) => keptValueOf(ofPools.at(itemIndex)[row], itemIndex),
	needs: (row) => needsOf(ofPools.at(itemIndex)[row], itemIndex),
});
