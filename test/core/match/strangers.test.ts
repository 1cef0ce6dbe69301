import {
	compareNames,
	decideMatch,
	isContrary,
	meaningOf,
	reachOfEmail,
	type Person,
} from '../../../nodes/core/match';
import { KnownLeads } from './knownLeads';

describe('two people of one surname', () => {
	test.each([
		['Mrs. Taylor', 'Mr. Taylor'],
		['Mr Taylor', 'Miss Taylor'],
		['Mme Petit', 'M. Petit'],
		['Mlle Petit', 'M Petit'],
		['Sig.ra Rossi', 'Sig. Rossi'],
		['Dott.ssa Rossi', 'Dott. Rossi'],
		['Signora Rossi', 'Signor Rossi'],
		['Pani Nowak', 'Pan Nowak'],
		['Sra. Ruiz', 'Sr. Ruiz'],
		['Senhora Lima', 'Senhor Lima'],
		['Mevr. Bakker', 'Dhr. Bakker'],
		['Fr. Lang', 'Hr. Lang'],
	])('are told apart by their titles: %s, %s', (one, other) => {
		expect(isContrary(compareNames(one, other))).toBe(true);
		expect(isContrary(compareNames(other, one))).toBe(true);
	});

	test.each(
		`Simone/Simona Luca/Lucia Emil/Emily Tim/Tom Kim/Tim Lena/Lina Lisa/Luisa Ken/Ben Rob/Ron
		Loris/Doris Elia/Elisa Ron/Don Jan/Jon Marc/Mary Nina/Nino Eva/Ewan`
			.split(/\s+/)
			.map((pair) => pair.split('/')),
	)('are told apart by given names that are both common: %s, %s', (one, other) => {
		expect(compareNames(`${one} Falk`, `${other} Falk`)).toBe('last');
	});

	test.each(
		`Jhon/John Micheal/Michael Katrhin/Kathrin Anna/Ana Sara/Sarah Katrin/Kathrin Philip/Phillip
		Eric/Erik Marc/Mark Tomas/Thomas Mateo/Matteo Stefan/Stephan Marcus/Markus
		Lucas/Lukas`
			.split(/\s+/)
			.map((pair) => pair.split('/')),
	)('are one by a slip or a spelling of the same given name: %s, %s', (one, other) => {
		expect(isContrary(compareNames(`${one} Falk`, `${other} Falk`))).toBe(false);
	});
});

test.each(
	`elementor forminator wordpress-forms wpmailsmtp gravityforms ninjaforms cf7 formular jotform
	noreply-forms no-reply-web noreply.shop formidable fluentforms typeform`.split(/\s+/),
)('%s@ is the sender of a form, and nobody', (local) => {
	expect(reachOfEmail(`${local}@holz-x.example`)).toBe('nobody');
});

test.each(
	`anfragen rezeption praxis kanzlei accueil acquisti biuro sprzedaz buchung hausverwaltung hotel
	kasse lager obsluga zamowienia sklep devis commandes boutique atencion administratie winkel
	ordini magazzino encomendas loja`.split(/\s+/),
)('%s@ is read by several', (local) => {
	expect(reachOfEmail(`${local}@holz-x.example`)).toBe('company');
});

test.each(['cf', 'tally', 'noreen', 'formosa', 'pan', 'hotelling', 'lagerfeld'])(
	'%s@ is a person',
	(local) => {
		expect(reachOfEmail(`${local}@holz-x.example`)).toBe('personal');
	},
);

test.each([
	'Geschlossen - Nicht konvertiert',
	'Fermé - Non converti',
	'Cerrado - No convertido',
	'Fechado - Não convertido',
	'Chiuso - Non convertito',
	'Gesloten - Niet geconverteerd',
	'Zamknięty - Nieprzekonwertowany',
])('%s is how Salesforce ends a lead', (stage) => {
	expect(meaningOf(stage)).toEqual({ status: 'closed', closedAs: 'disqualified' });
});

describe('father and son', () => {
	const ernst = {
		...{ fullName: 'Ernst Falk', email: 'ernst@falk-hof.example', phone: '+4981914456' },
		...{ company: null, domain: null, phoneType: 'fixed line' },
	};
	const decided = (son: Person, father: Person = ernst) => {
		const leads = new KnownLeads();
		leads.remember(father, 'father', null);
		return decideMatch(leads.factsOf(son)).decision;
	};

	test.each(['jun.', 'Jr.', 'junior', 'sen.', 'II.'])(
		'on one land line are asked about where only one says %s and each has a mailbox',
		(generation) => {
			const son = { ...ernst, fullName: `Ernst Falk ${generation}`, email: 'e@falk-hof.example' };
			expect(decided(son)).toBe('review');
			expect(decided(ernst, son)).toBe('review');
			expect(decided({ ...son, email: ernst.email })).toBe('existing');
		},
	);

	test("are one where the number is one person's", () => {
		const son = { ...ernst, fullName: 'Ernst Falk jun.', email: 'e@falk-hof.example' };
		const mobile = { phone: '+491701234567', phoneType: 'mobile' };
		expect(decided({ ...son, ...mobile }, { ...ernst, ...mobile })).toBe('existing');
	});
});
