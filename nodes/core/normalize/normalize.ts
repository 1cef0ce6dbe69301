import type { Lead, Validation } from '../lead';
import { chooseEntries } from './choose';
import { companyCase } from './company';
import { readConsent } from './consent';
import { readContact } from './contact';
import { readCountry } from './country';
import { customFields } from './custom';
import { domainOfEmail, domainOfWebsite } from './domain';
import { FieldReader } from './fieldReader';
import { readInquiryId, readReceivedAt } from './inquiry';
import {
	fixedValues,
	keepKnown,
	knownLeadOf,
	notPayload,
	saysNoMore,
	type KnownLead,
} from './knownLead';
import { languageOf } from './language';
import { readNames } from './name';
import { isObject, type Payload } from './payload';
import type { PayloadField } from './payloadField';
import { Recogniser } from './recognise';
import { missingFields } from './required';
import { readPayload } from './senders';
import { compileSettings, type CompiledSettings, type NormalizeSettings } from './settings';
import { readSource } from './source';
import { readZoneName } from './timeZone';

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
	const compiled = compileSettings(settings);
	const recogniser = new Recogniser();
	const skippedAtFirst = notPayload(false, compiled.ignored);
	const skippedAgain = notPayload(true, compiled.ignored);
	return (json, now) => {
		const item = isObject(json) ? json : {};
		const known = knownLeadOf(item);
		const payload = readPayload(item, known ? skippedAgain : skippedAtFirst);
		const read = (fixed: ReadonlyMap<PayloadField, unknown>, domain?: string | null) => {
			const choice = chooseEntries(payload, compiled.mapping, recogniser, fixed);
			return readLead(new FieldReader(choice), payload, compiled, { known, domain, now });
		};
		const normalized = read(nothingFixed);
		return !known || saysNoMore(known, normalized.lead)
			? normalized
			: read(fixedValues(known), known.domain);
	};
}

const nothingFixed: ReadonlyMap<PayloadField, unknown> = new Map();

/** What is known beside the payload. */
interface Circumstances {
	known: KnownLead | undefined;
	/** Used in place of what the payload's website or e-mail address says. */
	domain: string | null | undefined;
	now: string;
}

function readLead(
	fields: FieldReader,
	payload: Payload,
	settings: CompiledSettings,
	{ known, domain: knownDomain, now }: Circumstances,
): NormalizedLead {
	const byHand = (field: PayloadField) => settings.mapping.has(field);
	const receivedAt =
		known?.receivedAt ?? readReceivedAt(fields, payload, byHand('receivedAt'), now);

	const { firstName, lastName, fullName } = readNames(fields);
	const country = readCountryField(fields);
	const countries = [country, settings.defaultCountry].filter((code) => code != null);
	const { email, phone } = readContact(fields, countries, settings.invalidContact);
	const company = fields.line('company', companyCase, 'Written with capital and small letters');
	const domain = knownDomain || readDomain(fields, email);
	const jobTitle = fields.line('jobTitle');
	const region = fields.line('region');
	const city = fields.line('city');
	const postalCode = fields.line('postalCode', upperCase, 'Written in capitals');
	const timezone = readTimeZone(fields);
	const service = fields.line('service');
	const message = fields.lines('message');
	const language = fields.line('language', languageOf, 'Written as its two-letter code');
	const consent = known?.consent ?? readConsentField(fields, receivedAt);
	const source = readSource(fields, payload, settings.sourceLabel);
	const custom = customFields(fields.unused);

	const content = {
		...{ firstName, lastName, fullName, email, phone: phone?.number ?? null },
		...{ company, jobTitle, country, region, city, postalCode, service, message, custom },
	};
	const inquiryId =
		known?.inquiryId ?? readInquiryId(fields, payload, byHand('submissionId'), content);
	const read: Lead = {
		id: inquiryId,
		inquiryId,
		workspace: settings.workspace ?? known?.workspace ?? DEFAULT_WORKSPACE,
		receivedAt,
		firstName,
		lastName,
		fullName,
		email,
		phone: content.phone,
		phoneType: phone?.type ?? null,
		company,
		domain,
		jobTitle,
		country,
		region,
		city,
		postalCode,
		timezone,
		service,
		message,
		language,
		consent,
		source,
		custom,
	};
	const lead = known ? keepKnown(read, known, settings.sourceLabel) : read;
	for (const { field, ...problem } of missingFields(lead, settings.required, fields.given)) {
		fields.report.issue('error', field, problem, null);
	}
	return { lead, validation: fields.report.validation() };
}

const upperCase = (text: string) => text.toUpperCase();

function readCountryField(fields: FieldReader): string | null {
	const country = fields.usable('country', readCountry);
	if (country?.ok) {
		fields.report.change('country', country.given.raw, country.value, country.why ?? '');
		return country.value;
	}
	if (country) fields.report.issue('note', 'country', country.problem, country.given.raw);
	return null;
}

function readDomain(fields: FieldReader, email: string | null): string | null {
	const website = fields.first('website');
	const own = website && domainOfWebsite(website.text);
	if (website && own !== website.text)
		fields.keep({ ...website.entry, path: ['website'], label: undefined });
	if (own) {
		fields.report.change('domain', website.raw, own, 'Taken from the website');
		return own;
	}
	const domain = (email && domainOfEmail(email)) ?? null;
	fields.report.change('domain', null, domain, 'Taken from the email address');
	return domain;
}

function readTimeZone(fields: FieldReader): string | null {
	const zone = fields.usable('timezone', readZoneName);
	if (zone?.ok) return zone.value;
	if (zone) fields.report.issue('note', 'timezone', zone.problem, zone.given.raw);
	return null;
}

function readConsentField(fields: FieldReader, receivedAt: string): Lead['consent'] {
	const [box, ...others] = fields.entries('consent');
	fields.keep(...others);
	return box ? readConsent(box.value, box.label ?? box.path.at(-1) ?? '', receivedAt) : null;
}
