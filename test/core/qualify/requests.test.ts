import { requestsIn, type Requests, type RequestsSeen } from '../../../nodes/core/qualify';

test.each<[RequestsSeen, number, Requests]>([
	[{}, 1, {}],
	[{ optOut: ['remove me'] }, 99, { optOut: ['remove me'] }],
	[{ optOutAlone: ['stop'] }, 1, { optOut: ['stop'] }],
	[{ optOutAlone: ['stop'] }, 2, { optOut: ['stop'] }],
	[{ optOutAlone: ['stop'] }, 3, {}],
	[{ listWords: ['unsubscribe'] }, 1, { optOut: ['unsubscribe'] }],
	[{ listWords: ['unsubscribe'] }, 6, { optOut: ['unsubscribe'] }],
	[{ listWords: ['unsubscribe'] }, 7, { listWords: ['unsubscribe'] }],
	[
		{ listWords: ['unsubscribe'], notInterested: ['no thanks'] },
		7,
		{ optOut: ['unsubscribe'], notInterested: ['no thanks'] },
	],
	[{ listWords: ['list'], optOut: ['remove me'] }, 7, { optOut: ['remove me'] }],
	[{ notThisWay: ['no calls'] }, 9, { optOut: ['no calls'] }],
	[{ notThisWay: ['no calls'], otherWay: ['email me'] }, 9, {}],
	[{ otherWay: ['email me'] }, 2, {}],
	[{ settled: ['bought elsewhere'] }, 2, { settled: ['bought elsewhere'] }],
	[{ notInterested: ['no thanks'] }, 2, { notInterested: ['no thanks'] }],
	[
		{ optOut: ['a'], optOutAlone: ['b'], listWords: ['c'], notThisWay: ['d'] },
		2,
		{ optOut: ['a', 'b', 'c', 'd'] },
	],
])('of what is said %j in %i words is asked %j', (seen, words, requests) => {
	expect(requestsIn(seen, words)).toEqual(requests);
});
