import { calendly } from './calendly';
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
import { metaLeadAd } from './metaLeadAd';
import { n8nForm } from './n8nForm';
import { outlook } from './outlook';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { tally } from './tally';
import { typeform } from './typeform';
import { webflow } from './webflow';
import { webhook } from './webhook';
import { wpForms } from './wpForms';
import { wufoo } from './wufoo';

/** Payloads by the stable name of their sender. */
export const fixtures: Readonly<Record<string, readonly Fixture[]>> = {
	calendly,
	elementor,
	emailTrigger,
	formstack,
	gmail,
	googleLeadForm,
	gravityForms,
	hubspot,
	intercom,
	jotform,
	linkedIn,
	mail,
	metaLeadAd,
	n8nForm,
	outlook,
	pipedrive,
	salesforce,
	tally,
	typeform,
	webflow,
	webhook,
	wpForms,
	wufoo,
};
