import type { OwnerColumn, PayloadField } from '../lead';
import type { Phrases, Words } from './language';

/** What programs call fields, in no language. */
export const programs: {
	readonly labels: Readonly<Partial<Record<PayloadField, Phrases>>>;
	readonly labelWords: { readonly role: Words; readonly personRole: Words };
	/** Of the users of a CRM. */
	readonly ownerColumns: Readonly<Partial<Record<OwnerColumn, Phrases>>>;
} = {
	ownerColumns: {
		active: 'active flag',
		timeZone: 'time zone sid key, timezone name, iana timezone, timezone id',
		phone: 'phone mobile, mobile phone number',
		languages: 'lang, locale, language locale key',
	},
	labels: {
		fullName: 'yourname, fio',
		firstName: 'fname',
		lastName: 'lname, sname',
		email: 'useremail, emailaddr, youremail, email1, emailprimary, eml',
		phone: `
			phones, tel1, phone1, msisdn, yourphone, yourtel, phonenum, phonefull, phone2`,
		dialCode: `
			dialcode, phonecountrycode, countrycallingcode, phonecc, telcountrycode, callingcode, phoneintlcode,
			phoneintl, ddi, countrydialcode, phone iso2, phoneiso`,
		areaCode: 'areacode, phonearea, phoneareacode, ddd',
		company: 'orgname, org, yourcompany, orgtitle, cname',
		website: 'homepageurl, web1',
		companySize: `
			employeecount, employeescount, numemployees, numberofemployees, noofemployees, companysize__c,
			employeerange, headcountrange`,
		jobTitle: 'title1, jobtitlename',
		linkedin: 'linkedinurl, linkedinprofileurl, linkedin__c, hs linkedin url, linkedinhandle',
		country: 'countryiso2, ctry, countrycodealpha2, countrycode2',
		region: 'provincecode, province1',
		postalCode: 'zippostal, zip1',
		timezone: 'tz, ianatimezone, timezoneid, usertimezone',
		service: 'interestedin, servicename, services1, productofinterest',
		message: 'yourmessage, msg, usermessage, yourcomments, longtext, howcanwehelp',
		budget: 'budget__c, budgetamount, projectbudget, budgetrange',
		timeline: 'purchasetimeframe, buyingtimeframe, timeline__c, timeframe__c, projecttimeline',
		language: 'userlocale, languageiso',
		consent: `
			consentgiven, hasconsent, marketingoptin, consent1, optin, emailoptin, smsoptin,
			agreeterms, termsaccepted, privacyaccepted, privacypolicyaccepted, acceptprivacy,
			newsletteroptin, acceptsmarketing, datenschutzakzeptiert, consentchecked`,
		sourceLabel: 'howdidyouhear, howdidyouhearaboutus, howdidyoufindus, howheard, hdyhau',
		utmSource: 'utm source, utm source name, utm_source__c, source utm',
		medium: 'utm medium, medium, source medium, utm_medium__c, marketing medium',
		campaign: 'utm campaign, source campaign, utm_campaign__c, utm campaign name',
		term: 'utm term, keyword, source term, keywords, utm_term__c, search term',
		content: 'utm content, ad name, source content, utm_content__c, creative name',
		clickId: 'gclid, gbraid, wbraid, msclkid, google click id, gclid c, click id',
		formId: 'form id, form guid, form uuid',
		submissionId: `
			submission id, submission uuid, submission guid, response id, event id, leadgen id,
			entry id, inquiry id, form submission id, form response token, response token,
			submit id, submission token, submission key, entry uuid, conversion id,
			submission number, idempotency key, idempotency id, idempotency token, deduplication id,
			deduplication key, dedup key, dedupe key`,
		receivedAt: 'createdate',
		testMark: 'is test, test lead, is test lead, test submission, is test submission',
		technical: `
			g recaptcha response, recaptcha response, recaptcha token, recaptcha, captcha,
			captcha token, captcha response, h captcha response, cf turnstile response,
			frc captcha solution, wpnonce, nonce, csrf, csrf token, csrfmiddlewaretoken,
			xsrf token, authenticity token, request verification token, submit, form mode,
			wp http referer, form build id, form token, turnstile, turnstile token, hcaptcha,
			g-recaptcha, altcha, friendly captcha, frc captcha response, smart token,
			recaptcha score, recaptcha version, token recaptcha, wpcf7, wpcf7 version,
			wpcf7 locale, wpcf7 unit tag, wpcf7 container post, wpcf7 posted data hash,
			fluent form embded post id, fluent form embedded post id, post nonce, form nonce,
			form key, utf8, commit, action nonce, captcha settings, powered by, anti spam,
			simple spam check, password, passwort, kennwort, passwd, pwd, mot de passe, contrasena,
			senha, palavra passe, wachtwoord, haslo, parola d ordine, password confirmation,
			confirm password, password confirm, repeat password, secret, client secret, api key,
			apikey, x api key, api token, api secret, access token, refresh token, auth token,
			bearer token, authorization, auth, id token, jwt`,
	},
	labelWords: {
		role: 'cf cf7 et f fld form frm input nf pb reg signup txt wpf wpforms',
		personRole: 'cf cf7 et fld frm input nf pb txt wpf wpforms',
	},
};
