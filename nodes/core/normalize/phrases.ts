import { labelPhrase } from './label';
import type { PayloadField } from './payloadField';

/**
 * How questions begin that nobody words the same way twice, folded: lower case, no accents, no
 * marks. A question counts when it begins like that, whatever follows.
 */
const beginnings: Partial<Record<PayloadField, string>> = {
	message: `how can we help, how may we help, how can we assist, how can i help,
		what can we help, what can we do for, tell us about your, tell us more, tell us a bit,
		tell us a little, tell us what you, tell us how, please tell us about, please describe,
		describe your, briefly describe, let us know how, what do you need help, what brings you,
		anything else you, is there anything else, do you have any questions,
		do you have any other, any other questions, wie konnen wir ihnen h, wie konnen wir ihnen b,
		wie konnen wir dir h, wie konnen wir euch h, wie konnen wir helf, wie konnen wir behilf,
		wie konnen wir sie unterst, wie konnen wir dich unterst, womit konnen wir,
		wobei konnen wir, was konnen wir, was durfen wir, beschreiben sie, beschreibe,
		bitte beschreiben sie, erzahlen sie uns, erzahl uns, schildern sie, haben sie noch fragen,
		mochten sie uns noch, worum geht es, teilen sie uns, comment pouvons nous vous a,
		comment pouvons nous t a, comment pouvons nous aid, comment pouvons nous vous ren,
		comment peut on vous aid, comment puis je vous aid, en quoi pouvons nous, que pouvons nous,
		parlez nous de, dites nous, decrivez, pouvez vous decrire, avez vous des questions,
		avez vous d autres, quelque chose a ajouter, como podemos ayud, como podemos asist,
		como te podemos ayud, como le podemos ayud, en que podemos, en que te podemos,
		en que le podemos, cuentanos, cuentenos, describe tu, describe brevemente, describa,
		describenos, hablanos de, tienes alguna pregunta, algo mas que, como podemos ajud,
		como podemos te ajud, como podemos lhe ajud, como podemos auxili, em que podemos,
		no que podemos, de que forma podemos, conte nos, conte mais, fale sobre, fale nos,
		fale um pouco, descreva, o que voce precisa, tem alguma duvida, alguma outra,
		come possiamo aiut, come possiamo esser, come possiamo support, come possiamo assist,
		in che modo possiamo, in cosa possiamo, raccontaci, parlaci, descrivi, descriva,
		di cosa hai bisogno, vuoi aggiungere, waarmee kunnen we, waarmee kunnen wij,
		waar kunnen we u mee, waar kunnen we je mee, waar kunnen we jou mee, waar kunnen we mee,
		waar kunnen wij u mee, waar kunnen wij je mee, hoe kunnen we u h, hoe kunnen we je h,
		hoe kunnen we jou h, hoe kunnen we jullie h, hoe kunnen we helpen, hoe kunnen wij u h,
		hoe kunnen wij je h, hoe kunnen wij jou h, hoe kunnen wij helpen, vertel ons, vertel iets,
		beschrijf, omschrijf, heb je nog vragen, heeft u nog vragen, wat kunnen we voor,
		wat kunnen wij voor, any additional, any other information, any further, what do you need,
		how may we, what would you like, what s on your mind, give us, write us, in a few words,
		was mochten sie, was mochtest du, schreiben sie uns, grund ihrer, grund der, un message a,
		une question, une precision, ecrivez nous, escribenos, comentanos, explicanos, dinos,
		fale com, fale conosco, escreva, explique, diga nos, scrivi, spiegaci, stel je vraag,
		stel uw vraag, waar gaat, schrijf`,
	sourceLabel: `how did you hear, how did you first hear, how did you find us,
		how did you find out about us, how did you learn about, how did you come across,
		how did you discover, how did you get to know, how have you heard, how do you know us,
		where did you hear, where did you find us, where did you learn about, where have you heard,
		wie haben sie von uns, wie hast du von uns, wie sind sie auf uns, wie bist du auf uns,
		wie haben sie uns, wie hast du uns, wie wurden sie auf uns, woher kennen sie uns,
		woher kennst du uns, wodurch sind sie auf uns, wo haben sie von uns,
		durch wen haben sie von uns, comment avez vous connu, comment avez vous entendu,
		comment avez vous decouvert, comment nous avez vous, comment as tu connu,
		comment as tu entendu, comment nous as tu, comment nous connaissez, ou avez vous entendu,
		par quel moyen nous, par quel biais nous, como nos conoci, como nos has, como nos ha,
		como nos encontr, como supo de, como supiste, como te enteraste, como se entero,
		como has oido, como oiste, como escuch, como has llegado, como llegaste, donde nos conoci,
		por donde nos, por que medio, a traves de que medio, a traves de que canal,
		como nos conhece, como voce nos, como ficou sab, como ficou a sab, como chegou ate,
		como descobriu, como ouviu falar, como voce ouviu, como voce ficou, como voce chegou,
		como voce descobriu, como voce conheceu, como conheceu, como soube, onde nos conheceu,
		onde voce nos, onde ouviu, por onde nos, atraves de que, come ci hai, come ci ha,
		come ci avete, come sei venut, come e venut, come siete venuti, come hai sentito,
		come hai saputo, come hai conosciuto, come ha sentito, come ha saputo, come ha conosciuto,
		come sei arrivat, come ci conosc, dove ci hai, dove hai sentito, dove ha sentito,
		tramite quale canale, hoe heeft u ons, hoe heb je ons, hoe heeft u van ons,
		hoe heb je van ons, hoe bent u bij ons, hoe ben je bij ons, hoe bent u op ons,
		hoe kent u ons, hoe ken je ons, hoe weet u van ons, waar kent u ons, waar ken je ons,
		waar heeft u ons, waar heeft u van ons, waar heb je ons, waar heb je van ons,
		via welk kanaal`,
	service: `what service, what services, which service, which services, which of our services,
		which product, which products, which of our products, what product, what products are you,
		what are you interested, what are you looking for, which solution, which treatment,
		i am interested in, i m interested in, interested in, services interested in,
		welche leistung, welche dienstleistung, welche losung, welches produkt, welcher service,
		welche produkte, fur welche leistung, fur welches produkt, fur welche dienstleistung,
		woran sind sie interessiert, woran bist du interessiert, wofur interessier,
		an welchem produkt, ich interessiere mich fur, quel service, quels services,
		quelle prestation, quelles prestations, quel produit, quels produits, quelle solution,
		par quel service, par quel produit, vous etes interesse, que servicio, que servicios,
		cual servicio, que producto, en que servicio, en que producto, que te interesa,
		que solucion, estoy interesado en, estoy interesada en, qual servico, quais servicos,
		que servico, em que servico, qual produto, quais produtos, em qual servico,
		tenho interesse em, qual solucao, quale servizio, quali servizi, a quale servizio,
		quale prodotto, quali prodotti, a quale prodotto, sono interessato, sono interessata,
		a cosa sei interessato, welke dienst, welke diensten, in welke dienst, welk product,
		welke producten, in welk product, ik ben geinteresseerd, waarin bent u geinteresseerd,
		waar bent u in geinteresseerd, welke oplossing, en que estas interes, en que esta interes,
		quels sont les services, quels sont les produits, quelles sont les prestations,
		what kind of service, what type of service, what type of project`,
	consent: `i agree, i accept, i consent, i have read, i understand and agree, i hereby,
		i would like to receive, i want to receive, i d like to receive, i wish to receive,
		i authorize, i give, by submitting, by checking, by ticking, by clicking, by signing,
		by providing, by continuing, yes i, yes please, yes sign me up, email me, e mail me,
		text me, send me, keep me, sign me up, add me to, subscribe, opt in, can we contact,
		may we contact, can we email, may we email, do you agree, do you consent, do you accept,
		do you want to receive, would you like to receive, you agree, please send me,
		contact me about, receive, ich stimme, ich bin einverstanden, ich bin damit einverstanden,
		ich habe die, ich willige, ich akzeptiere, ich erklare mich, ich mochte, ich erlaube,
		ich gestatte, ja ich, hiermit, mit dem absenden, mit absenden, durch absenden, stimmen sie,
		sind sie einverstanden, durfen wir sie kontaktieren, senden sie mir, newsletter abonnieren,
		j accepte, j autorise, j ai lu, je consens, je souhaite recevoir, je veux recevoir,
		je suis d accord, je donne, je m abonne, oui je, oui j, en soumettant, en cochant,
		en envoyant, en cliquant, acceptez vous, souhaitez vous recevoir, recevoir, acepto,
		si acepto, he leido, autorizo, doy mi consentimiento, estoy de acuerdo, quiero recibir,
		deseo recibir, me gustaria recibir, al enviar, al marcar, consiento, suscrib,
		deseas recibir, aceptas, aceito, sim aceito, li e, declaro, concordo, dou o meu,
		estou de acordo, quero receber, desejo receber, gostaria de receber, ao enviar, ao clicar,
		ao marcar, consinto, inscrev, accetto, acconsento, ho letto, autorizzo, dichiaro,
		do il consenso, presto il consenso, desidero ricevere, voglio ricevere, vorrei ricevere,
		inviando, cliccando, iscriviti, si accetto, si acconsento, presa visione, ik ga akkoord,
		ik accepteer, ik geef toestemming, ik stem, ik heb de, ja ik, ik wil, door dit formulier,
		door te verzenden, door op, hierbij, schrijf me in, meld me aan, houd me op de hoogte,
		stuur mij`,
};

/**
 * What questions have in them that nobody words the same way twice. A question counts when it
 * has it anywhere.
 */
const withins: Partial<Record<PayloadField, string>> = {
	sourceLabel: `hear about, heard about, hear of us, heard of us, find out about us,
		found out about us, learn about us, learned about us, know about us, come across us,
		find us, found us, auf uns aufmerksam, von uns erfahren, von uns gehort, zu uns gekommen,
		uns gefunden, entendu parler, nous avez vous connu, nous avez vous trouve,
		nous avez vous decouvert, nos conociste, nos conocio, nos has conocido, nos encontraste,
		enteraste de nosotros, supiste de nosotros, nos conheceu, nos encontrou, soube de nos,
		sabendo de nos, ouviu falar de, ci hai conosciut, ci ha conosciut, ci hai trovat,
		sentito parlare di, saputo di noi, van ons gehoord, ons gevonden, bij ons terecht,
		ons leren kennen, kent u ons, ken je ons`,
};

/** So many letters all beginnings have, and questions are sorted by. */
const SORTED_BY = 3;

type Phrase = [phrase: string, field: PayloadField];

const phrasesIn = (table: Partial<Record<PayloadField, string>>): Phrase[] =>
	Object.entries(table).flatMap(([field, list]) =>
		list.split(',').map((phrase): Phrase => [labelPhrase(phrase), field as PayloadField]),
	);

const everywhere = phrasesIn(withins);

const sorted = new Map<string, Phrase[]>();
for (const phrase of phrasesIn(beginnings)) {
	const start = phrase[0].slice(0, SORTED_BY);
	sorted.set(start, [...(sorted.get(start) ?? []), phrase]);
}

/**
 * The fields that a question may ask for by how it begins or what it has in it.
 *
 * @param phrase as `labelPhrase` gives it
 * @example
 * fieldsAskedFor('how did you hear about our webinar') // ['sourceLabel']
 */
export function fieldsAskedFor(phrase: string): PayloadField[] {
	const list = sorted.get(phrase.slice(0, SORTED_BY)) ?? [];
	const begun = list.filter(([beginning]) => phrase.startsWith(beginning));
	const held = everywhere.filter(([words]) => phrase.includes(words));
	return [...held, ...begun].map(([, field]) => field);
}
