import { fieldRows, type Lead, type PayloadField, type Validation } from '../lead';
import { readService } from './parts/approved';
import { chooseEntries } from './read/choose';
import { companyCase } from './value/company';
import { readCompanySize } from './value/companySize';
import { readBudget } from './value/budget';
import { readConsent, saysNothing } from './value/consent';
import { readContact } from './parts/contact';
import { customFields } from './read/custom';
import { domainOfWebsite, isWebAddress } from './value/domain';
import type { Email } from './value/email';
import { cleaned, FieldReader, onlyCleaned, shortLine } from './read/fieldReader';
import { readInquiryId, readTimes } from './parts/inquiry';
import {
	fixedValues,
	keepKnown,
	keptOf,
	knownLeadOf,
	notPayload,
	replacedIn,
	saysNoMore,
	type KnownLead,
} from './read/knownLead';
import { saidBudget } from '../money';
import { languageOf } from '../words';
import { readNames } from './parts/names';
import { isObject, type Entry, type JsonObject, type Payload } from './read/payload';
import { originOf, readTest, reportNotice, reportUnknownNames } from './parts/origin';
import { reportOthers } from './parts/others';
import { withoutOurs } from './parts/ours';
import { readPlace, readZoneOfPlace, zoneMeant } from './parts/place';
import { Recogniser } from './read/recognise';
import type { Reading } from './report';
import { missingFields, needsOf } from './required';
import { readPayload, splitLeads } from './senders';
import { quoted } from '../text';
import { compileSettings, type CompiledSettings, type NormalizeSettings } from './settings';
import { readSource } from './parts/source';
import { reportSpam } from './parts/spam';
import { readZoneName, type ReadZone } from './value/timeZone';
import { countryOfZone } from './value/zoneCountry';

/** A clean lead, and what was found and changed on the way. */
export interface NormalizedLead {
	lead: Lead;
	validation: Validation;
}

/**
 * Makes one clean lead of any JSON.
 *
 * @param now ISO 8601 UTC, for payloads that do not say when they were sent
 */
export type Normalizer = (json: unknown, now: string) => NormalizedLead;

/** One lead of a payload, with its part of that payload. */
export interface LeadOfPayload extends NormalizedLead {
	json: JsonObject;
	/** What the payload itself holds under `lead` and `validation`, if anything. */
	replaced?: JsonObject;
}

/**
 * Makes clean leads of an item's JSON.
 *
 * @param now ISO 8601 UTC, for payloads that do not say when they were sent
 */
export type LeadsNormalizer = (json: JsonObject, now: string) => LeadOfPayload[];

const DEFAULT_WORKSPACE = 'default';

/**
 * Makes a function that takes any JSON and gives one clean lead. The function never throws and
 * never changes its input; the same payload always gives the same lead, and so does an item that
 * was normalized before.
 *
 * @throws LeadOpsError `normalize.*` for settings that cannot work
 * @example
 * const normalize = compileNormalizer({ defaultCountry: 'DE' });
 * normalize({ 'Your name': 'ada lovelace', Telefon: '030 901820' }, now).lead.phone // '+4930901820'
 */
export function compileNormalizer(settings: NormalizeSettings): Normalizer {
	const { one } = compileReader(settings);
	return (json, now) => one(isObject(json) ? json : {}, now);
}

/**
 * Makes a function that takes any JSON and gives one clean lead for each lead in it, each with
 * its part of the payload: as many as a list of leads holds, else one. What was normalized before
 * holds one.
 *
 * @throws LeadOpsError `normalize.*` for settings that cannot work
 * @example
 * const normalize = compileLeads({});
 * normalize({ leads: [{ email: 'ada@example.com' }, { email: 'bob@example.com' }] }, now).length // 2
 */
export function compileLeads(settings: NormalizeSettings): LeadsNormalizer {
	const { one, parts } = compileReader(settings);
	return (json, now) =>
		parts(json).map((part) => ({ json: part, replaced: replacedIn(part), ...one(part, now) }));
}

function compileReader(settings: NormalizeSettings) {
	const compiled = compileSettings(settings);
	const choosing = { ...compiled, recogniser: new Recogniser() };
	const skippedAtFirst = notPayload(false, compiled.ignored);
	const skippedAgain = notPayload(true, compiled.ignored);
	const one = (item: JsonObject, now: string) => {
		const known = knownLeadOf(item);
		const posted = readPayload(item, known ? skippedAgain : skippedAtFirst);
		const { payload, filled: traps } = compiled.setTraps(withoutOurs(posted, compiled.isOurs));
		const read = (fixed: ReadonlyMap<PayloadField, unknown>, domain?: string | null) => {
			const choice = chooseEntries(payload, choosing, fixed);
			return readLead(new FieldReader(choice), payload, compiled, { known, domain, traps, now });
		};
		const normalized = read(nothingFixed);
		return !known || saysNoMore(known, normalized.lead)
			? normalized
			: read(fixedValues(known), known.domain);
	};
	const parts = (item: JsonObject) =>
		knownLeadOf(item) ? [item] : splitLeads(item, skippedAtFirst);
	return { one, parts };
}

const nothingFixed: ReadonlyMap<PayloadField, unknown> = new Map();

/** What is known beside the payload. */
interface Circumstances {
	known: KnownLead | undefined;
	/** Used in place of what the payload's website or e-mail address says. */
	domain: string | null | undefined;
	/** Fields that people do not see and that were filled in. */
	traps: readonly Entry[];
	now: string;
}

function readLead(
	fields: FieldReader,
	payload: Payload,
	settings: CompiledSettings,
	{ known, domain: knownDomain, traps, now }: Circumstances,
): NormalizedLead {
	const times = readTimes(fields, payload, {
		byHand: fields.isByHand('receivedAt'),
		// Read again later, it is as old as it was.
		now: known?.receivedAt ?? now,
		oldestHours: settings.oldestReceiptHours,
	});
	const { sentAt } = times;
	const receivedAt = known?.receivedAt ?? times.receivedAt;

	const { firstName, lastName, fullName } = readNames(fields);
	const place = readPlace(fields, settings.defaultCountry);
	const { country, region, city, postalCode } = place;
	const givenZone = readTimeZone(fields);
	const ownCountry = country ?? (givenZone?.certain ? countryOfZone(givenZone.zone) : null);
	const countries = [ownCountry, settings.defaultCountry].filter((code) => code != null);
	const { email, phone } = readContact(fields, countries, settings.invalidContact);
	const company = fields.line('company', companyCase, 'Written with capital and small letters');
	const { website, domain: foundDomain } = readWebsite(fields, email);
	const domain = knownDomain || foundDomain;
	const askedSize = fields.usable('companySize', sizeOf);
	const companySize =
		keptOf(fieldRows.companySize, known?.companySize) ?? (askedSize?.ok ? askedSize.value : null);
	const linkedin = fields.line('linkedin');
	const jobTitle = fields.line('jobTitle');
	const timezone = givenZone ? zoneMeant(givenZone, place) : readZoneOfPlace(fields, place);
	const service = readService(fields, settings.services, settings.unlisted);
	const message = fields.lines('message');
	const timeline = fields.line('timeline');
	const language = fields.line('language', languageOf, 'Written as its two-letter code');
	const askedConsent = readConsentField(fields, sentAt);
	const consent = keptOf(fieldRows.consent, known?.consent) ?? askedConsent;
	const askedBudget = readBudgetField(fields, message, countries[0]);
	const budget = keptOf(fieldRows.budget, known?.budget) ?? askedBudget;
	const source = readSource(fields, payload, settings, receivedAt);
	const isMarked = readTest(fields, payload);
	const custom = customFields(fields.unused);

	const read: Lead = {
		id: '',
		inquiryId: '',
		workspace:
			settings.workspace ?? known?.workspace ?? settings.workspaceOtherwise ?? DEFAULT_WORKSPACE,
		receivedAt,
		// Who was read in a test once stays in it.
		test: settings.test || known?.test === true,
		fullName,
		firstName,
		lastName,
		email: email?.address ?? null,
		emailKey: email?.key ?? null,
		emailType: email?.type ?? null,
		phone: phone?.number ?? null,
		phoneType: phone?.type ?? null,
		phoneCountry: phone?.country ?? null,
		company,
		domain,
		website,
		companySize,
		jobTitle,
		linkedin,
		country,
		region,
		city,
		postalCode,
		timezone,
		service,
		message,
		budget,
		timeline,
		language,
		consent,
		status: keptOf(fieldRows.status, known?.status),
		closedAs: keptOf(fieldRows.closedAs, known?.closedAs),
		crm: keptOf(fieldRows.crm, known?.crm),
		source,
		custom,
	};
	// Made of the rest: a copy with it would take longer than reading some of the fields.
	read.inquiryId =
		known?.inquiryId ?? readInquiryId(fields, payload, fields.isByHand('submissionId'), read);
	read.id = read.inquiryId;
	const lead = known ? keepKnown(read, known, settings.sourceLabel) : read;
	const needs = needsOf(lead, settings.requiredBySource, settings.required);
	for (const { field, ...problem } of missingFields(lead, needs, fields.given)) {
		fields.report.issue('error', field, problem, null);
	}
	reportUnknownNames(fields, payload);
	reportNotice(fields, payload, lead);
	reportOthers(fields, lead);
	reportSpam(fields, lead, traps, settings.suspicious);
	const { defaultCountry } = settings;
	const validation = fields.report.validation({
		...originOf(fields, payload, isMarked),
		...(defaultCountry && { defaultCountry }),
	});
	return { lead, validation };
}

/** The website, and the company's domain: the website's own, else that of the email address. */
function readWebsite(fields: FieldReader, email: Email | null): Pick<Lead, 'website' | 'domain'> {
	const given = fields.first('website');
	const own = given && domainOfWebsite(given.text);
	const website = given && isWebAddress(given.text) ? shortLine(given.text) : null;
	if (given && website === null) {
		fields.keep({ ...given.entry, path: ['website'], label: undefined });
	}
	if (given) fields.report.change('website', given.raw, website, cleaned(given));
	if (own) {
		fields.report.change('domain', given.raw, own, 'Taken from the website');
		return { website, domain: own };
	}
	const domain = email?.domain ?? null;
	fields.report.change('domain', null, domain, 'Taken from the email address');
	return { website, domain };
}

const sizeOf = (text: string): Reading<NonNullable<Lead['companySize']>> => ({
	ok: true,
	value: readCompanySize(text),
	why: null,
});

function readTimeZone(fields: FieldReader): ReadZone | null {
	const zone = fields.usable('timezone', readZoneName);
	if (zone?.ok) {
		fields.report.change('timezone', zone.given.raw, zone.value.zone, zone.why ?? onlyCleaned);
		return zone.value;
	}
	if (zone) fields.report.issue('note', 'timezone', zone.problem, zone.given.raw);
	return null;
}

/** What was asked for; else what the message calls a budget. */
function readBudgetField(
	fields: FieldReader,
	message: string | null,
	country: string | undefined,
): Lead['budget'] {
	const budget = fields.usable('budget', (text, { label, path }) =>
		readBudget(text, { label: label ?? path.at(-1) ?? '', country }),
	);
	if (!budget) {
		const said = message === null ? null : saidBudget(message, country);
		fields.report.change('budget', null, said?.text ?? null, 'Taken from the message');
		return said;
	}
	if (!budget.ok) {
		fields.report.issue('note', 'budget', budget.problem, budget.given.raw);
		fields.keep(budget.given.entry);
		return null;
	}
	if (budget.value === null)
		fields.report.change('budget', budget.given.raw, null, budget.why ?? '');
	return budget.value;
}

function readConsentField(fields: FieldReader, sentAt: string): Lead['consent'] {
	const all = fields.entries('consent');
	const labelOf = ({ label, path }: Entry) => label ?? path.at(-1) ?? '';
	// What a person named is the consent that they mean, also where it cannot be read.
	const boxes = fields.isByHand('consent')
		? all.slice(0, 1)
		: all.filter((box) => !saysNothing(box.value, labelOf(box)));
	const read = boxes.map((box) => readConsent(box.value, labelOf(box), sentAt));
	const clear = read.findIndex(({ given }) => given !== null);
	const counts = Math.max(clear, 0);
	const [box, consent] = [boxes[counts], read[counts]];
	fields.keep(...all.filter((other) => other !== box));
	if (!box || !consent) return null;
	fields.take('consent', box);
	if (consent.given === null) {
		fields.report.issue('note', 'consent', unclearConsent(consent.text), box.value);
	}
	return consent;
}

const unclearConsent = (text: unknown) => ({
	code: 'consent.unclear',
	message: `The answer ${quoted(text)} to the consent box is neither a yes nor a no, so it does not count as given. Ask the lead before anyone relies on it.`,
});
