import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			apellidos nombre, apellido y nombre,
			nombre, nombre completo, nombre y apellido, nombre y apellidos, persona de contacto,
			nombre de contacto, contacto, apellidos y nombre, cómo te llamas, cómo se llama, cómo podemos llamarte,
			nombre y apellido completos, cuál es tu nombre, nombres y apellidos`,
		firstName: 'primer nombre, nombre de pila, nombres, nombre propio',
		lastName: 'apellido, apellidos, primer apellido, apellido paterno',
		email: `
			correo, correo electrónico, dirección de correo, dirección de correo electrónico,
			correo de empresa, email de empresa, correo corporativo, dirección de email,
			correo electrónico corporativo, correo electrónico profesional, correo de contacto,
			correo personal, email corporativo, email profesional, correo empresarial,
			correo laboral`,
		dialCode: `
			prefijo, prefijo telefónico, prefijo internacional, prefijo país, prefijo de país, código telefónico,
			código de país teléfono, indicativo, indicativo país, código internacional, prefijo teléfono`,
		areaCode: 'código de área, lada, característica, clave lada',
		familyPrefix: 'partícula',
		phone: `
			teléfono, número de teléfono, n.º de teléfono, móvil, teléfono móvil, celular,
			número de celular, número de móvil, teléfono de contacto, teléfono celular,
			teléfono fijo, tel. móvil, nº de teléfono, número telefónico, número de contacto,
			celular / whatsapp, teléfono / whatsapp, teléfono particular, teléfono de trabajo,
			teléfono de la empresa, móvil de contacto, fijo`,
		company: `
			empresa, nombre de la empresa, compañía, nombre de la compañía, organización,
			razón social, negocio, institución, empresa u organización, empresa / organización,
			nombre de la organización, nombre del negocio, sociedad, denominación social,
			nombre comercial, razon social de la empresa, entidad, organismo,
			empresa donde trabajas, centro de trabajo, corporación, agencia, escuela`,
		website: `
			sitio web, página web, web de la empresa, sitio, url, url de tu web,
			sitio web de la empresa, página web de la empresa, dirección web, web corporativa,
			dominio, url de tu sitio web`,
		companySize: `
			tamaño de la empresa, tamaño de tu empresa, tamaño de su empresa, tamaño empresa,
			tamaño de la organización, número de empleados, número de trabajadores,
			cantidad de empleados, nº de empleados, empleados, plantilla, tamaño de la plantilla,
			cuántos empleados tienes, cuántos empleados tiene, cuántos empleados tienen,
			cuántos empleados tiene tu empresa, cuántos empleados tiene su empresa,
			cuántas personas trabajan en tu empresa, cuántas personas trabajan en su empresa,
			personas en plantilla,
			nº de trabajadores, núm. de empleados, tamaño de compañía,
			n.º de trabajadores, n.º de empleados`,
		jobTitle: `
			cargo, puesto, puesto de trabajo, ocupación, profesión, título, rol,
			cargo en la empresa, puesto en la empresa, cargo / puesto, puesto / cargo, posición,
			posición en la empresa, función, cargo actual, rol en la empresa, título profesional,
			título del trabajo, área / cargo`,
		linkedin: `
			perfil de linkedin, perfil linkedin, enlace de linkedin,
			enlace a tu perfil de linkedin, enlace a su perfil de linkedin, url de linkedin,
			cuenta de linkedin, página de linkedin`,
		country: `
			país, país de residencia, país/región, código de país, país de origen,
			país / territorio, nombre del país, desde qué país, país de la empresa,
			pais donde vives`,
		region: `
			provincia, estado, comunidad autónoma, estado / provincia, provincia / estado,
			departamento (región), comunidad, región / provincia, provincia / región,
			entidad federativa, estado/provincia/región`,
		city: `
			ciudad, localidad, población, municipio, ciudad / localidad, localidad / ciudad,
			población / ciudad, ciudad de residencia, localidad / población, ciudad/municipio,
			municipio / ciudad`,
		postalCode: 'código postal, código postal (CP), cod. postal, codigo postal / zip',
		location: `
			ubicación, lugar, código postal y ciudad, ciudad y país, ciudad y estado,
			lugar de residencia`,
		address: 'dirección, dirección postal, dirección completa, domicilio',
		timezone: 'zona horaria, huso horario',
		service: `
			servicio, servicios, servicio de interés, producto, interés, interesado en,
			me interesa, estoy interesado en, tipo de servicio, qué servicio te interesa,
			qué servicios te interesan, en qué servicio estás interesado, qué te interesa,
			servicio que te interesa, producto de interés, productos, productos y servicios,
			producto o servicio, servicio solicitado, servicio que necesitas, área de interés,
			tipo de proyecto, qué servicio necesitas, intereses, solución, selecciona un servicio,
			elige un servicio, servicio deseado, servicios de interés`,
		message: `
			mensaje, comentario, comentarios, consulta, pregunta, preguntas, descripción,
			observaciones, solicitud, en qué podemos ayudarte, en qué podemos ayudarle,
			cómo podemos ayudarte, cómo podemos ayudarle, cuéntanos, cuéntanos tu proyecto,
			escribe tu mensaje, escriba su mensaje, déjanos tu mensaje, deja tu mensaje,
			comentario o mensaje, comentarios adicionales, escribe tu consulta,
			motivo de la consulta, motivo de contacto, motivo, detalles, detalles del proyecto,
			detalles de la consulta, detalle, más información, información adicional,
			describe tu proyecto, descripción del proyecto, descríbenos tu proyecto,
			describe tu necesidad, cuéntanos más, cuéntanos sobre tu proyecto,
			cuéntenos sobre su proyecto, háblanos de tu proyecto, cuéntanos qué necesitas,
			qué necesitas, en qué te podemos ayudar, en qué le podemos ayudar,
			en qué podemos ayudarles, cómo te podemos ayudar, cómo le podemos ayudar, dudas, duda,
			dudas o comentarios, preguntas o comentarios, algo más que añadir, algo más, notas,
			nota, texto, petición, requerimiento, necesidad, asunto y mensaje`,
		budget: `
			presupuesto, presupuesto estimado, presupuesto aproximado, presupuesto previsto,
			presupuesto disponible, presupuesto máximo, presupuesto total, presupuesto mensual,
			presupuesto anual, presupuesto de marketing, presupuesto del proyecto,
			presupuesto para el proyecto, presupuesto en euros, rango de presupuesto,
			inversión estimada, inversión prevista, inversión mensual, cuál es tu presupuesto,
			cuál es su presupuesto, qué presupuesto tienes, qué presupuesto tiene,
			con qué presupuesto cuentas, con qué presupuesto cuenta`,
		timeline: `
			plazo, plazos, plazo previsto, plazo estimado, plazo deseado, plazo de compra,
			plazo del proyecto, plazo de ejecución, cronograma, horizonte de compra,
			inicio previsto, inicio deseado, fecha de inicio prevista, fecha de inicio deseada,
			fecha prevista de inicio, cuándo quieres empezar, cuándo quiere empezar,
			cuándo te gustaría empezar, cuándo le gustaría empezar, cuándo piensas comprar,
			cuándo piensa comprar, cuándo planeas comprar, cuándo lo necesitas, cuándo lo necesita,
			para cuándo lo necesitas, para cuándo lo necesita, urgencia,
			cuándo desea comenzar, cuándo quiere comenzar, cuándo deseas comenzar,
			cuándo quieres comenzar,
			plazo de inicio, cuándo desea empezar, fecha deseada de inicio,
			para cuándo, inicio del proyecto`,
		language: `
			idioma, idioma preferido, lengua, idioma de preferencia, idioma de contacto,
			lengua preferida`,
		consent: `
			consentimiento, privacidad, política de privacidad, acepto,
			acepto la política de privacidad, he leído y acepto la política de privacidad,
			aceptación, aceptación de la política de privacidad, aviso de privacidad,
			protección de datos, lopd, términos y condiciones, acepto los términos,
			acepto los términos y condiciones, autorizo el tratamiento de mis datos,
			tratamiento de datos, consentimiento de privacidad,
			acepto recibir comunicaciones comerciales, comunicaciones comerciales`,
		sourceLabel: `
			fuente, origen, cómo nos conociste, cómo nos ha conocido, cómo nos conoció,
			cómo nos encontraste, cómo supiste de nosotros, cómo nos has conocido,
			cómo nos has encontrado, cómo nos ha encontrado, cómo se enteró de nosotros,
			cómo te enteraste de nosotros, cómo has oído hablar de nosotros,
			cómo oíste hablar de nosotros, cómo escuchaste de nosotros,
			cómo has llegado a nosotros, cómo llegaste a nosotros, dónde nos conociste,
			dónde nos encontraste, por dónde nos conociste, por qué medio nos conociste,
			a través de qué medio nos conociste, fuente del lead, procedencia, origen del contacto,
			cómo supo de nosotros, medio por el que nos conoció`,
		sourceChannel: 'canal, canal de marketing',
		campaign: 'campaña',
		pageUrl: 'url de la página, página de destino, página del formulario',
		formName: 'nombre del formulario, formulario',
		receivedAt: 'marca temporal, fecha de envío, enviado el, recibido el',
	},
	questions: {
		starts: {
			message: `
				de que se trata,
				como podemos ayud, como podemos asist, como te podemos ayud, como le podemos ayud,
				en que podemos, en que te podemos, en que le podemos, cuentanos, cuentenos,
				describe tu, describe brevemente, describa, describenos, hablanos de,
				tienes alguna pregunta, algo mas que, escribenos, comentanos, explicanos, dinos`,
			sourceLabel: `
				como nos conoci, como nos has, como nos ha, como nos encontr, como supo de,
				como supiste, como te enteraste, como se entero, como has oido, como oiste,
				como escuch, como has llegado, como llegaste, donde nos conoci, por donde nos,
				por que medio, a traves de que medio, a traves de que canal`,
			service: `
				que servicio, que servicios, cual servicio, que producto, en que servicio,
				en que producto, que te interesa, que solucion, estoy interesado en,
				estoy interesada en, en que estas interes, en que esta interes`,
			consent: `
				acepto, si acepto, he leido, autorizo, doy mi consentimiento, estoy de acuerdo,
				quiero recibir, deseo recibir, me gustaria recibir, al enviar, al marcar,
				consiento, suscrib, deseas recibir, aceptas,
				no deseo, no quiero, no acepto, no autorizo, no doy mi consentimiento,
				no estoy de acuerdo, no consiento, no me gustaria recibir, no contactar, no me contact,
				no llamar, no me llam, no enviar, no me envi, no recibir, darme de baja, darse de baja,
				quiero darme de baja, deseo darme de baja, cancelar suscripcion, rechazo, me opongo,
				no gracias,
				deseo ser, quiero ser, me gustaria ser, deseo que me, quiero que me`,
			timeline: `
				cuando [quieres|quiere|quieren|deseas|desea|desean|te gustaria|le gustaria|les gustaria|piensas|piensa|planeas|planea|prevees|preves|preve|necesitas|necesita|podrias|tienes previsto|tiene previsto|tienes pensado|tiene pensado] [empezar|comenzar|iniciar|comprar|adquirir|realizar|contratar|mudarte|mudarse|vender|arrancar|el serv|el prod|el proy|lo|la sol|instalar|implementar|hacer la],
				cuando lo [necesitas|necesita|necesitan],
				cuando [debe|deberia|tiene que] [empezar|comenzar|estar|iniciar], para cuando,
				en que plazo, con que plazo, en cuanto tiempo [quier|dese|neces|piens|plan],
				plazo [de ejec|de inicio|de compra|de real|de entrega dese|del proy|estim|previsto|dese|para],
				cual es [tu|su|el] [plazo|cronograma|urgencia],
				fecha [prevista|deseada|estimada] [de inicio|para empezar|de compra|de comienzo],
				fecha de inicio [prevista|desead|estimad|del proy], con que urgencia, que urgencia`,
			companySize: `
				cuantos [empleados|trabajadores|colaboradores] [tien|trabaj|hay|emplea|son|forman|tenei|sois],
				cuantas personas [trabaj|emplea|forman parte de tu emp|forman parte de su emp],
				[numero|cantidad|n] de [empleados|trabajadores] [de|en|total],
				que tamano tiene [tu|su|la] [empresa|org|comp],
				cual es el tamano de [tu|su|la] [empresa|org|comp],
				numero total de [empleados|trabajadores]`,
		},
		parts: {
			sourceLabel: `
				nos conociste, nos conocio, nos has conocido, nos encontraste,
				enteraste de nosotros, supiste de nosotros`,
		},
		aboutThem: 'tiene, tienes, usas',
	},
	labelWords: {
		small: `
			del el en introduce introduzca la las los obligatorio opcional requerido su sus tu tus
			un y`,
		question: `
			actual al aqui con cual cuales desde donde eres es esta estas indica indicanos indique
			nos ocupa ocupas para podemos por que trabaja trabajas vive vives`,
		role: `
			cliente contacto direccion laboral personal trabajo
			remitente solicitante interesado interesada comprador compradora participante visitante
			invitado candidato candidata paciente inquilino`,
		personRole: `
			cliente contacto
			remitente solicitante interesado interesada comprador compradora participante visitante
			invitado candidato candidata paciente inquilino`,
		further: 'otro secundario secundaria',
		elsewhere: 'amigo amigos emergencia conyuge',
		otherParty: `
			admin administrador administradora propietario propietaria vendedor vendedora asesor
			asesora agente gestor gestora destinatario destinataria destinatarios asignado
			asignada creador creadora notificacion notificaciones notificar dueno duena ejecutivo
			ejecutiva
			agencia sucursal corredor corredora encargado encargada comercializador coordinador
			coordinadora supervisor supervisora operador operadora`,
		otherPartyNames: `
			para, copia, copia a, con copia, creado por, modificado por, asignado a, enviado a,
			atendido por, comercial, agencia, tienda, sucursal, oficina, departamento, buzon,
			responsable, encargado,
			responsable de cuenta, responsable de la cuenta, responsable comercial, derivado a,
			reenviado a, reenviar a, transferido a, enviar a, gestionado por, anadido por,
			agregado por, actualizado por, concesionario, punto de venta, cuenta remitente,
			comercial asignado`,
		number: 'numero',
		or: 'o',
		nameStems: 'nombre',
		messageStems: 'mensa',
	},
	telling: {
		email: 'correo',
		phone: 'telefono movil celular',
		consent: 'acepto autorizo boletin consentimiento privacidad',
		service: 'interes intereses interesa interesado interesada',
		message: `
			mensaje comentario comentarios consulta ayudar ayudarte ayudarle duda dudas`,
		subject: 'asunto',
	},
	traps: 'dej[ea]r? (?:este campo )?(?:vacío|en blanco|vacio)|no (?:rellenar|rellene|llenar|llene)',
};
