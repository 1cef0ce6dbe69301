import { turnedAwayKinds, whyNotFor, type TurnedAwayKind } from '../../../nodes/core/deliver';

const said = (category: string, verdict: string) => ({ category, verdict });

test.each<[kinds: TurnedAwayKind[], onItem: unknown, why: RegExp | null]>([
	[['spam'], said('spam', 'disqualified'), /turned away as spam/],
	[['vendor'], said('vendor', 'disqualified'), /offer to sell/],
	[['spam', 'vendor'], said('vendor', 'disqualified'), /offer to sell/],
	[['spam'], said('vendor', 'disqualified'), null],
	[['spam'], said('spam', 'review'), null],
	[['perhaps spam'], said('spam', 'review'), /may be spam/],
	[['perhaps spam'], said('spam', 'disqualified'), null],
	[['support'], said('support', 'review'), null],
	[['opt-out'], { ...said('support', 'review'), reasonCode: 'request.optOut' }, /left alone/],
	[['opt-out'], { ...said('support', 'review'), reasonCode: 'category.support' }, null],
	[['spam'], { ...said('support', 'review'), reasonCode: 'request.optOut' }, null],
	[[], said('spam', 'disqualified'), null],
	[[...turnedAwayKinds], said('sales', 'disqualified'), null],
	[[...turnedAwayKinds], undefined, null],
	[[...turnedAwayKinds], { category: 'spam' }, null],
])('not for %j, %j: %s', (kinds, onItem, why) => {
	const reason = whyNotFor(kinds, onItem);
	if (why === null) expect(reason).toBeNull();
	else expect(reason).toMatch(why);
});
