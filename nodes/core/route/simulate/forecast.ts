import { addBusinessTime, businessTimeBetween } from '../../time';
import type { Member } from '../roster';
import { quantile } from './quantile';

/** What is taken as given where the past does not say. */
export interface Assumptions {
	/** How long an owner takes to answer, in milliseconds of their working hours. */
	responseMs: number;
	/** Within what time after receipt a lead is to be answered, in milliseconds by the clock. */
	targetMs: number;
}

/** How soon leads would have been answered. Lengths are milliseconds by the clock, from receipt. */
export interface Forecast {
	/** The part of all leads that would be answered within the target, from 0 to 1. */
	withinTarget: number;
	/** Of those that have an owner; `null` where none has. */
	medianMs: number | null;
	/** Nine of ten are answered sooner. */
	slowestTenthMs: number | null;
	/** How many leads were forecast by the owner's own speed in the past, and by the assumption. */
	byOwnSpeed: number;
	byAssumption: number;
}

/** A lead that somebody would have. Instants are epoch milliseconds. */
interface Given {
	member: Member;
	receivedAt: number;
	givenAt: number;
}

/** From so many answers on, an owner's own speed is known. */
const enoughAnswers = 5;

/**
 * Foresees when leads would have been answered: an owner takes as long as they did in the past, in
 * their working hours; where that is not known, as long as is assumed. A lead that waits in a queue is
 * answered by nobody.
 */
export class Forecaster {
	/** By the owner's place in the table. */
	private readonly answers = new Map<number, number[]>();

	private readonly given: Given[] = [];

	private leads = 0;

	constructor(private readonly assumptions: Assumptions) {}

	/** Notes how long somebody really took. */
	answered(member: Member, receivedAt: number, respondedAt: number) {
		if (respondedAt < receivedAt) return;
		const took = member.calendar
			? businessTimeBetween(member.calendar, receivedAt, respondedAt)
			: respondedAt - receivedAt;
		const answers = this.answers.get(member.index);
		if (answers) answers.push(took);
		else this.answers.set(member.index, [took]);
	}

	/**
	 * Notes who would have the lead; `null` for nobody.
	 *
	 * @param givenAt when they would be given it: later than its receipt for one that waited
	 */
	lead(member: Member | null, receivedAt: number, givenAt: number) {
		this.leads++;
		if (member) this.given.push({ member, receivedAt, givenAt });
	}

	forecast(): Forecast {
		const speeds = new Map(
			[...this.answers].flatMap(([index, took]) =>
				took.length >= enoughAnswers ? [[index, quantile(took, 0.5) ?? 0] as const] : [],
			),
		);
		const { responseMs, targetMs } = this.assumptions;
		let byOwnSpeed = 0;
		const lengths = this.given.map(({ member, receivedAt, givenAt }) => {
			const own = speeds.get(member.index);
			if (own !== undefined) byOwnSpeed++;
			const takes = own ?? responseMs;
			const { calendar } = member;
			if (!calendar) return givenAt + takes - receivedAt;
			// Who takes no time at all answers when they come to work.
			return addBusinessTime(calendar, givenAt, Math.max(1, takes)) - receivedAt;
		});
		const inTime = lengths.filter((length) => length <= targetMs).length;
		return {
			withinTarget: this.leads === 0 ? 0 : inTime / this.leads,
			medianMs: quantile(lengths, 0.5),
			slowestTenthMs: quantile(lengths, 0.9),
			byOwnSpeed,
			byAssumption: lengths.length - byOwnSpeed,
		};
	}
}
