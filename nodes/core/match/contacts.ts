import { isRole } from '../keys';
import { remembering } from '../remembering';

/**
 * Whose a mailbox or a number is, as far as its form tells:
 *
 * - `personal`: one person's, so that it proves who it is unless the name is another;
 * - `household`: those of a home or a small office, such as a land line;
 * - `company`: many people's: a role mailbox, a switchboard, a free number;
 * - `nobody`: what a form plugin sends by itself or people type to get on. It says nothing.
 */
export type Reach = 'personal' | 'household' | 'company' | 'nobody';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Mailboxes that send by themselves, and what people write who want to give none. */
const nobodys = list(`
	noreply noreplies noreplay donotreply dontreply neantwoorden keineantwort nepasrepondre
	noresponder naoresponda nonrispondere wordpress woocommerce wpforms joomla drupal typo shopware
	elementor elementorforms forminator fluentform fluentforms ninjaforms gravityforms gravityform
	formidable formidableforms cf7 cfseven jotform typeform formular formulare
	formulaire formulario formulier formularz wordpressforms wordpressform wpforms wpform wpmail
	wpmailsmtp wpadmin websiteform websiteforms siteform
	webform webforms formmail formmailer contactform contactforms kontaktformular webmailer mailer
	mailerdaemon mailbot bounce bounces notification notifications wwwdata apache nginx localhost
	none noemail nomail nothing nobody anonymous anonym unknown unbekannt keine keinemail ninguno
	nessuno aucun geen test testing tester testuser testtest asdf asdfasdf asd qwe qwer qwerty qwertz
	dummy fake example sample xxx xxxx yyy zzz aaa undisclosedrecipients devnull
`);

/** What may be somebody's initials or a role, unless the host is the same word: none of it is real. */
const nobodysTwice = list('no na email mail abc null name user me you yes hello hi info contact');

/** That of a program, whatever it adds: noreply-forms, no-reply-web. */
const sendsAlone = /^(?:no|donot|dont)repl(?:y|ies)/;

const families = /(?:^|[._-])(?:fam|familie|family|famille|familia|famiglia|rodzina)(?:[._-]|$)/;
const beginsWithFamily = /^(?:familie|family|famille)/;
/** Mailboxes come again with every inquiry. */
const MOST_REMEMBERED = 5000;

const marks = /[._-]/g;
const digitsAtEnd = /\d+$/;
const oneSignOnly = /^(.)\1*$/;

/**
 * Whose a mailbox is.
 *
 * @param email an address, in any form
 * @example
 * reachOfEmail('ada@engine.example') // 'personal'
 * reachOfEmail('sales@engine.example') // 'company'
 * reachOfEmail('wordpress@engine.example') // 'nobody'
 */
export const reachOfEmail = remembering(MOST_REMEMBERED, (email): Reach => {
	const address = email.trim().toLowerCase();
	const at = address.lastIndexOf('@');
	const local = address.slice(0, at).split('+')[0] ?? '';
	const hostLabel = address.slice(at + 1).split('.')[0] ?? '';
	const name = local.replace(marks, '').replace(digitsAtEnd, '') || local;
	if (nobodys.has(name) || nobodys.has(local) || sendsAlone.test(name)) return 'nobody';
	if (local === hostLabel && (nobodysTwice.has(name) || oneSignOnly.test(name))) return 'nobody';
	if (families.test(local) || beginsWithFamily.test(local)) return 'household';
	return isRole(local) || local === hostLabel ? 'company' : 'personal';
});

/** What Lead Normalize told of a number. */
interface ToldOfNumber {
	phoneType?: string | null;
	phoneExtension?: string | null;
}

/** Numbers that no single person has. */
const ofCompanies: ReadonlySet<string> = list('other toll_free');

/** A number that ends in so many of the same digit was made up. */
const madeUp = /(\d)\1{6}$/;

/**
 * Whose a phone number is.
 *
 * @param phone E.164
 * @param given what Lead Normalize told of it, where it did
 * @example
 * reachOfPhone('+4930901820', { phoneType: 'fixed line' }) // 'household'
 * reachOfPhone('+4930901820', { phoneType: 'fixed line', phoneExtension: '12' }) // 'company'
 */
export function reachOfPhone(phone: string, { phoneType, phoneExtension }: ToldOfNumber): Reach {
	if (madeUp.test(phone)) return 'nobody';
	if (phoneExtension) return 'company';
	if (phoneType && ofCompanies.has(phoneType.replace(' ', '_'))) return 'company';
	return phoneType === 'fixed line' ? 'household' : 'personal';
}

const reaches: readonly Reach[] = ['personal', 'household', 'company', 'nobody'];

/** Of two, the one that says less about a person. */
export const weaker = (one: Reach, other: Reach): Reach =>
	reaches.indexOf(one) >= reaches.indexOf(other) ? one : other;
