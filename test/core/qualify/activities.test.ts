import fc from 'fast-check';
import {
	decideQualification,
	decideQualificationAgain,
	fadedPoints,
	MOST_COUNTED,
	qualifiedData,
	readActivities,
	seeActivities,
	togetherOnce,
	type ActivityRule,
	type DatedActivity,
	type Observed,
	type QualifyPolicy,
	type QualifyRecord,
} from '../../../nodes/core/qualify';
import { runs } from '../../runs';

const day = 86_400_000;
const now = Date.UTC(2026, 2, 2, 12);

const rule = (changes: Partial<ActivityRule> = {}): ActivityRule => ({
	...{ name: 'Active', kinds: [], where: [], points: 8, halfLifeDays: 10, windowDays: 0, most: 0 },
	...changes,
});

const did = (daysAgo: number, kind = 'reply', where = ''): DatedActivity => ({
	...{ kind, at: now - daysAgo * day, where },
});

/** What a rule gives for activities, as of now. */
const given = (changes: Partial<ActivityRule>, activities: readonly DatedActivity[], at = now) => {
	const asked = rule(changes);
	const { moments } = seeActivities([asked], activities, at);
	return fadedPoints(asked, moments[0] ?? [], at)?.points ?? 0;
};

test.each<[string, Partial<ActivityRule>, DatedActivity[], number]>([
	['whole when it is new', {}, [did(0)], 8],
	['half after its half-life', {}, [did(10)], 4],
	['a quarter after two of them', {}, [did(20)], 2],
	['what all give together', {}, [did(0), did(10), did(20)], 14],
	['to two decimals', {}, [did(3)], 6.5],
	['nothing that is left of it', {}, [did(200)], 0],
	['always whole without a half-life', { halfLifeDays: 0 }, [did(400)], 8],
	['what is just within the days', { windowDays: 5, halfLifeDays: 0 }, [did(5), did(5.001)], 8],
	['no more than its most', { most: 12 }, [did(0), did(0, 'call')], 12],
	['and takes no more away', { points: -8, most: 12 }, [did(0), did(0, 'call')], -12],
	['what has not happened yet: nothing', {}, [did(-0.001)], 0],
	['other kinds: nothing', { kinds: ['Meeting'] }, [did(0)], 0],
	['the kinds it names, in any words', { kinds: ['Phone_Call', 'mail'] }, [did(0, 'call')], 8],
	[
		'the places it names',
		{ where: ['/PRICING'] },
		[did(0, 'view', 'https://a.example/pricing')],
		8,
	],
	['other places: nothing', { where: ['/pricing'] }, [did(0), did(0, 'view', '/jobs')], 0],
	['no activities: nothing', {}, [], 0],
])('an activity gives %s', (_what, changes, activities, points) => {
	expect(given(changes, activities)).toBe(points);
});

test('the newest count, and the reason says how many and when', () => {
	const many = Array.from({ length: MOST_COUNTED + 5 }, (_, index) => did(index));
	const asked = rule({ points: 1, halfLifeDays: 0 });
	const { moments } = seeActivities([asked], many.toReversed(), now);
	expect(moments[0]).toEqual(many.slice(0, MOST_COUNTED).map(({ at }) => at));
	const said = (count: number) => fadedPoints(asked, moments[0]?.slice(0, count) ?? [], now);
	expect(said(1)).toEqual({ points: 1, because: 'on Mon 2 Mar 2026' });
	expect(said(2)).toEqual({ points: 2, because: '2 times, the last on Mon 2 Mar 2026' });
	expect(said(MOST_COUNTED)).toEqual({
		...{ points: 50, because: 'the last 50 times, the last on Mon 2 Mar 2026' },
	});
});

test.each<[string, unknown, unknown]>([
	[
		'a list of them',
		[{ kind: 'Phone_Call', at: '2026-03-02T10:00:00Z', where: ' Zoom', more: 1 }],
		[{ kind: 'call', at: Date.UTC(2026, 2, 2, 10), where: ' Zoom' }],
	],
	[
		'without a zone, as the workflow has it',
		[{ kind: 'reply', at: '2026-03-02 10:00' }],
		[{ kind: 'reply', at: Date.UTC(2026, 2, 2, 9), where: '' }],
	],
	[
		'none without a kind or a certain moment',
		[{ kind: '', at: 1772442000 }, { at: 1772442000 }, { kind: 'reply', at: 'soon' }, null, 'x', 7],
		[],
	],
	['no list', { kind: 'reply' }, undefined],
	['nothing', undefined, undefined],
])('read from an item: %s', (_what, value, activities) => {
	expect(readActivities(value, 'Europe/Berlin')).toEqual(activities);
});

test('what two sources tell of one activity is one, and the one that says where counts', () => {
	const [call, view] = [did(1, 'call'), did(1, 'view', '/pricing')];
	const placed = { ...call, where: 'Zoom' };
	expect(togetherOnce([call, view], [placed, view])).toEqual([view, placed]);
	expect(togetherOnce([placed], [call])).toEqual([placed]);
	expect(togetherOnce([call, call])).toEqual([call]);
	expect(togetherOnce([view], [{ ...view, where: '/jobs' }])).toHaveLength(2);
});

const policy: QualifyPolicy = {
	...{ categories: [], rules: [], tiers: [] },
	activityRules: [
		rule({ name: 'Met', kinds: ['meeting'], points: 20, group: 'Busy' }),
		rule({ name: 'Wrote', kinds: ['reply', 'email'], points: 5, most: 15, windowDays: 30 }),
		rule({ name: 'Bounced', kinds: ['bounce'], points: -10, halfLifeDays: 0, group: 'Busy' }),
	],
	groups: [{ name: 'Busy', most: 25 }],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const nothing: Observed = { says: 'no text', known: {}, requests: {}, categories: [], rules: [] };

const observedAt = (activities: readonly DatedActivity[], at: number): Observed => ({
	...nothing,
	activities: seeActivities(policy.activityRules ?? [], activities, at),
});

test('activities count as intent, each rule by its name, within its group', () => {
	const activities = [did(0, 'meeting'), did(0, 'meeting'), did(10), did(1, 'bounced')];
	expect(decideQualification(policy, observedAt(activities, now))).toMatchObject({
		...{ verdict: 'nurture', fit: 0, intent: 17.5, score: 17.5, confidence: 1 },
		points: [
			{ rule: 'Met', kind: 'intent', points: 25, of: 40 },
			{ rule: 'Wrote', points: 2.5, because: 'on Fri 20 Feb 2026' },
			{ rule: 'Bounced', points: -10 },
		],
	});
});

test('where nobody knows of activities, that is not known', () => {
	expect(decideQualification(policy, nothing)).toMatchObject({
		...{ score: 0, confidence: 0, summary: 'Not known: activities.' },
		untold: [{ rule: 'Met' }, { rule: 'Wrote' }, { rule: 'Bounced', lacks: 'activities' }],
	});
});

const anyActivity: fc.Arbitrary<DatedActivity> = fc
	.tuple(
		fc.integer({ min: -20 * 24, max: 90 * 24 }),
		fc.constantFrom('meeting', 'reply', 'email', 'bounced', 'other'),
	)
	.map(([hours, kind]) => did(hours / 24, kind));

const anyActivities = fc.array(anyActivity, { maxLength: 70 });

const scoreAt = (activities: readonly DatedActivity[], at: number) =>
	decideQualification(policy, observedAt(activities, at));

test('the same activities give the same, in whatever order they come', () => {
	fc.assert(
		fc.property(anyActivities, fc.infiniteStream(fc.nat()), (activities, keys) => {
			const shuffled = activities
				.map((each) => ({ each, key: keys.next().value ?? 0 }))
				.sort((a, b) => a.key - b.key)
				.map(({ each }) => each);
			expect(scoreAt(shuffled, now)).toEqual(scoreAt(activities, now));
		}),
		{ numRuns: runs(200) },
	);
});

test('what happened later changes nothing of how it was then', () => {
	fc.assert(
		fc.property(anyActivities, anyActivities, (activities, more) => {
			const later = more.map((each, index) => ({ ...each, at: now + 1 + index }));
			expect(scoreAt([...activities, ...later], now)).toEqual(scoreAt(activities, now));
		}),
		{ numRuns: runs(200) },
	);
});

test('the record alone gives the same decision at any later time', () => {
	fc.assert(
		fc.property(anyActivities, (activities) => {
			const observed = observedAt(activities, now);
			const decided = decideQualification(policy, observed);
			const { record } = qualifiedData(decided, observed, 'hash');
			const kept = JSON.parse(JSON.stringify(record)) as QualifyRecord;
			expect(decideQualificationAgain(policy, kept)).toEqual(decided);
		}),
		{ numRuns: runs(200) },
	);
});

test('without anything new, intent only fades', () => {
	const daysOn = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));
	const past = anyActivities.map((activities) => activities.filter(({ at }) => at <= now));
	fc.assert(
		fc.property(past, daysOn, (activities, [first, more]) => {
			const asked = { kinds: ['reply', 'email'], windowDays: 40 };
			const soon = given(asked, activities, now + first * day);
			expect(given(asked, activities, now + (first + more) * day)).toBeLessThanOrEqual(soon);
			expect(given({ ...asked, points: -8 }, activities, now + first * day)).toBe(0 - soon || 0);
		}),
		{ numRuns: runs(200) },
	);
});
