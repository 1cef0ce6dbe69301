import type { Language } from './language';

export const french: Language = {
	labels: {
		fullName: `
			nom, nom complet, nom et prénom, prénom et nom, interlocuteur, personne à contacter,
			nom du contact, nom prénoms, noms et prénoms, comment vous appelez-vous,
			comment t'appelles-tu, personne de contact, quel est votre nom`,
		firstName: 'prénom, prénoms, quel est votre prénom',
		lastName: 'nom de famille, nom usuel',
		email: `
			adresse e-mail, adresse électronique, courriel, adresse de courriel, mél,
			e-mail professionnel, adresse e-mail professionnelle, courrier électronique,
			adresse email, adresse e-mail pro, e-mail pro, courriel professionnel,
			adresse électronique professionnelle, e-mail de contact, adresse de messagerie,
			messagerie, boîte mail`,
		phone: `
			numéro de téléphone, n° de téléphone, numéro, téléphone portable, portable,
			numéro de portable, téléphone fixe, téléphone professionnel, téléphone fixe / mobile,
			numéro de mobile, numéro tél, n° tél, n° de mobile, n° de portable,
			téléphone de contact, numéro de contact, coordonnées téléphoniques, tél portable,
			tél mobile, tel fixe, ligne directe, numéro whatsapp, gsm, téléphone direct`,
		company: `
			entreprise, société, nom de l'entreprise, nom de la société, organisme, raison sociale,
			établissement, employeur, nom de votre organisation, nom de l'organisme,
			entreprise / organisation, société / organisme, société ou organisme,
			entreprise ou organisation, nom de l'établissement, dénomination sociale, compagnie,
			nom de la compagnie, agence, cabinet, association, nom de l'association, collectivité,
			enseigne, nom de votre structure, nom de la structure`,
		website: `
			site internet, adresse du site, site de votre entreprise, site web de l'entreprise,
			url du site, adresse web, site internet de votre entreprise, lien de votre site,
			nom de domaine`,
		jobTitle: `
			fonction, poste, intitulé du poste, titre, titre du poste, métier,
			fonction dans l'entreprise, poste occupé, poste actuel, poste / fonction,
			fonction / poste, rôle dans l'entreprise, titre / fonction`,
		country: `
			pays, pays de résidence, pays/région, code pays, pays / territoire, pays d'origine,
			nom du pays, dans quel pays, pays de l'entreprise, pays de domiciliation`,
		region: `
			département, canton, département / région, région / département, province / état,
			état / province, région ou département, état, province ou état, numéro de département`,
		city: `
			ville, commune, localité, ville / commune, commune / ville, ville de résidence,
			nom de la ville, municipalité, ville / localité`,
		postalCode: 'code postal, cp, code postal (CP), code postal / zip, NPA',
		location: `
			lieu, localisation, code postal et ville, ville et code postal, ville et pays,
			lieu de résidence, cp ville`,
		address: 'adresse, adresse postale, adresse complète',
		timezone: 'fuseau horaire',
		service: `
			prestation, prestations, produit, intérêt, intéressé par, service souhaité,
			type de projet, je suis intéressé par, quel service vous intéresse,
			quels services vous intéressent, service qui vous intéresse,
			produit qui vous intéresse, produits, produits et services, type de prestation,
			prestation souhaitée, services souhaités, centre d'intérêt, centres d'intérêt,
			domaine d'intérêt, vous êtes intéressé par, je m'intéresse à, je souhaite,
			nature du projet, produit ou service, intérêts, service demandé, choisissez un service,
			service concerné`,
		message: `
			commentaire, commentaires, demande, remarque, remarques, précisions,
			comment pouvons-nous vous aider, votre projet, décrivez votre projet,
			parlez-nous de votre projet, informations complémentaires, commentaire ou message,
			message / commentaire, détails de votre demande, détail de la demande,
			objet de votre demande, précisez votre demande, précisez votre besoin,
			informations supplémentaires, autres informations, plus d'informations,
			décrivez votre besoin, décrivez votre demande, décrivez vos besoins,
			parlez-nous de vous, parlez-nous de vos besoins, dites-nous en plus,
			dites-nous comment nous pouvons vous aider, en quoi pouvons-nous vous aider,
			que pouvons-nous faire pour vous, comment peut-on vous aider,
			comment pouvons nous vous aider aujourd'hui, avez-vous des questions,
			quelque chose à ajouter, laissez-nous un message, écrivez votre message,
			contenu du message, observations, motif de contact, description du projet,
			description du besoin, texte`,
		budget: `
			budget, budget prévu, budget prévisionnel, budget estimé, budget estimatif,
			budget approximatif, budget envisagé, budget alloué, budget disponible, budget global,
			budget total, budget mensuel, budget annuel, budget marketing, budget publicitaire,
			budget du projet, budget de votre projet, budget en euros, enveloppe budgétaire,
			fourchette de budget, tranche de budget, quel est votre budget, quel est ton budget,
			quel budget avez-vous prévu, avez-vous un budget, montant du budget`,
		language: `
			langue, langue préférée, langue de contact, langue souhaitée, langue de communication,
			langue de correspondance`,
		consent: `
			consentement, rgpd, j’accepte, confidentialité, politique de confidentialité,
			consentement rgpd, consentement au traitement des données, acceptation,
			acceptation des conditions, j'accepte les conditions,
			j'accepte la politique de confidentialité, conditions générales, cgu, cgv,
			données personnelles, protection des données, traitement des données,
			consentement marketing, autorisation de contact, vie privée`,
		sourceLabel: `
			origine, comment avez-vous entendu parler de nous, comment nous avez-vous connu,
			comment nous avez-vous connus, comment nous avez-vous trouvé,
			comment avez-vous connu notre entreprise, comment nous avez-vous découvert,
			comment nous avez-vous découverts, comment avez-vous découvert notre entreprise,
			comment nous avez-vous trouvés, comment nous connaissez-vous,
			comment avez-vous entendu parler de notre entreprise, comment nous as-tu connu,
			d'où nous connaissez-vous, où avez-vous entendu parler de nous,
			par quel moyen nous avez-vous connu, vous nous avez connu par, provenance,
			source du contact, origine du contact, origine de la demande`,
		sourceChannel: 'canal, canal marketing',
		campaign: 'campagne',
		pageUrl: "url de la page, page d'atterrissage, page du formulaire",
		formName: 'nom du formulaire, formulaire',
		receivedAt: `
			horodateur, horodatage, date d'envoi, envoyé le, reçu le, date de soumission`,
	},
	questions: {
		starts: {
			message: `
				comment pouvons nous vous a, comment pouvons nous t a, comment pouvons nous aid,
				comment pouvons nous vous ren, comment peut on vous aid, comment puis je vous aid,
				en quoi pouvons nous, que pouvons nous, parlez nous de, dites nous, decrivez,
				pouvez vous decrire, avez vous des questions, avez vous d autres,
				quelque chose a ajouter, un message a, une question, une precision, ecrivez nous`,
			sourceLabel: `
				comment avez vous connu, comment avez vous entendu, comment avez vous decouvert,
				comment nous avez vous, comment as tu connu, comment as tu entendu,
				comment nous as tu, comment nous connaissez, ou avez vous entendu,
				par quel moyen nous, par quel biais nous`,
			service: `
				quel service, quels services, quelle prestation, quelles prestations, quel produit,
				quels produits, quelle solution, par quel service, par quel produit,
				vous etes interesse, quels sont les services, quels sont les produits,
				quelles sont les prestations`,
			consent: `
				j accepte, j autorise, j ai lu, je consens, je souhaite recevoir, je veux recevoir,
				je suis d accord, je donne, je m abonne, oui je, oui j, en soumettant, en cochant,
				en envoyant, en cliquant, acceptez vous, souhaitez vous recevoir, recevoir`,
		},
		parts: {
			sourceLabel: `
				entendu parler, nous avez vous connu, nous avez vous trouve,
				nous avez vous decouvert`,
		},
		aboutThem: 'avez vous, utilisez',
	},
	labelWords: {
		small: `
			d de des du et facultatif l la le les obligatoire requis saisir ta tes ton un une
			veuillez vos votre`,
		question: `
			actuel actuelle appelez au avec ce ici dans est etes habitez indiquer indiquez
			laquelle lequel nous ou par pour pouvez pouvons quel quelle quels quelles sur
			travaillez vivez vous`,
		role: `
			adresse client contact personnel personnelle prive professionnel professionnelle`,
		personRole: 'client contact',
		further: 'additionnel autre secondaire',
		elsewhere: 'ami amis urgence conjoint',
		number: 'numero',
		or: 'ou',
		nameStems: 'nom',
		messageStems: 'messag',
	},
	telling: {
		email: 'courriel',
		phone: 'telephone mobile portable',
		consent: 'accepte confidentialite consentement rgpd',
		service: 'interet interets interesse interessee interesses',
		message: 'message commentaire commentaires demande aider precision precisions',
		subject: 'objet sujet',
	},
	answers: {
		yes: 'oui accepte jaccepte daccord',
		no: 'non refuse',
		none: 's.o., sans objet, Sans objet, néant, Néant',
		refusal: 'ne … pas',
	},
	people: {
		titles: 'mme mmes mlle mlles monsieur messieurs madame mademoiselle maitre',
		titlesWithPoint: 'me pr',
		address: 'm mme mlle monsieur madame mademoiselle',
	},
	companies: {
		formsAfter: `
			Ltée, Ltee, Limitée, Incorporée, SENC, SENCRL, SA, S/A, SARL, SAS, SASU, SNC, SCI, SCA,
			SCP, SCM, SCS, EURL, EIRL, SELARL, SELAS, SELAFA, SCOP, SCIC, GIE, SUARL, SURL, & Cie,
			Cie, et Cie, Société anonyme, Société en commandite, Société à responsabilité limitée,
			Société par actions simplifiée, Société en nom collectif, SPRL, SPRLU, SRL, SCRL,
			SComm, ASBL, AISBL, SCSp, SECA, SENC, SICAV, SICAF, SPF, GEIE`,
		small: 'à au aux de des du d et la le les l pour sur',
	},
	places: {
		regionKinds: 'etat departement du de la le l des d canton',
		small: 'et de la le les',
		nowhere: 'europe partout',
	},
	money: {
		thousand: 'mille milliers',
		million: 'million millions',
		atMost: `
			jusqu a, moins de, en dessous de, inferieur a, max, maximum, au maximum, pas plus de,
			sous`,
		notLess: 'pas moins de',
		orLess: 'ou moins, maximum, max',
		between: 'a, et, jusqu a, ou',
		unknown: `
			je ne sais pas, ne sais pas, pas d idee, aucune idee, inconnu, a definir, a determiner,
			a discuter, pas encore defini, non defini, flexible, ca depend, negociable,
			pas de budget, je ne souhaite pas repondre`,
		periods: {
			hour: 'par heure, heure',
			day: 'par jour, jour',
			week: 'par semaine, semaine',
			month: 'par mois, mensuel, mensuels, mois',
			year: 'par an, annuel, annuels, annee',
		},
	},
	and: 'et',
	traps: 'laisse[rz] (?:ce champ|cette case) vide|ne pas remplir|ne remplissez pas',
	pitches: {
		telltales: 'google réf ref artic lien',
		sold: `
			première page de google, référencement naturel, article invité, premier sur google,
			achat de liens, article sponsorisé`,
		offered: 'nous proposons, notre agence',
	},
	inquiry: {
		but: 'mais',
		negations: 'pas, jamais, aucun, aucune, non',
		notNegating: `
			pas seulement, pas cher, pas chère, pas de problème, pas sûr, pourquoi pas, pas encore, ou pas, ou non,
			je ne sais pas, ne sais pas, sais pas, ne trouve pas, trouve pas, ne vois pas, pas content, pas satisfait,
			avez-vous pas, pouvez-vous pas, n'hésitez pas, hésitez pas, aucun souci
		`,
		smallTalk: `
			bonjour, bonsoir, salut, coucou, bonjour à tous, madame, monsieur, bonne journée, merci, merci beaucoup,
			cordialement, bien cordialement, s'il vous plaît, svp, oui, ceci est un test, c'est un test, un test, essai,
			message de test, ça va, comment allez-vous, au revoir, une question, j'ai une question, question, super site, beau site
		`,
		fillers: 'néant, rien, aucun, aucune, aucun message, sans objet, pas de message, vide, ras',
		optOut: `
			désabonner, désabonnez*, désabonnement, désinscrire, désinscrivez*, désinscription, me retirer, retirez-moi, retirez moi, retirer mon,
			retirez mon, de votre liste, de vos listes, de votre base, de votre mailing, supprimez mes, supprimer mes données, suppression de mes,
			supprimez mon adresse, supprimez mon email, effacer mes données, ne plus recevoir, ne veux plus recevoir, ne souhaite plus recevoir,
			plus recevoir, ne me contactez plus, ne plus me contacter, ne plus être contacté*, plus être contacté*, ne m'appelez plus,
			ne plus m'appeler, arrêtez de m', arrêtez de me, arrêtez de nous, arrêter de m', cessez de m', cessez de me, jamais inscrit*,
			laissez-moi tranquille, laissez moi tranquille, retire mon consentement, stop pub
		`,
		notInterested: `
			pas intéressé, pas intéressée, pas intéressés, plus intéressé, plus intéressée, pas intéressés par, pas du tout intéressé,
			ne m'intéresse pas, m'intéresse pas, nous intéresse pas, intéresse pas, aucun intérêt, pas d'intérêt, non merci,
			pas besoin, n'ai plus besoin, avons plus besoin, plus besoin, aucun besoin, ne souhaite pas, ne souhaitons pas,
			ne veux pas de, ne voulons pas de, veux pas de devis, ne veux pas acheter, pas acheter, changé d'avis, autre prestataire,
			autre fournisseur, trouvé ailleurs, pas pour nous
		`,
		categories: {
			sales: {
				sure: `
					devis, un devis, demande de devis, prix, tarif, tarifs, tarification, grille tarifaire, combien coûte, combien coute, combien,
					coût, coûts, coute, estimation, acheter, achat, commander, commande de, passer commande, passer une commande, réserver,
					réservation, rendez-vous, rendez vous, rdv, prendre rendez-vous, démo, démonstration, essai gratuit, période d'essai,
					intéressé par, intéressée par, intéressés par, intéressé, intéressée, intéressés, je m'intéresse, m'intéresse, rappelez-moi, rappelez moi,
					me rappeler, rappeler, être rappelé*, être recontacté*, être contacté*, me recontacter, appelez-moi, appelez moi, me contacter,
					me joindre, plus d'informations, plus d'infos, davantage d'informations, plus de renseignements, des renseignements, renseignements sur,
					informations sur vos, infos sur, en savoir plus, brochure, catalogue, documentation, proposition commerciale, appel d'offres,
					licence*, licences, abonnement pour, remise, réduction, quel budget, budget, notre budget, disponibilité, disponibilités, délai de livraison, délais,
					en stock, souscrire, changer de fournisseur, changer de prestataire, alternative à, politique de remboursement, conditions de retour,
					avant d'acheter, avant de commander, logiciel de recrutement, nouveau client, consultation, forfait
				`,
				hints: `
					besoin d', besoin de, j'ai besoin, jai besoin, nous avons besoin, avons besoin, je cherche, nous cherchons, recherche, recherchons,
					à la recherche, je souhaite, souhaite, souhaiterais, souhaitons, je voudrais, voudrais, voudrions, j'aimerais, jaimerais, aimerais, aimerions,
					projet, travaux, rénovation, installation, réparation, produit, produits, vos services, votre logiciel, vos produits, proposez-vous,
					proposez vous, faites-vous, faites vous, avez-vous, avez vous, vendez-vous, vendez vous, pouvez-vous, pouvez vous, pourriez-vous, pourriez vous,
					est-il possible, possible de, urgent, rapidement, salariés, utilisateurs, m2, mètres carrés, maison, appartement, mariage, offre
				`,
			},
			support: {
				sure: `
					ne fonctionne pas, fonctionne pas, ne fonctionne plus, fonctionne plus, ne marche pas, marche pas, ne marche plus, marche plus,
					ne s'allume, ne démarre pas, en panne, panne, cassé, cassée, message d'erreur, code erreur, bug, bogue, plante, remboursement,
					rembourser, remboursé, remboursée, remboursez, réclamation, plainte, mon compte, notre compte, ma commande, notre commande, numéro de commande,
					ma facture, notre facture, facture erronée, erreur de facturation, facturé deux fois, débité, prélevé, résilier, résiliation, annuler mon,
					annuler ma, annulation de ma, mot de passe, mot de passe oublié, me connecter, impossible de me connecter, pas me connecter, connexion impossible,
					compte bloqué, pas reçu, n'ai pas reçu, pas encore reçu, jamais reçu, toujours pas, mon colis, colis, où est ma, suivi de ma, endommagé,
					endommagée, abîmé, défectueux, mauvais article, retourner, renvoyer, sous garantie, sav, service après-vente, depuis la mise à jour,
					après la mise à jour, numéro de ticket, je suis client, je suis cliente, mon abonnement, mon contrat, changer mon adresse
				`,
				hints:
					'problème, problèmes, souci, erreur, aide, facture, compte, connexion, assistance, retard, livraison, annuler, garantie',
			},
			hiring: {
				sure: `
					candidature, ma candidature, candidature spontanée, recherche d'emploi, cherche un emploi, cherche du travail, cherche un travail, cherche un stage,
					cherche une alternance, recherche un emploi, recherche un stage, recherche une alternance, recherche un poste, stage, stagiaire, alternance,
					apprentissage, mon cv, cv, curriculum vitae, lettre de motivation, postuler, je postule, offre d'emploi, offres d'emploi, poste de, poste à pourvoir,
					recrutez-vous, recrutez vous, vous recrutez, embauchez, travailler chez vous, travailler pour vous, rejoindre votre équipe, intégrer votre équipe,
					intégrer votre entreprise, job étudiant, job d'été, cherche un job
				`,
				hints:
					'emploi, poste, carrière, carrières, recrutement, embauche, salaire, diplôme, expérience professionnelle, motivé, motivée, job',
			},
			partnership: {
				sure: `
					partenariat, partenariats, devenir partenaire, devenir revendeur, revendeur, revendeurs, distributeur, distribuer vos, collaboration avec vous,
					collaborer avec, coopération, programme d'affiliation, affiliation, sponsoring, parrainage
				`,
				hints: 'partenaire, partenaires, collaboration, collaborer, ensemble, sponsor*',
			},
			vendor: {
				sure: `
					première page de google, premiere position sur google, votre référencement, améliorer votre référencement, votre visibilité, votre site internet est,
					refonte de votre site, améliorer votre site, optimiser votre site, article invité, article sponsorisé, échange de liens, achat de liens,
					plus de clients pour votre, développer votre activité, booster votre, augmenter votre, augmenter vos ventes, vous proposer nos, vous présenter nos,
					vous présenter notre, vous proposer notre, intéressé par nos, intéressé par notre, financement pour votre, base de données d'emails, fichier de prospects, externaliser vos
				`,
				hints: `
					nous proposons, nous vous proposons, je propose, je vous propose, nous offrons, notre agence, nos services, notre société, notre entreprise, notre équipe de, notre solution, nos produits,
					spécialisée dans, spécialisé dans, spécialistes, référencement naturel, référencement, seo, backlinks, netlinking, votre site, votre entreprise, vos concurrents,
					tarifs compétitifs, meilleurs prix, prix compétitifs, devis gratuit, audit gratuit, seriez-vous intéressé, seriez vous intéressé, si vous êtes intéressé*, génération de leads, prospection,
					freelance, 15 minutes, court échange, je suis tombé sur votre
				`,
			},
			spam: {
				sure: `
					gagner de l'argent en ligne, gagner de l'argent rapidement, argent facile, crédit rapide sans, prêt entre particuliers, prêt entre particulier, offre de prêt,
					vous avez gagné, casino en ligne bonus, investir dans le bitcoin, rencontres coquines, marabout, voyant, pilules
				`,
				hints:
					"casino, casino en ligne, paris sportifs, crypto, cryptomonnaie*, loterie, cliquez ici, gagner de l'argent, revenu passif, perdre du poids, rencontres, héritage, prêt, gain*",
			},
		},
	},
};
