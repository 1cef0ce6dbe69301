import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../../core/check';
import {
	checksOfStepTexts,
	compileSteps,
	deskLacks,
	personOutput,
	type Step,
} from '../../core/deliver';
import { escalationSchema, followUpSchema } from '../../core/lead';
import { readGivenTime } from '../../core/sla';
import { needsLink, queueDeliveries, sendersOf, type Queued } from '../../desk/deliver';
import {
	formAddress,
	isTestCopy,
	itemsWithoutLead,
	leadReader,
	placeInStore,
	ringBell,
	settingsOf,
	tellDoubts,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames, stepParameters, usualLinkDays } from '../description';
import { readSteps, type ReadStep } from '../readSteps';

/** Writes down what is to happen outside for each lead of the batch, each step once; nothing for an item without a lead. */
export async function queue(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const { steps } = stepParameters.read(source);
	const { options } = optionParameters.read(source);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, options);
	const rung = new Set<string>();
	const hints = new Set<string>();
	const doubts = new Map<string, Problem>();

	const placed = await placeInStore(context, outputNames.queue, async (open, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			return { output: 1, adds: { delivery: { ...nothing, reason: noLead } }, tells: null };
		}
		const lead = readLead(json, itemIndex, now);
		const workspace = workspaceOf(itemIndex, lead);
		const session = open(workspace);
		const read = readSteps(context, steps.at(itemIndex), json, itemIndex);
		for (const doubt of problemsOf(checksOfStepTexts(read.map(({ row }) => row)))) {
			doubts.set(`${doubt.where}: ${doubt.message}`, doubt);
		}
		const compiled = compileSteps(read.map(({ row }) => row));
		const option = options.at(itemIndex);
		const { occasion, finishes = true, linkDays = usualLinkDays } = option;
		const linkTo = (form = '') =>
			form.trim() === ''
				? null
				: { page: formAddress(context, form.trim()), workspace, expiresAt: now + linkDays * DAY };
		const facts = {
			lead,
			item: json,
			receivedAt: readGivenTime(lead.receivedAt, timeZone, now).at,
			steps: compiled,
			unmet: unmetOf(read),
			lacking: new Map(read.map(({ row, lacking }) => [row.name, lacking])),
			occasion: occasion?.trim() || null,
			notBefore: sendAtOf(json),
			finishes,
			link: linkTo(option.form),
			answers: linkTo(option.duplicateForm),
		};
		if (facts.link === null && needsLink(facts)) hints.add(noForm);
		for (const column of emptied(read)) hints.add(column);
		const noDesk = deskLacks(json);
		if (noDesk !== null) hints.add(noDesk);
		const queued = await queueDeliveries(session, facts, now);
		const outputs = queued.channels.length > 0 ? [...queued.channels, personOutput] : [];
		const { unheard: nobody, withoutBegin } = await sendersOf(session, outputs, now);
		const silent = nobody.filter((output) => output !== personOutput);
		const hint = silent.length > 0 ? nobodySends(silent, isTestCopy(workspace)) : null;
		if (hint !== null) hints.add(hint);
		else if (nobody.length > 0 && !isTestCopy(workspace)) hints.add(nobodyIsTold);
		const unsure = isTestCopy(workspace) ? [] : unsureOf(compiled, queued, withoutBegin);
		if (unsure.length > 0) hints.add(nothingBegins(unsure));
		rung.add(workspace);
		const isNew =
			queued.queued.length + queued.refused.length > 0 ||
			queued.already.length + queued.rewritten.length === 0;
		return {
			output: isNew ? 0 : 1,
			adds: { delivery: { ...said(queued), unheard: silent, reason: reasonOf(queued, hint) } },
			tells: reasonOf(queued, null),
		};
	});
	for (const workspace of rung) ringBell(workspace);
	tellDoubts(context, [...doubts.values()]);
	for (const message of hints) context.addExecutionHints({ message, location: 'outputPane' });
	return placed;
}

/** The steps that are not for a lead, with the reason. */
const unmetOf = (read: readonly ReadStep[]) =>
	new Map(read.flatMap(({ row, whyNot }) => (whyNot === null ? [] : [[row.name, whyNot]])));

/** What of the steps that are for a lead has come to nothing. */
const emptied = (read: readonly ReadStep[]): string[] =>
	read.flatMap(({ row, whyNot, cameToNothing }) =>
		whyNot === null && cameToNothing.length > 0
			? [
					`What is written under ${cameToNothing.join(' and ')} of "${row.name}" came to nothing: look at the expression there, such as for a name that has changed.`,
				]
			: [],
	);

const said = ({ occasion, queued, rewritten, refused, already, leftOut, results }: Queued) => ({
	...{ occasion, queued, rewritten, refused, already, leftOut, results },
});

const nothing = {
	...said({
		...{ occasion: '', queued: [], rewritten: [], refused: [], already: [], leftOut: [] },
		...{ channels: [], results: {} },
	}),
	unheard: [],
};

const DAY = 86_400_000;

const noForm =
	'A text names {link}, and nothing says which form it opens: add "Form for Links" under Options. Until then the message says "not given".';

/** Before then nobody is to be disturbed by a message of the ladder, or by one that somebody has looked over. */
function sendAtOf({ escalation, followUp }: IDataObject): number | null {
	const said =
		escalationSchema.safeParse(escalation).data ?? followUpSchema.safeParse(followUp).data;
	const at = Date.parse(said?.sendAt ?? '');
	return Number.isNaN(at) ? null : at;
}

const nobodySends = (channels: readonly string[], isTest: boolean) =>
	isTest
		? `This was queued as a test, and nobody sends ${channels.join(', ')} of tests now: fill in "Send Test Messages To" under Options of Lead Delivery Trigger, then run it by hand, or publish it.`
		: `Nobody sends ${channels.join(', ')} now: publish a workflow with Lead Delivery Trigger, choose the channel there and connect its output. If it was published before, unpublish it first: the trigger sees its connections when it starts. What is queued waits, and is not lost.`;

const nobodyIsTold = `Nobody is told of what cannot go out: in the workflow with Lead Delivery Trigger, connect the output "${personOutput}" to a message to your team. Lead Deliver (List) shows what waits for a person.`;

/** What must not come twice, and of which nobody would know whether it had begun. */
const unsureOf = (
	steps: readonly Step[],
	{ queued }: Queued,
	withoutBegin: readonly string[],
): Step[] =>
	steps.filter(
		({ step, channel, whenUnclear }) =>
			queued.includes(step) && whenUnclear !== 'send again' && withoutBegin.includes(channel),
	);

function nothingBegins(steps: readonly Step[]): string {
	const names = steps.map(({ step }) => `"${step}"`).join(', ');
	const outputs = [...new Set(steps.map(({ channel }) => `"${channel}"`))].join(', ');
	return `If n8n is killed, nobody knows whether ${names} had begun: what its When Unclear says then counts also for what was surely not sent. Put Lead Deliver (Begin) right behind the output ${outputs} of Lead Delivery Trigger, and what had not begun is simply sent.`;
}

function reasonOf(
	{ queued, rewritten, refused, already, leftOut }: Queued,
	hint: string | null,
): string {
	const parts = [
		queued.length > 0 && `Queued: ${queued.join(', ')}.`,
		rewritten.length > 0 && `Written anew, since they wait: ${rewritten.join(', ')}.`,
		refused.length > 0 && `For a person: ${refused.map(({ reason }) => reason).join('; ')}.`,
		already.length > 0 && `Queued before: ${already.join(', ')}.`,
		leftOut.length > 0 &&
			`Left out: ${leftOut.map(({ step, reason }) => `${step} (${reason})`).join(', ')}.`,
		hint ?? false,
	];
	return parts.filter((part) => part !== false).join(' ') || 'No step is for this lead.';
}
