import { describeAccounts } from './contract/accounts';
import { describeAssignments } from './contract/assignments';
import { describeAvailability } from './contract/availability';
import { describeBatches } from './contract/batches';
import { describeCaps } from './contract/caps';
import { describeClocks } from './contract/clocks';
import { CurrentStore, type StoreUnderTest } from './contract/CurrentStore';
import { describeDeliveries } from './contract/deliveries';
import { describeDoubts } from './contract/doubts';
import { describeEvents } from './contract/events';
import { describeFollowUps } from './contract/followUps';
import { describeHoldings } from './contract/holdings';
import { describeInquiries } from './contract/inquiries';
import { describeLeads } from './contract/leads';
import { describeMatches } from './contract/matches';
import { describeMerges } from './contract/merges';
import { describeOddInputs } from './contract/oddInputs';
import { describeErasureLaw, describePeople } from './contract/people';
import { describeRetention } from './contract/retention';
import { describeSettings } from './contract/settings';
import { describeShadows } from './contract/shadows';
import { describeTransactions } from './contract/transactions';
import { describeVersions } from './contract/versions';

export { tables, type StoreUnderTest } from './contract/CurrentStore';

/** What every Lead Store must do, whatever it is made of. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>) {
	describe(name, () => {
		const current = new CurrentStore();
		beforeEach(async () => await current.open(open));
		afterEach(async () => await current.close());

		describeTransactions(current);
		describeBatches(current);
		describeInquiries(current);
		describeLeads(current);
		describeMatches(current);
		describeVersions(current);
		describeMerges(current);
		describeDoubts(current);
		describeAccounts(current);
		describeAssignments(current);
		describeAvailability(current);
		describeCaps(current);
		describeHoldings(current);
		describeClocks(current);
		describeDeliveries(current);
		describeEvents(current);
		describeFollowUps(current);
		describeSettings(current);
		describeShadows(current);
		describeOddInputs(current);
		describePeople(current);
		describeErasureLaw(current);
		describeRetention(current);
	});
}
