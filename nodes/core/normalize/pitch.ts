import { spacedWords } from '../fold';

/** What people who sell visitors and rankings write. */
export const pitches: readonly string[] = listed(`
	first page of google, page one of google, page 1 of google, top of google, rank your website,
	ranking on google, google rankings, seo services, seo service, seo package, seo audit, seo expert,
	seo agency, backlinks, back links, link building, guest post, guest posting, sponsored post,
	domain authority, website traffic, web traffic, organic traffic, white hat, search engine rankings,
	buy followers, email lists, email database, lead generation services, redesign your website,
	errors on your website, issues with your website, web development services,
	erste seite bei google, seite 1 bei google, google ranking, linkaufbau, gastbeitrag, gastartikel,
	première page de google, référencement naturel, article invité,
	primera página de google, posicionamiento web, posicionamiento seo, artículo patrocinado,
	primeira página do google, prima pagina di google, posizionamento seo,
	eerste pagina van google, linkbuilding
`);

/** What says that they offer it rather than look for it. */
const offers = listed(`
	we offer, we provide, we can help, our team, our services, our agency, our company, i came across,
	came across your, i noticed, i was looking at your website, visited your website, found your website,
	i can help, i can get, i would like to offer, affordable, wir bieten, unsere agentur,
	nous proposons, notre agence, ofrecemos, nuestra agencia, oferecemos, offriamo, wij bieden
`);

const pitchPhrases = pitches.map(spacedWords);
const offerPhrases = offers.map(spacedWords);

/** A pitch is made at its beginning. */
const LONGEST_PITCH = 3000;

/** One of these stands in every pitch: a quick look spares the rest. */
const mayBePitch =
	/seo|google|link|traffic|post|rank|follower|email|gast|posi|r[ée]f[ée]|lead|auth|white|web|art[ií]c/i;

/**
 * Whether a message sells rankings, links or visitors: one of the usual phrases with an offer, or
 * several of them. Who asks for such a service uses one and offers nothing.
 *
 * @param message only its first 3000 characters are read
 * @example
 * isPitch('We offer SEO services') // true
 * isPitch('We need SEO services') // false
 */
export function isPitch(message: string): boolean {
	const text = message.slice(0, LONGEST_PITCH);
	if (!mayBePitch.test(text)) return false;
	const said = spacedWords(text);
	const found = pitchPhrases.filter((phrase) => said.includes(phrase)).length;
	return found > 1 || (found === 1 && offerPhrases.some((phrase) => said.includes(phrase)));
}

function listed(text: string): readonly string[] {
	return text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
