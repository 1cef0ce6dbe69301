import { fold } from '../fold';

/**
 * Mailboxes of a function, not of a person: RFC 2142's, and those that firms usually have, in
 * English, German, French, Spanish, Portuguese, Italian, Dutch and Polish. Folded, without separators.
 */
const roles = new Set(
	`abuse account accounting accounts accountspayable accountsreceivable admin administration
	administrator admissions amministrazione administratie administracion administracao ads advertising affiliate affiliates all alerts analytics anfrage api
	ap ar archive assistance auto backoffice bestellung bestellungen bewerbung bewerbungen billing
	biz board booking bookings bot buchhaltung buero buro business campaign campaigns career careers
	cc ceo cfo charity check claims cmo comercial commercial communication communications community
	company complaints compliance compras comptabilite concierge contabilidad contabilita
	contabilidade contact contacts contacto contactus contato contatti contatto coo corporate
	courrier cs csr cto customer customercare customerservice customersuccess customersupport
	datenschutz demo dev devnull devops digital director direction dispatch distribution dns
	donations donotreply dpo dsgvo ecommerce editor editorial education einkauf email employment
	empfang engineering enquiries enquiry enquire errors estimating events everybody everyone
	export facilities facturacion facturation faturamento faq faxe feedback finance financeiro
	firma form forms founder founders franchise fraud ftp fundraising gdpr general gerencia
	geschaeftsfuehrung geschaftsfuhrung giftcards group grants hallo hello help helpdesk helpline hey
	hi hola hostmaster hr hrd humanresources immobilien import inbox info informacion information
	informations informatica informatie informatique informazioni infos inkoop inquiries inquiry
	insurance international internet invest investor investorrelations investors invoice invoices
	invoicing ir it itsupport job jobs jura kassa klantenservice kontakt kundenservice kundendienst
	lead leads learning legal letters lieferung licensing list listadmin listen lists logistics
	logistik logistica mail mailbox mailbot mailerdaemon mailing maintenance management manager
	marketing marketingteam mayday media mediarelations medien member members membership merchandise
	moderator network news newsdesk newsletter nobody noc noreply noreplay noreplies notification
	notifications notify null office offers onboarding online onlineshop operations ops order orders
	ordini pagos partner partners partnership partnerships payable payment payments payroll pedidos
	personal personalabteilung phish phishing post postbox postfach postmaster pr presales presse
	press prensa press pressoffice privacy procurement production produktion prenotazioni projects
	promo promotions property public publicrelations purchase purchasing qa quality questions quotes
	reception recepcion receptie rechnung rechnungen reclamations recruiter recruiting recruitment
	recursoshumanos redaktion redaction refund refunds register registrar registration remove report
	reports request requests reservas reservation reservations reservierung resume resumes retail
	returns root rrhh rsvp sac safety sales salesinfo salesteam salesuk schedule scheduling school
	secretaria secretariat secretary security segreteria sekretariat seo service servicedesk
	serviceclient services shipping shop signup sistemas site social socialmedia solutions soporte
	spam sponsors sponsorship staff stellen stock store storno studio submissions subscribe
	subscribers subscriptions suggestions supplier suppliers support sysadmin system sysop team tech
	technical technik techsupport test testing theteam tickets trade training travel treasury
	ufficio undisclosedrecipients unsubscribe update updates urgent usenet user users uucp vendas
	vendita vendite vendor vendors ventas ventes verkauf verkoop vertrieb verwaltung volunteer
	volunteering anfragen rezeption praxis kanzlei accueil acquisti biuro sprzedaz buchung
	buchungen hausverwaltung hotel kasse lager obsluga zamowienia sklep faktury ksiegowosc rekrutacja
	kadry sekretariaty rezerwacje oferty zapytania devis commandes commande boutique magasin achats
	cabinet atencion atencionalcliente tienda almacen presupuestos citas reservaciones negozio
	magazzino preventivi assistenza commerciale loja encomendas orcamentos atendimento armazem
	winkel magazijn offertes bestellingen afspraken onthaal verhuur vermietung angebote auftrag
	auftraege termine terminvergabe versand restaurant apotheke warranty web webadmin webmail webmaster website welcome werkstatt werbung wholesale
	witaj work www zahlung zentrale`.split(/\s+/),
);

/** How roles begin, so that most names of people need no closer look. */
const beginnings = new Set([...roles].map((role) => role.slice(0, 3)));

const marks = /[._-]/;
const allMarks = /[._-]/g;

/** `info2`: one of several of its kind. */
const numberAtEnd = /\d{1,3}$/;

/** `sales-uk`, `info_de`: that of one country. */
const countryAtEnd = /[._-][a-z]{2}$/;

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
	const key = marks.test(name) ? name.replace(allMarks, '') : name;
	if (key.length > 5 && !beginnings.has(key.slice(0, 3))) return false;
	return (
		roles.has(key) ||
		(numberAtEnd.test(key) && roles.has(key.replace(numberAtEnd, ''))) ||
		(countryAtEnd.test(name) && roles.has(key.slice(0, -2)))
	);
}
