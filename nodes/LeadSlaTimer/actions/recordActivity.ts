import type { IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import {
	activityName,
	hasHappened,
	readOptOutChannel,
	type Activity,
	type OptOutChannel,
} from '../../core/lead';
import { answerOptOut, readActivityKind, readGivenTime } from '../../core/sla';
import { recordActivity as record, refuseUnknown } from '../../desk/clocks';
import { linkPurposes, type LinkPurpose } from '../../desk/links';
import { sayCategory } from '../../desk/qualify';
import { settingsOf, type SettingSource } from '../../shared';
import { outputNames } from '../description';
import { activityParameters, orderParameters } from '../descriptions/eventFields';
import { linkParameters, type LinkHolder } from '../descriptions/linkFields';
import { placeMeant, withNotes } from '../placeMeant';

/** What the link of each is for: what counts as the person's own word is told by nobody else. */
const purposeOf: Readonly<Record<LinkHolder, LinkPurpose>> = {
	desk: linkPurposes.acted,
	person: linkPurposes.optOut,
};

/**
 * Notes what was done about each lead of the batch, and stops the clocks that it answers. What was
 * done about nobody in particular is not noted, and leaves on Not Found.
 */
export async function recordActivity(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const now = Date.now();
	const readActivity = activityReader(source, context.getTimezone(), now);
	const { linkHolder } = linkParameters.read(source);
	return await placeMeant(context, source, {
		outputs: outputNames.recordActivity,
		found: async (session, meant, itemIndex) => {
			const { note, category, ...done } = readActivity.of(itemIndex);
			if (meant.isPerson) refuseForPerson(done.activity.kind);
			const sla = await record(session, { about: meant.about, ...done }, now);
			const { channel } = done.activity;
			const told = meant.isPerson && channel ? { ...sla, answer: answerOptOut(channel) } : sla;
			// Who wrote it need not know what we call it.
			const corrected =
				category === '' || meant.isPerson
					? null
					: await sayCategory(session, meant.about, { category, by: done.activity.by }, now);
			const said = withNotes(told, meant, note, corrected);
			return { output: 0, adds: { sla: said, ...(meant.kept && { lead: meant.kept }) } };
		},
		notFound: 1,
		// What people ask never to be done is kept of whomever they are, and nothing else is of nobody.
		ofUnknown: async (session, unknown, itemIndex) => {
			if (!outlasting.has(readActivity.kindOf(itemIndex))) return null;
			const { activity, ahead } = readActivity.of(itemIndex);
			return ahead ? null : await refuseUnknown(session, unknown, activity, now);
		},
		opens: (itemIndex) => purposeOf[linkHolder.at(itemIndex)],
	});
}

function activityReader(source: SettingSource, timeZone: string, now: number) {
	const { kind, channel, at, isAbout } = activityParameters.read(source);
	const { by } = orderParameters.read(source);
	const of = (itemIndex: number) => {
		const said = kindIn(kind.at(itemIndex));
		const given = readGivenTime(at.at(itemIndex), timeZone, now);
		const time = given.ahead && hasHappened(said) ? { ...given, ...asOfNow(now) } : given;
		const activity: Activity = {
			...{ kind: said, at: time.at, by: by.at(itemIndex) },
			...(refusals.has(said) && { channel: channelIn(channel.at(itemIndex)) }),
		};
		const category = isAbout.at(itemIndex);
		return { activity, ahead: time.ahead, note: time.note, category };
	};
	return { of, kindOf: (itemIndex: number) => readActivityKind(kind.at(itemIndex)) };
}

const asOfNow = (now: number) => ({
	...{ at: now, ahead: false },
	note: 'the time lies ahead, and this has happened, so now was taken',
});

/** @throws LeadOpsError `activity.noKind` by its label */
function kindIn(written: string): string {
	const kind = readActivityKind(written);
	if (kind !== '') return kind;
	throw new LeadOpsError({
		code: 'activity.noKind',
		message: 'Kind is empty, so nobody knows what was done',
		hint: 'Choose one; where an expression stands there, look at what it comes to.',
	});
}

/** @throws LeadOpsError `activity.ofPerson` for anything that a person does not tell by their own link */
function refuseForPerson(kind: string) {
	if (kind === 'opted-out') return;
	throw new LeadOpsError({
		code: 'activity.ofPerson',
		message: `Kind is ${activityName(kind)}, and by their own link a person says nothing but that they want to hear no more`,
		hint: 'Set Kind to Opted Out, or Whose Link to Of Who Works on the Lead.',
	});
}

/** @throws LeadOpsError `activity.channel` by its label: what is noted for good is not guessed */
function channelIn(written: string): OptOutChannel {
	const channel = readOptOutChannel(written);
	if (channel !== null) return channel;
	const what = written.trim();
	throw new LeadOpsError({
		code: 'activity.channel',
		message:
			what === ''
				? 'Of What is empty, so nobody knows what they want no more'
				: `Of What is "${what}", by which nobody is reached`,
		hint: 'Choose Everything, Email, SMS, WhatsApp or Calls; where an expression stands there, look at what it comes to.',
	});
}

/** The kinds of activity that say how somebody can and wants to be reached, whoever they are. */
const outlasting: ReadonlySet<string> = new Set(['opted-in', 'opted-out', 'bounced']);

/** The kinds of activity that are of a channel. */
const refusals: ReadonlySet<string> = new Set(['opted-in', 'opted-out']);
