import { joinedWords } from '../../fold';
import type { Standing } from '../../lead';

/** What a word of a CRM means for where a person stands. */
export type Meaning = Pick<Standing, 'status' | 'closedAs'>;

const open: Meaning = { status: 'open', closedAs: null };
const opportunity: Meaning = { status: 'open opportunity', closedAs: null };
const customer: Meaning = { status: 'customer', closedAs: null };
const won: Meaning = { status: 'customer', closedAs: 'won' };
const lost: Meaning = { status: 'closed', closedAs: 'lost' };
const disqualified: Meaning = { status: 'closed', closedAs: 'disqualified' };
const closed: Meaning = { status: 'closed', closedAs: null };

/** What a person can choose as the meaning of an own stage, by the name on the screen. */
export const meanings = {
	open,
	'open opportunity': opportunity,
	customer,
	won,
	lost,
	disqualified,
	closed,
} as const;

export type MeaningName = keyof typeof meanings;

/** The key of a stage: its words, however a CRM joins them: `closedWon`, `CLOSED_WON`, `Closed - Won`. */
export const stageKey = joinedWords;

const listed: ReadonlyArray<readonly [Meaning, string]> = [
	// HubSpot: lifecycle stage and lead status; Salesforce and Zoho: lead status; Pipedrive: labels.
	[
		open,
		`subscriber, lead, marketing qualified lead, mql, sales qualified lead, sql, new, open,
		in progress, attempted to contact, connected, contacted, not contacted, contact in future,
		open - not contacted, working, working - contacted, nurturing, nurture, qualified,
		pre-qualified, prequalified, prospect, hot lead, warm lead, cold lead, hot, warm, cold,
		neu, offen, in bearbeitung, kontaktiert, interessent, nouveau, en cours, contacté, prospecto,
		nuevo, abierto, en curso, contactado, novo, aberto, em andamento, contatado, nuovo, aperto,
		in corso, contattato, nieuw, in behandeling, gecontacteerd`,
	],
	// HubSpot, Salesforce and Zoho: the usual stages of a deal.
	[
		opportunity,
		`opportunity, open opportunity, open deal, closed - converted, converted, geschlossen - konvertiert,
		fermé - converti, cerrado - convertido, fechado - convertido, chiuso - convertito,
		gesloten - geconverteerd, zamknięty - przekonwertowany, appointment scheduled,
		qualified to buy, presentation scheduled, decision maker bought-in, contract sent, prospecting,
		qualification, needs analysis, value proposition, id. decision makers, identify decision makers,
		perception analysis, proposal, proposal/price quote, proposal/quote, negotiation,
		negotiation/review, proposal made, negotiations started, demo scheduled, contact made,
		verkaufschance, angebot, angebot erstellt, verhandlung, opportunité, négociation, proposition,
		oportunidad, negociación, propuesta, oportunidade, negociação, proposta, opportunità,
		trattativa, verkoopkans, onderhandeling, offerte`,
	],
	[
		customer,
		`customer, client, existing customer, active customer, current customer, customer - direct,
		customer - channel, evangelist, kunde, bestandskunde, client actuel, cliente, cliente actual,
		cliente atual, cliente attivo, klant`,
	],
	[
		won,
		`won, closed won, deal won, gewonnen, abgeschlossen gewonnen, gagné, gagnée, ganado, ganada,
		cerrado ganado, cerrada ganada, ganho, ganha, fechado ganho, vinto, vinta, chiuso vinto,
		wygrany, wygrana, wygrane`,
	],
	[
		lost,
		`lost, closed lost, deal lost, lost lead, closed - lost to competition, closed lost to competition,
		bad timing, verloren, abgeschlossen verloren, perdu, perdue, perdido, perdida, cerrado perdido,
		cerrada perdida, fechado perdido, perso, persa, chiuso perso, przegrany, przegrana, przegrane`,
	],
	[
		disqualified,
		`disqualified, unqualified, not qualified, junk, junk lead, spam, closed - not converted,
		disqualifiziert, nicht qualifiziert, disqualifié, non qualifié, descalificado, no calificado,
		no cualificado, desqualificado, não qualificado, squalificato, non qualificato,
		gediskwalificeerd, niet gekwalificeerd, geschlossen - nicht konvertiert, fermé - non converti,
		fermée - non convertie, cerrado - no convertido, cerrada - no convertida,
		fechado - não convertido, chiuso - non convertito, gesloten - niet geconverteerd,
		zamknięty - nieprzekonwertowany, zamknięte - nieprzekonwertowane`,
	],
	[
		closed,
		`closed, former customer, ex-customer, past customer, churned, inactive customer, inactive,
		archived, abgeschlossen, geschlossen, ehemaliger kunde, fermé, ancien client, cerrado, excliente,
		fechado, ex-cliente, chiuso, gesloten, oud-klant`,
	],
];

const byKey = new Map<string, Meaning>(
	listed.flatMap(([meaning, stages]) =>
		stages.split(',').map((stage) => [stageKey(stage), meaning] as const),
	),
);

/**
 * What a stage means, as CRMs name their stages when nobody renamed them.
 *
 * @returns `undefined` for a name that is not known
 * @example
 * meaningOf('Closed Won') // { status: 'customer', closedAs: 'won' }
 * meaningOf('marketingqualifiedlead') // { status: 'open', closedAs: null }
 */
export const meaningOf = (stage: string): Meaning | undefined => byKey.get(stageKey(stage));
