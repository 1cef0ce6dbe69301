import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			nom prénom, nom et prénoms,
			nom, nom complet, nom et prénom, prénom et nom, interlocuteur, personne à contacter,
			nom du contact, nom prénoms, noms et prénoms, comment vous appelez-vous, comment pouvons-nous vous appeler,
			comment t'appelles-tu, personne de contact, quel est votre nom`,
		firstName: 'prénom, prénoms, quel est votre prénom',
		lastName: 'nom de famille, nom usuel',
		email: `
			adresse e-mail, adresse électronique, courriel, adresse de courriel, mél,
			e-mail professionnel, adresse e-mail professionnelle, courrier électronique,
			adresse email, adresse e-mail pro, e-mail pro, courriel professionnel,
			adresse électronique professionnelle, e-mail de contact, adresse de messagerie,
			messagerie, boîte mail`,
		dialCode: `
			indicatif, indicatif pays, indicatif téléphonique, indicatif du pays, indicatif international,
			préfixe téléphonique, code téléphonique, préfixe pays, préfixe international`,
		areaCode: 'indicatif régional',
		familyPrefix: 'particule',
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
		companySize: `
			taille de l'entreprise, taille entreprise, taille de votre entreprise,
			taille de la société, taille de votre société, taille de la structure,
			nombre d'employés, nombre de salariés, nombre de collaborateurs, effectif, effectifs,
			effectif de l'entreprise, effectif de votre entreprise, combien d'employés avez-vous,
			combien de salariés avez-vous, combien de salariés compte votre entreprise,
			combien de collaborateurs avez-vous, combien d'employés compte votre entreprise,
			combien de personnes travaillent dans votre entreprise,
			nb de salariés,
			nb d'employés, nombre de personnes dans l'entreprise, tranche d'effectif`,
		jobTitle: `
			fonction, poste, intitulé du poste, titre, titre du poste, métier,
			fonction dans l'entreprise, poste occupé, poste actuel, poste / fonction,
			fonction / poste, rôle dans l'entreprise, titre / fonction`,
		linkedin: `
			profil linkedin, lien linkedin, lien de votre profil linkedin,
			lien vers votre profil linkedin, url linkedin, adresse linkedin, compte linkedin,
			page linkedin`,
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
		timeline: `
			délai, délais, délai souhaité, délai de réalisation, délai d'achat, échéance,
			échéance du projet, échéancier, calendrier, calendrier du projet, horizon d'achat,
			démarrage souhaité, date de démarrage souhaitée, date de début souhaitée,
			date de lancement souhaitée, date de début du projet, quand souhaitez-vous commencer,
			quand souhaitez-vous démarrer, quand voulez-vous commencer,
			quand souhaitez-vous démarrer votre projet, quand prévoyez-vous d'acheter,
			quand en avez-vous besoin, à quelle échéance, quel est votre délai, urgence,
			délai du projet, délai de votre projet, délais de réalisation, date de démarrage,
			date souhaitée de début, date souhaitée, date de réalisation souhaitée,
			quand souhaitez-vous acheter, quand voulez-vous démarrer, quand commencer, pour quand,
			dans quel délai, sous quel délai, quel est votre délai de réalisation,
			période souhaitée, horizon du projet, quand souhaitez-vous réaliser votre projet,
			début des travaux, date de début des travaux,
			début du projet, démarrage du projet`,
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
				de quoi s agit,
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
				en envoyant, en cliquant, acceptez vous, souhaitez vous recevoir, recevoir,
				je ne souhaite pas, je ne veux pas, je ne desire pas, je n accepte pas,
				je n autorise pas, je ne consens pas, je refuse, je m oppose, ne pas me,
				ne pas contacter, ne pas appeler, ne pas envoyer, ne me contactez, ne m envoyez,
				ne m appelez, ne plus recevoir, ne plus me contacter, me desinscrire, me desabonner,
				desinscription, desabonnement, se desinscrire, se desabonner, pas de newsletter,
				pas de publicite, pas de demarchage, refus de prospection,
				je souhaite etre, je veux etre, j aimerais etre, j aimerais recevoir,
				je desire recevoir, je desire etre, j accepte d etre,
				je ne veux plus, je ne souhaite plus`,
			timeline: `
				quand [souhaitez|voulez|prevoyez|comptez|desirez|pensez|envisagez|aimeriez] vous [commencer|demarrer|debuter|acheter|realiser|lancer|vendre|demenager|emmenager|installer|acquerir|concretiser|faire|de commencer|de demarrer|d acheter|de lancer|de demenager],
				quand en avez vous besoin, quand avez vous besoin,
				quand [le projet|les travaux|votre projet|doit|doivent|est prevu|sont prevus],
				dans [quel|quels] delai, sous [quel|quels] delai, sous combien de temps,
				a quelle echeance, pour quand,
				[delai|delais] [souhait|de real|du proj|de votre|de livraison souhait|d exec|prevu|prevus|estime|d inter|d achat|pour votre|pour le|de mise en],
				quel est votre [delai|calendrier|echeance|horizon], quelle est votre echeance,
				quelle est [l|] echeance,
				date de [demarrage|debut|lancement] [souhait|prevue|envisag|des trav|du proj|estimee],
				echeance [de votre|du|souhait|prevue], quand sera,
				dans combien de temps [souhait|voul|pens|compt|envisag], delai envisage, date souhaitee [de|pour]`,
			companySize: `
				combien [d employes|de salaries|de collaborateurs|de personnes] [avez|compte|emploie|a votre|dans votre|travaill|employez|composent],
				nombre [d employes|de salaries|de collaborateurs] [dans|de votre|de l ent|de la soc|au total],
				quelle est la taille de votre [ent|soc|struct|org],
				taille de [votre|l] [entreprise|organisation],
				taille de [votre|la] [societe|structure], effectif [de|total|salarie]`,
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
			adresse client contact personnel personnelle prive professionnel professionnelle
			expediteur demandeur demandeuse prospect participant participante acheteur acheteuse
			visiteur candidat candidate patient patiente locataire interlocuteur`,
		personRole: `
			client contact
			expediteur demandeur demandeuse prospect participant participante acheteur acheteuse
			visiteur candidat candidate patient patiente locataire interlocuteur`,
		further: 'additionnel autre secondaire',
		elsewhere: 'ami amis urgence conjoint',
		otherParty: `
			admin administrateur administratrice proprietaire vendeur vendeuse conseiller
			conseillere destinataire destinataires createur creatrice assigne assignee attribue
			attribuee gestionnaire agent agente notification notifications notifier moderateur
			webmestre
			interne agence succursale filiale courtier courtiere negociateur
			negociatrice attributaire`,
		otherPartyNames: `
			cc, copie, copie a, en copie, cree par, modifie par, assigne a, attribue a, envoye a,
			transmis a, gere par, commercial, commerciale, agence, service commercial, boutique,
			magasin, succursale, boite de reception, conseiller commercial, responsable,
			responsable commercial,
			responsable du compte, responsable de compte, suivi par, traite par, transfere a,
			envoyer a, transmettre a, affecte a, point de vente, concession,
			charge d affaires, compte expediteur, valide par, ajoute par,
			charge de clientele, charge de compte, chargee de clientele, chargee d affaires`,
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
	traps: 'laisse[rz] (?:ce champ|cette case) vide|ne pas remplir|ne remplissez pas',
};
