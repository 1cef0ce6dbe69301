import type { LeadSource, PayloadField } from '../../lead';
import { approve } from './approved';
import type { FieldReader } from '../read/fieldReader';
import { instantSent } from '../value/instant';
import type { Entry, Payload } from '../read/payload';
import type { CompiledSettings } from '../settings';
import { cleanLine, LONGEST_LINE, textOf } from '../../text';
import { readAddress, utms, type Utm } from '../value/source/address';
import {
	channelNamed,
	channelOfCampaign,
	channelOfClick,
	channelOfLabel,
	isTelling,
	type ToldChannel,
} from '../value/source/channels';
import { clickIdNames } from '../value/source/clickIds';
import { toldValue } from '../value/source/toldValue';
import { trackingName } from '../read/trackingNames';

type Touch = NonNullable<LeadSource['firstTouch']>;

/** What is known of one visit. */
interface Visit {
	utm: Partial<Record<Utm, string>>;
	clickIds: Record<string, string>;
	channel?: string;
	referrer?: string;
	landingPage?: string;
	at?: string;
}

const noVisit = (): Visit => ({ utm: {}, clickIds: {} });

/**
 * Reads where an inquiry came from: what was set, else what the payload says, else what the
 * addresses of its pages say, else who sent it. What has no place of its own is kept.
 *
 * @param settings the company's own name for the source, or its list of names
 * @param receivedAt ISO 8601 UTC; no visit is later
 */
export function readSource(
	fields: FieldReader,
	{ about, senderName, channel }: Payload,
	{
		sourceLabel,
		sources,
		unlisted,
	}: Pick<CompiledSettings, 'sourceLabel' | 'sources' | 'unlisted'>,
	receivedAt: string,
): LeadSource {
	const visits = { first: noVisit(), last: noVisit() };
	readTracking(fields, visits, receivedAt);
	const pages = readPages(fields, textOf(about.pageUrl));
	const { last } = visits;
	last.referrer ??= pages.referrer;
	last.landingPage ??= pages.landingPage;
	readCampaign(fields, last);
	const formName = fields.plain('formName');
	for (const field of ['formId', 'formName'] as const) {
		fields.keep(...fields.entries(field).slice(0, 1));
	}
	for (const page of [pages.page, last.landingPage, last.referrer]) addAddress(last, page);
	for (const page of [visits.first.landingPage, visits.first.referrer])
		addAddress(visits.first, page);

	const label = plain(fields, 'sourceLabel');
	const first = touchOf(visits.first);
	const told = toldChannel(last, pages.page ?? null, {
		named: plain(fields, 'sourceChannel'),
		label,
		sender: channel,
		senderName,
		first,
	});
	const approvedLabel = () => {
		const text = label ?? formName ?? last.utm.source;
		if (text === undefined || sources === null) return text;
		const { value, problem } = approve(text, sources);
		fields.report.change('source', text, value, `Written as in ${sources.name}`);
		if (problem) fields.report.issue(unlisted, 'source', problem, text);
		return value;
	};
	return {
		channel: told?.channel ?? null,
		channelReason: told?.reason ?? null,
		label: sourceLabel ?? approvedLabel() ?? senderName,
		campaign: last.utm.campaign ?? null,
		medium: last.utm.medium ?? null,
		term: last.utm.term ?? null,
		content: last.utm.content ?? null,
		utmSource: last.utm.source ?? null,
		utmId: last.utm.id ?? null,
		clickIds: last.clickIds,
		url: pages.page ?? null,
		referrer: last.referrer ?? null,
		landingPage: last.landingPage ?? null,
		firstTouch: first,
	};
}

/** Fields of tracking scripts, which are named like no field of a lead. */
function readTracking(
	fields: FieldReader,
	visits: Record<'first' | 'last', Visit>,
	latest: string,
): void {
	for (const entry of fields.withdraw(({ path }) => trackingName(path) !== undefined)) {
		const name = trackingName(entry.path);
		const text = lineOf(entry.value);
		if (!name || text === undefined) continue;
		const visit = visits[name.touch];
		const { part } = name;
		if (typeof part === 'object') visit.clickIds[part.clickId] ??= text;
		else if (part === 'at') visit.at ??= instantSent(entry.value, Date.parse(latest));
		else if (part === 'channel' || part === 'referrer' || part === 'landingPage') {
			visit[part] ??= text;
		} else visit.utm[part] ??= text;
	}
}

const lineOf = (value: unknown) => toldValue(cleanLine(textOf(value) ?? '').slice(0, LONGEST_LINE));

/** The same, of a field of the lead. */
const plain = (fields: FieldReader, field: PayloadField) => {
	const text = fields.plain(field);
	return text === undefined ? undefined : toldValue(text);
};

/** The pages that fields tell, by what these are called. */
function readPages(fields: FieldReader, fromEnvelope: string | undefined) {
	const pages: { page?: string; referrer?: string; landingPage?: string } = {};
	for (const entry of fields.entries('pageUrl')) {
		const text = lineOf(entry.value);
		if (text !== undefined) pages[pageKind(entry)] ??= text;
	}
	fields.first('pageUrl');
	pages.page ??= fromEnvelope;
	// Where only one page is known it is the one the form was on.
	pages.page ??= pages.landingPage;
	return pages;
}

function pageKind({ path, label }: Entry): 'page' | 'referrer' | 'landingPage' {
	const name = (label ?? path.at(-1) ?? '').toLowerCase();
	if (name.includes('landing')) return 'landingPage';
	return /referr?er|referring/.test(name) ? 'referrer' : 'page';
}

/** Campaign fields of the lead, which come before what addresses say. */
function readCampaign(fields: FieldReader, visit: Visit): void {
	const told = {
		source: plain(fields, 'utmSource'),
		medium: plain(fields, 'medium'),
		campaign: plain(fields, 'campaign'),
		term: plain(fields, 'term'),
		content: plain(fields, 'content'),
	};
	for (const utm of utms) {
		const text = utm === 'id' ? undefined : told[utm];
		if (text !== undefined) visit.utm[utm] = text;
	}
	for (const { path, label, value } of fields.entries('clickId')) {
		const text = lineOf(value);
		if (text === undefined) continue;
		const said = (label ?? path.at(-1) ?? '').toLowerCase();
		const name = clickIdNames.find((known) => said.includes(known)) ?? 'gclid';
		visit.clickIds[name] ??= text;
	}
	fields.first('clickId');
}

function addAddress(visit: Visit, address: string | undefined): void {
	if (address === undefined) return;
	const told = readAddress(address);
	// Campaign parameters belong together: those of two addresses are not mixed.
	if (Object.keys(visit.utm).length === 0) visit.utm = told.utm;
	visit.clickIds = { ...told.clickIds, ...visit.clickIds };
}

const tracesOf = ({ utm, clickIds: marks, referrer }: Visit, url: string | null) => ({
	source: utm.source ?? null,
	medium: utm.medium ?? null,
	campaign: utm.campaign ?? null,
	referrer: referrer ?? null,
	url,
	clickIds: marks,
});

function touchOf(visit: Visit): Touch | null {
	const { utm, channel, referrer, landingPage, at } = visit;
	const isEmpty =
		Object.keys(utm).length + Object.keys(visit.clickIds).length === 0 &&
		[channel, referrer, landingPage, at].every((part) => part === undefined);
	if (isEmpty) return null;
	const told =
		channel === undefined ? undefined : (channelOfLabel(channel) ?? channelNamed(channel));
	const traces = tracesOf(visit, landingPage ?? null);
	return {
		channel: told ?? (channelOfCampaign(traces) ?? channelOfClick(traces))?.channel ?? null,
		source: utm.source ?? null,
		medium: utm.medium ?? null,
		campaign: utm.campaign ?? null,
		term: utm.term ?? null,
		content: utm.content ?? null,
		utmId: utm.id ?? null,
		clickIds: visit.clickIds,
		referrer: referrer ?? null,
		landingPage: landingPage ?? null,
		at: at ?? null,
	};
}

interface Said {
	/** A channel's name in a field of its own. */
	named: string | undefined;
	/** A source's name, perhaps in the lead's own words. */
	label: string | undefined;
	/** The sender's usual way in. */
	sender: string | null;
	senderName: string | null;
	first: Touch | null;
}

function toldChannel(
	visit: Visit,
	url: string | null,
	{ named, label, sender, senderName, first }: Said,
): ToldChannel | undefined {
	const own = named ?? visit.channel;
	if (own !== undefined) {
		return {
			channel: channelOfLabel(own) ?? channelNamed(own),
			reason: `The inquiry names its channel: ${own}`,
		};
	}
	const usual = sender === null ? undefined : channelNamed(sender);
	const traces = tracesOf(visit, url);
	const byLabel = label === undefined ? undefined : channelOfLabel(label);
	return (
		channelOfCampaign(traces) ??
		// An advertisement's own form: nobody came from anywhere else.
		(usual !== undefined && isTelling(usual)
			? { channel: usual, reason: `It came in through ${senderName ?? 'the sender'}` }
			: undefined) ??
		channelOfClick(traces) ??
		(byLabel && { channel: byLabel, reason: `The source is given as ${label}` }) ??
		(usual === undefined
			? firstChannel(first)
			: { channel: usual, reason: `No campaign and no referrer are known; it came in by ${usual}` })
	);
}

const firstChannel = (first: Touch | null): ToldChannel | undefined =>
	first?.channel ? { channel: first.channel, reason: 'Only the first visit is known' } : undefined;
