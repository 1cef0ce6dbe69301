import { calCom } from './calCom';
import { calendly } from './calendly';
import { callTracking } from './callTracking';
import { chatwoot } from './chatwoot';
import { activeCampaign, dynamics, frappe, highLevel, odoo, zoho } from './crmRecords';
import { crisp } from './crisp';
import { drift } from './drift';
import { elementor } from './elementor';
import { emailTrigger } from './emailTrigger';
import type { Fixture } from './fixture';
import { formstack } from './formstack';
import { gmail } from './gmail';
import { googleLeadForm } from './googleLeadForm';
import { gravityForms } from './gravityForms';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jotform } from './jotform';
import { linkedIn } from './linkedIn';
import { mail } from './mail';
import { messenger } from './messenger';
import { metaLeadAd } from './metaLeadAd';
import { n8nForm } from './n8nForm';
import { outlook } from './outlook';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { tally } from './tally';
import { tawk } from './tawk';
import { telegram } from './telegram';
import { twilio } from './twilio';
import { typeform } from './typeform';
import { webflow } from './webflow';
import { webhook } from './webhook';
import { whatsApp } from './whatsApp';
import { wpForms } from './wpForms';
import { wufoo } from './wufoo';

/** Payloads by the stable name of their sender. */
export const fixtures: Readonly<Record<string, readonly Fixture[]>> = {
	activeCampaign,
	calCom,
	calendly,
	callTracking,
	chatwoot,
	crisp,
	drift,
	dynamics,
	elementor,
	emailTrigger,
	formstack,
	frappe,
	gmail,
	googleLeadForm,
	gravityForms,
	highLevel,
	hubspot,
	intercom,
	jotform,
	linkedIn,
	mail,
	messenger,
	metaLeadAd,
	n8nForm,
	odoo,
	outlook,
	pipedrive,
	salesforce,
	tally,
	tawk,
	telegram,
	twilio,
	typeform,
	webflow,
	webhook,
	whatsApp,
	wpForms,
	wufoo,
	zoho,
};
