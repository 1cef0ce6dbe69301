import type { JsonObject } from '../read/payload';
import { callTracking } from './callTracking';
import { calCom } from './calCom';
import { calendly } from './calendly';
import { chatwoot } from './chatwoot';
import { crmRecords } from './crmRecords';
import { crisp } from './crisp';
import { drift } from './drift';
import { elementor } from './elementor';
import { formstack } from './formstack';
import { googleLeadForm } from './googleLeadForm';
import { gravityForms } from './gravityForms';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jotform } from './jotform';
import { linkedIn } from './linkedIn';
import { emailTrigger, gmail, mail, outlook } from './mail';
import { messenger } from './messenger';
import { metaLeadAd } from './metaLeadAd';
import { n8nForm } from './n8nForm';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import type { Sender } from './sender';
import { tally } from './tally';
import { tawk } from './tawk';
import { telegram } from './telegram';
import { twilio } from './twilio';
import { typeform } from './typeform';
import { webflow } from './webflow';
import { whatsApp } from './whatsApp';
import { wpForms } from './wpForms';
import { wufoo } from './wufoo';

/** Who makes what is posted, the most particular first. */
export const senders: readonly Sender[] = [
	n8nForm,
	metaLeadAd,
	googleLeadForm,
	linkedIn,
	typeform,
	tally,
	webflow,
	calendly,
	calCom,
	chatwoot,
	crisp,
	tawk,
	intercom,
	drift,
	whatsApp,
	messenger,
	telegram,
	twilio,
	callTracking,
	pipedrive,
	salesforce,
	hubspot,
	...crmRecords,
	formstack,
	wufoo,
	jotform,
	wpForms,
	elementor,
	gravityForms,
	gmail,
	outlook,
	emailTrigger,
	mail,
];

const bySign = new Map<string, Sender[]>();
for (const sender of senders) {
	for (const sign of sender.signs) bySign.set(sign, [...(bySign.get(sign) ?? []), sender]);
}

/**
 * Whose payload it is, by what is at its top; `undefined` where no sender's signs are there.
 *
 * @example
 * senderOf({ user_column_data: [] })?.id // 'googleLeadForm'
 */
export function senderOf(json: JsonObject): Sender | undefined {
	let likely: Set<Sender> | undefined;
	for (const name of Object.keys(json)) {
		const signed = bySign.get(name);
		if (signed) likely = new Set([...(likely ?? []), ...signed]);
	}
	return likely && senders.find((sender) => likely.has(sender) && sender.matches(json));
}
