/**
 * What people write who left a business email and a phone, which is enough by itself to go to an
 * owner: so the words alone have to say that it is something else. One message a line, each in its
 * own way, in all languages that are read.
 */
export const unlikeBuyers = {
	/** Wants to be left alone. */
	optOut: `
remove
Remove me please
Quit emailing me
opt-out
Take my address off
please stop writing to me
I want off this list
no more newsletters please
cancel my newsletter
Delete me
Melden Sie mich ab
Bitte melden Sie mich ab
bitte melden Sie mich wieder ab, danke
austragen
Bitte austragen
Tragen Sie mich aus
Ich bestelle den Newsletter ab
Newsletter abbestellen
Löschen Sie mich aus dem Verteiler
Keine Werbung mehr bitte
Désinscription
désabonnez-moi
Merci de me désinscrire
Retirez-moi de votre fichier
Arrêtez vos mails
Plus de pub svp
Baja
Dar de baja
Quiero darme de baja del boletín
Denme de baja por favor
Borrarme de la lista
No me manden más publicidad
cancelar el boletín
disiscrivimi
Cancellatemi
Cancellatemi dalla mailing list
Rimuovimi
Non voglio più ricevere email
Toglietemi dalla lista
basta pubblicità
Uitschrijven
Schrijf mij uit aub
Haal mij van de lijst
Geen nieuwsbrief meer
Ik wil me afmelden
stop met mailen
remover
sair
Remova meu e-mail
Quero sair da lista
Parem de me enviar e-mails
Não quero mais receber mensagens
Descadastrar
rezygnuję
rezygnuje
Wypisz mnie
Proszę mnie wypisać
Usuńcie mnie z bazy
Nie chcę więcej maili
wypisuję się
please take me off your mailing list
unsubscribe me now
I no longer wish to receive your emails
do not mail me again
stop sending emails
leave me alone
Please delete my contact details
Ich möchte keine E-Mails mehr von Ihnen erhalten
Bitte nehmen Sie mich aus dem Verteiler
abbestellen
Keine weiteren Mails bitte
Nehmen Sie mich von der Liste
Abmeldung vom Newsletter
Ne m'envoyez plus rien
stop mails
Veuillez supprimer mon adresse
se désabonner
Por favor elimínenme de su lista
no quiero más correos
Desuscribir
quiero que me borren
toglietemi dalla newsletter
non contattatemi più
annulla iscrizione
Cancellazione newsletter
afmelden
Graag geen mails meer
verwijder mijn gegevens
uitschrijven aub
me tira dessa lista
não me mandem mais nada
cancelar inscrição
wypisać
proszę o usunięcie z listy
nie przysyłajcie więcej
kindly remove my email address from your database
I don't want your newsletter any more
Bitte keine Werbung mehr schicken
Streichen Sie mich von der Liste
Abbestellen
Merci de ne plus m'écrire
je ne veux plus de vos mails
no me llamen ni escriban más
date de baja mi correo
non voglio più le vostre email
rimuovetemi
geen e-mails meer aub
wil niet meer gemaild worden
cancelem meu cadastro
chega de mensagens
proszę mnie usunąć
stop newsletter
`,
	/** Looks for a job with us. */
	hiring: `
Looking for a summer job
Do you have any openings for a junior designer?
I am looking for work as an electrician
Are you taking on apprentices this year?
Any vacancies at the moment?
I would love to join your team as a developer
Please find my resume attached
Haben Sie eine Stelle frei?
Ich suche Arbeit als Maler
Suche einen Ferienjob
Bieten Sie Ausbildungsplätze an?
Stellen Sie gerade Leute ein?
Ich würde gerne bei Ihnen arbeiten
je cherche du travail
Je recherche un emploi dans votre région
Avez-vous des postes à pourvoir ?
Recrutez-vous en ce moment ?
Je cherche une alternance
Je souhaite travailler chez vous
Busco trabajo de soldador
Estoy buscando empleo
¿Tienen vacantes?
¿Necesitan personal?
Quiero trabajar con ustedes
Me gustaría trabajar en su empresa
Cerco lavoro
Cerco un impiego come cameriere
Avete posizioni aperte?
State assumendo?
Vorrei lavorare da voi
Sto cercando lavoro nel settore
Zoek werk
Ik ben op zoek naar een baan
Hebben jullie vacatures?
Zijn jullie op zoek naar personeel?
Ik wil graag bij jullie werken
Zoek een bijbaan voor de zomer
Procuro emprego
Estou à procura de trabalho
Vocês estão contratando?
Tem vagas em aberto?
Gostaria de trabalhar na sua empresa
Szukam pracy
Szukam pracy jako kierowca
Czy są wolne etaty?
Czy zatrudniacie?
Chciałbym u Państwa pracować
I'm a student looking for part time work
are you hiring right now
I want to apply for a job
Any jobs going?
I'd like to send you my CV
Gibt es bei Ihnen freie Stellen?
Ich möchte mich bewerben
Suche Ausbildungsplatz ab September
Brauchen Sie noch Mitarbeiter?
suche dringend Arbeit
Y a-t-il un poste vacant chez vous ?
je veux postuler
Avez-vous besoin de personnel ?
Je suis étudiant et cherche un job d'été
¿Hay trabajo?
Quisiera dejar mi currículum
¿Están contratando gente?
Vorrei candidarmi
Avete bisogno di personale?
Cerco un lavoro part-time
Ik wil graag solliciteren
Hebben jullie nog mensen nodig?
zoek vakantiewerk
Quero me candidatar
Vocês têm vaga de emprego?
procuro estágio
Chcę aplikować na stanowisko
Czy szukacie pracowników?
szukam zatrudnienia na wakacje
seeking employment in your company
Wo kann ich mich bewerben?
Gibt es offene Ausbildungsstellen?
Je souhaite rejoindre votre équipe
¿Dónde puedo enviar mi CV?
Ik zoek een leuke baan
Gostaria de enviar meu currículo
Gdzie mogę wysłać CV?
`,
	/** Wants to sell us something. */
	vendor: `
We are a team of developers from India offering app development at low rates
We are a web design company from Pakistan, our rates start at $8 per hour
I can build your app at a low cost
Our agency offers mobile app development, may I send our price list?
Hire our dedicated developers at affordable prices
We manufacture packaging in China and would like to become your supplier
Wir sind ein Team von Entwicklern aus Indien und bieten App-Entwicklung zu günstigen Preisen
Wir bieten Ihnen Webdesign zu niedrigen Kosten an
Unsere Agentur erstellt Apps ab 10 Euro pro Stunde
Wir möchten Ihnen unsere Dienstleistungen anbieten
Gerne stellen wir Ihnen unsere Preise vor
Nous sommes une équipe de développeurs et proposons des applications à bas prix
Notre agence propose la création de sites à prix réduit pour votre entreprise
Nous vous proposons nos services de développement à un coût réduit
Je vous propose mes services de webmaster à petit prix
Ofrecemos desarrollo web a bajo costo para su empresa
Somos un equipo de programadores y ofrecemos aplicaciones a buen precio
Le ofrecemos nuestros servicios de diseño con precios económicos
Nuestra agencia ofrece marketing a bajo coste
Siamo un team di sviluppatori e offriamo app a basso costo
Vi offriamo i nostri servizi di web design a prezzi bassi
La nostra agenzia offre sviluppo siti a costo ridotto per la vostra azienda
Wij zijn een team van ontwikkelaars en bieden apps aan tegen lage kosten
Ons bureau biedt webdesign tegen lage tarieven voor uw bedrijf
Graag bieden wij u onze diensten aan tegen een lage prijs
Somos uma equipe de desenvolvedores e oferecemos aplicativos a baixo custo
Oferecemos criação de sites com preço baixo para sua empresa
Nossa agência oferece desenvolvimento a preços acessíveis
Jesteśmy zespołem programistów i oferujemy tworzenie aplikacji w niskiej cenie
Oferujemy tanie strony internetowe dla Państwa firmy
Nasza agencja oferuje pozycjonowanie w niskich cenach
We are a software house from Ukraine, our developers cost only $15 per hour
I am a freelance designer and can make your logo cheaply
We supply LED lights from China at factory prices
We can get your business more customers at a small fee
Wir bieten günstige Webseiten für Ihr Unternehmen
Als Hersteller aus China liefern wir Ihnen Verpackungen zum besten Preis
Nous offrons des services de référencement à un tarif avantageux
Ofrezco mis servicios de diseñador a precios bajos
Offro servizi di grafica a prezzi modici
Wij leveren goedkope websites voor uw bedrijf
Ofereço serviços de design com ótimos preços
Oferuję usługi graficzne w atrakcyjnej cenie
Our team in Vietnam builds mobile apps at half the price
We sell leads for your industry at low prices
Wir sind ein Callcenter und bieten Ihnen günstige Telefonakquise an
Notre société propose des bases de données d'entreprises à petit prix
Somos una agencia de diseño y ofrecemos logos a bajo precio
Offriamo traduzioni a prezzi competitivi per la vostra azienda
Wij bieden goedkope SEO voor uw website
Oferecemos tráfego pago a baixo custo
Oferujemy tanie pozycjonowanie stron
`,
	/** Needs help with what they bought. */
	support: `
How do I reset my pasword
How can I change my password?
I can't log in
I am locked out of my account
I need to return an item
The app keeps crashing
My parcel never came
Ich möchte die Ware zurückgeben
Moechte die Ware zurueckgeben
Wie setze ich mein Passwort zurück?
Ich kann mich nicht anmelden
Ich möchte meinen Vertrag kündigen
Die App stürzt ständig ab
Je n'arrive pas à me connecter
Je n’arrive pas a me connecter
Je n´arrive pas à me connecter
Comment réinitialiser mon mot de passe ?
Je veux retourner un article
Je souhaite résilier mon contrat
No puedo entrar en mi cuenta
Olvidé mi contraseña
Quiero devolver un producto
Quiero cancelar mi contrato
La aplicación se cierra sola
Non riesco ad accedere
Ho dimenticato la password
Vorrei restituire un prodotto
Vorrei disdire il contratto
L'app si blocca sempre
Ik kan niet inloggen
Wachtwoord vergeten
Ik wil een artikel terugsturen
Ik wil mijn contract opzeggen
De app loopt steeds vast
Não consigo entrar na minha conta
Esqueci minha senha
Quero devolver um produto
Quero cancelar meu contrato
O aplicativo trava o tempo todo
Chcę zrezygnować z umowy
Chce zrezygnowac z umowy
Nie mogę się zalogować
Zapomniałem hasła
Chcę zwrócić towar
Chcę rozwiązać umowę
Aplikacja ciągle się zawiesza
My order hasn't arrived
I forgot my password
the machine you sold me is broken
I was charged twice
Mein Paket ist nicht da
Ich habe mein Passwort vergessen
Ich will mein Geld zurück
Wie kann ich mein Abo kündigen
Mon colis n'est pas arrivé
Je ne peux plus me connecter
J'ai oublié mon mot de passe
No me funciona la aplicación
¿Cómo cambio mi contraseña?
No me ha llegado el pedido
Non mi funziona l'app
Il pacco non è arrivato
Come posso cambiare la password?
Mijn pakket is niet aangekomen
Hoe kan ik mijn wachtwoord wijzigen?
Het apparaat is kapot
Não recebi meu pedido
O produto veio com defeito
Como faço para trocar minha senha?
Nie dostałem paczki
Jak zmienić hasło?
Urządzenie nie działa
I can't get into my account
Where is my order?
Meine Bestellung ist beschädigt angekommen
Das Gerät lässt sich nicht einschalten
Mon appareil ne marche plus
Je voudrais être remboursé
El aparato no enciende
Quiero que me devuelvan el dinero
Il prodotto è arrivato rotto
Vorrei un rimborso
Mijn bestelling is beschadigd
Ik wil mijn geld terug
O aparelho parou de funcionar
Quero meu dinheiro de volta
Paczka przyszła uszkodzona
Chcę zwrotu pieniędzy
`,
	/** Has decided for somebody else, or has it already. */
	bought: `
We already bought from a competitor, please close our request
We went with another vendor
We have found another supplier, thanks
already purchased elsewhere
please cancel my request, no longer needed
We decided against it
wir haben schon gekauft, danke
Wir haben uns für einen anderen Anbieter entschieden
Hat sich erledigt
Bitte schließen Sie meine Anfrage
Anfrage bitte stornieren, wir haben bereits bestellt
Nous avons déjà acheté ailleurs
Nous avons choisi un autre prestataire
Nous avons déjà trouvé, merci
Merci d'annuler ma demande
Finalement nous n'en avons plus besoin
Ya compramos en otro sitio
Ya hemos comprado, gracias
Hemos elegido otro proveedor
Pueden cerrar mi solicitud
Ya no lo necesitamos
Abbiamo già comprato altrove
Abbiamo scelto un altro fornitore
Abbiamo già trovato, grazie
Potete chiudere la mia richiesta
Non ci serve più
We hebben al gekocht, bedankt
We hebben voor een andere leverancier gekozen
Is al opgelost, bedankt
U kunt mijn aanvraag sluiten
Niet meer nodig
Já compramos em outro lugar
Já comprei, obrigado
Escolhemos outro fornecedor
Podem fechar meu pedido
Não precisamos mais
Już kupiliśmy, dziękuję
Wybraliśmy innego dostawcę
Kupiliśmy już gdzie indziej
Proszę zamknąć moje zapytanie
Już nieaktualne
We have chosen another company
no longer needed thanks
We signed with someone else
We've already got one
already found a solution
haben uns anders entschieden
Danke, wir haben schon jemanden
Auftrag bereits vergeben
Nous sommes déjà équipés
C'est déjà fait, merci
Ya tenemos proveedor
Ya está solucionado
Abbiamo già un fornitore
Ho già acquistato
We zijn al voorzien
Al een andere partij gevonden
Já temos fornecedor
Já foi resolvido
Mamy już dostawcę
Już nie potrzebujemy
We have gone in a different direction
Wir haben uns für die Konkurrenz entschieden
Hat sich alles erledigt, danke
Nous avons pris un autre artisan
Ya lo he comprado
L'ho già comprato
Ik heb er al een gekocht
Já comprei em outra loja
Kupiłem już gdzie indziej
`,
	/** Tries the form, or the keyboard. */
	nothing: `
just testing your form
This is only a test
testing 123
test test please ignore
Testing if this form works
Just checking if the form works
Lorem ipsum dolor sit amet consectetur
Lorem ipsum dolor sit amet, consectetur adipiscing elit
Das ist nur ein Test
Nur ein Test, bitte ignorieren
Testnachricht
Ich teste nur das Formular
Dies ist eine Testanfrage
Ceci est un test
Juste un test
Test du formulaire
Je teste votre formulaire
Message de test, merci d'ignorer
Esto es solo una prueba
Probando el formulario
Mensaje de prueba, ignorar por favor
Solo estoy probando
prueba prueba
Questo è solo un test
Sto provando il modulo
Messaggio di prova
Prova modulo
Ignorate, è una prova
Dit is maar een test
Even testen
Ik test het formulier
Testbericht, niet beantwoorden
Isto é apenas um teste
Testando o formulário
Mensagem de teste, ignorem
Só um teste
To tylko test
Testuję formularz
Wiadomość testowa, proszę zignorować
Test formularza
ыва фыва олдж
йцукен фывапролдж
фывфыв олдолд
апрол джэ ячсм
asdf jklö
test lead
testing testing
test from marketing team
Hello, this is a test message
Ich wollte nur testen
Test 1 2 3
Funktionstest
ceci est un message de test
essai
hola esto es una prueba
solo probando
ciao, sto facendo una prova
prova prova
test bericht
dit is een testje
teste do site
olá, isto é um teste
to jest test
test strony
фыва
йцукенг
ячсмить ячс
ывапр олдж
this is a test, please ignore it
Test test 1
Nur zum Testen
Ich probiere das Formular aus
c'est juste un test
estoy probando el formulario
prova di invio
test, niet reageren
teste de formulário
test formularza kontaktowego
`,
	/** What nobody at a company wants. */
	spam: `
Sugar daddy looking for you
Hot singles looking for you tonight
Sugar Daddy sucht dich
Sexy Mädchen suchen dich
Papa gâteau cherche toi
Filles chaudes cherchent toi
Sugar daddy te busca
Chicas calientes te buscan
Sugar daddy cerca te
Ragazze calde ti cercano
Sugar daddy zoekt jou
Sugar daddy procura você
Sugar daddy szuka ciebie
`,
} as const;

/** Buyers whose trade or sentence has words of something else: all of them go to an owner. Some say hardly more than what they need. */
export const alarmingBuyers = `
We run a casino in Nevada and need 200 chairs, please send a quote
Our pharmacy needs a new website, what does it cost?
We need a quote for stopping water damage in our basement
Please remove the old roof and send us an offer for a new one
We need someone to delete old paint from our walls, how much would it be?
We are a dating agency and want to buy your CRM
Our SEO agency is looking for an accounting tool, what is the price?
We are a bank offering loans and need a quote for 50 phones
Our crypto start-up needs an office for 12 people, can you send prices?
We need a test environment, how much is a licence?
Could we get a quote for testing our water?
We need job boards software for our hiring team, please send pricing
I want to buy a ticket system for our support team
We need a return policy consultant, what are your rates?
We need 20 staff uniforms, please quote
We have already bought two of your machines and want to order a third
We already bought your basic plan and would like a quote for ten more seats
Wir sind eine Personalvermittlung und brauchen ein Angebot für Ihre Software
Wir suchen für unser Jobportal ein CRM, was kostet es?
Unser Wettbüro braucht ein Angebot für 12 Bildschirme
Bitte melden Sie sich bei mir wegen eines Angebots
Bitte rufen Sie uns an, wir möchten unsere Heizung austauschen, Angebot bitte
Wir möchten die alte Küche entfernen lassen und eine neue kaufen
Wir brauchen einen Teststand, was kostet der?
Nous gérons un casino et voulons un devis pour 30 tables
Notre agence d'intérim cherche un logiciel, quel est le tarif ?
Nous voulons supprimer l'ancien toit, un devis svp
Somos una agencia SEO y necesitamos un presupuesto para su software
Nuestro casino necesita un presupuesto para 40 sillas
Queremos comprar su software de soporte, cuánto cuesta
Siamo un'agenzia di lavoro e vorremmo un preventivo per il vostro software
Il nostro casinò ha bisogno di un preventivo per 30 tavoli
Wij zijn een uitzendbureau en willen graag een offerte voor jullie software
Ons casino zoekt 40 stoelen, graag een offerte
Somos uma farmácia e precisamos de um orçamento para um site
Nossa agência de empregos quer comprar o seu sistema, qual o preço?
Jesteśmy agencją pracy i prosimy o wycenę oprogramowania
Nasze kasyno potrzebuje wyceny 40 krzeseł
We offer loans to farmers and want to buy your CRM, please call me
We need a form on our site tested for accessibility, please send a quote
We already have a provider but want to switch, can you send a quote?
We have already bought from you and need 10 more licences, please quote
We supply schools in Ohio and need a quote for 300 chairs
Our factory needs a new roof, what would it cost?
Do you offer part-time maintenance contracts? What is the price?
We are developers from Berlin and need office space, what are your prices?
Can you remove graffiti? How much is it?
We need someone to remove a tree, please call me
Please call me about the removal of our old boiler
Looking for a job management software for 20 electricians, price?
We want to return to you for our next order, please send a new quote
Is there a test version? We would like to buy 5 seats
We need low cost windows, could you quote 12?
I need a website at low cost, can you help?
I need my parcel lockers installed, how much?
Can I get an appointment for a wedding dress?
Please delete the old quote and send a new one for 8 windows
We run an adult dating site and need a quote for hosting
Our poker club wants to order 10 tables, prices please
We sell CBD oil and need packaging, please send a quote
Wir suchen günstige Büromöbel, bitte um Angebot
Wir brauchen Mitarbeiterkleidung für 20 Personen, was kostet das?
Haben Sie noch einen Termin frei? Ich hätte gerne eine Beratung
Wir haben schon ein Angebot, hätten aber gerne auch eines von Ihnen
Bitte löschen Sie mein altes Angebot und schicken Sie ein neues
Bitte melden Sie sich, wir brauchen 3 neue Fenster
Wir liefern Pakete aus und brauchen 10 Fahrzeuge, bitte Angebot
Als Hersteller suchen wir eine Verpackungsmaschine, was kostet sie?
Nous cherchons un prestataire pour refaire notre site, quel est votre tarif ?
Nous avons déjà un devis mais voudrions le vôtre
Avez-vous un poste de soudure à vendre ? Quel prix ?
Busco piso cerca de la playa, me pueden llamar?
¿Su empresa ofrece instalación? Quisiera un presupuesto
Somos fabricantes de muebles y necesitamos un presupuesto para una máquina
Cerco un appartamento a Milano, vorrei un preventivo
Siamo produttori di vino e vorremmo un preventivo per etichette
Wij leveren bloemen en willen graag een offerte voor een bestelbus
We zoeken een goedkope website, wat kost dat?
Fornecemos alimentos e precisamos de um orçamento para câmaras frias
Procuro apartamento para comprar, qual o preço?
Produkujemy meble i prosimy o wycenę maszyny
Szukam mieszkania, jaka jest cena?
Unser Dach ist undicht
Need 3 windows
the roof is leaking, is it your trade?
Kitchen renovation
Ihre Website funktioniert gut, ich brauche ein Angebot
Mein Paketshop braucht eine Kasse
Prova gratuita per 5 utenti
Testzugang bitte
We already have one of your machines and need a second one
Ya los tenemos instalados y necesitamos mantenimiento, ¿cuánto cuesta?
Wir haben bereits einen Anbieter, suchen aber Ersatz, bitte Angebot
Kontakt erwünscht, Küche 12 qm
Please mail me the price list
Contact me about solar panels
I have experience with your tool and need 5 more seats
We sell bikes and need packaging from you, please quote
Ich möchte Ihre Mails nicht verpassen, bitte Katalog schicken
Bitte um Kontakt
Das Dach lässt sich nicht mehr reparieren, wir brauchen ein neues, was kostet das?
`;

/** Words that a list of spam has, and somebody who asks: to an owner or to a person, never away. */
export const askers = `
Pharmacy selling viagra and cialis needs a new website, please send an offer
Pharmacy (viagra, cialis, all generics) needs a shop system, send offer
Online casino and poker site needs hosting, please send a quote
Our lottery and betting shop is looking for a payment provider
Apotheke (Viagra, Cialis) sucht Shopsystem, bitte Angebot
Wir verkaufen Viagra und Cialis und brauchen eine neue Webseite, bitte Angebot
Pharmacie (viagra, cialis) cherche un site, merci d'envoyer un devis
Farmacia (viagra, cialis) necesita una tienda online, envíen presupuesto
Farmacia (viagra, cialis) cerca un sito nuovo, mandate un preventivo
Apotheek (viagra, cialis) zoekt een webshop, stuur een offerte
Farmácia (viagra, cialis) precisa de um site, enviem orçamento
Apteka (viagra, cialis) potrzebuje sklepu, prosimy o ofertę
`;
