import { fold } from '../fold';

/**
 * Mailboxes of a function, not of a person: RFC 2142's, and those that firms usually have, in
 * English, German, French, Spanish, Portuguese, Italian, Dutch and Polish. Folded, without separators.
 */
const roles = new Set(
	`abuse account accounting accounts accountspayable accountsreceivable accueil achats acquisti admin
	administracao administracion administratie administration administrator admissions ads advertising
	affiliate affiliates agence agencia agenzia albergo alerts all almacen amministrazione analytics
	anfrage anfragen ap api apotheke ar archive arztpraxis assistance atelier atencion atencionalcliente
	atendimento auftraege auftrag auto ayuntamiento backoffice balie beratung bestelling bestellingen
	bestellung bestellungen bewerbung bewerbungen bibliothek billing biuro biz board boekhouding booking
	bookings bot bottega boutique buchhaltung buchung buchungen buero buro business cabinet campaign
	campaigns career careers cassa cc ceo cfo charity check claims clinic clinica cmo comercial commande
	commandes commercial communication communications community company complaints compliance compras
	comptabilite comune concierge contabilidad contabilidade contabilita contact contacto contacts
	contactus contato contatti contatto coo corporate courrier cs csr cto customer customercare
	customerservice customersuccess customersupport datenschutz dealer dealership demo dev devis devnull
	devops digital direction director dispatch distribution dns donations donotreply dpo dsgvo ecole
	ecommerce editor editorial education einkauf email empfang encomendas employment engineering enquire enquiries
	enquiry errors escola escuela estimating events everybody everyone export facilities facturacion
	facturation faq farmacia faturamento faxe feedback filiale finance financeiro firma form forms
	founder founders franchise fraud frontdesk ftp fundraising gaestehaus gasthof gdpr gemeinde general
	gerencia geschaeftsfuehrung geschaeftsstelle geschaftsfuhrung giftcards grants group hallo
	hausmeister hausverwaltung hello help helpdesk helpline hey hi hola hostel hostmaster hotel hr hrd
	humanresources immobilien import inbox info informacion informatica informatie information
	informations informatique informazioni infos inkoop inquiries inquiry insurance international
	internet invest investor investorrelations investors invoice invoices invoicing ir it itsupport job
	jobs jura kadry kanzlei kassa kasse keuken kita kitchen klantenservice kontakt ksiegowosc
	kundendienst kundenservice labor laden lager lead leads learning legal leitung letters licensing
	lieferung list listadmin listen lists logistica logistics logistik loja magasin magazijn magazyn
	magazzino mail mailbot mailbox mailerdaemon mailing maintenance mairie management manager marketing
	marketingteam mayday media mediarelations medien member members membership merchandise moderator
	negozio network news newsdesk newsletter nobody noc noreplay noreplies noreply notification
	notifications notify null obsluga oferta oferty offers offerte offertes office oficina onboarding
	online onlineshop operations ops orcamento orcamentos order orders ordini pagos parish partner
	partners partnership partnerships payable payment payments payroll pedidos pensjonat personal
	personalabteilung pfarrbuero pforte pharmacie pharmacy phish phishing planning post postbox postfach
	postmaster pr practice praktijk praxis prenotazioni prensa presales press presse pressoffice
	presupuesto presupuestos preventivi preventivo privacy procurement production produktion projects
	promo promotions property public publicrelations purchase purchasing qa quality questions quotes
	rathaus recepcao recepcion recepcja receptie reception rechnung rechnungen reclamations recruiter
	recruiting recruitment recursoshumanos redaction redaktion refund refunds register registrar
	registration remove report reports request requests reservas reservation reservationdesk
	reservations reservierung reservierungen restaurant restaurante resume resumes retail returns
	rezeption rezerwacja rezerwacje ristorante root rrhh rsvp sac safety sales salesinfo salesteam
	salesuk schedule scheduling school schule scuola secretaria secretariat secretary security
	segreteria sekretariat seo service serviceclient servicedesk services serwis shipping shop signup
	sistemas site sklep social socialmedia solutions soporte spam sponsors sponsorship sprzedaz staff
	standard stellen stock store storno studio submissions subscribe subscribers subscriptions
	suggestions suporte supplier suppliers support sysadmin sysop system szkola taller team tech
	technical technik techsupport test testing theteam tickets tienda trade training travel treasury
	ufficio undisclosedrecipients unsubscribe update updates urgent usenet user users uucp vendas
	vendita vendite vendor vendors ventas ventes verein verkauf verkoop versand vertrieb verwaltung
	volunteer volunteering warehouse warranty web webadmin webmail webmaster website welcome werbung
	werkstatt wholesale winkel witaj work www zahlung zakupy zamowienia zapytania zapytanie zentrale
	zimmer`.split(/\s+/),
);

/** How roles begin, so that most names of people need no closer look. */
const beginnings = new Set([...roles].map((role) => role.slice(0, 3)));

const marks = /[._-]/;
const allMarks = /[._-]/g;

/** `info2`: one of several of its kind. */
const numberAtEnd = /\d{1,3}$/;

/** `sales-uk`, `info_de`: that of one country. */
const countryAtEnd = /[._-][a-z]{2}$/;

/** No role of five letters is so long, with whatever marks between them. */
const LONG = 12;

/** No role's name is longer. */
const LONGEST_ROLE = 30;

/**
 * Whether a mailbox is that of a function such as `info` or `sales`, which several people read.
 *
 * @param local the part of an address before the @
 * @example
 * isRole('info') // true
 * isRole('Sales-UK') // true
 * isRole('ada') // false
 */
export function isRole(local: string): boolean {
	if (local.length > LONGEST_ROLE) return false;
	const tagAt = local.indexOf('+');
	const name = fold(tagAt < 0 ? local : local.slice(0, tagAt));
	const start = name.slice(0, 3);
	if (name.length > LONG && !marks.test(start) && !beginnings.has(start)) return false;
	const key = marks.test(name) ? name.replace(allMarks, '') : name;
	if (key.length > 5 && !beginnings.has(key.slice(0, 3))) return false;
	return (
		roles.has(key) ||
		(numberAtEnd.test(key) && roles.has(key.replace(numberAtEnd, ''))) ||
		(countryAtEnd.test(name) && roles.has(key.slice(0, -2)))
	);
}
