import type { FilterValue, IDataObject, INodeParameters } from 'n8n-workflow';
import {
	builtInKnowledge,
	compilePolicy,
	decideQualification,
	fieldFacts,
	learnedPoints,
	learnScore,
	observe,
	readInquiry,
	seeActivities,
	type DatedActivity,
	type QualifyPolicy,
} from '../../nodes/core/qualify';
import { areaUnderCurve, calibrationError } from '../../nodes/core/qualify/learned/measures';
import { policyParts } from '../../nodes/LeadQualifyScore/policyParts';
import { policySetting } from '../../nodes/LeadQualifyScore/readPolicy';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import {
	completeLead,
	constantly,
	explainKnown,
	noConditions,
	parsePathExpression,
	readPath,
	type SettingSource,
} from '../../nodes/shared';
import { someModel } from '../core/qualify/someModel';
import { wonAndLost } from '../core/qualify/wonAndLost';
import { runNode } from '../nodes/engine';
import { median } from './statistics';

type Log = (line: string) => void;

const NOW = Date.parse('2026-03-02T09:30:00Z');
const DAY = 86_400_000;
const LEADS = 5000;
const ROUNDS = 7;

const countries = ['DE', 'AT', 'CH', 'FR', 'US', 'GB', 'NL', 'ES'];
const titles = ['Head of Sales', 'Buyer', 'Founder', null, 'CTO'];

const leadAt = (index: number) => ({
	email: `ada${index}@firm-${index}.example`,
	domain: `firm-${index}.example`,
	company: `Firm ${index} GmbH`,
	jobTitle: titles[index % titles.length] ?? null,
	country: countries[index % countries.length] ?? null,
	message: null,
});

const leads = Array.from({ length: LEADS }, (_, index) =>
	completeLead(
		{ id: `lead-${index}`, inquiryId: `inquiry-${index}`, ...leadAt(index) },
		new Date(NOW).toISOString(),
	),
);

const items = leads.map((lead) => ({ lead: lead as unknown as IDataObject }));

const asks = (
	field: string,
	operation: 'equals' | 'contains',
	rightValue: string,
): FilterValue => ({
	...noConditions,
	conditions: [
		{
			...{ id: field, leftValue: `={{ $json.lead.${field} }}`, rightValue },
			operator: { type: 'string', operation },
		},
	],
});

/** Rules that ask all kinds of things, in groups; some lack what they ask for. */
const ruleAt = (index: number) => ({
	name: `Rule ${index}`,
	words: '',
	kind: index % 2 === 0 ? 'fit' : 'intent',
	points: (index % 7) - 2,
	group: `Group ${index % 5}`,
	conditions:
		index % 2 === 0
			? asks('country', 'equals', countries[index % countries.length] ?? 'DE')
			: asks('jobTitle', 'contains', index % 3 === 0 ? 'head' : 'buyer'),
});

const parametersOf = (rules: number) => ({
	categories: {},
	rules: { rule: Array.from({ length: rules }, (_, index) => ruleAt(index)) },
	groups: {
		group: Array.from({ length: 5 }, (_, index) => ({ name: `Group ${index}`, most: 20 })),
	},
});

/** Settings whose fields are those of the item at an index. */
const sourceOf = (values: Readonly<Record<string, unknown>>): SettingSource => ({
	written: (name) => values[name],
	read(written) {
		const path = typeof written === 'string' ? parsePathExpression(written) : undefined;
		return path
			? { constant: false, at: (index) => readPath(items[index], path) }
			: constantly(written);
	},
});

/**
 * Scores a second, without the category; compiled once, as a node does.
 *
 * @param more such as what was learned
 */
function measure(rules: number, more: Partial<QualifyPolicy> = {}) {
	const { parts } = policyParts(sourceOf(parametersOf(rules)));
	const written = { ...policySetting(parts, null).at(0).policy, ...more };
	const policy = compilePolicy(written, builtInKnowledge);
	const rows = parts.rules.at(0);
	const nothing = { service: null, custom: {} };
	const score = (index: number) => {
		const text = readInquiry({ message: null, ...nothing }, ['message']);
		const rule = (at: number) => {
			const row = rows[at];
			return row ? explainKnown(row.conditions, index) : '';
		};
		const lead = leads[index];
		const told = lead ? { facts: fieldFacts(lead) } : {};
		return decideQualification(policy, observe(policy, text, { category: () => null, rule }, told));
	};
	const speeds: number[] = [];
	for (let round = -2; round < ROUNDS; round++) {
		const begun = performance.now();
		for (let index = 0; index < LEADS; index++) score(index);
		if (round >= 0) speeds.push(LEADS / ((performance.now() - begun) / 1000));
	}
	return median(speeds);
}

/** Activities seen a second, by ten rules, of leads with a hundred activities each. */
function measureActivities() {
	const rules = Array.from({ length: 10 }, (_, index) => ({
		...{ name: `Activity ${index}`, kinds: [`kind ${index}`], where: [], points: 2 },
		...{ halfLifeDays: 14, windowDays: 90, most: 20 },
	}));
	const activities = Array.from(
		{ length: 100 },
		(_, index): DatedActivity => ({
			...{ kind: `kind ${index % 12}`, at: NOW - index * DAY, where: '/pricing' },
		}),
	);
	const speeds: number[] = [];
	for (let round = -2; round < ROUNDS; round++) {
		const begun = performance.now();
		for (let lead = 0; lead < 500; lead++) seeActivities(rules, activities, NOW + lead);
		if (round >= 0) speeds.push(500 / ((performance.now() - begun) / 1000));
	}
	return median(speeds);
}

/** The whole node, without a store and without the category. */
async function measureNode(rules: number) {
	const parameters = { ...parametersOf(rules), options: { recordInStore: false } };
	const begun = performance.now();
	await runNode({
		node: new LeadQualifyScore(),
		parameters: parameters as unknown as INodeParameters,
		items,
	});
	return LEADS / ((performance.now() - begun) / 1000);
}

/** How well a learned score tells leads of whom it is known how likely they were to be won. */
function measureLearned(log: Log) {
	for (const count of [300, 1000, 4000, 10_000]) {
		const begun = performance.now();
		const { learned, won, lost } = learnScore(wonAndLost(7, count));
		const seconds = (performance.now() - begun) / 1000;
		if (!learned) {
			log(`  learned from ${won} won and ${lost} lost leads: nothing`);
			continue;
		}
		const unseen = wonAndLost(8, 20_000);
		const said = unseen.map(({ facts, won }) => ({
			...{ score: learnedPoints(learned.model, facts).probability, won },
		}));
		const best = areaUnderCurve(unseen.map(({ truth, won }) => ({ score: truth, won })));
		const byRules = areaUnderCurve(unseen.map(({ score, won }) => ({ score: score ?? 0, won })));
		const [area, error] = [areaUnderCurve(said), calibrationError(said)];
		log(
			`  learned from ${won} won and ${lost} lost leads in ${seconds.toFixed(1)} s: area under the curve ${area.toFixed(3)}, ${(best - area).toFixed(3)} below the best possible (bar: 0.02), the rules ${byRules.toFixed(3)}; calibration error ${error.toFixed(3)} (bar: 0.03)`,
		);
	}
}

export async function bench(log: Log) {
	const [fifty, hundred, twoHundred] = [measure(50), measure(100), measure(200)];
	log(`  50 rules, without the category: ${Math.round(fifty)} leads a second (bar: 50,000)`);
	log(
		`  100 and 200 rules: ${(fifty / hundred).toFixed(1)} × and ${(fifty / twoHundred).toFixed(1)} × the cost (linear: 2 and 4)`,
	);
	const learned = { version: 1, model: someModel() };
	log(
		`  50 rules and a learned score: ${Math.round(measure(50, { scoreBy: 'both', learned }))} leads a second`,
	);
	measureLearned(log);
	log(`  100 activities by 10 rules: ${Math.round(measureActivities())} leads a second`);
	await measureNode(50);
	log(`  the whole node, 50 rules: ${Math.round(await measureNode(50))} leads a second`);
}
