import type { IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../../core/check';
import { checksOfPlans, compilePlans, type FollowUpPlans } from '../../core/followUp';
import { readGivenTime } from '../../core/sla';
import { enrol, notEnrolled } from '../../desk/followUp';
import {
	compiled,
	hasQueueBehind,
	itemsWithoutLead,
	leadReader,
	placeInStore,
	policyKeeper,
	saidOnce,
	settingsOf,
	tellDoubts,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames } from '../description';
import { plansReader } from '../readPlans';

/** Enrolls the person of each item in a plan, once. An item without a lead is nobody. */
export async function enroll(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const readPlans = plansReader(source);
	const plansOf = new Map<string, (itemIndex: number) => FollowUpPlans>();
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const said = saidOnce(context, now);
	const keepPolicy = policyKeeper(context, now);
	const finishes = !hasQueueBehind(context);
	const used = new Map<string, FollowUpPlans>();
	const unknown = new Map<string, Problem>();

	const placed = await placeInStore(context, outputNames.enroll, async (open, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			return { output: 1, adds: { followUp: notEnrolled('', '', noLead) }, tells: null };
		}
		const lead = readLead(json, itemIndex, now);
		const name = readPlans.nameOf(json, itemIndex);
		const gone = readPlans.gone(json, itemIndex);
		if (gone) {
			unknown.set(name, { ...gone, severity: 'warning', code: 'followUp.noPlan', where: 'Plan' });
			const followUp = notEnrolled(lead.inquiryId, name, gone.message);
			return { output: 1, adds: { followUp } };
		}
		const compile = plansOf.get(name) ?? compiled(readPlans.settings(name), compilePlans);
		plansOf.set(name, compile);
		const plans = compile(itemIndex);
		used.set(plans.hash, plans);
		const workspace = workspaceOf(itemIndex, lead);
		const session = open(workspace);
		const { calendar } = await said.of(session, workspace);
		const facts = {
			...{ lead, item: json, plans, calendar, finishes },
			receivedAt: readGivenTime(lead.receivedAt, timeZone, now).at,
			replaces: options.at(itemIndex).underWay === 'replace',
		};
		const { isEnrolled, followUp } = await enrol(session, facts, now);
		await said.tellUnwatched(session, workspace);
		if (isEnrolled) await keepPolicy(session, plans.hash, plans.settings);
		return { output: isEnrolled ? 0 : 1, adds: { followUp } };
	});
	tellDoubts(context, [
		...unknown.values(),
		...problemsOf(
			[...used.values()].flatMap(({ settings }) => checksOfPlans(settings.plans, null)),
		),
	]);
	return placed;
}
