/**
 * What people write into contact forms: one message a line under what it is, as a person at the
 * desk would sort it. Hard ones are among them: buyers who use the words of something else, and
 * others who use the words of buyers.
 */
export const messages = {
	/** Wants to buy, and says so: to an owner. */
	buyer: `
we run a crypto exchange and want to buy 40 licences
Please send me a quote for 20 desks
hi how much for 3 windows
price?
whats the price for the pro plan
can u send me ur pricing pls
im intrested in your product, pls call me
Please call me, 0171 2345678
call me back tomorrow morning
We are an SEO agency and want to buy your reporting tool, what does it cost?
How much are carpets for our casino?
we are hiring 20 people and need a quote for your applicant tracking tool
What is your refund policy before I buy?
Can I cancel anytime? I'd like to purchase the annual plan
I'd like to book a demo for our team of 12
Looking to switch from our current provider, can we get pricing?
Our current tool doesn't work well for us, we would like a demo of yours
I can't find the price on your website, how much is it?
no rush but could you give me an estimate for painting a 3 bedroom house
We are a dating app and need a quote for payment processing
Do you have a reseller price list? We buy about 500 a month
need quotation for 200 pcs
I want to purchase licenses for 50 seats
Could someone call me about the bathroom renovation?
Our bitcoin mining farm needs cooling, please send a proposal
Don't know the exact size yet, but what would a conservatory cost roughly?
I am not happy with my current supplier and would like a quote from you
can I get a consultation for a divorce
Ich hätte gerne ein Angebot für eine Wärmepumpe
Was kostet die Reinigung pro Monat?
bitte um rückruf wegen badsanierung
Wir suchen eine Bewerbermanagement Software, was kostet die?
Interesse an einer Demo
Bitte Preisliste schicken
wieviel kostet ein umzug von berlin nach köln
Wir betreiben ein Casino und brauchen ein Angebot für 30 Stühle
Bonjour, je voudrais un devis pour une toiture
combien coute l'installation d'une clim
Pouvez-vous me rappeler svp, je suis intéressé par votre offre
Nous n'avons pas encore de budget mais quel est le tarif pour 10 licences ?
Hola, cuánto cuesta el plan para 10 usuarios
Quisiera un presupuesto para reformar la cocina
estoy interesada en sus servicios, me pueden llamar
vorrei un preventivo per 4 finestre
quanto costa il trasloco
siamo interessati a una demo del software
Graag een offerte voor 20 zonnepanelen
wat kost een nieuwe keuken ongeveer
kunnen jullie mij terugbellen over een offerte
Gostaria de um orçamento para reforma do banheiro
quanto custa por mês para 5 usuários
tenho interesse no plano empresarial, podem ligar?
Proszę o wycenę 20 biurek
ile kosztuje montaż klimatyzacji
jestem zainteresowana ofertą, proszę o telefon
Hello, my name is Tom, we are a bakery in Leeds with our own casino night events and would like a price for 200 chairs, thanks
what would it cost to ship a container from Rotterdam to Gdynia
Hi, I saw your ad on facebook. How much for teeth whitening?
Do you guys offer a discount for nonprofits? looking at 25 seats
We provide physiotherapy and our team of 12 needs new laptops, could you send a quotation?
our agency needs a new crm for 15 users, budget around 500 a month
I would like to schedule a viewing of the apartment in Main Street
can someone come and give me an estimate for a new boiler asap
Wir möchten 25 Lizenzen kaufen, bitte um Angebot
haben sie noch termine frei diese woche
quel est le prix pour un mariage de 120 personnes
necesitamos cotización para 500 camisetas
mi serve un preventivo urgente per la caldaia
bräuchten zeitnah ein angebot für photovoltaik
`,
	/** Wants something without asking for a price: to an owner or to a person, never away. */
	likely: `
Good morning, my roof leaks
my tooth hurts since yesterday
we need someone to maintain our garden
Do you install heat pumps in Munich?
do you repair iphones
Is your software suitable for a crypto startup?
we are moving offices in may
Our website is ten years old and looks it
Lawyer for inheritance matter needed
wedding on 12 june, 80 guests
Mein Dach ist undicht
Wir planen einen Neubau mit 12 Wohnungen
Machen Sie auch Gartenpflege?
fuite d'eau dans la salle de bain
Faites-vous aussi des cuisines ?
se me ha estropeado la caldera
mi si è allagata la cantina
onze lift is aan vervanging toe
preciso de um eletricista
potrzebuję hydraulika
we write guest posts for our clients and wonder if your tool fits
Job for you: fence 20 m, wood
We sell online casino tables, who can handle our shipping?
I have a question about the crypto tax thing you do
moving house, 3 rooms, 4th floor no lift
Brauche Hilfe bei der Steuererklärung
vi serve un idraulico a milano?
My daughter starts school in September and needs tutoring in maths
`,
	/** Customers with a problem: to a person, to no seller. */
	support: `
it doesnt work
It doesn’t work
it does'nt work anymore
app keeps crashing since the update
I cant log in to my account
can't login
I want a refund
please refund my order 4711
how do I cancel my subscription
My order hasn't arrived yet
i was charged twice
The invoice you sent is wrong, my invoice number is 123
Where is my package?
reset my password please
I get an error message when I upload a file
the door you installed is broken
your site isnt loading
never received my confirmation email
es funktioniert nicht
geht nicht mehr
Ich kann mich nicht einloggen
Meine Bestellung ist noch nicht angekommen
ich möchte kündigen
Rechnung ist falsch, bitte korrigieren
wo bleibt mein paket
Reklamation: Ware beschädigt
ça ne marche pas
je n'ai pas reçu ma commande
mot de passe oublié
je veux un remboursement
no funciona
no puedo entrar en mi cuenta
mi pedido no ha llegado
quiero cancelar mi suscripción
non funziona
non riesco ad accedere al mio account
non ho ricevuto il mio ordine
het werkt niet
ik kan niet inloggen
mijn bestelling is niet aangekomen
não funciona
não consigo entrar na minha conta
meu pedido não chegou
nie działa
nie mogę się zalogować
moje zamówienie nie dotarło
The heating you fitted last month doesnt heat
i paid but didnt get access
my subscription renewed without my consent, give me my money back
Dashboard shows an error since this morning
the login link in the email is not working
Der Techniker ist heute nicht gekommen, Auftragsnummer 4412
Die App stürzt ständig ab
l'application plante depuis la mise à jour
me han cobrado dos veces
mi hanno addebitato due volte
`,
	/** Wants a job: to a person. */
	hiring: `
Please find my CV attached
I would like to apply for the position of accountant
are you hiring?
looking for a job
any vacancies for drivers
I'm looking for an internship in marketing this summer
I am interested in the position of sales manager
do you have any job openings
my resume is attached, I have 5 years of experience as a welder
hiring? im a hard worker
Bewerbung als Mechatroniker
Anbei meine Bewerbung mit Lebenslauf
suche Ausbildungsplatz
sucht ihr noch Aushilfen? Minijob
Ich suche ein Praktikum im September
je cherche un stage de 3 mois
candidature spontanée
recherche d'emploi
busco trabajo
adjunto mi currículum
cerco lavoro come magazziniere
invio il mio curriculum
ik zoek een stageplek
hebben jullie vacatures
procuro emprego
segue meu currículo
szukam pracy
przesyłam moje CV
Hello sir I am a plumber with 10 years experience and want to work in your company
Do you have part time jobs for students?
I'd love to join your team as a developer
habt ihr noch eine freie stelle als fahrer
ich würde gerne bei euch arbeiten
`,
	/** Wants to sell with us: to a person. */
	partnership: `
We would like to become a partner and reseller
Interested in a partnership with your company
do you have an affiliate program
we want to distribute your products in Poland
Let's explore a joint venture
Wir möchten Vertriebspartner werden
Kooperationsanfrage
nous souhaitons devenir revendeur
proposition de partenariat
queremos ser distribuidor de sus productos
vorremmo diventare rivenditori
wij willen graag samenwerken met jullie
proposta de parceria
propozycja współpracy
`,
	/** Sells to us: away. */
	vendor: `
We offer SEO services and link building
I can get your website on the first page of Google
I came across your website and noticed some SEO issues. We offer affordable SEO packages.
Can I publish a guest post on your blog?
I'd like to contribute a guest post on your site with a dofollow link
Hi, we are a web design company and would like to redesign your website at an affordable price
We help companies like yours get more leads. Are you interested in a quick call?
Would you be interested in a list of decision makers with verified emails?
Outsource your software development to us, our developers start at $15/hour
Need funding? We offer business loans up to $500k
We are a leading manufacturer of LED lights in China, our best price for you
Increase your traffic and boost your sales with our services. Free quote!
Wir bieten SEO und bringen Sie auf die erste Seite bei Google
Unsere Agentur gewinnt mehr Kunden für Ihr Unternehmen, hätten Sie Interesse?
Gastbeitrag veröffentlichen auf Ihrer Seite möglich?
Nous proposons des services de référencement pour votre site
notre agence peut améliorer votre référencement
Ofrecemos posicionamiento web en la primera página de google
Somos una agencia de marketing digital y ofrecemos diseño de su página web
Siamo un'agenzia e offriamo posizionamento SEO per il vostro sito
Wij bieden SEO voor uw website, eerste pagina van Google
Oferecemos SEO para colocar seu site na primeira página do Google
Oferujemy pozycjonowanie, pierwsza strona Google
Hello, I hope you are well. We are a digital marketing agency and we can help you grow your business with SEO and social media. Can we schedule a call?
Dear website owner, your website is not ranking. I can fix the errors on your website for a low price.
We sell backlinks with high domain authority, prices start at $20
Hi, I'm a freelance web designer, I noticed your website could use a refresh. Interested?
Looking for quality leads? We provide verified email lists for your industry
Our virtual assistants can save you 20 hours a week, reply to this email for a free trial
Sehr geehrte Damen und Herren, wir sind ein Personaldienstleister und möchten Ihnen unsere Mitarbeiter anbieten
Do you accept sponsored posts on your site? What is the price?
Explainer video for your business from $99
`,
	/** Nobody's business: away. */
	spam: `
Buy viagra here
Best online casino bonus, free spins
Earn money online from home, click here
Invest in bitcoin now, guaranteed profit
You have won the lottery, claim your prize
Crypto investment opportunity with high returns
Meet singles tonight
payday loans fast cash
Best casino, earn money http://a.example http://b.example http://c.example
schnell Geld verdienen im Internet
Kredit ohne Schufa
gagner de l'argent en ligne
gana dinero desde casa
guadagna da casa
snel geld verdienen
ganhe dinheiro online
szybka pożyczka
Hot girls in your area want to meet you tonight
Hello dear friend, I have an inheritance of 5 million dollars for you
Get rich with our trading bot, passive income guaranteed
Your computer has been hacked, send bitcoin to this wallet
`,
	/** Says no, or wants to be left alone: never sold to. */
	request: `
I am not interested, remove me from your list
not interested
Im not interested
no thanks
unsubscribe
UNSUBSCRIBE ME NOW
please stop emailing me
take me off your mailing list
dont contact me again
don’t call me anymore
we dont need a quote
I do not want to buy anything
no longer interested, went with another company
delete my data
kein Interesse
wir haben kein Interesse an einem Angebot
bitte aus dem Verteiler nehmen
Bitte löschen Sie meine Daten
brauchen wir nicht, danke
pas intéressé
je ne suis pas intéressée par votre offre
veuillez me désabonner
no estoy interesado
no me interesa, gracias
quiero darme de baja
non sono interessato
non mi interessa
cancellatemi dalla lista
geen interesse
ik wil me uitschrijven
não tenho interesse
não quero receber mais emails
nie jestem zainteresowany
proszę mnie usunąć z listy
Please dont send me any more emails
how did you get my number? stop calling
we already found someone else, thanks
we are all set thanks
never signed up for this
`,
	/** Says nothing: to a person. */
	nothing: `
hi
hello
Hallo
bonjour
test
testing 123
asdf
asdf asdf qwer
qwertz
sdfsdf sdf
asdasd
aaaaaaa
xcvbnm
sdkfjhgkdjfhg
👍
🙂🙂🙂
???!!! €
hi there!
ciao
hola buenas
teste
dzień dobry
0171 2345678
blah blah
lorem ipsum dolor sit amet
thanks
ok
vYyTsgqLkNpc
`,
} as const;

export type Kind = keyof typeof messages;
