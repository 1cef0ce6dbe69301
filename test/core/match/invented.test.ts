import { decideMatch } from '../../../nodes/core/match';
import { inventedInquiries, type InventedInquiry } from './invented';
import { KnownLeads } from './knownLeads';
import { at } from './people';

function tally(inquiries: readonly InventedInquiry[]) {
	const store = new KnownLeads();
	const whose = new Map<string, number>();
	const isKnown = new Set<number>();
	const count = { existing: 0, right: 0, again: 0, found: 0, certain: 0, certainFound: 0 };
	inquiries.forEach(({ person, truth, isCertain, isAlike }, index) => {
		const { recordId } = decideMatch(store.factsOf(person));
		const joined = recordId !== null;
		const isRight = joined && whose.get(recordId) === truth;
		if (joined) count.existing++;
		if (isRight) count.right++;
		// Of a household that shares everything a person is to be asked.
		if (isKnown.has(truth) && !isAlike) count.again++;
		if (isKnown.has(truth) && !isAlike && isRight) count.found++;
		if (isCertain) count.certain++;
		if (isCertain && isRight) count.certainFound++;
		isKnown.add(truth);

		const { id } = store.remember(person, `i${index}`, recordId, at + index);
		if (!joined) whose.set(id, truth);
	});
	return count;
}

// Measured over seeds 1 to 3: of those taken for somebody known 0.988 to 0.992 are, and the others are mostly
// initials in households that share all they have; 0.979 to 0.987 of what is certain is found, and 0.74 to
// 0.76 of all who come again.
test.each([1, 2, 3])('of invented people %i hardly anybody is taken for somebody else', (seed) => {
	const { existing, right, again, found, certain, certainFound } = tally(
		inventedInquiries(seed, 1500),
	);
	expect(right / existing).toBeGreaterThanOrEqual(0.985);
	expect(certainFound / certain).toBeGreaterThanOrEqual(0.975);
	expect(found / again).toBeGreaterThanOrEqual(0.72);
});
