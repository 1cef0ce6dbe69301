import { allWords } from '../../../nodes/core/words';
import { Dice } from './Dice';

const list = (text: string) => text.trim().split(/\s+/);

/** Given names that many have, in several languages. */
export const givenNames = [...allWords(({ people }) => people.givenNames)].filter(
	(name) => name.length > 2,
);

const syllables =
	list(`ba be bo bra da de do dra fa fe fi ga gra ha he hol ja ka ke kro la le li lo ma me mi mo
	na ne no pa pe po ra re ri ro sa se schu sta ta te ti to tra va ve wa we wi za zi`);
const endings =
	list(`mann berg son ski ez ini er ell ton ford ley sen dahl ner ault ic kov ner wood bach stein
	hof meier etti ard ens ova`);

const usual =
	list(`Müller Schmidt Smith Jones Garcia Rossi Martin Johnson Schneider Williams Brown Weber Meyer Taylor
	Wagner Davies Becker Lopez Wilson Schulz Bernard Hoffmann Evans Schäfer Thomas Nowak Koch Roberts Bauer Dubois Richter
	Klein Wolf Walker Schröder Neumann Wright Schwarz Robinson Zimmermann Braun Krüger Thompson Hofmann White Hartmann Lange
	Hughes Krause Edwards Werner Green Lehmann Hall Köhler Wood Herrmann Harris König Lewis Walter Moreau Mayer Clarke Huber
	Kaiser Jackson Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck
	Ferrari Bianchi Fernandez Gonzalez Kowalski Jansen Visser Silva Santos Pereira Jensen Hansen Larsen`);

/** Surnames, the usual ones first. */
export const surnames: readonly string[] = (() => {
	const dice = new Dice(99);
	const made = new Set(usual);
	while (made.size < 4000) {
		const name =
			dice.one(syllables) + (dice.is(0.4) ? dice.one(syllables) : '') + dice.one(endings);
		made.add((name[0] ?? '').toUpperCase() + name.slice(1));
	}
	return [...made];
})();

export const towns =
	list(`Berlin Hamburg München Köln London Leeds Manchester Paris Lyon Madrid Roma Milano Wien Zürich
	Bremen Leipzig Dresden Hannover Nürnberg Bristol Glasgow York Derby Lille Nantes Sevilla Torino Utrecht Kraków Porto Graz
	Bern Basel Mainz Kiel Ulm Bath Hull Oxford Kassel Erfurt Bonn Essen Aachen Rostock`);

export const streetNames =
	list(`Main High Station Church Park Victoria Green Mill School Queen King London North York
	Haupt Bahnhof Garten Schul Berg Kirch Linden Wald Ring Dorf Garden Maple Cedar Hill Lake River Grange Albert Bridge
	Manor Forest Sunny Meadow Willow Elm Chester Stanley`).map(
		(name, at) => `${name} ${['Street', 'Road', 'Lane', 'Avenue'][at % 4] ?? ''}`,
	);

export const firmWords =
	list(`alpha beta delta nord sued stein berg tal wald bach hafen turm licht kraft form werk bau
	dach holz stahl glas farb garten wasser feuer wind solar agrar techno medi logi finanz data north clear bright stone
	river oak iron blue red silver pixel cloud prime summit metro urban vital omni`);

export const trades =
	list(`Systems Consulting Logistik Bau Software Partners Media Holz Immobilien Energy Foods Design
	Transport Metall Studio Capital Health Events`);

export const legalForms = list(`GmbH AG Ltd KG Inc SARL SL BV`);

/** Hosts where anybody has a mailbox. */
export const providers = list(
	`gmail.com web.de gmx.de outlook.com yahoo.com hotmail.com icloud.com`,
);
