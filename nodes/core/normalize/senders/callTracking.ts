import { entriesOf } from '../read/entries';
import { firstText, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';

/** Who called, and what is the receiving company's: the number that was dialled and its own name. */
const fields: Readonly<Record<string, PayloadField | null>> = {
	callernum: 'phone',
	callername: 'fullName',
	callercity: 'city',
	callerstate: 'region',
	callerzip: 'postalCode',
	callercountry: 'country',
	caller_number: 'phone',
	caller_number_complete: 'phone',
	caller_phone_number: 'phone',
	caller_name: 'fullName',
	caller_city: 'city',
	caller_state: 'region',
	caller_zip: 'postalCode',
	caller_country: 'country',
	customer_number: 'phone',
	customer_phone_number: 'phone',
	customer_name: 'fullName',
	customer_city: 'city',
	customer_state: 'region',
	customer_country: 'country',
	formatted_customer_name: null,
	formatted_customer_phone_number: null,
	formatted_customer_name_or_phone_number: null,
	formatted_customer_location: null,
	trackingnum: null,
	tracking_number: null,
	tracking_phone_number: null,
	tracking_label: null,
	tracking_number_bare: null,
	formatted_tracking_phone_number: null,
	formatted_tracking_source: null,
	destinationnum: null,
	destination_number: null,
	business_number: null,
	business_phone_number: null,
	formatted_business_phone_number: null,
	company_id: null,
	company_name: null,
	company_resource_id: null,
	company_time_zone: null,
	account_id: null,
	agent: null,
	agent_email: null,
	answered: null,
	direction: null,
	duration: null,
	device_type: null,
	value: null,
	lead_status: null,
	name: null,
	title: null,
	type: null,
	source: 'sourceLabel',
	source_name: 'sourceLabel',
	formatted_source: null,
	note: null,
	transcription: 'message',
	call_summary: 'message',
	landingpage: 'pageUrl',
	landing_page_url: 'pageUrl',
	last_requested_url: null,
	referrer: null,
	referring_url: null,
};

const callers = [
	'callernum',
	'caller_number',
	'caller_phone_number',
	'customer_phone_number',
	'customer_number',
];
const dialled = [
	'trackingnum',
	'tracking_number',
	'tracking_phone_number',
	'destinationnum',
	'destination_number',
	'business_phone_number',
];

const has = (json: JsonObject, names: readonly string[]) => names.some((name) => name in json);

/** What networks show for who has no name, such as `WIRELESS CALLER`. */
const nobody =
	/^(?:wireless caller|unknown(?: caller| name)?|anonymous|private(?: caller)?|unavailable|restricted|cell phone.*|caller|toll free.*)$/i;

/** CallRail, CallTrackingMetrics and their like: who called is the lead, never the number that was dialled. */
export const callTracking: Sender = {
	id: 'callTracking',
	name: 'CallRail',
	channel: 'call',
	signs: callers,
	matches: (json) => has(json, callers) && has(json, dialled),
	read: (json, at) => ({
		entries: entriesOf(json, { at, fields }).map((entry) =>
			entry.field === 'fullName' &&
			typeof entry.value === 'string' &&
			nobody.test(entry.value.trim())
				? { ...entry, field: null }
				: entry,
		),
		about: {
			submissionId: firstText(json, ['resource_id', 'id', 'call_id', 'callid', 'sid']),
			receivedAt: firstText(json, [
				'start_time',
				'datetime',
				'called_at',
				'timestamp',
				'created_at',
			]),
		},
	}),
};
