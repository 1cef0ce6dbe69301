import { lineOf } from '../core/check';
import { LeadOpsError } from '../core/errors';
import {
	isSamePlan,
	noPlan,
	planCalled,
	plansFrom,
	readyPlans,
	type Attempt,
	type FollowUpSettings,
	type Plan,
} from '../core/followUp';
import { readPath } from '../core/fieldPath';
import { combined, mapped, type Setting, type SettingSource } from '../shared';
import { asQualified, namedBelow, optionParameters, planParameters } from './description';

type Read<Name extends 'attempts' | 'plans'> = ReturnType<
	ReturnType<typeof planParameters.read>[Name]['at']
>[number];

/** Reads the plans from the screen, ready ones included, for the plan that a name stands for. */
export function plansReader(source: SettingSource) {
	const { plan, planName, ...parts } = planParameters.read(source);
	const { options } = optionParameters.read(source);
	const lines = combined({ attempts: parts.attempts, plans: parts.plans });
	const all: Setting<Plan[]> = mapped(lines, ({ attempts, plans }) => {
		attempts.forEach(checkLine);
		return allPlans(attempts, plans);
	});
	const rest = mapped(combined({ stopsOn: parts.stopsOn, options }), ({ stopsOn, options }) => ({
		stopsOn,
		stopsForAll: options.stopsForAll ?? [],
		hours: options.hours ?? 'working',
		textsNeedConsent: options.textsNeedConsent ?? false,
		textsToMobilesOnly: options.textsToMobilesOnly ?? false,
		perDay: options.perDay ?? 1,
		perWeek: options.perWeek ?? 3,
		perSender: options.perSender ?? 0,
		taskLimit: { amount: options.taskLimit ?? 5, unit: 'businessDays' as const },
		pinned: options.changedPlan === 'pinned',
	}));
	const nameOf = (json: object, itemIndex: number): string => {
		const chosen = plan.at(itemIndex).trim();
		if (chosen === namedBelow) return planName.at(itemIndex).trim();
		if (chosen !== asQualified) return chosen;
		const said = readPath(json, ['qualification', 'followUp']);
		const usual = readyPlans[0]?.name ?? '';
		return typeof said === 'string' && said.trim() !== '' ? said.trim() : usual;
	};
	const isFixed = (itemIndex: number): boolean => {
		const chosen = plan.at(itemIndex).trim();
		return chosen === namedBelow ? planName.constant : plan.constant && chosen !== asQualified;
	};
	return {
		/** The lines of Attempts and Plans. */
		lines,
		rest,
		/** The name of the plan that is chosen for an item. */
		nameOf,
		/**
		 * That nobody has the plan which the item itself names, by its tier or an expression, such as one that was
		 * renamed. `null` where there is one, and for a name on the screen, which is a setting that cannot work.
		 */
		gone(json: object, itemIndex: number): ReturnType<typeof noPlan> | null {
			if (isFixed(itemIndex)) return null;
			const name = nameOf(json, itemIndex);
			const plans = all.at(itemIndex);
			return planCalled(name, plans) ? null : noPlan(name, plans);
		},
		/**
		 * The settings of a plan.
		 *
		 * @throws LeadOpsError `followUp.noPlan` for one that there is not
		 */
		settings: (name: string): Setting<FollowUpSettings> =>
			mapped(combined({ all, rest }), ({ all, rest }) => ({
				plans: plansFrom(name, all),
				...rest,
			})),
	};
}

/**
 * A line that is of no plan would go out to nobody, and in silence.
 *
 * @throws LeadOpsError `followUp.ofNoPlan`
 */
export function checkLine({ plan }: Pick<Read<'attempts'>, 'plan'>, index: number): void {
	if (plan.trim() !== '') return;
	throw new LeadOpsError({
		code: 'followUp.ofNoPlan',
		message: `${lineOf('Attempts', index)}: Of Plan is empty, so it is an attempt of no plan`,
		hint: 'Write the name of the plan that it belongs to, or delete the line.',
	});
}

/** The plans of the table, then the ready ones that none of them stands for. */
export function allPlans(
	attempts: ReadonlyArray<Read<'attempts'>>,
	plans: ReadonlyArray<Read<'plans'>>,
): Plan[] {
	const own = new Map<string, Plan>();
	const named = [...attempts.map((line) => line.plan), ...plans.map(({ name }) => name)];
	for (const name of named.map((each) => each.trim())) {
		if (name === '') continue;
		if ([...own.keys()].some((known) => isSamePlan(known, name))) continue;
		const line = plans.find((each) => isSamePlan(each.name, name));
		own.set(name, {
			name,
			attempts: attemptsIn(attempts.filter((each) => isSamePlan(each.plan, name))),
			patience: { amount: line?.amount ?? 2, unit: line?.unit ?? 'businessDays' },
			then: line?.then ?? 'hand over',
			thenPlan: line?.thenPlan.trim() ?? '',
		});
	}
	// A line of Plans alone says what comes after a ready plan.
	const ready = readyPlans.map((each) => {
		const same = [...own.values()].find(({ name }) => isSamePlan(name, each.name));
		if (!same) return each;
		own.delete(same.name);
		return same.attempts.length > 0 ? same : { ...same, attempts: each.attempts };
	});
	return [...own.values(), ...ready];
}

/** The attempts of a plan: a line with a language says the same as the one above it, to who speaks that. */
function attemptsIn(lines: ReadonlyArray<Read<'attempts'>>): Attempt[] {
	const attempts: Attempt[] = [];
	for (const line of lines) {
		const { language, subject, message } = line;
		if (language.trim() === '') {
			attempts.push(attemptOf(line));
			continue;
		}
		const above = attempts.at(-1) ?? { ...attemptOf(line), subject: '', message: '' };
		if (attempts.length === 0) attempts.push(above);
		above.texts.push({ language: language.trim(), subject, message });
	}
	return attempts;
}

const attemptOf = (line: Read<'attempts'>): Attempt => {
	const { amount, unit, channel, from, subject, message, waitsForTask, asDraft, whenUnclear } =
		line;
	return {
		delay: { amount, unit },
		...{ channel, from, subject, message, texts: [], waitsForTask, asDraft, whenUnclear },
	};
};
