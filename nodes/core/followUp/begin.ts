import { followUpStops, type LeadStatus, type Priority } from '../lead';
import type { FollowUpPlans } from './compilePlans';
import type { Enrolment } from './enrolment';
import { stillCounting } from './schedule';

/** Who begins a plan. */
export interface Beginning {
	inquiryId: string;
	priority: Priority;
	plans: FollowUpPlans;
	/** Where the lead stands. */
	status: LeadStatus;
	/** By what their company is known; `null` where nobody knows it, or the plan stops for them alone. */
	company: string | null;
	/** The person's enrolments before, by when they began. */
	before: readonly Enrolment[];
}

/**
 * An enrolment at its beginning, before its first look is set. What the person was written by the plans before
 * goes on to count, so that a new plan gives nobody more messages than they may get.
 *
 * @param now epoch milliseconds
 * @example
 * begin({ inquiryId: 'i_1', priority: 'normal', plans, status: 'open', company: null, before: [] }, now).attempt // 0
 */
export function begin(
	{ inquiryId, priority, plans, status, company, before }: Beginning,
	now: number,
): Enrolment {
	const earlier = before.find((each) => each.inquiryId === inquiryId);
	const sent = sentInAll(before);
	return {
		...{ inquiryId, priority, run: 1 + (earlier?.run ?? 0), state: 'active' },
		...{ plan: plans.first.name, gone: [], policy: plans.hash },
		stopsOn: followUpStops.filter((stop) => plans.settings.stopsOn.includes(stop)),
		...(company !== null && {
			colleagues: { company, stopsOn: [...plans.settings.stopsForAll] },
		}),
		...{ enrolledAt: now, statusThen: status, attempt: 0, made: 0 },
		...{ sent: stillCounting(sent, now), lastText: before.at(-1)?.lastText ?? null },
		...{ waitsForTask: false, nextAt: now, looks: 0, last: null, ended: null },
	};
}

/**
 * When somebody was written to by all of their plans. Each has the moments of the ones before it already,
 * and may have one twice: two messages that went out in the same millisecond are two.
 */
function sentInAll(enrolments: ReadonlyArray<Pick<Enrolment, 'sent'>>): number[] {
	const all: number[] = [];
	for (const { sent } of enrolments) {
		const known = [...all];
		for (const at of sent) {
			const place = known.indexOf(at);
			if (place === -1) all.push(at);
			else known.splice(place, 1);
		}
	}
	return all.sort((a, b) => a - b);
}
