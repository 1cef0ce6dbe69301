import { joinedWords, words } from '../../fold';
import { meaningOf } from '../../match';
import { yesOrNo } from '../../words';

/** How a lead ended, or that it has not. */
export type Outcome = 'won' | 'lost' | 'open';

/** How people write in a list how leads ended, beside what CRMs call their stages. */
const listed: ReadonlyArray<readonly [Outcome, string]> = [
	[
		'won',
		`sold, converted, sale, sale made, signed, contract signed, ordered, order placed, purchased, bought,
		deal closed won, verkauft, auftrag, auftrag erteilt, auftrag erhalten, beauftragt, bestellt, gekauft,
		abgeschlossen - gewonnen, unterschrieben, konvertiert, vendu, signé, commandé, converti, vendido,
		vendida, firmado, convertido, venduto, firmato, convertito, verkocht, getekend, geconverteerd,
		opdracht gegeven, sprzedane, podpisane, assinado`,
	],
	[
		'lost',
		`dead, dead lead, cancelled, canceled, rejected, refused, declined, not interested, no interest, no sale,
		no deal, no budget, no response, no answer, unresponsive, went with competitor, went elsewhere,
		chose competitor, lost to competitor, abandoned, unsold, dropped, abgesagt, abgelehnt, storniert,
		kein interesse, keine antwort, kein auftrag, kein budget, absage, annulé, refusé, abandonné,
		pas intéressé, sans suite, cancelado, rechazado, no interesado, sin interés, annullato, rifiutato,
		non interessato, geannuleerd, afgewezen, niet geïnteresseerd, geen interesse, anulowane, odrzucone,
		niezainteresowany, recusado, sem interesse, não interessado`,
	],
	[
		'open',
		'pending, waiting, on hold, ongoing, follow up, ausstehend, wartet, en attente, pendiente',
	],
];

const byKey = new Map<string, Outcome>(
	listed.flatMap(([outcome, said]) =>
		said.split(',').map((each) => [joinedWords(each), outcome] as const),
	),
);

const negations = new Set(
	words('not no never didnt nicht nie non pas ne niet não nao nie kein keine geen sin'),
);

const yet = new Set(words('yet noch still encore aún aun todavía ancora nog jeszcze ainda'));

/**
 * How a lead ended, as a CRM or a person writes it. What is said besides in brackets or behind a dash or a
 * colon is left out, and a negation is understood.
 *
 * @returns `undefined` for what is not known
 * @example
 * readOutcome('Closed Won') // 'won'
 * readOutcome('Lost (budget)') // 'lost'
 * readOutcome('Not won') // 'lost'
 * readOutcome('Proposal sent') // undefined
 */
export function readOutcome(said: string): Outcome | undefined {
	const [head = ''] = said.split(/[([{:;,/–—]|\s-\s/);
	return plainly(said) ?? plainly(head) ?? negated(said) ?? negated(head) ?? lostTo(said);
}

function plainly(said: string): Outcome | undefined {
	const known = byKey.get(joinedWords(said));
	if (known) return known;
	const meaning = meaningOf(said);
	if (meaning?.status === 'customer') return 'won';
	// "Closed" alone does not say how.
	if (meaning?.status === 'closed') return meaning.closedAs === null ? undefined : 'lost';
	if (meaning) return 'open';
	const answer = yesOrNo(said);
	if (answer === undefined) return undefined;
	return answer ? 'won' : 'lost';
}

/** "Not won" is lost; "not lost" and "not won yet" are open. */
function negated(said: string): Outcome | undefined {
	const all = words(said);
	if (!all.some((word) => negations.has(word))) return undefined;
	const rest = all.filter((word) => !negations.has(word) && !yet.has(word)).join(' ');
	const outcome = plainly(rest);
	if (outcome === undefined || outcome === 'open') return outcome;
	return outcome === 'won' && !all.some((word) => yet.has(word)) ? 'lost' : 'open';
}

/** "Lost to a competitor": a lead that begins as lost is, whatever the reason behind it. */
function lostTo(said: string): Outcome | undefined {
	const [first = ''] = words(said);
	return meaningOf(first)?.closedAs === 'lost' ? 'lost' : undefined;
}
