### Lo que se lee en español. Palabras sencillas, frases cortas.

### A first translation from en.ftl, which nobody has signed off: offer it to families only once people
### have read its sentences of zones, emergency and plan, forward and back, and a bilingual family too.

### The headings are those of en.ftl: a name in brackets says where else a group is read.

## The app on the home screen

app-name = Ensemble

## The shell around every screen

shell-skip = Ir a la página
shell-places = Secciones
shell-loading = Un momento
nav-today = Hoy
nav-plan = Plan
nav-visits = Consultas
nav-together = Juntos
nav-more = Más
nav-now = Ahora
nav-now-what = Qué hacer ahora, para { $name }
# A screen that could not be fetched or drawn.
broken-title = Esta pantalla no se ha abierto
broken = Todo lo que usted guardó sigue ahí.
broken-again = Abrirla de nuevo

## Children

child-switch = Cambiar de hijo o hija. Ahora: { $name }
child-switch-title = ¿De quién es el diario?
child-current = en uso ahora
child-add = Agregar hijo o hija
child-colour-teal = Verde azulado
child-colour-coral = Coral
child-colour-plum = Ciruela
child-colour-amber = Ámbar
child-colour-sky = Celeste
child-colour-moss = Musgo
child-colour-rose = Rosa
child-colour-slate = Pizarra
child-shape-circle = Círculo
child-shape-square = Cuadrado
child-shape-triangle = Triángulo
child-shape-star = Estrella
child-shape-heart = Corazón
child-shape-moon = Luna
child-shape-leaf = Hoja
child-shape-drop = Gota

## Parts of forms

save-for = Guardar para { $name }
button-busy = Un momento
button-close = Cerrar
button-undo = Deshacer
form-optional = si quiere
form-left = { $count ->
    [one] Queda 1 letra
   *[other] Quedan { $count } letras
  }
form-over = { $count ->
    [one] Sobra 1 letra
   *[other] Sobran { $count } letras
  }
password-show = Mostrar
password-hide = Ocultar
password-show-label = Mostrar la contraseña
password-hide-label = Ocultar la contraseña
stepper-less = Menos: { $label }
stepper-more = Más: { $label }
stepper-empty = sin llenar
blow-number = Soplo { $number }
blow-best = Mejor
blow-far-apart = Sus dos mejores soplos son muy distintos. Puede soplar una vez más. Escríbalo en lugar del más bajo.
code-copy = Copiar el código
code-copied = Copiado
errors-title = { $count ->
    [one] Hay una cosa que revisar
   *[other] Hay { $count } cosas que revisar
  }
notice-info = Nota
notice-ok = Listo
notice-warn = Cuidado
notice-danger = Importante

## Zones

zone-green = Verde
zone-yellow = Amarilla
zone-red = Roja
zone-name = { $zone ->
    [green] Zona verde
    [yellow] Zona amarilla
   *[red] Zona roja
  }
zone-steps = Lo que dice su plan
zone-watch = Nadie vigila esto en vivo.

## Saved, sent, needs you

sync-kept = Guardado en este teléfono
sync-sending = Enviando
sync-sent = Enviado
sync-needs-you = Revíselo
sync-offline = Sin conexión. Está guardado en este teléfono.

## The installed app (manifest)

manifest-description = Un diario y un plan de cuidados para su hijo o hija. Funciona sin conexión.
manifest-shortcut-peak-flow = Flujo máximo
manifest-shortcut-symptoms = Síntomas
manifest-shortcut-plan = Plan

## Problems, as the server names them

problem-again = Intentar de nuevo
problem-offline = Ahora no hay conexión. No se pierde nada. Intente de nuevo cuando vuelva la conexión.
problem-unavailable = El servidor no responde ahora. Intente de nuevo en unos minutos.
problem-refused = Esto no funcionó. Revise lo que escribió e intente de nuevo.
problem-too-many = Demasiados intentos. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } e intente de nuevo.
problem-not-signed-in = Entre de nuevo, por favor.
problem-session-ended = Su sesión se cerró desde otro dispositivo. Entre de nuevo, por favor.
problem-not-found = No encontramos esto. Quizá ya terminó o no está en su lista.
problem-changed-meanwhile = Alguien cambió esto hace un momento. Véalo de nuevo, por favor.
problem-made-before = Esto ya se guardó antes, con otras palabras. Búsquelo primero en la lista.
problem-gone = Este código ya se usó o es demasiado viejo. Pida uno nuevo.
problem-already-shared = Usted ya comparte con esta clínica.

## Sharing (sharing)

sharing-title = Quién ve el diario de { $name }
sharing-lead = Solo las personas de esta página pueden leerlo. Puede dejar de compartir en cualquier momento. El acceso termina al instante.
sharing-clinics = Equipo de salud
sharing-clinics-none = Ninguna clínica lee el diario de { $name } todavía. Pida el código a su clínica.
sharing-join = Compartir con una clínica
sharing-family = En casa
sharing-you = Es usted
sharing-looks = Quién lo ha visto
share-requested = Ya se pidió. La clínica tiene que decir que sí primero. Hasta entonces no ve nada.
share-team = Estas personas pueden leer el diario:
share-counted = Contar a { $name } en los números de esta clínica
share-counted-hint = En los números no hay nombres. Ayudan a la clínica a ver si la atención mejora. Su equipo de salud ve si usted dijo que sí. No cambia nada en su atención, y puede retirarlo en cualquier momento.
share-numbers = Ver los números de esta clínica
share-counted-since = { $who } dijo que sí el { $day }.
share-counted-differ = Dos de ustedes dieron dos respuestas. Por eso cuenta como no.
share-end = Dejar de compartir
share-end-title = ¿Dejar de compartir con { $clinic }?
share-end-words = Desde ahora, nadie de { $clinic } puede leer el diario de { $child }. Lo que usted escribió se queda con usted.
share-end-keep = Seguir compartiendo
share-ended = { $clinic } ya no puede leer el diario de { $child }.
role-clinician = Profesional de salud
role-coordinator = Coordinación
role-nurse = Enfermería
role-guardian = Madre o padre
role-self = Diario propio
guardian-waits = { $name } escribió su código y quiere llevar el diario de { $child } con usted.
guardian-confirm = Sí, dar acceso a { $name }
guardian-refuse = No
guardian-confirmed = { $name } ahora lleva el diario de { $child } con usted.
guardian-refused = No se dio acceso a { $name }.
invite-parent = Invitar a otra madre o padre
invite-code-title = Pase este código
invite-code-words = Léalo en voz alta o envíelo. Funciona una vez, hasta el { $until }. También hará falta la fecha de nacimiento de { $child }. Luego usted dice que sí aquí.
invite-open = El código que envió funciona hasta el { $until }.
invite-take-back = Anularlo

## Who looked (sharing)

looks-title = Quién vio el diario de { $name }
looks-lead = Cada vez que alguien del equipo de salud abre el diario, lo anotamos aquí.
looks-none = Nadie lo ha visto todavía.
looks-more = Mostrar anteriores
look-entries = { $name } leyó el diario de { $child }
look-summary = { $name } leyó el resumen de { $child }
look-plan = { $name } leyó el plan de { $child }
look-profile = { $name } abrió el perfil de { $child }
look-access = { $name } miró quién ve el diario de { $child }
look-day = { $name } vio a { $child } en la lista de consultas
look-panel = { $name } vio a { $child } en la lista de todas las familias
look-by-link = { $name } abrió el plan de { $child } con un enlace
look-other = { $name } abrió el expediente de { $child }
look-before-visit = { $words }, antes de la consulta

## Joining a clinic (sharing)

join-title = Compartir con una clínica
join-lead = Su clínica tiene un código en la pared, en una tarjeta o en una carta.
join-code = El código de la clínica
join-code-hint = Diez letras y números, como 7KQ2M-X4BDT. Da igual mayúsculas o minúsculas.
join-code-missing = Escriba el código.
join-find = Buscar la clínica
join-scan = Escanear el código
join-whose = ¿De quién es el diario?
join-question = ¿Compartir el diario de { $child } con { $clinic }?
join-what = El equipo de salud podrá leer el diario y escribir el plan. Usted ve quiénes son y cuándo lo miran. Puede dejar de compartir en cualquier momento.
join-share = Compartir el diario de { $child }
join-asked = Hicimos la solicitud a { $clinic }. Aquí verá cuando digan que sí.
scan-title = Escanear el código
scan-hint = Ponga el teléfono sobre el código cuadrado.
scan-refused = Este teléfono no nos deja usar la cámara. Puede escribir el código.

## Coming in as a second parent (sharing)

invited-title = Llevar un diario en conjunto
invited-lead = La otra madre o el otro padre hizo un código para usted.
invited-code = El código
invited-birth-date = Fecha de nacimiento de la niña o el niño
invited-birth-date-hint = Así sabemos que usted conoce a esta niña o este niño.
invited-birth-date-missing = Llene la fecha de nacimiento.
invited-go = Seguir
invited-waiting-title = Ya casi
invited-waiting = La otra madre o el otro padre ahora tiene que decir que sí en su teléfono. Después el diario aparece aquí solo.

## Visits (sharing)

visits-title = Consultas
visits-lead = ¿De qué quiere hablar? Sus preguntas van primero en la página que lee el equipo de { $name }.
visits-none-title = No hay consulta planeada
visits-none = Cuando su clínica planea una consulta, aparece aquí. Entonces puede escribir sus preguntas.
visits-none-share = Ver quién comparte el diario
visits-past = Consultas anteriores
visit-was = El { $day }, con { $name }
visit-with = Con { $name }
visit-somebody = el equipo de salud
visit-unread = El diario aún no se ha leído para esta consulta.
visit-read = Lo leyó { $name } el { $day }
questions-title = Lo que nos importa
questions-none = Aún no hay preguntas. Puede escribir hasta cinco.
questions-write = Escribir sus preguntas
questions-change = Cambiar las preguntas
question-number = Pregunta { $number }
questions-saved = Sus preguntas están guardadas.

## A child's profile (sharing)

child-form-title = ¿De quién es el diario?
child-form-change-title = Perfil de { $name }
child-form-lead = Un diario por cada hijo o hija. Puede agregar más después.
child-self = ¿Para quién es?
child-self-child = Mi hijo o hija
child-self-me = Para mí
child-name = Nombre o apodo
child-name-hint = Es lo que verá en cada pantalla.
child-name-missing = Escriba un nombre.
child-birth-date = Fecha de nacimiento
child-birth-date-missing = Llene la fecha de nacimiento.
child-birth-date-future = La fecha de nacimiento no puede estar en el futuro.
child-conditions = ¿Para qué es el diario?
child-conditions-missing = Elija al menos una opción.
condition-asthma = Asma
condition-crohns = Enfermedad de Crohn
condition-colitis = Colitis ulcerosa
child-colour = Color
child-shape = Forma
child-look-hint = El color y la forma le dicen de un vistazo qué diario está abierto.
child-begin = Empezar el diario de { $name }
child-begin-unnamed = Empezar el diario
child-keep = Guardar los cambios
child-kept = Cambiado.

## More (sharing)

more-title = Más
more-goals = Metas
more-learning = Aprender en casa
more-profile = Nombre, color y forma
more-medicines = Medicamentos
more-school = Escuela y quien cuida
more-sharing = Quién ve el diario
more-looks = Quién lo ha visto
more-join = Compartir con una clínica
more-invited = Tengo un código de otra madre o padre
more-add-child = Agregar otro diario
more-you = Usted
more-devices = Sus dispositivos
more-reminders = Recordatorios
more-news = Noticias de la clínica
more-sign-out = Salir
more-about = Es bueno saber
more-about-not-device = Ensemble muestra lo que usted escribe y lo que dice su plan. No juzga su salud y no es un dispositivo médico.
more-about-nobody = Nadie vigila este diario en vivo. Si necesita ayuda ahora, use su plan o llame a su clínica. ¿Está muy mal? Llame al número de emergencia.
more-clinic = Ir al lado de la clínica

## Sending, and new versions of the app

sync-all-sent = Todo enviado
sync-offline-idle = Sin conexión
sync-first = Trayendo el diario
sync-some-kept = { $count ->
    [one] 1 anotación guardada en este teléfono
   *[other] { $count } anotaciones guardadas en este teléfono
  }
sync-some-need-you = { $count ->
    [one] 1 anotación: revísela
   *[other] { $count } anotaciones: revíselas
  }
sync-lost = { $count ->
    [one] Este navegador borró 1 anotación antes de enviarla. Escríbala de nuevo, por favor.
   *[other] Este navegador borró { $count } anotaciones antes de enviarlas. Escríbalas de nuevo, por favor.
  }
sync-returned = Algunas de sus palabras no se pudieron enviar
sync-sign-in = Entre de nuevo para enviar
sync-update = Cargue la versión nueva para enviar
sync-trouble = Este teléfono no puede guardar ahora
update-ready = Hay una versión nueva lista.
update-waits = Hay una versión nueva lista. Espera hasta que usted guarde.
update-now = Cargarla ahora
device-name = { $browser } en { $system }
device-unknown = Un dispositivo

## Signing in (account)

sign-in-title = Entrar
sign-in-lead = El diario y el plan de cuidados de su hijo o hija. Los comparte con quien usted elige.
sign-in-offline = Funciona sin conexión.
sign-in-choose = Usted elige quién lo lee.
sign-in-looked = Usted ve quién lo ha visto.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-do = Entrar
sign-in-no-account = ¿Es su primera vez?
sign-in-sign-up = Crear una cuenta
problem-sign-in-failed = El correo o la contraseña no son correctos. Intente de nuevo.
sign-up-title = Crear una cuenta
sign-up-lead = Después puede empezar un diario para su hijo o hija o para usted.
sign-up-name = Su nombre
sign-up-password-hint = 15 letras o más. Lo mejor son unas pocas palabras que pueda recordar.
sign-up-do = Crear mi cuenta
sign-up-have-account = ¿Ya tiene una?
sign-up-not-live = Nadie vigila esta app todo el día. Si necesita ayuda de inmediato, llame a su número de emergencia.
passphrase-offer = Inventar una contraseña
passphrase-lead = Inventada solo para usted. Anótela o deje que su teléfono la guarde.
passphrase-taken = Ya está puesta arriba. Guárdela bien: la necesita en su próximo teléfono.
passphrase-take = Usar esta
passphrase-another = Otra
problem-required = Llene este dato, por favor.
problem-too-long = Esto es demasiado largo.
problem-not-an-email = Esto no parece un correo electrónico.
problem-password-too-short = Es demasiado corta. Use 15 letras o más.
problem-password-too-long = Es demasiado larga. Use 200 letras o menos.
problem-password-too-plain = Es fácil de adivinar. Mezcle más letras, por favor.
problem-password-common = Mucha gente usa esta. Elija otra, por favor.
problem-password-about-you = Se parece a su nombre o a su correo. Elija otra, por favor.

## Devices (account)

devices-title = Sus dispositivos
devices-lead = Dónde tiene abierta su cuenta. ¿Perdió un teléfono? Quítelo aquí.
devices-current = Este dispositivo
devices-seen = Último uso: { $when }
devices-end = Quitar
devices-end-one = Quitar { $name }
devices-ended = Su cuenta se cerró en { $name }.
devices-end-all = Salir en todos los dispositivos
devices-end-all-title = ¿Salir en todos los dispositivos?
devices-end-all-what = Tendrá que entrar de nuevo en cada uno, también en este. Las anotaciones aún no enviadas siguen a salvo donde se escribieron.

## Signing out (account)

sign-out-title = ¿Salir?
sign-out-what = El diario ya no estará en este dispositivo. Sigue a salvo en Ensemble.
sign-out-do = Salir
sign-out-stay = Quedarse
sign-out-unsent = { $count ->
    [one] 1 anotación aún no se ha enviado
   *[other] { $count } anotaciones aún no se han enviado
  }
sign-out-answers = { $count ->
    [one] 1 respuesta a un recordatorio aún no se ha enviado
   *[other] { $count } respuestas a recordatorios aún no se han enviado
  }
sign-out-unsent-kept = Si sale ahora, se quedan en este dispositivo. Solo { $name } puede enviarlas o verlas, después de entrar aquí de nuevo.

## What waits on this phone (account)

waiting-title = En este teléfono
waiting-lead = Esto está guardado aquí y aún no se ha enviado.
waiting-none = Todo lo que escribió ya se envió.
waiting-send = Enviar ahora
waiting-again = Intentar de nuevo
waiting-in-project = Algo para un proyecto, { $when }
waiting-what = { $what } para { $name }, { $when }
waiting-child-gone = un diario que no está en su lista
waiting-kind-diary-entry = Anotación
waiting-kind-diary-mark = Suceso
waiting-kind-plan = Plan
waiting-kind-plan-draft = Idea para el plan
waiting-kind-plan-answer = Respuesta a un plan
waiting-kind-personal-best = Mejor flujo máximo
waiting-kind-visit = Consulta
waiting-kind-goal = Meta
waiting-kind-goal-checkin = Cómo va una meta
waiting-kind-needs = Tarjeta para consultas
waiting-kind-needs-answer = Respuesta a una tarjeta
waiting-kind-agenda = Puntos para una consulta
waiting-kind-decision = Decisión
waiting-kind-next-step = Próximo paso
waiting-kind-care-helper = Alguien que ayuda
waiting-kind-care-handover = Nota sobre un traspaso
waiting-kind-story = Historia de cuidado
waiting-kind-story-part = Parte de una historia
waiting-kind-story-thanks = Gracias
waiting-kind-registry = Respuesta sobre los números
waiting-kind-together-note = Nota sobre trabajar juntos
waiting-kind-care-date = Fecha
waiting-kind-coordinator = Coordinación
waiting-kind-medicine = Medicamento
waiting-kind-dose = Dosis
waiting-kind-episode = Mal momento
waiting-kind-school-plan = Plan escolar
waiting-kind-visit-questions = Preguntas para una consulta
waiting-kind-visit-receipt = Nota de lectura
waiting-kind-idea = Idea
waiting-kind-other = Nota
trouble-refused = Ya no puede escribir en este diario. Sus palabras se quedan aquí.
trouble-invalid = Algo en esto no se pudo aceptar. Ábralo y véalo de nuevo, por favor.
trouble-conflict = Esto no se pudo guardar. Escríbalo de nuevo, por favor.
trouble-too-large = Esto es demasiado largo para enviarlo. Acórtelo, por favor.
trouble-other = Esto no se pudo enviar. Véalo de nuevo, por favor.
returned-title = Sus propias palabras
returned-what = Un diario ya no está en su lista. Estas palabras no se enviaron. Cópielas ahora si las necesita: se muestran una sola vez.

## The very start (account)

begin-title = Le damos la bienvenida, { $name }
begin-lead = Empiece un diario. Lo escriben en conjunto, y usted elige quién lo lee.
begin-child = Empezar un diario
begin-invited = Tengo un código de otra madre o padre

## Nothing here (account)

not-here-title = Aquí no hay nada
not-here = Esta página no existe o no está en su lista.
not-here-home = Ir a Hoy

## The clinic's frame (clinic)

clinic-nav-day = Consultas
clinic-nav-families = Familias
clinic-nav-requests = Pedidos
clinic-nav-together = Juntos
clinic-nav-team = Clínica
clinic-nav-family = Mi familia
clinic-nav-account = Cuenta
clinic-none-title = Aún no hay clínica
clinic-none = Usted no trabaja aquí en una clínica. Alguien de su equipo puede hacerle un código.
clinic-have-code = Tengo un código
clinic-devices = Sus dispositivos
clinic-own-diary = Llevar un diario propio
clinic-sign-out = Salir
staff-code-title = Entrar como personal
staff-code-lead = Alguien de su equipo hizo un código para usted. Funciona una vez.
staff-code = El código
staff-code-missing = Escriba el código.
staff-code-go = Seguir
condition-short-asthma = Asma
condition-short-crohns = Crohn
condition-short-colitis = Colitis
condition-group-asthma = Asma
condition-group-ibd = Crohn o colitis

## The clinic's day (clinic)

day-title = Consultas
day-lead = { $visits ->
    [0] No hay consultas planeadas.
    [one] 1 consulta, { $unread } sin leer aún.
   *[other] { $visits } consultas, { $unread } sin leer aún.
  }
day-span = Días
day-span-1 = Hoy
day-span-2 = Hoy y mañana
day-span-7 = 7 días
day-caption = Consultas del { $day }
day-child = Paciente
day-time = Hora
day-with = Con
day-written = Desde la última consulta
day-questions = Preguntas
day-read = Leído
day-age = { $age ->
    [one] 1 año
   *[other] { $age } años
  }
day-written-entries = { $count ->
    [one] 1 anotación
   *[other] { $count } anotaciones
  }
day-written-none = Nada escrito
day-red = { $count } en rojo
day-two-versions = dos versiones
day-last = última: { $day }
day-never = nunca se escribió
day-unread = Aún no
day-read-by = { $name }, { $at }
day-empty-title = No hay consultas en estos días
day-empty = Agregue una consulta, y la familia puede escribir sus preguntas.
day-keys = Teclas: J y K bajan y suben, Enter abre.
visit-add = Agregar una consulta
visit-add-go = Agregar la consulta
visit-form-lead = La familia ve la consulta al instante y puede escribir hasta cinco preguntas para ella.
visit-child = Paciente
visit-choose = Elegir
visit-day = Día
visit-time = Hora
visit-clinician = Con
visit-clinician-hint = Alguien del equipo de salud de esta persona.
visit-about = Tema
visit-about-hint = La familia ve esto, por ejemplo “Revisión del asma”.
visit-child-missing = Elija paciente.
visit-day-missing = Elija un día.
visit-time-missing = Elija una hora.
visit-clinician-missing = Elija con quién es la consulta.
visit-refused = No se pudo agregar esta consulta. Quien atiende, ¿está en el equipo de salud de esta persona?
visit-sent = La consulta está agregada. La familia puede verla.
visit-kept = Sin conexión. La consulta se guarda aquí y sale en cuanto haya conexión.

## Families of the clinic (clinic)

families-title = Familias
families-lead = Pacientes en cuyo equipo de salud está usted.
families-find = Buscar por nombre
families-born = nació el { $day }
families-panel = Cada paciente, de un vistazo
families-numbers = Nuestros números
families-none-title = Aún no hay familias
families-none = Las familias se unen con el código de su clínica. Usted las confirma en Pedidos.
requests-title = Pedidos
requests-lead = Familias que quieren compartir un diario con esta clínica. Diga que sí solo a pacientes que usted conoce.
requests-none-title = Nadie espera
requests-none = Cuando una familia usa su código, aparece aquí.
request-born = Nació el { $day }
request-by = Lo pidió { $name }, { $at }
request-team = ¿Quién leerá el diario?
request-team-hint = Coordinación forma parte de cada equipo de salud.
request-team-missing = Elija al menos una persona.
request-confirm = Sí, es paciente aquí
request-decline = No es paciente aquí
request-confirmed = { $name } ahora está con ustedes.
request-declined = El pedido se rechazó.
team-lead = Cómo se unen las familias y quién trabaja aquí.
team-code-title = El código en su pared
team-code-lead = Las familias lo escanean o lo escriben. Usted confirma cada una.
team-code = Código de la clínica
team-qr = Código QR que abre el código de la clínica en un teléfono
team-print = Imprimir para la pared
team-invite-title = Invitar a una familia
team-invite-lead = Un código para una familia, por carta o en persona.
team-invite = Hacer un código
team-invite-code = Código para una familia
team-invite-until = Funciona una vez, hasta el { $until }.
team-title = Quién trabaja aquí

## All patients at a glance (panel)

panel-title = Pacientes de un vistazo
panel-lead = { $count ->
    [0] Nadie comparte un diario con usted todavía.
    [one] 1 paciente, en las últimas cuatro semanas.
   *[other] { $count } pacientes, en las últimas cuatro semanas.
  }
panel-not-live = Es para una hora tranquila. No es una clasificación, y nadie vigila en vivo.
panel-view = Vista
panel-view-patients = Pacientes
panel-view-gaps = Vacíos en los diarios
panel-view-gaps-count = Vacíos en los diarios ({ $count })
panel-cover = Lo que cada paciente debe tener
panel-cover-coordinator = Coordinación asignada
panel-cover-plan = Plan vigente
panel-cover-diary = Diario en las últimas dos semanas
panel-cover-read = Leído antes de la última consulta
panel-cover-of = { $have } de { $all }
panel-cover-missing = ver a quién le falta
panel-cover-all = Mostrar todo
panel-sort = Ordenar por
panel-sort-control = Cómo va
panel-sort-entry = Última anotación, la más antigua primero
panel-sort-review = Última lectura, la más antigua primero
panel-sort-overdue = Lo que pasó de fecha
panel-sort-visit = Próxima consulta
panel-sort-name = Nombre
panel-patient = Paciente
panel-good = Días buenos
panel-good-of = { $good } de { $told }
panel-good-none = sin datos
panel-red = { $count ->
    [one] 1 día rojo
   *[other] { $count } días rojos
  }
panel-entry = Última anotación
panel-entry-none = nunca
panel-review = Última lectura
panel-review-none = nunca
panel-next = Próxima consulta
panel-next-none = ninguna
panel-overdue = Pasó de fecha
panel-overdue-since = { $count ->
    [one] 1 paso, desde el { $day }
   *[other] { $count } pasos, desde el { $day }
  }
panel-plan-due = plan por revisar
panel-counted = En nuestros números
panel-counted-yes = sí
panel-counted-no = no
panel-counted-none = sin preguntar
panel-good-what = Un día bueno: asma en la zona verde, o sin sangre y sin dolor. Es un conteo con una regla propia de esta app, no un puntaje.
panel-none = Aquí no hay nadie
panel-gaps-none-title = Ahora no hay vacíos
panel-gaps-none = Los diarios están como deben estar.
panel-gaps-lead = Pregunte con amabilidad. Su pregunta llega a la familia como un próximo paso. Pueden decir que no.
panel-gap-missing = { $days ->
    [0] Nada escrito en cuatro semanas.
    [one] Hay anotaciones en un día de cuatro semanas.
   *[other] Hay anotaciones en { $days } días de cuatro semanas.
  }
panel-gap-late = { $count } anotaciones se llenaron más tarde.
panel-gap-unlikely = ¿Es correcto este número? { $what }
panel-gap-two-versions = { $count ->
    [one] Hay una anotación en dos versiones.
   *[other] Hay { $count } anotaciones en dos versiones.
  }
panel-gap-no-plan = No hay un plan vigente.
panel-field-on = { $field }, el { $day }
panel-ask = Preguntar a la familia
panel-ask-of = Preguntar a la familia de { $name }: { $what }
panel-asked = Ya se preguntó a la familia.
panel-write-plan = Escribir el plan
panel-step-missing = ¿Podría volver a escribir de vez en cuando? Dos días por semana nos ayudan mucho.
panel-step-late = ¿Hay una hora del día en que sea fácil escribir? Podemos planearla con usted.
panel-step-unlikely = Vea esto una vez más, por favor. ¿Es correcto el número? { $what }
panel-step-two-versions = Algunas anotaciones están dos veces. Elija cuál es la correcta, por favor.

## A clinic's numbers, for its staff and its families (numbers)

numbers-title = Cómo va nuestra clínica
numbers-title-family = Cómo va su clínica
numbers-lead = Días buenos, mes por mes, de todas las familias que dijeron “inclúyannos”.
numbers-caption = Días buenos de cada cien, por mes
numbers-month = Mes
numbers-good = Días buenos
numbers-of = cerca de { $good } de 100
numbers-none = muy pocos
numbers-what = Aquí, un día bueno es uno en la zona verde, o uno sin sangre y sin dolor. Si un día se anotó más de una vez, cada vez tiene que ser buena. Las familias lo escribieron en sus propios diarios.
numbers-own-rule = Esta es una regla propia de nuestra app. No es un puntaje médico, y nadie de medicina la ha aprobado todavía.
numbers-small = Para proteger a cada familia, un mes se muestra solo si { $least } o más dieron datos. El número se redondea, para que diga poco de una sola niña o un solo niño.
numbers-not-better = Más días buenos pueden tener muchas razones. La época del año es una.
numbers-empty-title = Aún no hay números
numbers-empty = Hasta ahora muy pocas familias han dicho que sí.
numbers-no-clinic = Ninguna clínica comparte este diario todavía
numbers-join = Usted dice sí o no en “Quién ve el diario”.
numbers-sharing = Quién ve el diario

## Telling all families (clinic)

tell-title = Informar a todas las familias
tell-lead = Unas pocas frases para cada familia de la clínica: temporada de infecciones, un día de cierre, un número nuevo.
tell-heading = Título
tell-heading-missing = Escriba un título.
tell-text = Lo que quiere contar
tell-text-missing = Escriba lo que quiere contar.
tell-until = Se muestra hasta
tell-until-missing = Elija el último día en que importa.
tell-skills-title = ¿Qué le gusta y qué sabe hacer?
tell-skills-text =
    Queremos mejorar la clínica junto con usted. Díganos en cinco preguntas cortas qué le gusta y qué sabe hacer: costura, cuentas, canciones, todo cuenta. La clínica ve sus palabras, no su nombre. No tiene que responder, y su atención sigue igual.
    { "" }
    { $address }
tell-reach = { $count ->
    [0] Ninguna familia comparte con la clínica todavía.
    [one] Llega a 1 persona, en la app y en su teléfono.
   *[other] Llega a { $count } personas, en la app y en sus teléfonos.
  }
tell-no-names = No escriba nombres de pacientes. Todas las familias leen las mismas palabras. La pantalla bloqueada dice solo “Hay noticias para usted”.
tell-preview = Vista previa
tell-preview-title = Así lo ven las familias
tell-send = Informar a las familias
tell-sent = Listo. Va en camino.
tell-change = Cambiarlo
tell-none-title = Aún no se ha informado nada
tell-none = Aquí aparece lo que usted informa a todas las familias.
tell-now = Las familias ven esto ahora
tell-over = Anteriores
tell-take-back = Retirarlo
tell-taken-back = Las familias ya no lo ven.
tell-print = Imprimir para colgar
tell-of = { $name }, { $day }
tell-families = Informar a las familias

## The page before the visit (clinic)

summary-title-none = Resumen
summary-lead = { $age ->
    [one] 1 año
   *[other] { $age } años
  } · { $conditions } · { $visit }
summary-visit = { $day } con { $name }
summary-no-visit = sin consulta planeada
summary-window-visit = Desde la última consulta: del { $from } al { $to }, { $days } días
summary-window-start = Desde que empezó el diario: del { $from } al { $to }, { $days } días
summary-window-4 = Las últimas 4 semanas: del { $from } al { $to }
summary-window-8 = Las últimas 8 semanas: del { $from } al { $to }
summary-window-12 = Las últimas 12 semanas: del { $from } al { $to }
summary-since = Qué días
summary-since-visit = Desde la consulta
summary-since-4 = 4 semanas
summary-since-8 = 8 semanas
summary-since-12 = 12 semanas
summary-print = Imprimir
summary-questions = Lo que le importa a la familia
summary-questions-none = La familia aún no ha escrito preguntas.
summary-questions-no-visit = Las preguntas son para una consulta, y no hay ninguna planeada.
summary-questions-by = Las escribió { $name }
summary-missing = Lo que falta
summary-missing-nothing = No falta nada.
summary-missing-no-entries = No se escribió nada en estos días. Última anotación: { $last }.
summary-missing-not-in-profile = Hay anotaciones sobre { $condition }, que el perfil no nombra.
summary-missing-no-visit = No hay consulta planeada.
summary-missing-no-questions = La familia aún no ha escrito preguntas.
summary-missing-no-plan = No hay plan para { $condition }: sin plan no hay zonas.
summary-missing-no-best = El plan no tiene mejor marca personal: sin ella no hay zonas.
summary-missing-best-old = La mejor marca personal es del { $on }. Una niña o un niño que crece puede tener otra.
summary-missing-no-contact = Ningún dispositivo de la familia ha tenido contacto todavía.
summary-missing-devices-quiet = Ningún dispositivo de la familia ha tenido contacto desde el { $since }. Puede haber anotaciones que nadie aquí ha visto.
summary-two-versions = { $count ->
    [one] Una anotación tiene dos versiones. Las respuestas distintas quedan fuera.
   *[other] { $count } anotaciones tienen dos versiones. Las respuestas distintas quedan fuera.
  }
summary-disagreements = { $count ->
    [one] En una anotación se mostró otra zona que la que da el plan de ese día.
   *[other] En { $count } anotaciones se mostró otra zona que la que da el plan de ese día.
  }
summary-device = { $devices ->
    [one] { $name }: último contacto { $at }
   *[other] { $name }, { $devices } dispositivos: último contacto { $at }
  }
summary-figures = { $condition } en cifras
summary-chart = Flujo máximo
summary-marks = Lo que pasó
summary-tests = Pruebas de un cambio en casa
summary-test-proposes = Propuesto para el plan
summary-test-learned = Aprendido
summary-test-predicted = Predicción de { $name }
summary-test-predicted-late = escrita el { $day }, después de que empezó el cambio
summary-test-change = Cambio
summary-test-measure = Se mide con
summary-plans = Plan
summary-plan-none = { $condition }: aún no hay plan.
summary-plan-write = Escribir un plan
summary-plan-renew = Emitir un plan nuevo
summary-plan-issued =
    { $condition }: versión { $number }, emitida por { $name } el { $day } ({ $days ->
        [0] hoy
        [one] hace un día
       *[other] hace { $days } días
    }).
summary-plan-proposed = Propuesto para la próxima versión: { $fields }.
summary-plan-best = Mejor marca personal { $value } L/min ({ $on }): verde desde { $green }, rojo hasta { $red }.
summary-entry-by = por { $name }
summary-entry-late = se llenó más tarde
summary-entry-versions = dos versiones
receipt-title = Para la familia
receipt-read = Lo leyó { $name }, { $at }
receipt-line = Una línea para la familia
receipt-line-hint = La ven junto al nombre de usted. Nadie puede responder aquí.
receipt-mark = Ya leí esto
receipt-mark-again = Lo leí de nuevo
receipt-kept = Sin conexión. Su nota de lectura se guarda aquí y sale en cuanto haya conexión.
receipt-refused = Esto no se pudo enviar. Quizá usted ya no está en el equipo de salud.

## Figures (clinic)

figure-days-written = Días con anotación
figure-filled-in-later = Se llenó más tarde
figure-red-days = Días rojos
figure-yellow-days = Días amarillos
figure-green-days = Días verdes
figure-best = Flujo máximo más alto
figure-lowest-morning = Mañana más baja
figure-variability = Variabilidad diurna
figure-symptom-days = Días con síntomas
figure-nights-woken = Noches con despertar
figure-limited-days = Días con limitación
figure-reliever-days = Días con inhalador de alivio
figure-reliever-puffs = Inhalaciones de alivio
figure-missed-school = Días de escuela perdidos
figure-unplanned-visits = Consultas no planeadas
figure-blood-days = Días con sangre
figure-pain-days = Días con dolor
figure-night-stool-nights = Noches con deposiciones
figure-night-stools = Deposiciones de noche
figure-missed-days = Días perdidos
figure-weight-first = Primer peso
figure-weight-last = Último peso
figure-n-of = { $number } de { $of }
figure-from-days = con datos de { $days } de { $of } días
figure-usual-up-to = (habitual: hasta { $limit } %)
figure-open = – mostrar las anotaciones de { $label }
unit-flow = { $number } L/min
unit-percent = { $number } %
unit-percent-of-best = { $number } % de la mejor marca
unit-kg = { $number } kg
span = { $first } – { $last }
pro2-caption-crohns = PRO2 por semana (2 × deposiciones líquidas + 5 × dolor, promedio de los días; 8, 14 y 34 corresponden a CDAI 150, 220 y 450)
pro2-caption-colitis = PRO2 por semana (deposiciones por encima de lo habitual 0–3 + sangre 0–3, promedio de los días)
pro2-week = Semana
pro2-score = PRO2
pro2-days = Datos de
pro2-days-of = { $days } de { $of } días
missing-no-entries = Nada escrito.
missing-not-answered = Sin respuesta.
missing-no-peak-flow = Sin flujo máximo.
missing-other-scale = Las mediciones con otra escala del medidor quedan fuera.
missing-no-morning-with-best = No hay medición de la mañana con una mejor marca personal.
missing-too-few-days = Muy pocos días para saberlo.
missing-no-usual-stools = El plan no dice qué es lo habitual.
missing-two-entries-same-session = Dos anotaciones para la misma parte del día: algo puede estar contado dos veces.

## Writing a plan (clinic)

plan-editor-title = { $condition }: plan para { $name }
plan-new-lead = Las zonas y los pasos de la familia salen de él al instante, también sin conexión. Leen exactamente lo que usted escribe.
plan-renew-lead = Lo que usted emite reemplaza el plan vigente. El anterior queda en el expediente.
plan-best-title = Mejor marca personal
plan-best-lead = Las zonas se basan en ella. Si la deja vacía, la familia no ve ninguna zona.
plan-form-best = Mejor marca personal
plan-on = Se midió el
plan-scale = Escala del medidor
plan-meter = Medidor
plan-scheme = Límites
plan-green-from = Verde desde
plan-yellow-from = Amarillo desde
scale-eu = EU (EN 13826)
scale-wright = Wright
scale-ats = ATS
scheme-epr3 = EPR-3: verde desde 80 %, amarillo desde 50 %
scheme-gina = Verde por encima de 80 %, rojo con 50 % o menos
scheme-bts = BTS: verde por encima de 75 %, rojo con 50 % o menos
scheme-own = Mis propios límites
plan-rules-title = Síntomas
plan-rules-lead = Algunas respuestas ponen la zona en amarillo o rojo, diga lo que diga el número.
plan-rules-own = Reglas propias para este caso
plan-rules-usual = Valen las reglas habituales: { $rules }
plan-rule-from = { $field }: { $zone ->
    [yellow] amarillo desde
   *[red] rojo desde
  }
plan-rule-never = Nunca
plan-rule-or-more = { $number } o más
plan-usual-title = Lo habitual
plan-usual-lead = El puntaje de la colitis cuenta las deposiciones por encima del número habitual de esta persona.
plan-usual-stools = Deposiciones en un día habitual
plan-form-step-missing = Escriba aquí qué hacer.
plan-best-range = Una mejor marca personal está entre 30 y 900 L/min.
plan-on-wrong = Elija el día en que se midió, no después de hoy.
plan-limits-wrong = El límite verde tiene que estar por encima del amarillo.
plan-help-title = Ayuda
plan-country = País
plan-country-hint = Define el número de emergencia.
plan-form-review = Revisarlo a más tardar el
plan-no-best = Sin mejor marca personal la familia no ve ninguna zona.
plan-from = desde { $from }
plan-between = { $from } a { $to }
plan-to = hasta { $to }
plan-next-version = Versión { $number }
plan-next-version-lead = Empieza con la versión vigente. Nada cuenta hasta que usted la emita.
plan-issue = Emitir la versión { $number } para { $name }
plan-share = Mostrar el borrador a la familia
plan-shared = La familia de { $name } ve el borrador en su próximo contacto.
plan-withdraw = Retirar el plan
plan-withdraw-title = Retirar el plan de { $name }
plan-withdraw-what = Desaparece de los teléfonos de la familia en su próximo contacto, y la familia lee por qué. Hasta que se emita uno nuevo no hay zonas.
plan-withdraw-why = Por qué, en palabras para la familia
plan-withdraw-missing = Diga por qué.
plan-withdraw-now = Retirarlo ahora
plan-withdrawn = El plan está retirado. La familia de { $name } lee por qué en su próximo contacto.
plan-changed-meanwhile = Se emitió otra versión mientras usted escribía. Compárela con la suya antes de emitir.
plan-start-again = Empezar de nuevo con la versión vigente
plan-keep-mine = Ya comparé: seguir con la mía
plan-versions = Versiones
plan-version-issued = Versión { $number }, emitida por { $name }
plan-version-ended = Versión { $number }, retirada por { $name }
plan-answer-none = La familia aún no ha respondido.
plan-use = Usarlo
plan-leave-out = No incluirlo …
plan-leave-out-why = Unas palabras para quien lo propuso
plan-leave-out-say = No incluirlo
plan-left-out = Queda fuera. Usted dice: “{ $why }”
plan-heard-told = { $name } informó { $value } L/min el { $day }.
plan-heard-diary = El diario tiene { $value } L/min el { $day }, por encima de la mejor marca vigente.
plan-heard-doubt = Está más de 20 % por encima: pregunte por el medidor y la técnica.
plan-method = Cómo se obtuvo
plan-method-measured = Medida
plan-method-predicted = Predicha (se dice en la pantalla de la familia)
plan-method-set = Fijada por usted
plan-exactly = Justo en el límite es
plan-exactly-green-upper = verde
plan-exactly-green-lower = amarillo
plan-exactly-yellow-upper = amarillo
plan-exactly-yellow-lower = rojo
plan-further = Más allá de las zonas
plan-form-signs = Cómo se nota
plan-form-medicines = Medicamentos
plan-form-steps = Qué hacer
plan-sent = El plan está emitido. La familia de { $name } lo tiene en su próximo contacto.
plan-kept = Sin conexión. El plan se guarda aquí y sale en cuanto haya conexión.
plan-refused = Este plan no se pudo emitir. Revíselo, o pregunte si la familia todavía comparte con ustedes.

## On the home screen (sharing)

install-title = Ponga Ensemble en su pantalla de inicio
install-why = Ahí se abre más rápido, y su teléfono guarda mejor lo que escribe.
install-do = Ponerlo ahí
install-by-hand = Toque el signo de compartir de su navegador y luego “Agregar a inicio”.

## Today

today-ask-morning = ¿Cómo está { $name } esta mañana?
today-ask-evening = ¿Cómo está { $name } esta tarde o noche?
today-ask-day = ¿Cómo está { $name } hoy?
today-ask-self-morning = ¿Cómo está usted esta mañana?
today-ask-self-evening = ¿Cómo está usted esta tarde o noche?
today-ask-self-day = ¿Cómo está usted hoy?
today-first = Su primera anotación toma más o menos un minuto. Después es más rápido.
today-write-morning = Anotar esta mañana
today-write-evening = Anotar la tarde o noche
today-write-day = Anotar hoy
today-done-morning = Esta mañana ya está anotada.
today-done-evening = La tarde o noche de hoy ya está anotada.
today-done-day = El día de hoy ya está anotado.
today-done-next-morning = Nada más que hacer hasta la tarde o noche.
today-done-next-evening = Eso es todo por hoy.
today-done-next-day = Eso es todo por hoy.
today-write-more = Anotar algo más
today-missed-morning = Esta mañana no está anotada. Todavía puede agregarla.
today-choose = Dos de ustedes cambiaron la misma anotación.
today-choose-which = { $when }: hay dos versiones. Las dos están a salvo. Por favor, elija lo correcto.
today-choose-open = Ver las dos
today-mend = No se pudo enviar una anotación.
today-mend-which = { $when }: hay que revisarla. Está a salvo en este teléfono.
today-mend-open = Revisarla
today-written = Anotado hoy
today-week = Los últimos 7 días
today-week-day = { $day }: { $zone ->
    [green] zona verde
    [yellow] zona amarilla
    [red] zona roja
    [written] anotado
   *[none] nada anotado
  }
today-to-diary = Todas las anotaciones
today-to-chart = Gráfico
today-to-emergency = Qué hacer en una emergencia
today-no-plan = { $name } todavía no tiene un plan aquí. Por eso no hay zona.
today-get-plan = Cómo obtener un plan
today-loading = Abriendo el diario

## One entry in words

emergency-call = Llamar al { $number }
plan-author-unknown = su clínica
entry-sign = { $field }: { $answer }
entry-morning = Mañana
entry-evening = Tarde o noche
entry-other = Otra hora
entry-day = Todo el día
when-morning = { $day }, por la mañana
when-evening = { $day }, por la tarde o noche
when-other = { $day }, otra hora
when-day = { $day }
day-today = Hoy
day-yesterday = Ayer
entry-by = { $name }, { $when }
entry-someone = Alguien de la familia
entry-late = Anotado más tarde
entry-two-versions = Dos versiones
entry-nothing = Sin síntomas
entry-nothing-ibd = Un buen día
entry-not-filled = sin llenar
entry-reliever-after-words = después del inhalador de alivio
yes = Sí
no = No
history-you = Usted
entry-which-asthma = Asma
entry-which-ibd = Intestino
entry-peak-flow = { $value } L/min
entry-withdraw = Borrar
entry-see-history = Quién anotó qué, y cuándo

## The entry form (diary)

entry-title-new = Diario de { $name }
entry-title-edit = Cambiar una anotación
entry-when-day = Día
entry-when-change = Cambiar
entry-when-other-day = Otro día
entry-when-session = Parte del día
entry-same = { $mine ->
    [yes] Usted ya anotó algo para este momento.
   *[no] { $name } ya anotó algo para este momento.
  }
entry-same-change = Cambiar esa anotación
entry-late-note = Está anotando esto más tarde. No hay problema. Lo marcaremos.
entry-future = Este día aún no empieza. Por favor, elija otro.
entry-which = ¿De qué se trata?
entry-peak-flow-title = Flujo máximo
entry-peak-flow-hint = Sople tres veces. Cuenta el mejor soplo.
entry-pad = Teclas de números
entry-pad-back = Borrar el último dígito
entry-pad-next = Sigue
entry-pad-done = Listo
entry-reliever = ¿Fue antes o después del inhalador de alivio?
entry-reliever-before = Antes
entry-reliever-after = Después
entry-reliever-unknown = No sé bien
entry-symptoms-asthma = ¿Hay síntomas de asma?
entry-symptoms-ibd = ¿Cómo fue el día?
entry-none-asthma = Sin síntomas
entry-none-hint-asthma = Durmió bien, sin inhalador de alivio
entry-none-ibd = Un buen día
entry-none-hint-ibd = Sin sangre, sin dolor, durmió toda la noche
entry-some-asthma = Algunos
entry-some-hint-asthma = Tos, silbido en el pecho, inhalador de alivio…
entry-some-ibd = No tan bueno
entry-some-hint-ibd = Sangre, dolor, se levantó de noche…
entry-more = Agregar más
entry-more-hint-asthma = Qué lo provocó, escuela, una consulta, una nota
entry-more-hint-ibd = Energía, peso, un día perdido, una nota
entry-meter-name = Nombre del medidor
entry-scale = Escala del medidor
entry-scale-eu = EU (la mayoría de los medidores nuevos)
entry-scale-wright = Wright (medidores viejos)
entry-scale-ats = ATS (EE. UU.)
entry-resumed = Guardamos lo que había empezado.
entry-resumed-of = Había empezado una anotación: { $when }.
entry-go-on = Seguir con ella
entry-start-over = Empezar de nuevo
entry-blank = Primero llene al menos una respuesta.
entry-saved = Guardado para { $name } en este teléfono.
entry-changed-saved = Cambiado para { $name }. Guardado en este teléfono.
entry-withdrawn = Borrado para { $name }.
entry-brought-back = Está de nuevo en el diario de { $name }.
entry-not-kept = Este teléfono no pudo guardarlo. Sus respuestas siguen aquí. Libere espacio en el teléfono y vuelva a intentar.
entry-no-diary = El diario de { $name } ya no está en este teléfono. No se guardó nada.
entry-missing = Esta anotación no está en este teléfono.
entry-deleted = Esta anotación se quitó.
entry-back-as-before = Quedó como estaba antes.

## Soft questions (diary)

ask-meant = ¿{ $value }? ¿Quiso decir { $meant }?
ask-low = { $value } es muy bajo. ¿Es correcto?
ask-high = { $value } es muy alto. ¿Es correcto?
ask-times-best = { $value } es el doble de la mejor marca, { $best }, o más. ¿Es correcto?
ask-below-best-share = { $value } está muy por debajo de la mejor marca, { $best }. ¿Es correcto?
ask-more-than = Esto es más que todas las deposiciones del día. ¿Es correcto?
ask-use = Usar { $meant }
ask-right = Sí, { $value } es correcto
error-too-low = Escriba un número de { $min } o más.
error-too-high = Escriba un número hasta { $max }.
error-too-long = Es demasiado largo. Por favor, hágalo más corto.
error-other = Por favor, revise esto otra vez.

## The zone (diary)

zone-basis = { $percent } % de la mejor marca, { $best }
zone-because-symptoms = El número por sí solo está { $zone ->
    [green] en la zona verde
    [yellow] en la zona amarilla
   *[red] en la zona roja
  }. Con los síntomas, es peor.
zone-because-symptoms-only = Esto sale de los síntomas.
zone-none-no-plan = Aún no hay zona: { $name } no tiene un plan aquí. Su clínica lo hace con usted.
zone-none-no-best = Aún no hay zona: al plan le falta la mejor marca. Pídala en su clínica.
zone-none-other-scale = No hay zona: este medidor tiene otra escala que el plan. Pregunte en su clínica.
zone-none-bad-symptoms = Estas pueden ser señales de un ataque fuerte.
zone-join-clinic = Unirse a una clínica
zone-source = Plan del { $date }, por { $author }
# Draft words: need clinical sign-off.
zone-yellow-draft = Su asma puede estar empeorando. Sople otra vez después de su medicamento de alivio rápido. Llame a su clínica si sigue en amarillo por 24 horas, o si se siente peor. Si se vuelve difícil respirar, use los pasos de la zona roja.
# Draft words: need clinical sign-off.
zone-red-draft = Este número está en su zona roja. Puede ser una emergencia. Cuando guarde, se abre la página de emergencia.
zone-red-symptoms-draft = Estas señales están en su zona roja. Puede ser una emergencia. Cuando guarde, se abre la página de emergencia.
zone-late-note = Esto es de un momento anterior. Si ahora está mal, abra la página de emergencia.
# Draft words: need clinical sign-off.
ibd-help-draft = Busque ayuda hoy si ve mucha sangre. Busque ayuda si vomita y no puede retener líquidos. Busque ayuda si tiene la barriga muy adolorida o hinchada, o si tiene fiebre.
ibd-faint-draft = Llame al { $number } si se desmaya o siente demasiada debilidad para ponerse de pie.
ibd-watch = Nadie vigila esta app por usted.

## The diary of the last weeks (diary)

diary-title = Diario de { $name }
diary-empty-title = Aún no hay nada anotado
diary-empty = Aquí verá cada día que anote.
diary-week = Semana del { $day }
diary-week-count = { $days ->
    [one] { $days } día anotado
   *[other] { $days } días anotados
  }
diary-older = Ver semanas anteriores
diary-mark = Marca
episode-row = { $zone ->
    [green] Mal momento, zona verde
    [yellow] Mal momento, zona amarilla
   *[red] Mal momento, zona roja
  }
episode-detail = { $count ->
    [0] Ningún paso hecho
    [one] 1 paso hecho
   *[other] { $count } pasos hechos
  }
diary-withdrawn = { $count ->
    [one] { $count } anotación borrada
   *[other] { $count } anotaciones borradas
  }

## History of an entry (diary)

history-title = Quién anotó qué
history-lead = { $when }. Aquí nunca se pierde nada.
history-wrote = { $name } lo anotó
history-changed = { $name } lo cambió
history-withdrew = { $name } lo borró
history-merged = { $name } eligió entre dos versiones
history-open = Abrir la anotación
history-bring-back = Recuperarla
history-unsent = Aún sin enviar
history-now = Como está ahora
history-one-of-two = Una de dos versiones

## Two versions (diary)

versions-title = Dos versiones
versions-lead = { $when }: se cambió en dos teléfonos. Elija lo correcto. La otra versión queda en el historial.
versions-of = { $name }, { $when }
versions-withdrawn = { $name } lo borró, { $when }
versions-keep-all = Dejar esta
versions-delete = Borrar la anotación
versions-same = Todas las demás respuestas son iguales.
versions-day = Día
versions-session = Parte del día
versions-none = Esta anotación tiene una sola versión. Todo está bien.
versions-merged = Listo. Otra vez hay una sola versión.

## Marks (diary)

mark-title = Marca en el gráfico
mark-lead = Algo que puede explicar los números.
mark-what = ¿Qué pasó?
mark-code-medicine = Medicamento nuevo o cambiado
mark-code-illness = Resfriado o enfermedad
mark-code-attack = Ataque fuerte
mark-code-trip = Viaje o mudanza
mark-code-other = Otra cosa
mark-text = En sus palabras
mark-text-hint = Por ejemplo: “Empezó inhalador nuevo”
mark-text-empty = Escriba unas palabras.
mark-day = Día
mark-saved = Marcado para { $name }.
mark-add = Agregar una marca
mark-withdrawn = Marca borrada.

## The chart (chart)

chart-title = Gráfico de { $name }
chart-measure = Qué mostrar
chart-span = Cuánto tiempo
chart-span-14 = 2 semanas
chart-span-30 = Mes
chart-span-90 = 3 meses
chart-span-365 = Año
chart-reader = Gráfico. Muévase en el tiempo con las flechas del teclado, o arrastre.
chart-earlier = Antes
chart-later = Después
chart-newest = Lo último
chart-empty = Aún no hay nada que dibujar. Cada anotación será un punto.
chart-none-here = No se anotó nada en este tiempo.
chart-key = Qué significan los signos
chart-key-before = Medición
chart-key-after = Después del inhalador de alivio
chart-key-late = Anotado más tarde
chart-key-best = Mejor marca personal
chart-key-gap = Un vacío significa que no se anotó nada.
chart-one-scale = Las mediciones en escalas distintas no se mezclan.
chart-scale = Escala del medidor
chart-sentence = { $range }: { $readings ->
    [one] { $readings } anotación
   *[other] { $readings } anotaciones
  } en { $days } de { $of } días. El valor más bajo es { $low } y el más alto es { $high }.
chart-sentence-zones = Días por zona: verde { $green }, amarilla { $yellow }, roja { $red }.
chart-sentence-late = { $late ->
    [one] { $late } se anotó más tarde.
   *[other] { $late } se anotaron más tarde.
  }
chart-table = Lo mismo en una tabla
chart-table-day = Día
chart-table-reading = Medición
chart-table-zone = Zona
chart-table-notes = Notas
chart-table-after = después del inhalador de alivio
chart-table-late = anotado más tarde
chart-marks = Marcas
chart-tap = Toque un punto para ver más.
chart-picked = { $when }: { $value }
chart-open-entry = Abrir esta anotación

## The plan (plan)

plan-title = Plan de { $name }
plan-title-of = { $condition ->
    [asthma] Plan para el asma
   *[ibd] Plan para el intestino
  }
plan-none-title = Aún no hay plan
plan-none = Un plan dice qué hacer en los días buenos y en los días malos. Su clínica lo hace con usted.
plan-none-how = Únase a su clínica con el código de la clínica. Luego pida un plan en su próxima consulta.
plan-issued = Hecho por { $author } el { $date }
plan-number = Versión { $number }
plan-checked = Este teléfono consultó a la clínica por última vez: { $when }.
plan-checked-never = Este teléfono aún no ha consultado a la clínica.
plan-checked-old = Hace tiempo que este teléfono no consulta a la clínica. Puede que el plan haya cambiado.
plan-best = Mejor flujo máximo
plan-best-from = Medido el { $date }, fijado por { $author }
plan-best-predicted = Calculado por su clínica, no medido
plan-best-meter = Medidor: { $meter }
plan-best-old = Esta mejor marca tiene más de 6 meses. Pregunte por ella en su próxima consulta.
plan-range-green = { $from } o más
plan-range-yellow = { $from } a { $to }
plan-range-red = { $to } o menos
plan-step-well = Cuando todo va bien
plan-step-flare = Cuando empeora
plan-step-urgent = Busque ayuda ahora
plan-contacts = A quién llamar
plan-call = Llamar a { $name }
plan-review = Revise este plan a más tardar el { $date }.
plan-review-past = Había que revisar este plan a más tardar el { $date }. Pregunte en su clínica.
plan-signs = Cómo se nota
plan-medicines = Medicamentos
plan-steps = Qué hacer
plan-with-spacer = con el espaciador
plan-again =
    { $times ->
        [0] Otra vez en { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }
       *[other] Otra vez en { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }, hasta { $times } veces
    }
plan-new-title = Un plan nuevo
plan-new = { $author } lo hizo el { $date }.
plan-changes = Qué hay de nuevo
plan-changes-none = No hay nada nuevo en él.
plan-changes-since = Qué hay de nuevo desde la versión { $number }
plan-change-gone = Ya no está:
plan-change-order = Lo mismo, en otro orden
plan-fits = ¿Va bien con su día a día? Entonces diga que sí. Si no, pregunte.
plan-yes = Sí, este es nuestro plan
plan-ask = Tenemos una pregunta
plan-question = ¿Qué quiere preguntar o cambiar?
plan-question-send = Enviar la pregunta
plan-question-back = Volver
plan-accepted = Gracias. Su clínica ve su sí.
plan-asked = Su pregunta está guardada. Su clínica la ve junto con el plan.
plan-about = Sobre este plan
plan-answer-accepted = { $name } dijo que sí el { $date }.
plan-answer-asks = { $name } preguntó el { $date }:
plan-answer-late = Antes llegó un plan más nuevo. Por favor, vea ese.
plan-answer-change = Cambiar mi respuesta
plan-next = Para el próximo plan
plan-next-lead = Usted y su clínica pueden escribir aquí qué debe cambiar. Luego su clínica hace el nuevo plan.
plan-proposed-by = { $name }, { $date }
plan-proposal-back = Retirarla
plan-proposal-gone = Su idea se retiró.
plan-declined = { $name } sobre “{ $field }”:
plan-suggest = Proponer un cambio
plan-suggest-which = ¿Qué debe cambiar?
plan-suggest-lead = Su clínica ve que viene de usted. Hasta entonces, el plan sigue como está.
plan-suggest-how = Escríbalo como debería quedar.
plan-suggest-label = Su idea
plan-suggest-save = Proponerlo para { $name }
plan-suggested = Guardado. Su clínica ve su idea.
plan-print = Imprimir el plan
plan-mart = Un mismo inhalador es para cada día y para los malos momentos (MART).
plan-best-new-title = ¿Una nueva mejor marca?
plan-best-new = { $name } sopló { $value } el { $date }. El plan dice { $best }.
plan-best-sure = Es mucho más que antes. ¿Fue el mismo medidor y un buen soplo?
plan-best-new-why = Los niños y las niñas crecen, y su mejor marca también. Su clínica la fija con el próximo plan. Hasta entonces, las zonas siguen como están.
plan-best-tell = Avisar a nuestra clínica
plan-best-sent = Guardado. Su clínica lo ve.
plan-best-told = { $name } le contó a su clínica sobre { $value } ({ $date }). Puede incluirse en el próximo plan.
plan-lines-hint = Uno en cada línea
plan-row-drop = Quitar el número { $number }
plan-rows-incomplete = A un medicamento le hace falta una dosis, y a una persona, un número de teléfono.
plan-add-medicine = Agregar un medicamento
plan-add-step = Agregar un paso
plan-add-contact = Agregar a quién llamar
plan-medicine-name = Medicamento
plan-medicine-dose = Cuánto
plan-medicine-how-often = Cada cuánto
plan-medicine-when = Cuándo
plan-medicine-device = Con qué
plan-medicine-spacer = Con un espaciador
plan-step-text = Paso
plan-step-again = Repetir después de
plan-step-times = Veces
plan-step-call = Llamar a
plan-step-call-nobody = Nadie
plan-minutes = min
plan-contact-name = Quién
plan-contact-phone = Teléfono
plan-contact-when = Cuándo
plan-field-in-zone = { $zone }: { $field }
plan-field-personal-best = Mejor flujo máximo
plan-field-scheme = Dónde empiezan las zonas
plan-field-symptom-rules = Señales que cuentan como amarillo o rojo
plan-field-mart = Un inhalador para todo (MART)
plan-field-before-exercise = Antes del deporte
plan-field-triggers = Qué lo provoca
plan-field-usual-stools = Idas al baño en un día normal
plan-field-signs = cómo se nota
plan-field-medicines = medicamentos
plan-field-steps = qué hacer
plan-field-contacts = A quién llamar
plan-field-emergency = País
plan-field-review-by = Revisar a más tardar el
plan-told-yes = Sí
plan-told-no = No
plan-told-green-upper = Verde: { $percent } % o más
plan-told-green-lower = Verde: más de { $percent } %
plan-told-red-upper = Rojo: menos de { $percent } %
plan-told-red-lower = Rojo: { $percent } % o menos
plan-told-rule = { $field }, { $least } o más: { zone-name }
plan-unreadable-title = Este plan no se puede mostrar aquí
plan-unreadable = Este teléfono guarda el plan en un formato viejo. Salga de su cuenta y vuelva a entrar, y el plan llega en el nuevo. Hasta entonces, use su plan en papel.
plan-unreadable-do = Salir
plan-ended-title = Este plan terminó
plan-ended = { $author } lo terminó el { $date }. Este es el motivo:
plan-ended-ask = Pida uno nuevo a su clínica. En una emergencia, pida ayuda por teléfono como siempre.
plan-emergency = Emergencia
plan-ways = Más sobre el plan
plan-to-medicines = Medicamentos
plan-to-school = Escuela y quienes cuidan
plan-emergency-line = En una emergencia, llame al { $number }.
plan-which = ¿Qué plan?
plan-scale-eu = Escala EU
plan-scale-wright = Escala Wright
plan-scale-ats = Escala ATS

## Emergency (plan)


# All words of this group are drafts: they need clinical sign-off.
emergency-title = Emergencia
emergency-saved = Su anotación está guardada.
emergency-change = Cambiarla
emergency-number-unknown = No conocemos su número local. Desde la mayoría de los celulares, con el { $number } se consigue ayuda.
emergency-steps = El plan de { $name } dice
emergency-steps-self = Su plan dice
emergency-now-title = Haga esto ahora
emergency-now-no-plan = Use ahora su inhalador de alivio rápido, si tiene uno.
emergency-now-sit = Siéntese con la espalda recta.
emergency-now-stay = Quédese con alguien.
emergency-call-if = Llame ahora al { $number } si
emergency-sign-talk = es difícil caminar o hablar
emergency-sign-blue = los labios o las uñas se ven azules o grises
emergency-sign-ribs = la piel se hunde en las costillas o el cuello
emergency-sign-inhaler = el inhalador no ayuda
emergency-wait = No espere a esta app. Nadie la vigila por usted.
emergency-doctor = Si no necesita el { $number }, llame ahora a su doctor o doctora.
emergency-ibd-title = Busque ayuda hoy si
emergency-ibd-blood = ve mucha sangre
emergency-ibd-fluids = vomita y no puede retener líquidos
emergency-ibd-belly = tiene la barriga muy adolorida o hinchada
emergency-ibd-fever = tiene fiebre
emergency-ibd-call = Llame al { $number } si se desmaya o siente demasiada debilidad para ponerse de pie.
emergency-back = Volver a Hoy
emergency-steps-now = Hacer estos pasos uno por uno

## A bad hour (now)

now-ask = ¿Cómo está ahora?
now-title = { $zone }: qué hacer
now-level-green = Todo va bien
now-level-yellow = Empeora
now-level-red = Ayuda ahora
now-saved = Su anotación está guardada.
now-change = Cambiarla
now-back = Volver a Hoy
now-started = Inicio: { $time }. Se guarda cada paso que hace.
now-do = Hecho
now-do-of = Hecho: paso { $number }
now-do-again = Hecho otra vez
now-do-again-of = Hecho otra vez: paso { $number }
now-done = { $count ->
    [one] Hecho: { $time }.
   *[other] { $most ->
        [0] Hecho { $count } veces. La última: { $time }.
       *[other] Hecho { $count } de { $most } veces. La última: { $time }.
    }
  }
now-wait = Otra vez en { $left }. Su plan dice { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
  }.
now-again = Ya es hora otra vez, dice su plan.
now-again-now = Ya es hora otra vez: { $step }
now-last = Esa fue la última vez según su plan.
now-tell-title = ¿Quién lo sabe?
now-tell = Avisé a { $name }
now-told = { $name } lo sabe desde { $time }.
now-tell-other = Otra persona a quien avisó
now-tell-add = Agregar
now-other-zone = Ahora está mejor o peor
now-over = Ya pasó
now-ended-toast = Está en el diario de { $name }.
now-not-kept = Este teléfono no pudo guardar eso. Siga con los pasos.
now-none-title = Qué hacer ahora
now-none = { $name } todavía no tiene un plan aquí. La página de emergencia dice qué hacer.
now-ended = La clínica retiró el plan de { $name }. Ya no está en uso.
now-unreadable = Este teléfono guarda el plan de { $name } en un formato viejo y no puede mostrarlo. La página de emergencia dice qué hacer.
now-emergency = Qué hacer en una emergencia
episode-title = Mal momento
episode-lead = { $from } a { $to }
episode-lead-open = Desde: { $from }
episode-told = Se avisó a { $name }
episode-go-on = Seguir con los pasos
episode-entry = La anotación anterior

## Medicines (medicines)

medicines-title = Medicamentos de { $name }
medicines-lead = La lista que acordaron usted y su clínica. Con un toque se anota una dosis.
medicines-none-title = Aún no hay medicamentos
medicines-none = Agregue lo que toma. Así puede contar las dosis que quedan.
medicines-add = Agregar un medicamento
medicines-in-plan = En su plan, y aún no en esta lista
medicines-stopped = { $count ->
    [one] 1 medicamento que dejó
   *[other] { $count } medicamentos que dejó
  }
medicine-for-reliever = Medicamento de alivio
medicine-for-reliever-hint = Ayuda rápido cuando está mal
medicine-for-controller = Medicamento de control
medicine-for-controller-hint = Se toma cada día, también cuando todo va bien
medicine-for-other = Otro
medicine-for-other-hint = Cualquier otra cosa
medicine-change = Cambiar
medicine-change-of = Cambiar { $name }
medicine-status-kept = Se acordó: { $name }, { $day }.
medicine-status-changed = Se cambió: { $name }, { $day }.
medicine-status-stopped = Se dejó: { $name }, { $day }.
medicine-took = Tomó { $count }
medicine-took-of = Tomó { $count }: { $name }
medicine-other = Otra cantidad
medicine-other-of = Otra cantidad: { $name }
medicine-amount = ¿Cuántas?
medicine-today = Hoy: { $times }
medicine-taken = { $count } ({ $time })
medicine-left = Dosis que quedan
medicine-left-of = cerca de { $left } de { $start }
medicine-left-look = Casi vacío
medicine-refill = Conseguir otro a más tardar el
medicine-refill-look = Ya es hora
medicine-expires = Usar hasta el
medicine-expires-look = Ya venció
medicine-spare = Hay uno de repuesto en la escuela
medicine-technique = Cómo tomarlo: se revisó el
medicine-new-title = Agregar un medicamento
medicine-edit-title = Cambiar un medicamento
medicine-lead = Escríbalo como le dijo su clínica.
medicine-agreed = ¿Qué acordaron?
medicine-state-kept = Seguir con él
medicine-state-changed = Cambió
medicine-state-stopped = Dejarlo
medicine-why = ¿Por qué?
medicine-name = Nombre
medicine-name-missing = Escriba el nombre.
medicine-dose = Cuánto
medicine-dose-hint = Por ejemplo: “2 inhalaciones” o “1 tableta”
medicine-dose-missing = Escriba cuánto.
medicine-purpose = ¿Para qué es?
medicine-purpose-missing = Elija para qué es.
medicine-how-often = Cada cuánto
medicine-device = Con qué
medicine-device-hint = Por ejemplo: “espaciador con mascarilla”
medicine-each = Cuántas contar cada vez
medicine-each-hint = Un toque en la lista anota esta cantidad.
medicine-dates = Para contar y estar al tanto
medicine-start = Dosis de un inhalador nuevo
medicine-start-hint = Lo dice la caja, por ejemplo 200.
medicine-on = Este se empezó el
medicine-kept = La lista de { $name } está guardada.
medicine-removed = Ya no está en la lista.
dose-kept = Anotado: { $count } de { $name }.
dose-back = Se deshizo.

## School, carers and links (carers)

school-title = Plan escolar para { $name }
school-lead = Una página para la escuela, el campamento o quien cuida. Sale del plan y de lo que usted agrega.
school-fill = Agregar lo que la escuela necesita
school-change = Cambiar lo que agregó
school-links = Enviar un enlace
school-no-plan = Su clínica hace el plan con usted. Después, esta página se llena sola.
school-ink = Papel
school-ink-colour = Color
school-ink-grey = Gris
school-print = Imprimir
school-file = Guardar como archivo
school-kind = { $condition ->
    [asthma] Plan para el asma: escuela y quienes cuidan
   *[ibd] Plan para el intestino: escuela y quienes cuidan
  }
school-born = nació el { $day }
school-doctor = atención médica
school-hospital = Hospital: { $name }
school-range = Flujo máximo: { $range }
school-exercise = Antes del deporte
school-daily = Cada día en la escuela
school-triggers = Qué lo provoca
school-best = Mejor flujo máximo: { $value } L/min
school-agreed = Lo que acordamos
school-may-carry = puede llevar el inhalador
school-may-self-give = puede tomarlo sin ayuda
school-may-give = el personal puede dar los medicamentos de este plan
school-may-share = el personal que lo necesite puede leer este plan
school-spare-at = El inhalador de repuesto está aquí: { $place }
school-source = { $author } hizo este plan el { $date }.
school-sign-parent = Madre o padre, fecha
school-sign-clinician = Profesional de salud, fecha
school-sign-school = Escuela, fecha
school-form-title = Lo que la escuela debe saber
school-form-lead = Las zonas y los pasos salen del plan. Esto es lo que solo usted sabe.
school-kept = El plan escolar está guardado.
school-people = A quién llamar en casa
school-contact-name = Nombre de la persona { $number }
school-contact-phone = Teléfono de la persona { $number }
school-contact-who = Quién es la persona { $number }
school-contact-add = Agregar una persona
school-field-school = Escuela
school-field-group = Clase
school-field-year = Año escolar
school-field-doctor = Doctor o doctora
school-field-doctor-phone = Teléfono del doctor o doctora
school-field-hospital = Hospital
school-field-spare = Dónde está el inhalador de repuesto
school-field-at-school = Medicamento que se toma en la escuela cada día
school-field-at-school-hint = Tal como lo escribió la clínica
school-field-triggers = Qué más lo provoca
school-field-triggers-hint = Uno en cada línea
links-title = Enlaces al plan
links-lead = Para la enfermería escolar, una abuela, un abuelo o un campamento. Un enlace muestra el plan de { $name } y a quién llamar. No muestra nada del diario.
links-open = Estos enlaces funcionan ahora
links-looks = Cada vez que alguien abre un enlace, queda anotado.
links-looks-open = Ver quién lo ha visto
link-new = Crear un enlace
link-label = ¿Para quién es?
link-label-hint = Por ejemplo: “Enfermería escolar”. Usted ve este nombre cuando se abre.
link-until-field = Funciona hasta el
link-pin = PIN
link-pin-hint = De 4 a 12 dígitos. Dígalo aparte del enlace, por ejemplo por teléfono.
link-make = Crear un enlace al plan de { $name }
link-made = El enlace para { $label } está listo
link-made-once = Cópielo ahora. Solo se muestra esta vez.
link-copy = Copiar el enlace
link-send = Enviarlo
link-until = Funciona hasta el { $day }. Lo creó { $name }.
link-opened = Se abrió por última vez: { $when }
link-not-opened = Aún no se ha abierto
link-end = Terminar
link-end-of = Terminar el enlace para { $label }
link-ended = El enlace para { $label } terminó.
carer-title = Un plan para usted
carer-lead = Una madre o un padre comparte un plan con usted. Escriba el PIN que le dijo.
carer-pin-hint = Tiene cinco intentos.
carer-open = Abrir el plan
carer-wrong-pin = Este no es el PIN. { $left ->
    [one] Le queda un intento.
   *[other] Le quedan { $left } intentos.
  }
carer-ended-title = No está abierto
carer-ended = Este enlace ya no funciona.
carer-ended-ask = Pida uno nuevo a la madre o al padre. ¿Hace falta ayuda ahora? Llame al número de emergencia.
carer-shown-lead = Deje esta página abierta, o imprímala.
carer-no-plan = En este momento no hay un plan en uso. Pregunte a la madre o al padre.
carer-until = Puede abrirlo hasta el { $day }.
problem-not-a-pin = Use de 4 a 12 dígitos.
problem-too-short = Por favor, llene esto.
problem-out-of-range = Elija un día desde hoy hasta dentro de un año.

## The questions of the diary and their answers: asthma
# Ids follow those of api/clinical/conditions: field-<id>, field-<id>-hint, choice-<id>-<answer>.
# Own words, for a parent or a child of ten.

field-peak-flow = Flujo máximo
field-peak-flow-hint = Sople tres veces. Cuenta el mejor soplo.
field-cough = Tos
choice-cough-0 = Nada
choice-cough-1 = Un poco
choice-cough-2 = Moderada
choice-cough-3 = Mucha
field-wheeze = Silbido en el pecho
field-wheeze-hint = Un silbido al sacar el aire
choice-wheeze-0 = Nada
choice-wheeze-1 = Un poco
choice-wheeze-2 = Moderado
choice-wheeze-3 = Muy difícil respirar
field-tightness = Pecho apretado
choice-tightness-0 = Nada
choice-tightness-1 = Un poco
choice-tightness-2 = Moderado
choice-tightness-3 = Muy difícil respirar
field-night-waking = Se despertó por el asma la noche pasada
field-night-waking-hint = ¿Cuántas veces?
field-reliever-puffs = Inhalaciones de alivio
field-reliever-puffs-hint = Desde la última anotación
field-activity-limit = El asma le limitó
field-activity-limit-hint = En el juego, el deporte o lo de cada día
choice-activity-limit-0 = Nada
choice-activity-limit-1 = Un poco
choice-activity-limit-2 = En algunas cosas
choice-activity-limit-3 = No pudo hacer lo de siempre
field-triggers = ¿Qué lo provocó?
field-triggers-told = Lo provocó
choice-triggers-cold = Un resfriado
choice-triggers-exercise = Deporte o juego
choice-triggers-cold-air = Aire frío
choice-triggers-smoke = Humo
choice-triggers-pollen = Polen
choice-triggers-dust = Polvo
choice-triggers-pets = Mascotas
choice-triggers-mould = Moho
choice-triggers-smells = Olores fuertes
choice-triggers-weather = El clima
choice-triggers-feelings = Emociones fuertes
choice-triggers-other = Otra cosa
field-missed-school = Faltó a la escuela o al trabajo
field-unplanned-visit = Hubo que buscar ayuda
field-unplanned-visit-hint = Una llamada o una consulta que no estaba planeada
choice-unplanned-visit-none = No
choice-unplanned-visit-phone = Llamada
choice-unplanned-visit-gp = Doctor o doctora de siempre
choice-unplanned-visit-emergency = Sala de emergencias
choice-unplanned-visit-hospital = Se quedó en el hospital

## The questions of the diary and their answers: bowels

field-stools = Deposiciones
field-stools-hint = Todas las del día y la noche
field-liquid-stools = Deposiciones líquidas o muy blandas
field-liquid-stools-hint = ¿Cuántas de ellas?
field-blood = Sangre
choice-blood-0 = Nada
choice-blood-1 = Un poco, de vez en cuando
choice-blood-2 = Se ve claramente, la mayoría de las veces
choice-blood-3 = Solo sangre
field-night-stools = Se despertó de noche para ir al baño
field-night-stools-hint = ¿Cuántas veces?
field-pain = Dolor de barriga
choice-pain-0 = Nada
choice-pain-1 = Un poco
choice-pain-2 = Moderado
choice-pain-3 = Mucho
field-well-being = ¿Cómo se sintió en el día?
field-well-being-told = En el día se sintió
choice-well-being-0 = Bien
choice-well-being-1 = No del todo bien
choice-well-being-2 = Más mal que bien
choice-well-being-3 = Mal
choice-well-being-4 = Muy mal
field-energy = Cansancio
choice-energy-0 = Como siempre
choice-energy-1 = Un poco de cansancio
choice-energy-2 = Mucho cansancio
choice-energy-3 = Tuvo que quedarse en cama
field-appetite = Comió menos
choice-appetite-0 = Como siempre
choice-appetite-1 = Un poco menos
choice-appetite-2 = Mucho menos
choice-appetite-3 = Casi nada
field-weight = Peso
field-missed-day = Faltó a la escuela o al trabajo

## The questions of the diary and their answers: both

field-note = Nota
field-note-hint = En sus propias palabras

## Goals (goals)

goals-title = Metas
goals-lead-guardian = ¿Qué le gustaría hacer a { $name }? ¿Qué le gustaría a usted? Ustedes eligen. Nadie lo califica.
goals-lead-self = ¿Qué le gustaría hacer? Usted elige. Nadie lo califica.
goals-none-title = Aún no hay metas
goals-none = Una meta puede ser pequeña. Puede ser divertida. “Dormir en casa de un amigo o amiga” es una buena meta.
goals-over = Anteriores
goal-add = Agregar una meta
goal-missing = Esta meta no está en este teléfono
goal-offered-by = { $name } ofrece esta meta. Usted puede tomarla o dejarla.
goal-take = Tomarla
goal-leave = Dejarla
goal-offer-free = Puede cambiar las palabras después. Está bien decir que no.
goal-offer-active = Ahora es su meta. Cambie las palabras como quiera.
goal-offer-let-go = La dejó. Gracias por verla.
goal-voice = ¿De quién son estas palabras?
goal-voice-is-child = De { $name }
goal-voice-is-parent = Mías
goal-voice-child = En las propias palabras de { $name }. Las anotó { $by }.
goal-voice-parent = Meta de { $by } para { $name }
goal-voice-child-mine = En las propias palabras de { $name }. Usted las anotó.
goal-voice-parent-mine = Su meta para { $name }
goal-voice-team = Una idea de { $by }
goal-voice-self = En mis propias palabras
goal-status-reached = Se logró
goal-status-changed = Se convirtió en otra cosa
goal-status-let-go = Se dejó
goal-ended-changed = Esta meta se convirtió en otra cosa. Es parte del camino.
goal-ended-let-go = Usted dejó esta meta. Está bien. Puede retomarla.
goal-reached-guardian = { $name } lo logró.
goal-reached-self = Usted lo logró.
goal-form-title-guardian = Una meta para { $name }
goal-form-title-self = Una meta mía
goal-form-lead = Solo hay que llenar la primera línea.
goal-words-guardian = ¿Qué le gustaría hacer a { $name }?
goal-words-self = ¿Qué le gustaría hacer?
goal-words-hint = En palabras sencillas, como lo diría en casa.
goal-words-missing = Primero escriba la meta.
goal-why = ¿Por qué es importante?
goal-why-hint = ¿Qué sería mejor entonces?
goal-what = ¿Qué hará?
goal-what-hint = Una cosa que se pueda ver o contar.
goal-how-much = ¿Cuánto?
goal-how-much-hint = Por ejemplo, 2 inhalaciones o 20 minutos.
goal-when = ¿Cuándo?
goal-when-hint = Por ejemplo: justo después del desayuno.
goal-how-often = ¿Cada cuánto?
goal-how-often-hint = Por ejemplo, en días de escuela.
goal-steps = Pasos pequeños
goal-steps-hint = ¿Qué va primero? ¿Qué sigue?
goal-step = Paso { $number }
goal-barriers = ¿Qué podría estorbar?
goal-barriers-hint = Y qué podría hacer entonces.
goal-helps = ¿Quién o qué ayuda?
goal-helps-hint = Una amistad, la maestra o el maestro, un recordatorio.
goal-sure = Cuánta seguridad siente
goal-sure-ask = ¿Cuánta seguridad tiene de que funcionará?
goal-sure-none = Aún no ha dicho cuánta seguridad siente.
goal-sure-now = { $number } de 10
goal-more-sure = ¿Qué haría que fuera un 7?
goal-more-sure-hint = ¿Un paso más pequeño? ¿Algo de ayuda? ¿Otra hora del día?
goal-unsure = Por debajo de 7, hágala más fácil. Así es más probable que funcione.
sure-low = 0 · ninguna seguridad
sure-high = 10 · mucha seguridad
goal-every = ¿Cuándo debemos preguntar cómo va?
goal-every-1 = Cada día
goal-every-7 = Una vez por semana
goal-every-14 = Cada dos semanas
goal-every-30 = Una vez al mes
goal-levels = Una escala propia
goal-levels-hint = Si quiere, diga cómo se vería mejor y peor. 0 es la meta como usted la fijó.
goal-level = Nivel { $level }
goal-level-now = ¿Dónde está ahora en su escala?
goal-level-means = { $shown }: { $level ->
    [2] mucho mejor de lo esperado
    [1] mejor de lo esperado
   *[0] la meta como usted la fijó
    [-1] una parte del camino
    [-2] como está ahora
  }
goal-how-goes = ¿Cómo va?
goal-answer-done = Hecho
goal-answer-partly = En parte
goal-answer-not = Esta vez no
goal-answer-missing = Toque cómo fue.
goal-word = Unas palabras sobre esto
goal-tell = Contar cómo va
goal-told = Gracias. Está guardado.
goal-thanks = Ya nos contó hoy.
goal-so-far = Cómo ha ido
goal-earlier = { $count ->
    [one] 1 más
   *[other] { $count } más
  }
goal-dots = { $all ->
    [one] Contado una vez. Hecho: { $done }.
   *[other] Las últimas { $all } veces. Hecho: { $done }.
  }
goal-kept = Su meta está guardada.
goal-change = Cambiar la meta
goal-end = Terminar esta meta
goal-end-how = ¿Cómo termina?
goal-ended = Unas palabras al final
goal-end-free = Elija lo que elija, no es un fracaso.
goal-again = Retomarla

## Two of a family changed the same thing (both)

both-title = Dos de ustedes cambiaron esto al mismo tiempo.
both-how = ¿Cuál debe quedar?
both-keep = Conservar lo que escribió { $name }

## Learning at home: the list (learning)

learning-title = Aprender en casa
learning-lead = Pruebe un cambio pequeño para { $name }. Primero diga qué cree que pasará. Luego mire.
learning-new = Empezar otra prueba
learning-none-title = Aún no hay pruebas
learning-none = ¿Ayuda una funda en la almohada? ¿Ayuda la calma antes de dormir? Una prueba pequeña dice más que una suposición.
learning-open = En curso
learning-done = Lo que aprendimos
learning-nobody-watches = Esto es para aprender. Nadie lo vigila por usted, y nunca da una alarma.

## Learning at home: planning a test (learning)

test-new-title = Una prueba nueva
test-change-title = Cambiar el plan
test-new-lead = Tres preguntas. Cinco minutos.
test-medicine-title = No con medicamentos
test-medicine = Nunca empiece, deje o cambie un medicamento como prueba. Pregunte primero a su equipo de salud.
test-examples = Empezar con un ejemplo
test-examples-lead = Toque uno. Luego póngalo en sus propias palabras.
test-aim = ¿Qué queremos saber?
test-know = ¿Cómo sabremos que ayuda?
test-try = ¿Qué es lo único que va a cambiar?
test-question = Nos preguntamos si …
test-question-hint = Por ejemplo: ¿ayuda por la mañana una funda en la almohada?
test-question-empty = Escriba lo que quiere saber.
test-measure = Miramos
test-measure-hint = Un número del diario, o uno que cuente usted.
test-counter-own = Algo que contamos en casa
test-counter = ¿Qué cuenta usted?
test-counter-hint = Por ejemplo: noches con despertares esta semana
test-counter-empty = Escriba lo que cuenta.
test-session = ¿En qué momento del día?
test-session-both = Ambos
test-by = Puntos en el gráfico
test-by-hint = Los días seguidos se parecen; por eso las semanas dicen más.
test-by-week = Semanas
test-by-day = Días
test-prediction = Creemos que …
test-prediction-hint = ¿Qué harán los números? No podrá cambiar esto una vez que empiece la prueba.
test-prediction-empty = Escriba lo que cree que pasará.
test-change = Vamos a …
test-change-hint = Una sola cosa. Si cambia dos, no sabrá cuál ayudó.
test-change-empty = Escriba la única cosa que cambia.
test-from = Primer día del cambio
test-from-hint = Desde este día lo hace cada día.
test-from-hint-counter = Antes, cuente durante algunas semanas.
test-from-wrong = Elija el primer día del cambio.
test-to = Último día por mirar
test-to-hint = Ocho semanas son un buen tiempo.
test-to-hint-counter = Ocho semanas son un buen tiempo.
test-to-wrong = El último día debe ser después del primero.
test-since = Comparar con los días desde
test-since-hint = Doce semanas antes están bien. Ocho es lo mínimo.
test-since-hint-counter = Cuente al menos ocho veces antes del cambio.
test-since-wrong = Este día debe ser antes del cambio.
test-too-long = Es demasiado largo. Acórtelo.
test-saved = Su prueba está guardada

## Learning at home: one test (learning)

test-not-here = Esta prueba no está en este teléfono.
test-somebody = Alguien
test-plan = Nuestro plan
test-locked = { $name } empezó la prueba el { $date }. Lo que ustedes creían ya no se puede cambiar.
test-told-late = Cuando usted dijo lo que creía, el cambio ya había empezado. Por eso demuestra menos.
test-start = Empezar la prueba
test-start-hint = Al empezar, ya no se puede cambiar lo que usted cree. Así puede aprender, acierte o no.
test-started = La prueba empezó
test-edit = Cambiarla
test-take-out = Quitarla
test-take-out-title = ¿Quitar esta prueba?
test-take-out-hint = No se puede recuperar. Puede planear una nueva.
test-taken-out = La prueba se quitó
test-study = ¿Qué aprendimos?
test-next = Planear la próxima prueba
test-two-title = Dos teléfonos escribieron esta prueba
test-two = Se guardan las dos. Elija la que van a seguir.
test-two-keep = Seguir esta
count-day = Día
count-save = Guardar para { $name }
count-saved = Conteo guardado: { $day }

## Learning at home: study and act (learning)

study-title = ¿Qué aprendimos?
study-happened = ¿Qué pasó?
study-happened-hint = Mire el gráfico. ¿Lo hizo cada día? ¿Pasó algo más?
study-happened-empty = Escriba lo que pasó.
study-against = ¿Fue como creía?
study-against-empty = Elija cómo fue.
study-act = ¿Y ahora?
study-act-empty = Elija qué hacer ahora.
study-act-adopt = Mantenerlo
study-act-adopt-hint = Ayuda, así que seguimos con el cambio.
study-act-adapt = Cambiarlo y probar de nuevo
study-act-adapt-hint = Ayuda un poco, o hay una manera mejor.
study-act-abandon = Dejar de hacerlo
study-act-abandon-hint = No ayuda. También es bueno saberlo.
study-learned = Lo que aprendimos
study-learned-hint = Una frase para guardar.
study-proposal = Para el plan de cuidados
study-proposal-hint = ¿Qué debería decir el plan? Su equipo de salud ve esto antes de la consulta.
study-saved = Lo que aprendió está guardado

## One test, as it is told (run)

test-planned = Planeada: del { $from } al { $to }
test-baseline = Primero se cuenta. El cambio empieza el { $from }.
test-running = En curso hasta el { $to }
test-over = Terminó el { $to }. Es hora de mirarla.
test-act-adopt-told = Mantenemos el cambio
test-act-adapt-told = Lo cambiamos y probamos de nuevo
test-act-abandon-told = Dejamos de hacerlo
test-session-morning = Mañana
test-session-evening = Tarde o noche
test-session-morning-told = mañanas
test-session-evening-told = tardes y noches
test-by-week-told = valor central de cada semana
test-prediction-told = Creemos
test-change-told = Cambiamos
test-measure-told = Miramos
test-days-told = Días del cambio
test-baseline-told = Comparado con
study-happened-told = Qué pasó
study-against-as-predicted = Fue como creíamos
study-against-partly = En parte fue como creíamos
study-against-not = No fue como creíamos
study-against-cannot-tell = No podemos saberlo
study-proposal-told = Para el plan de cuidados

## The run chart, in words (run)

reading-no-median = { $points ->
    [0] Aún no hay puntos.
    [one] Hay un punto hasta ahora.
   *[other] Hay { $points } puntos hasta ahora.
  } A partir de { $least }, podemos trazar una línea central.
reading-too-few = Muy pocos puntos para juzgar: { $useful } de { $least } hasta ahora.
reading-on-median = Este gráfico no se puede juzgar. La mitad de los puntos o más están sobre la línea central.
reading-no-change = Los puntos están aquí. Falta el cambio.
reading-more-than-chance = Desde el cambio, { $count } de { $all } { $by ->
    [week] semanas
   *[day] puntos
  } están por { $side ->
    [above] encima
   *[below] debajo
  } de la { $line ->
    [old] antigua línea central
   *[all] línea central
  }: eso es más que azar.
reading-may-be-chance = Desde el cambio, { $count } de { $all } { $by ->
    [week] semanas
   *[day] puntos
  } están por { $side ->
    [above] encima
   *[below] debajo
  } de la { $line ->
    [old] antigua línea central
   *[all] línea central
  }. Es una señal, pero aún puede ser azar. Unos pocos más lo dirán.
reading-no-more-than-chance = Desde el cambio, { $by ->
    [week] semanas
   *[day] puntos
  } por encima de la { $line ->
    [old] antigua línea central
   *[all] línea central
  }: { $above }. Por debajo: { $below }. Eso puede ser azar.
reading-other-time = Los números se movieron, pero no cuando empezó el cambio. ¿Hubo algo más?
reading-too-soon = { $all ->
    [0] Aún no hay puntos desde el cambio.
    [one] Un punto desde el cambio.
   *[other] { $all } puntos desde el cambio.
  } Es muy pronto para saberlo. Seis es lo mínimo.
reading-not-frozen = Hubo menos de ocho puntos antes del cambio. Por eso la línea central es la de todos los puntos.
reading-days-follow = Los días seguidos se parecen; por eso, solos, pueden engañarnos. Mire las semanas.
run-change = Empieza el cambio
run-by = Puntos en el gráfico
run-by-week = Semanas
run-by-day = Días
run-key = Qué significan las líneas
run-key-old-line = Antigua línea central: { $value }
run-key-line = Línea central: { $value }
run-key-limits = Lo que explica el azar: de { $low } a { $high }
run-key-constant = Los números nunca se mueven; por eso no hay límites.
run-key-gap = Un vacío significa que se escribió muy poco.
run-events = Qué más pasó
run-limits = Mostrar lo que explica el azar
run-limits-hint = Dos líneas más. Los puntos fuera de ellas tienen su propia causa.
run-how = Cómo leemos este gráfico
run-how-points = { $points } puntos; { $useful } de ellos fuera de la línea central.
run-how-longest = Racha más larga en un lado: { $count }. El azar explica hasta { $most }.
run-how-crossings = Veces que se cruza la línea: { $count }. El azar la cruza { $least } veces o más.
run-how-runs = Rachas por encima y por debajo: { $count }. El azar forma de { $fewest } a { $most }.
run-how-trend = Cinco o más seguidos suben o bajan. No nos guiamos solo por eso.
run-how-shift = Seis seguidos en un lado son una señal. Decimos “más que azar” solo si la racha es larga o la línea se cruza muy pocas veces.
run-how-sources = Fuentes: Perla, Provost y Murray 2011; Anhøj y Olesen 2014.
run-table = Lo mismo en una tabla
run-table-day = Día
run-table-week = Semana del
run-table-value = Valor
run-table-gap = muy pocos
run-table-when = Cuándo
run-table-before = antes
run-table-since = desde el cambio

## Learning at home: examples (learning)

example-pillow-name = Una funda en la almohada
example-pillow-question = ¿Ayuda por la mañana una funda contra el polvo en la almohada?
example-pillow-prediction = Los soplos de la mañana suben 20.
example-pillow-change = Una funda contra el polvo en la almohada, cada noche.
example-nights-name = El gato duerme en el pasillo
example-nights-question = ¿Son más tranquilas las noches si el gato no está en el dormitorio?
example-nights-prediction = La mitad de noches con despertares.
example-nights-change = La puerta del dormitorio está cerrada todo el día y toda la noche.
example-nights-counter = Noches con despertares esta semana
example-bedtime-name = La misma hora de dormir cada día
example-bedtime-question = ¿Sentimos menos cansancio si la hora de dormir es la misma cada día?
example-bedtime-prediction = El valor central de la semana mejora un nivel.
example-bedtime-change = Luces apagadas a las nueve, también los fines de semana.
example-breakfast-name = Tiempo para desayunar
example-breakfast-question = ¿Ayuda a la barriga un desayuno tranquilo?
example-breakfast-prediction = Menos dolor los días de escuela.
example-breakfast-change = Nos levantamos 20 minutos antes y nos sentamos a comer.
example-school-name = Días en la escuela
example-school-question = ¿Perdemos menos días de escuela si la mochila se prepara por la noche?
example-school-prediction = Un día más en la escuela en la mayoría de las semanas.
example-school-change = Preparamos la mochila después de la cena.
example-school-counter = Días en la escuela esta semana
example-reminder-name = Una señal junto al cepillo de dientes
example-reminder-question = ¿Olvidamos menos si la caja de medicamentos está junto al cepillo de dientes?
example-reminder-prediction = Seis días de siete, cada semana.
example-reminder-change = La caja está junto al cepillo de dientes. Una nota en el espejo lo dice.
example-reminder-counter = Días sin olvidos, esta semana

## Visits, both sides (visits)

visit-missing = Esta consulta no está en este teléfono
visit-at = { $time }, con { $name }
agenda-theirs = Lo que trae su equipo de salud
agenda-none = Nada aún
decisions-title = Lo que decidimos
decision-because = Porque:
decision-options = Miramos:
decision-known = Lo que se sabe:
decision-source = De: { $source }
decision-again = Volvemos a ver esto a más tardar el { $day }.
ways-needs = Su tarjeta para el equipo de salud
ways-needs-none = Dígale a su equipo antes de la consulta
ways-calendar = Consultas, exámenes, medicamentos, formularios
ways-map-title = Personas y lugares
ways-map = Dónde se pierden cosas en el camino
ways-stories-title = Historias de cuidado
ways-stories = Quién participó, y una palabra de gracias
ways-team = A quién preguntar, cuándo y cómo
ways-together = Qué salió bien, qué salió mal
ways-steps = { $waiting ->
    [0] Abiertos: { $open }
   *[other] Abiertos: { $open }. Por ver: { $waiting }.
  }

## Next steps (visits)

steps-title = Próximos pasos
ways-goals = Lo que usted quiere poder hacer
steps-lead = Cada paso es de alguien. Empieza cuando esa persona dice que sí.
steps-none-title = No hay pasos abiertos
steps-none = Después de una consulta, aquí ve quién hace qué.
steps-ours = Nuestros
steps-theirs = Del equipo de salud
steps-over = Hechos o descartados
step-add = Agregar un paso
step-change = Cambiar el paso
step-form-lead = Si lo cambia, las otras personas vuelven a decir que sí.
step-what = ¿Qué hay que hacer?
step-what-missing = Diga qué hay que hacer.
step-who = ¿Quién se encarga?
step-who-missing = Elija quién se encarga. Un paso necesita a alguien a cargo.
step-who-family = La familia
step-who-team = Alguien del equipo de salud
step-who-both = Ambas partes
step-person = ¿Quién del equipo?
step-person-choose = Elegir
step-by = ¿Para cuándo?
step-by-missing = Elija un día.
step-owner-family = Para la familia
step-owner-team = Para { $name }
step-owner-both = Para la familia y { $name }
step-waits = plazo: { $day }, falta un sí
step-due = plazo: { $day }
step-overdue = plazo vencido: { $day }
step-status-open = abierto
step-status-done = hecho
step-status-dropped = ya no hace falta
step-accept = Lo haremos
step-decline = No nos conviene
step-accepted = Bien. Ahora este paso es suyo.
step-dropped = Se quitó de la lista.
step-do = Hecho
step-done = Muy bien. Su equipo puede verlo.
step-drop = Quitarlo de la lista
step-kept = El paso está guardado.

## What matters and what helps: the card (visits)

needs-title = Qué ayuda en las consultas
needs-lead-guardian = El equipo de salud de { $name } lee esta tarjeta antes de cada consulta.
needs-lead-self = Su equipo de salud lee esta tarjeta antes de cada consulta.
needs-voice = Palabras de quién
needs-voice-child = { $name }
needs-voice-parent = Madre o padre
needs-none = Nada aquí aún. Llene solo lo que quiera.
needs-write = Llenar la tarjeta
needs-change = Cambiar la tarjeta
needs-kept = La tarjeta está guardada. Su equipo la ve con el diario.
needs-unread = Nadie del equipo ha leído aún esta tarjeta.
needs-read = { $name } la leyó el { $day } y hará lo que dice
needs-changed-since = Usted cambió la tarjeta desde entonces.
needs-matters-child = ¿Qué le importa a usted?
needs-fears-child = ¿Qué le da miedo?
needs-blood-draw-child = ¿Qué le ayuda cuando le sacan sangre?
needs-words-child = ¿Qué palabras le gustan? ¿Cuáles no?
needs-not-say-child = ¿Qué no debe decir nadie delante de otras personas?
needs-matters-self = ¿Qué le importa a usted?
needs-fears-self = ¿Qué le preocupa?
needs-blood-draw-self = ¿Qué le ayuda cuando le sacan sangre?
needs-words-self = ¿Cómo quiere que le llamemos? ¿Qué palabras le van bien?
needs-not-say-self = ¿Qué no debe decir nadie delante de otras personas?
needs-language-self = ¿Qué idiomas habla?
needs-interpreter-self = ¿Quién necesita intérprete? ¿Para qué?
needs-hearing-self = ¿Qué le ayuda a oír, ver o leer?
needs-transport-self = ¿Cómo llega aquí? ¿Qué lo hace difícil?
needs-matters-parent = ¿Qué es lo que más le importa a usted?
needs-fears-parent = ¿Qué le preocupa?
needs-blood-draw-parent = ¿Qué le ayuda a { $name } cuando le sacan sangre?
needs-words-parent = ¿Qué palabras usan en casa?
needs-not-say-parent = ¿Qué no debe decir nadie delante de { $name }?
needs-language-parent = ¿Qué idiomas hablan en casa?
needs-interpreter-parent = ¿Quién necesita intérprete? ¿Para qué?
needs-hearing-parent = ¿Qué le ayuda a oír, ver o leer?
needs-transport-parent = ¿Cómo llega aquí? ¿Qué lo hace difícil?

## The calendar of care (visits)

calendar-title = Calendario
calendar-lead = Lo que viene para { $name }, y quién se encarga.
calendar-none-title = No hay nada próximo
calendar-none = Agregue un examen, un medicamento por reponer o un formulario de la escuela.
calendar-add = Agregar una fecha
calendar-change = Cambiar la fecha
calendar-remove = Quitarla
calendar-kept = La fecha está guardada.
calendar-past = { $count ->
    [one] 1 fecha anterior
   *[other] { $count } fechas anteriores
  }
calendar-what = ¿Qué es?
calendar-text = Unas palabras
calendar-day = ¿Qué día?
calendar-day-missing = Elija un día.
calendar-owner-family = Para la familia
calendar-owner-team = Para el equipo de salud
calendar-owner-both = Para ambas partes
calendar-done = hecho
calendar-late = aún por hacer
calendar-do = Hecho
calendar-do-of = Hecho: la fecha del { $day }
calendar-undo-of = Aún sin hacer: la fecha del { $day }
activity-visit = Consulta
activity-test = Examen
activity-refill = Reponer medicamento
activity-vaccine = Vacuna
activity-school-form = Formulario escolar
activity-review = Ver el plan de nuevo
activity-other = Otra cosa
activity-decision = Por ver de nuevo
activity-step = Próximo paso
activity-expiry = Vencimiento

## The care team, for the family (visits)

roster-title = Equipo de salud
roster-lead = Las personas que cuidan a { $name }.
roster-none = Ninguna clínica comparte aún este diario
roster-coordinator-guardian = Se ocupa de todo el cuidado de { $name }. Pregunte aquí primero.
roster-coordinator-self = Se ocupa de todo su cuidado. Pregunte aquí primero.
roster-role-clinician = Medicina o especialidad
roster-role-coordinator = Coordinación
roster-role-nurse = Enfermería
roster-about = Pregunte sobre
roster-hours = Está aquí
roster-reach = Cómo contactar
roster-call = Llamar al { $number }

## People, places and hand-overs (around)

place-home = Casa
place-school = Escuela o trabajo
place-clinic = Clínica
place-hospital = Hospital
place-pharmacy = Farmacia
place-other = Otro lugar
place-short-home = Casa
place-short-school = Escuela
place-short-clinic = Clínica
place-short-hospital = Hospital
place-short-pharmacy = Farmacia
place-short-other = Otro
helpers-title = Otras personas que ayudan
helpers-lead = Alguien de la escuela, una abuela, la farmacia. Su equipo de salud también puede ver esta lista.
helper-add = Agregar a alguien
helper-change = Alguien que ayuda
helper-lead = No necesitan cuenta. Pregunte si puede anotar esto.
helper-name = Nombre
helper-name-missing = Escriba un nombre.
helper-place = Dónde
helper-role = Qué hace
helper-hours = Cuándo está
helper-reach = Cómo contactar
helper-remove = Quitar de la lista
helper-kept = Guardado.
map-open = Personas y lugares en un mapa
map-title = Alrededor de { $name }
map-lead = Ayudan muchas personas y lugares. Vea dónde se pierden cosas en el camino.
map-picture = Mapa de lugares. Cada marca muestra un vacío.
map-gap-of = Vacío: { $one } y { $other }
map-people = Quién está dónde
map-nobody = Nadie aún
map-add = Agregar o cambiar personas
map-handovers = De un lugar al siguiente
map-handovers-lead = Toque una línea. ¿Llegan las noticias de ida y de vuelta?
handover-pair = { $one } – { $other }
handover-well = Funciona
handover-gap = Hay un vacío
handover-unsaid = Aún sin decir
handover-ask = ¿Cómo funciona?
handover-missing = Elija una de las dos.
handover-note = ¿Qué se pierde?
handover-note-hint = Por ejemplo: la escuela no se entera de un plan nuevo.
handover-kept = Guardado. Les llega a quienes pueden leer este diario.
handover-step = Planear un próximo paso

## Stories of care (stories)

care-stories-title = Historias de cuidado
care-stories-lead = Cuente un momento bueno o difícil. Luego vea quién ayudó y dé las gracias.
care-stories-none-title = Aún no hay historias
care-stories-none = Piense en un momento en que todo salió bien. O en uno que fue difícil.
care-stories-add = Contar una historia
care-story-form-lead = Se queda en este teléfono hasta que usted la comparta.
care-story-change = Cambiar la historia
care-story-kept = Guardado. Les llega a quienes pueden leer este diario.
care-story-remove = Retirar la historia
care-story-name = ¿Qué nombre le ponemos?
care-story-name-hint = Por ejemplo: la noche del resfriado fuerte
care-story-name-missing = Póngale un nombre.
care-story-first = Primer día
care-story-last = Último día
care-story-day-missing = Elija un día.
care-story-last-before = El último día va después del primero.
care-story-text = ¿Qué pasó?
care-story-text-hint = El diario de estos días aparece debajo. No hace falta escribirlo dos veces.
care-story-actors = ¿Quién participó?
care-story-others = Otra persona
care-story-tags-hint = ¿Más de una? Ponga una coma entre ellas.
care-story-tools = ¿Qué ayudó?
care-story-more-tools = Otra cosa
care-story-tool-plan = Nuestro plan
care-story-tool-diary = Este diario
care-story-tool-meter = Medidor de flujo máximo
care-story-tool-spacer = Espaciador
care-story-tool-phone = Una llamada
care-story-tool-video = Una videollamada
care-story-tool-test = Un examen
care-story-tool-letter = Una carta
care-story-who-reads = Quienes pueden leer este diario pueden leer la historia. Pueden agregar su propia parte.
care-story-share = Compartir la historia
care-story-who = Quién participó
care-story-who-lead = Cada persona ayudó. Ninguna parte es demasiado pequeña.
care-story-nobody = Aún no se nombra a nadie.
care-story-part-none = Aún no ha contado su parte.
care-story-at-home = En casa
care-story-at-school = Escuela o trabajo
care-story-at-clinic = Clínica
care-story-at-hospital = Hospital
care-story-at-pharmacy = Farmacia
care-story-at-other = En otro lugar
care-story-with = Con la ayuda de
care-story-days = Del diario
care-story-days-lead = Lo que se escribió en estos días.
care-story-visit = Una consulta
care-story-map = ¿Dónde se perdieron cosas?
care-story-mine-add = Contar mi propia parte
care-story-mine-change = Cambiar mi propia parte
care-story-mine = ¿Qué hizo usted?
care-story-mine-kept = Su parte está en la historia.
care-story-thank = Dar las gracias
care-story-thank-whom = ¿A quién?
care-story-thank-text = Sus palabras
care-story-thanked = Sus gracias a { $name } están en la historia.

## How we work together (visits)

together-title = Cómo trabajamos en equipo
together-lead = El buen cuidado necesita un buen trabajo en equipo. Díganos cuándo funcionó y cuándo no.
together-went = ¿Cómo fue?
together-went-well = Algo salió bien
together-went-wrong = Algo salió mal
together-went-missing = Elija una de las dos.
together-what = ¿Qué fue?
together-what-missing = Elija qué fue.
together-text = ¿Qué pasó?
together-who-reads = Su equipo de salud también lee esto. Es para mejorar las cosas.
together-kept = Gracias. Está guardado.
together-so-far = Hasta ahora
together-ask = ¿Cómo trabajamos en equipo?
together-well-heard = Nos escucharon
together-well-joined-up = Cada quien sabía qué hacer
together-well-other = Otra cosa salió bien
together-wrong-letter = Una carta o un resultado se perdió
together-wrong-call-back = Nadie devolvió la llamada
together-wrong-told-twice = Tuvimos que contarlo todo otra vez
together-wrong-mixed-messages = Nos dijeron dos cosas distintas
together-wrong-wait = Esperamos demasiado
together-wrong-other = Otra cosa salió mal

## Red entries and the care team (alerts)

alerts-title = Cuando está en rojo
alerts-lead = Quién de su equipo de salud pidió ver las anotaciones rojas, y qué hizo.
alerts-none-title = Nadie lo ha pedido
alerts-none = Nadie de su equipo de salud ha pedido ver las anotaciones rojas. En la zona roja, use su plan.
alerts-past = Qué resultó
alert-rule-any = { $name } pidió verlo cuando { $role ->
    [self] usted esté
   *[other] { $child } esté
  } en la zona roja.
alert-rule-days = { $name } pidió verlo cuando { $role ->
    [self] usted esté
   *[other] { $child } esté
  } en la zona roja en { $times } de { $days } días.
alert-watch = Nadie vigila esto en vivo. Su equipo mira su lista el próximo día hábil.
alert-now = ¿En rojo ahora? No espere al equipo.
alert-now-steps = Seguir los pasos rojos
alert-urgent = Esto estará en una lista para { $name } el próximo día hábil, no ahora.
alert-of = Rojo: { $when }
alert-entry = Ver la anotación
alert-unsent = Aún sin enviar. Su equipo no puede verla.
alert-waiting = En la lista de su equipo. Aún no la ha visto nadie.
alert-looked = Alguien la ha visto.
alert-did-looked = { $name } la ha visto.
alert-did-called = { $name } la ha visto y le llamó.
alert-did-wrote = { $name } la ha visto y le escribió.
alert-did-visit = { $name } la ha visto y programó una consulta.
alert-did-nothing = { $name } la ha visto. Por ahora no necesita nada más de usted.

## What else asks for something today (also)

also-title = También para usted
also-step-accept = Un próximo paso. ¿Es suyo?
also-step-overdue = El plazo de este paso venció.
also-goal-answer = Su equipo le ofrece esta meta.
also-goal-check-in = ¿Cómo va?

## Alerts without alarm (clinic)

alerts-day-title = Anotaciones rojas por ver
alerts-day-lead = Alguien de aquí pidió que se le avise. Las familias saben que nadie vigila en vivo.
alerts-day-settled = { $count ->
    [one] Atendidas en los últimos 7 días (1)
   *[other] Atendidas en los últimos 7 días ({ $count })
  }
alerts-look-by = Ver a más tardar el { $day }
alerts-overdue = Había que verla a más tardar el { $day }
alerts-entry = { $when } · aquí desde: { $at }
alerts-asked-any = { $name } pidió: cualquier anotación roja
alerts-asked-days = { $name } pidió: rojo en { $times } de { $days } días
alerts-answer = { $name }, { $at }: { $did }
alerts-did-looked = la vio
alerts-did-called = llamó a la familia
alerts-did-wrote = escribió a la familia
alerts-did-visit = programó una consulta
alerts-did-nothing = no hace falta nada más
alerts-i-looked = Ya la vi
alerts-what-done = Qué se hizo
alerts-what-done-of = Qué se hizo por { $name }
alerts-choose-called = Llamé a la familia
alerts-choose-wrote = Escribí a la familia
alerts-choose-visit = Programé una consulta
alerts-choose-nothing = La vi; no hace falta nada más
alerts-choose-missing = Diga qué se hizo.
alerts-line = Una línea para la familia
alerts-save = Atendida
alert-rules-title = Avisarme antes del próximo día hábil
alert-rules-lead = Agrega una línea a la lista en Consultas. Nada suena, y la familia lee que nadie vigila en vivo.
alert-rules-none = A nadie se le avisa de las anotaciones rojas.
alert-rule-end = Terminar
alert-rule-end-of = Terminar “{ $rule }”
alert-rule-add = Avisarme
alert-rule-when = Avisarme si hay
alert-rule-1-1 = cualquier anotación roja
alert-rule-2-3 = rojo en 2 de 3 días
alert-rule-3-7 = rojo en 3 de 7 días
day-card-ready = tarjeta lista
day-card-read = tarjeta leída
day-card-not-yet = aún sin tarjeta
settings-title = Días hábiles y tarjetas
settings-lead = La clínica trabaja de lunes a viernes. Los otros días nadie mira las anotaciones rojas.
settings-closed = Días en que la clínica está cerrada
settings-closed-none = Ninguno
settings-closed-add = Un día en que la clínica está cerrada
settings-closed-keep = Agregar el día
settings-closed-remove = Quitar el { $day }
settings-card-days = Cuántos días antes de una consulta buscar la tarjeta de la familia
settings-kept = Guardado.

## What both sides carry on with (clinic)

summary-needs = Qué ayuda a esta familia
summary-needs-child = { $name }, en sus propias palabras
summary-needs-parent = Escrito por { $by }
summary-need-matters = Qué importa
summary-need-fears = Miedos
summary-need-blood-draw = Al sacar sangre
summary-need-words = Palabras
summary-need-not-say = No delante de otras personas
summary-need-language = Idiomas
summary-need-interpreter = Intérprete
summary-need-hearing = Oír, ver, leer
summary-need-transport = Cómo llega aquí
summary-needs-read = { $name } la leyó el { $day } y hará lo que dice.
summary-needs-line = Con una línea para la familia
summary-needs-do = Leído, lo haré
summary-goals-over = { $count ->
    [one] 1 terminada desde entonces
   *[other] { $count } terminadas desde entonces
  }
summary-agenda = Nuestros puntos para esta consulta
summary-agenda-write = Escribir para esta consulta
summary-agenda-none = Aún no hay puntos del equipo.
summary-agenda-last = { $count ->
    [one] Lo que preguntamos la última vez (1)
   *[other] Lo que preguntamos la última vez ({ $count })
  }
summary-decided = Decidido:
summary-decided-because = Porque: { $why }
summary-goal-child = palabras propias de { $name }
summary-goal-parent = { $by }
summary-goal-team = ofrecida por { $by }
summary-goal-offered = aún sin respuesta
summary-goal-active = en curso
summary-goal-reached = alcanzada
summary-goal-changed = se convirtió en otra cosa
summary-goal-let-go = se dejó de lado
summary-goal-sure = confianza { $number } de 10
summary-goal-barriers = Lo que estorba:
summary-steps = Próximos pasos
summary-steps-over = { $count ->
    [one] 1 hecho o descartado desde entonces
   *[other] { $count } hechos o descartados desde entonces
  }
summary-step-of-family = Familia
summary-step-of-team = { $name }
summary-step-of-both = Familia y { $name }
summary-step-due = para el { $day }
summary-step-late = venció el { $day }
summary-step-waits-family = falta el sí de la familia
summary-step-waits-team = falta el sí del equipo
summary-step-done = hecho
summary-step-dropped = descartado
summary-step-accept = Lo haré
summary-step-do = Hecho
summary-medicines = Medicamentos acordados
summary-medicine-controller = de control
summary-medicine-reliever = de alivio
summary-medicine-other = otro
summary-medicine-days = anotado en { $days } de { $of } días
summary-medicine-untold = sin dosis anotadas
summary-medicine-technique = técnica revisada el { $day }
summary-medicine-stopped = Se dejó: { $names }
summary-episodes = Malos momentos
summary-episode-steps = { $count ->
    [0] sin pasos anotados
    [one] 1 paso
   *[other] { $count } pasos
  }
summary-episode-told = se avisó a: { $names }
summary-dates = { $count ->
    [one] 1 fecha próxima
   *[other] { $count } fechas próximas
  }
summary-date-family = familia
summary-date-team = equipo de salud
summary-notes = { $count ->
    [one] Cómo trabajamos en equipo: 1 nota
   *[other] Cómo trabajamos en equipo: { $count } notas
  }
desk-kept = Sin conexión. Se guarda aquí y se envía en cuanto haya conexión.
desk-refused = No se pudo guardar. Quizás alguien lo cambió. Mire de nuevo.
desk-remove = Quitar
desk-visit-title = Para la consulta: { $name }
desk-visit-lead = { $day } con { $name }
desk-visit-back = Volver al resumen
desk-agenda = Nuestros puntos
desk-agenda-lead = La familia los ve junto a sus propias preguntas.
desk-agenda-point = Punto
desk-agenda-add = Agregar el punto
desk-agenda-remove-of = Quitar “{ $point }”
desk-decisions = Decidido en esta consulta
desk-decision-text = Qué se decidió
desk-decision-text-missing = Diga qué se decidió.
desk-decision-why = Porque
desk-decision-why-hint = Con palabras que usaría la familia.
desk-decision-why-missing = Una decisión necesita su razón.
desk-decision-add = Agregar la decisión
desk-decision-more = Opciones, qué se sabe, un día para verlo de nuevo
desk-decision-options = Opciones que vieron en conjunto
desk-decision-options-hint = Una por línea, { $most } como máximo. “Esperar y ver” también es una.
desk-decision-known = Qué se sabe de ellas
desk-decision-known-hint = Números y dudas, en palabras sencillas.
desk-decision-source = De dónde viene
desk-decision-due = Verlo de nuevo a más tardar
desk-gaps = Vacíos entre lugares
desk-gaps-lead = Como los ve la familia. Un próximo paso puede ayudar.
desk-stories-lead = La familia las reunió. Cuente su parte con sus propias palabras.
desk-story-part = Qué hizo usted
desk-story-keep = Guardar mi parte
desk-decision-open = Por ver de nuevo
desk-decision-seen = Visto de nuevo
desk-decision-seen-of = Visto de nuevo: { $text }
desk-step = Un próximo paso nuevo
desk-step-who-family = La familia
desk-step-who-team = Alguien del equipo
desk-step-who-both = La familia y alguien del equipo
desk-medicines = Medicamentos
desk-medicines-lead = Lo que acordaron hoy. La familia ve quién lo acordó y por qué.
desk-medicine-agree = Ponerlo en la lista
desk-medicine-leave = Dejarlo como está
desk-goal = Ofrecer una meta
desk-goal-lead = Solo una oferta: la familia la toma o la deja, y puede cambiar las palabras.
desk-goal-words = La meta, en palabras sencillas
desk-goal-why = Por qué puede importarle a la familia
desk-goal-offer = Ofrecer la meta
desk-coordinator = Coordinación para la niña o el niño
desk-coordinator-lead = Una persona a la que cualquiera puede preguntar primero. La familia ve el nombre.
desk-coordinator-who = Quién
day-steps = Le esperan a usted
day-step-due = { $name }, para el { $day }
day-step-new = { $name }, para el { $day }. ¿Lo hará usted?
staff-card-none = Las familias aún no saben qué preguntar ni cuándo.
staff-card-change = Lo que leen las familias
staff-card-change-of = Lo que leen las familias sobre { $name }
staff-card-keep = Guardar
staff-card-kept = Las familias ya ven esto.
staff-about = Pregunte sobre
staff-about-hint = Por ejemplo “Inhaladores, escuela, deporte”.
staff-hours = Horario
staff-hours-hint = Por ejemplo “De lunes a jueves, de 9 a 3”.
staff-reach = Cómo contactar
staff-reach-hint = Un número de teléfono, o en palabras.

## A project's room (room)

room-loading = Buscando el proyecto
room-none-title = Este proyecto no está aquí
room-none = Quizá usted lo dejó, o este teléfono aún no lo conoce. Pruebe otra vez cuando tenga conexión.
room-back-together = Juntos
room-is-over = Este proyecto terminó. Puede leerlo todo, pero ya nadie escribe aquí.
room-save = Guardar
room-kept = Se guardó en este teléfono
room-missing = Por favor, complete esto
room-missing-what = Por favor, complete: { $what }
room-choose = Elegir
room-two-title = Dos personas cambiaron esto a la vez
room-two = Se guardaron las dos versiones. Elija con cuál seguir.
room-two-keep = Quedarse con esta
room-places = En este proyecto
room-place-charter = Carta del proyecto
room-place-tasks = Tareas
room-place-tests = Pruebas pequeñas
room-place-measures = Lo que medimos
room-place-meetings = Reuniones
room-place-notes = Notas
room-place-sheets = Hojas de trabajo
room-place-journeys = Recorridos
room-place-drivers = Mapa de factores
room-place-stories = La atención vivida
room-place-learning = Lo que sabemos
room-place-ideas = Ideas
room-place-goals = Metas a 90 días
room-place-working = Cómo trabajamos
room-always = En todo el camino
room-no-partner = Aún no hay una persona colaboradora de una familia. Hace falta una: háblelo con la persona impulsora.
room-place-priorities = Qué va primero
room-dates-open = { $days ->
    [0] Hoy es el último día.
    [one] Queda un día, hasta el { $day }.
   *[other] Quedan { $days } días, hasta el { $day }.
 }
room-dates-past = El plazo terminó el { $day }.
room-dates-over = Terminado. Duró hasta el { $day }.
room-members = Quién participa
room-members-lead = Todas las personas tienen el mismo derecho a escribir aquí.
room-role-partner = Persona colaboradora
room-role-staff = Personal de la clínica
room-role-champion = Persona impulsora
room-role-qi-lead = Responsable de mejora
room-role-you = Usted
room-sponsor = { $who } respalda este proyecto.
room-guide = Un primer proyecto, paso a paso
room-guide-what = Ocho pasos pequeños, y qué ayuda en cada uno
room-end-open = Cómo termina
room-end-open-what = Mirar atrás, decir qué no funcionó y darse las gracias
room-end-over = Qué resultó
room-end-over-what = Lo que aprendieron, y su certificado
room-no-care = Aquí nadie ve el diario de ninguna niña ni ningún niño. Pregunte por la atención de su hijo o hija en su consulta.
room-unclear = ¿No está claro?
room-unclear-title = ¿Qué no está claro?
room-unclear-word = La palabra o la línea
room-unclear-hint = Quien lo escribió verá que usted preguntó.
room-unclear-ask = Preguntar qué significa
room-unclear-sent = Ya preguntó. No es la única persona con dudas.

## The stages of a project (room)

way-title = Nuestro camino
way-lead = Tres etapas. Cada una termina cuando lo dicen una persona colaboradora de una familia y alguien del personal.
way-define = Definir
way-plan = Planear
way-deliver = Realizar
way-define-what = Acuerden de qué se trata, y quién sabe qué.
way-plan-what = Digan cómo lo sabrán, y qué prueban primero.
way-deliver-what = Prueben, midan, decidan y miren atrás.
way-is-signed = Con la firma de ambas partes
way-signed-by = Con la firma de { $names }
way-is-now = Ustedes están aquí
way-is-later = Aún por venir
way-has = Listo: { $has } de { $all } cosas
way-all-signed = Las tres etapas tienen la firma de ambas partes
way-need-has = ya está
way-need-not = falta todavía
way-need-both = Participan tanto familias como personal
way-need-aim = El objetivo está escrito
way-need-know = Ambas partes han dicho lo que solo ellas pueden saber
way-need-contact = Todas las personas saben a quién preguntar
way-need-rhythm = Saben cuándo se reúnen
way-need-charter = La carta del proyecto está completa
way-need-outcome = Miden una cosa que muestra para qué es todo esto
way-need-learning = Saben qué esperan aprender, y para cuándo
way-need-task = Una primera tarea pequeña tiene responsable
way-need-test = Hay una primera prueba pequeña planeada
way-need-tested = Ya hicieron una prueba
way-need-counted = Han medido desde que empezó la primera prueba
way-need-decided = Mantuvieron un cambio, o dejaron de hacerlo
way-need-met = Ya se reunieron
way-need-back = Ambas partes han mirado atrás
way-say-done = Decir que esta etapa está hecha
way-define-brought = ¿Qué quieren ahora todas las partes?
way-plan-brought = ¿Qué harán primero, y cómo sabrán si funciona?
way-deliver-brought = ¿Qué se queda, ahora que lo probaron?
way-put = Proponerlo, con mi sí
way-change = Decirlo con otras palabras

## How a project moves (room)

momentum = Cómo avanza
momentum-moving = Avanza
momentum-slow = Va un poco más lento
momentum-quiet = Lleva dos semanas sin movimiento
momentum-step-end = El plazo terminó. Miren atrás ahora, o ambas partes digan sí a más tiempo.
momentum-step-end-do = Ir al final
momentum-guide = La guía, paso a paso
momentum-step-charter = Empiecen con una línea: ¿qué quieren lograr?
momentum-step-charter-do = Escribir la primera línea
momentum-step-meeting = Una llamada corta ayuda a seguir adelante.
momentum-step-meeting-do = Planear una llamada
momentum-step-task = Una tarea está atrasada. Pregunten si alguien puede ayudar.
momentum-step-task-do = Ver las tareas
momentum-step-first-test = Prueben una cosa pequeña, con una persona, un solo día.
momentum-step-first-test-do = Planear una prueba pequeña
momentum-step-study = Ya se hizo una prueba. Digan qué vieron.
momentum-step-study-do = Ver las pruebas
momentum-step-next-test = ¿Qué podrían probar ahora?
momentum-step-next-test-do = Planear una prueba pequeña
next-title = Lo próximo para usted
next-unclear = ¿Qué significa “{ $word }”?
next-unclear-what = Alguien pregunta. Explíquelo con palabras sencillas.
next-meeting = Reunión: { $day }, { $time }
next-minutes = Usted no estuvo en una reunión. Lea qué se dijo.
next-nothing = No hay nada pendiente para usted
next-nothing-what = Mire lo que hay, o deje una nota
pulse-title = ¿Cómo va todo?
pulse-who-sees = Tres toques. Las demás personas aquí ven lo que usted dice.
pulse-answer = Responder
pulse-useful = ¿Es útil? 1 es no, 5 es mucho
pulse-heard = ¿Siente que le escuchan? 1 es no, 5 es mucho
pulse-much = ¿Es demasiado?
pulse-much-little = Podría hacer más
pulse-much-right = Está bien así
pulse-much-much = Es demasiado para mí

## The charter of a project (room)

charter-title = Carta del proyecto
charter-lead = Una página que dice qué se proponen. Escríbanla poco a poco.
charter-three = Tres preguntas
charter-aim = ¿Qué queremos lograr?
charter-aim-hint = Para quién, cuánto, para cuándo.
charter-measures = ¿Cómo sabremos que está mejor?
charter-changes = ¿Qué podríamos cambiar?
charter-knowing = Lo que sabemos
charter-knowing-lead = Una carta del proyecto necesita las tres formas de saber.
charter-lived = Lo que viven las familias
charter-lived-hint = Con sus propias palabras. No dé nombres de niñas o niños.
charter-as-is = Cómo funciona hoy
charter-as-is-hint = Paso a paso, como es y no como debería ser.
charter-as-is-known = ¿Cómo lo saben?
charter-science = Lo que dice la investigación
charter-limits = Lo que la investigación no puede decirnos
charter-limits-hint = ¿A quién no se le preguntó? ¿Qué no se sabe?
charter-frame = Cómo trabajamos
charter-meeting-point = Dónde se encuentran familias y personal
charter-meeting-point-hint = Una consulta, una llamada, un formulario: el lugar que quieren cambiar.
charter-decides = Quién decide qué
charter-rhythm = Cada cuánto nos reunimos
charter-contact = A quién preguntar, y cómo
charter-contact-hint = Un nombre, y cómo comunicarse.
charter-serves = A qué meta de la clínica ayuda
charter-sponsor = Quién lo respalda en la clínica
charter-sponsor-hint = Alguien que puede decir sí cuando no logran avanzar.
charter-empty = Aún no se ha escrito
charter-earlier = { $count ->
    [one] Cuál era el objetivo antes
   *[other] Cuál era el objetivo antes ({ $count })
}
charter-earlier-by = { $name }, { $day }
charter-change = Cambiar la carta
charter-complete = Ustedes dieron esta carta por completa el { $day }.
charter-not-complete = Aún no está completa
charter-missing = Todavía falta: { $what }
charter-ready = Están todas las partes
charter-ready-what = ¿Ya la leyeron todas las personas? Entonces denla por completa. Todavía pueden cambiarla.
charter-call-complete = Darla por completa
charter-short-aim = el objetivo
charter-short-measures = cómo lo sabrán
charter-short-changes = qué cambiar
charter-short-lived = lo que viven las familias
charter-short-as-is = cómo funciona hoy
charter-short-science = lo que dice la investigación
charter-short-limits = lo que no puede decir

## Tasks of a project (room)

task-title = Tareas
task-lead = Cada tarea tiene una persona responsable y un día.
task-none = No hay tareas abiertas
task-none-what = Agregue una pequeña que quepa en una hora.
task-add = Agregar una tarea
task-new = Una tarea nueva
task-change = Cambiar la tarea
task-text = ¿Qué hay que hacer?
task-owner = ¿Quién la hace?
task-owner-hint = ¿Quién sabe mejor cómo? Puede ser cualquier persona de aquí.
task-due = Para: { $day }
task-late = Era para: { $day }
task-by = ¿De quién es el trabajo?
task-by-together = En conjunto
task-by-family = Dirige una persona colaboradora
task-by-clinic = Solo para el equipo de la clínica
task-help = ¿Quién puede ayudar, y por qué?
task-owner-is = La hace { $name }
task-tick = Hecho
task-edit = Cambiar
task-done = Hecho. ¡Gracias!
task-over = Hechas y descartadas
task-status-done = hecha
task-status-dropped = descartada

## Notes, files and words of a project (room)

notes-views = Tipos de notas
notes-view-notes = Notas
notes-view-files = Archivos
notes-view-words = { $count ->
    [0] Palabras
   *[other] Palabras ({ $count })
 }
note-add = Escribir una nota
note-none = Aún no hay nada escrito
note-of = ¿Qué es?
note-of-note = Una nota
note-of-idea = Una idea
note-of-thanks = Gracias
note-of-ask = Pregunta al grupo
note-text = Sus palabras
note-text-hint = Sin nombres de niñas o niños. Ni una palabra sobre salud.
note-known = ¿Cómo lo sabe?
note-known-told = Alguien lo dijo
note-known-observed = Lo vimos
note-known-measured = Lo medimos
note-known-published = Está publicado
note-gives = ¿Qué aporta?
note-gives-information = Información
note-gives-knowledge = Conocimiento
note-gives-know-how = Saber hacer
note-from = { $what } de { $name }
note-sources = De dónde viene
note-sources-hint = Una en cada línea: una dirección web, un folleto, otra clínica
ask-add = Preguntar al resto
ask-text = ¿Qué propone?
ask-text-hint = Una cosa concreta: qué, cuándo y cuánto tiempo
ask-question = Su pregunta abierta
ask-question-hint = Una que nadie pueda responder con sí o no. Puede empezar con “qué” o “cómo”.
ask-answer = Responder
thanks-add = Dar las gracias
thanks-text = ¿A quién da las gracias, y por qué?
brought-title = Lo que aportó cada persona
inbox-known = { note-known }
inbox-gives = { note-gives }
inbox-sources = { note-sources }
inbox-sources-hint = { note-sources-hint }
note-edit = Cambiar
file-add = Agregar un archivo
file-none = Aún no hay archivos
file-title = ¿Cómo se llama?
file-url = ¿Dónde está?
file-url-hint = Una dirección web que empieza con https://
file-made-together = Lo hicieron el personal y las familias
file-made = Hecho en conjunto
file-by = Lo agregó { $name }
file-refused = No se aceptó un enlace. Debe empezar con https://
words-title = Palabras en lenguaje sencillo
words-lead = Toque una palabra con puntos debajo para ver qué significa.
words-asked = { $name } pregunta: ¿qué significa “{ $word }”?
words-means = Con palabras sencillas
words-means-hint = Como se lo diría a alguien de confianza.
words-save = Explicarla
care-question = Para mi propia consulta
care-question-title = ¿Una pregunta para su consulta?
care-question-what = Pasa a su propia lista para la próxima consulta. Solo ocurre en este teléfono. La nota de aquí desaparece.
care-question-for = Para la consulta de { $name }
care-question-no-visit = { $name } no tiene ninguna consulta programada.
care-question-moved = Pregunta movida. Abra la consulta para guardarla ahí.
care-question-full = Esa lista está llena. Primero haga espacio ahí.
term-pdsa = PDSA
term-pdsa-means = Planear, Hacer, Estudiar, Actuar. Usted prueba un cambio pequeño y ve qué pasa. Luego elige qué hacer con él.
term-run-chart = gráfico de evolución
term-run-chart-means = Puntos en el orden del tiempo, con una línea en el medio. Muestra si un cambio es más que suerte.
term-median = mediana
term-median-means = El valor del medio. La mitad de los puntos está por encima y la otra mitad por debajo.
term-baseline = punto de partida
term-baseline-means = Cómo eran las cosas antes de que ustedes las cambiaran.
term-charter = carta del proyecto
term-charter-means = Una página que dice qué quieren, cómo lo sabrán y quién decide qué.
term-driver = factor
term-driver-means = Algo de lo que depende su objetivo.
term-outcome = resultado
term-outcome-means = Para qué es todo esto. ¿Qué está mejor al final para las familias?
term-process = proceso
term-process-means = Lo que se hace día a día, y con qué frecuencia funciona.
term-balancing = balance
term-balancing-means = Lo que podría empeorar mientras ustedes mejoran otra cosa.
term-agenda = agenda
term-agenda-means = La lista de lo que van a hablar.
term-sponsor = respaldo
term-sponsor-means = Una persona con un cargo directivo que les abre el camino.

room-place-roles = Nuestros roles

## How we see our roles, before and after (room)

roles-title = Cómo vemos nuestros roles
roles-lead = Escríbalo al empezar y otra vez al final. Vea qué ha cambiado. Es solo suyo hasta que lo comparta.
roles-needs-network = Abra esta página una vez con conexión. Desde entonces funciona sin conexión.
roles-before = Al empezar
roles-after = Al final
roles-mine = ¿Qué me toca hacer aquí?
roles-mine-hint = Como madre o padre, desde enfermería, como joven: con sus propias palabras.
roles-theirs = ¿Qué le toca hacer a la otra parte?
roles-theirs-hint = ¿Para qué cree que está aquí la otra parte?
roles-write = Escribirlo
roles-change = Cambiarlo
roles-only-you = Solo usted puede leer esto.
roles-others-read = Lo leen todas las personas de este proyecto.
roles-share = Compartirlo con este proyecto
roles-are-shared = Ya se compartió. Puede dejar de hacerlo.
roles-take-back = No compartir más
roles-taken-back = Ya no se comparte. Ahora solo usted lo lee.
roles-shared = Lo que compartió el resto

## What each alone knows, and the learning plan (room)

know-page-lead = Las familias y el personal saben cosas que la otra parte no puede saber. Empiecen por ahí.
know-title = Lo que solo usted puede saber
know-lead = Dígalo con sus propias palabras. No dé nombres de niñas o niños.
perspective-know-family = Las familias saben
perspective-know-staff = El personal sabe
perspective-know-family-text = ¿Qué sabe usted que el personal no puede saber?
perspective-know-family-text-hint = De los días y las noches en casa, en la escuela, en el camino.
perspective-know-staff-text = ¿Qué sabe usted que las familias no pueden saber?
perspective-know-staff-text-hint = De su trabajo: reglas, salas, los días de otras familias.
perspective-say = Decir lo suyo
perspective-change = Cambiar lo que dije
perspective-silent = Aún no lo dicen: { $names }
learning-plan = Nuestro plan de aprendizaje
learning-plan-lead = Qué esperan saber, cómo lo averiguan y para cuándo.
learning-add = Agregar un paso
learning-change = Cambiar
learning-know = ¿Qué esperamos saber?
learning-how = ¿Cómo lo averiguamos?
learning-by = ¿Para qué fecha?
learning-known = ¿Qué sabemos ahora?
learning-until = Para el { $day }
learning-was-by = Debía saberse para el { $day }
learning-now-known = Ahora sabemos
learning-tell = Decir lo que sabemos ahora
learning-tell-again = Decirlo de nuevo

## The inbox of ideas, and what to try next (room)

inbox-title = Ideas
inbox-lead = Aquí llegan todas las ideas para este proyecto. Valórenlas, y aparecerá la próxima para probar.
inbox-add = Agregar una idea
inbox-none = Aún no hay ideas
inbox-none-what = Media idea está bien. Otras personas pueden completarla.
inbox-text = ¿Cuál es su idea?
inbox-text-hint = Basta con una o dos líneas.
inbox-open = Para probar
inbox-open-lead = Primero va lo que ayuda mucho con poco trabajo.
inbox-tried = En prueba
inbox-tried-lead = Cada una de estas tiene una prueba pequeña.
inbox-map = En el mapa de factores
inbox-map-lead = Toque una para valorarla también aquí.
inbox-first = Podría ser la próxima
inbox-from = De { $name }
inbox-test = Probar esto
inbox-see-test = Ver la prueba
inbox-weigh = Valorarla
inbox-weigh-again = Valorarla de nuevo
weigh-effect = ¿Cuánto ayudaría?
weigh-effect-1 = Poco
weigh-effect-2 = Algo
weigh-effect-3 = Mucho
weigh-effort = ¿Cuánto trabajo es?
weigh-effort-1 = Poco
weigh-effort-2 = Algo
weigh-effort-3 = Mucho
weigh-can = Sé cómo hacer esto
weigh-can-hint = No es una promesa de que lo hará.
weigh-effect-is-1 = Ayudaría poco
weigh-effect-is-2 = Ayudaría algo
weigh-effect-is-3 = Ayudaría mucho
weigh-effort-is-1 = Poco trabajo
weigh-effort-is-2 = Algo de trabajo
weigh-effort-is-3 = Mucho trabajo
weigh-can-is = Saben cómo: { $names }
weigh-can-nobody = Nadie ha dicho que sabe cómo
weigh-count = { $count ->
    [one] La valoró una persona
   *[other] La valoraron { $count } personas
 }

## Goals for ninety days (room)

ninety-title = Metas a 90 días
ninety-lead = Unas pocas metas para los próximos noventa días. Una marca por semana, y mirar atrás al final.
ninety-none = Aún no hay metas
ninety-none-what = Basta con una. Que sea pequeña.
ninety-add = Poner una meta
ninety-goal = ¿Qué será realidad en noventa días?
ninety-owner = ¿Quién está pendiente de ella?
ninety-whose = { $name } está pendiente de ella, hasta el { $day }.
ninety-ticked = { $count ->
    [0] Aún no hay ninguna semana marcada.
    [one] Hicieron algo por ella en una semana.
   *[other] Hicieron algo por ella en { $count } semanas.
 }
ninety-tick = Hicimos algo esta semana
ninety-untick = Quitar la marca de esta semana
ninety-back = Mirar atrás
ninety-change = Cambiar
ninety-came = ¿Se cumplió?
ninety-came-yes = Sí
ninety-came-partly = En parte
ninety-came-no = No
ninety-came-is-yes = Se cumplió
ninety-came-is-partly = Se cumplió en parte
ninety-came-is-no = No se cumplió
ninety-learned = ¿Qué aprendieron de ella?
ninety-over = Metas ya revisadas

## How a group works together (room)

working-title = Cómo trabajamos
working-lead = Ustedes prueban cambios en la atención. Del mismo modo pueden probar cómo se reúnen y trabajan.
need-title = Lo que cada quien necesita
need-lead = Para participar bien: horas, palabras, transporte, cuidado infantil, tiempo para pensar.
need-each = Lo que necesita cada quien
perspective-need-family = Las familias necesitan
perspective-need-staff = El personal necesita
perspective-need-family-text = ¿Qué necesita usted para participar bien?
perspective-need-family-text-hint = Diga solo lo que quiere que el grupo sepa.
perspective-need-staff-text = { perspective-need-family-text }
perspective-need-staff-text-hint = { perspective-need-family-text-hint }
working-tried = Lo que ya probaron
working-is-planned = Planeada
working-is-started = En curso
working-formats = Probar otra forma de reunirse
working-formats-lead = Una prueba pequeña, como todas: primero digan qué creen que pasará, luego vean.
working-needs-first = Primero, una persona colaboradora de una familia y alguien del personal dicen qué necesita cada quien.
working-try-own = Probar otra cosa
working-try-evening = Reunirse por teléfono, con las niñas y los niños ya en la cama
working-try-evening-what = Para quien de día trabaja o cuida niñas o niños
working-try-short = Reunirse la mitad del tiempo
working-try-short-what = Dos temas para hablar, no más
working-try-written = Decidir una cosa por escrito
working-try-written-what = Una votación aquí, y ninguna reunión
working-try-story = Empezar con la historia de una familia
working-try-story-what = Cinco minutos, luego la lista
working-try-turns = Que cada vez dirija otra persona
working-try-turns-what = Una semana una madre o un padre, la otra alguien de enfermería
working-try-care = Tener cuidado infantil en la sala de al lado
working-try-care-what = Pregunten antes quién traería a una niña o un niño

## Between meetings: times and votes (room)

series-title = Nuestro ritmo
series-lead = Cuándo se reúnen, una y otra vez. Quien está lejos puede participar siempre.
series-add = Fijar un ritmo
series-change = Cambiar
series-stop = Terminarlo
series-when = { $every }, { $time }
series-every-week = Cada semana
series-every-two-weeks = Cada dos semanas
series-every-month = Cada mes
series-every-half-year = Cada seis meses
series-plan = Planear la reunión: { $day }
series-afar = Dé un enlace o un número de teléfono, también cuando se reúnan en una sala. Estar lejos no debe significar quedar fuera.
series-first = ¿Qué día es la primera?
series-time = { meeting-time }
series-time-hint = { meeting-time-hint }
series-every = ¿Cada cuánto?
series-how = { meeting-how }
series-how-online = { meeting-how-online }
series-how-phone = { meeting-how-phone }
series-how-clinic = { meeting-how-clinic }
series-how-elsewhere = { meeting-how-elsewhere }
series-one-of = Dé un enlace o un número para llamar.
series-link = { meeting-link }
series-phone = { meeting-phone }
series-place = { meeting-place }
series-care = { meeting-care }
series-care-hint = { meeting-care-hint }
between-title = Entre reuniones
between-lead = No todo necesita una reunión. Cada quien responde cuando le conviene.
between-find-time = Buscar un horario que convenga
between-ask = Decidir algo por votación
between-open = { $count ->
    [0] Aún sin respuestas. Cierra: { $day }, { $time }
    [one] Una respuesta hasta ahora. Cierra: { $day }, { $time }
   *[other] { $count } respuestas hasta ahora. Cierra: { $day }, { $time }
 }
between-closed = { $count ->
    [0] Terminó, sin respuestas
    [one] Terminó, una respuesta
   *[other] Terminó, { $count } respuestas
 }
next-poll-what = Se pide su opinión. Fecha límite: { $day }
next-stage = ¿Está hecha la etapa “{ $stage }”?
next-stage-what = Alguien lo propuso. Diga que sí, o qué falta.
poll-gone = Esto no está aquí
poll-time-new = { between-find-time }
poll-item-new = { between-ask }
poll-time-text = ¿Para qué quieren reunirse?
poll-time-text-hint = Por ejemplo: mirar el gráfico.
poll-item-text = ¿Qué quieren decidir?
poll-item-text-hint = Algo a lo que se pueda decir sí o no.
poll-times = ¿Qué horarios podrían ser?
poll-times-hint = Para empezar hay una tarde-noche y un fin de semana. Deje uno de ellos.
poll-times-few = Ofrezca dos horarios o más.
poll-time = Horario { $number }
poll-time-remove = Quitar el horario { $number }
poll-time-add = Agregar un horario
poll-until = ¿Hasta cuándo se puede responder?
poll-until-hint = Una semana, hasta la tarde-noche, deja tiempo para todas las personas.
poll-ask = Preguntar al grupo
poll-suits = ¿Qué horarios le convienen?
poll-suits-hint = Toque todos los que sí. Ninguno también es una respuesta.
poll-child-care = Necesito cuidado infantil para eso
poll-child-care-hint = Para que el grupo pueda organizarlo.
poll-time-is = { $day }, { $time }
poll-time-free = { $day }, { $time } · tarde-noche o fin de semana
poll-says = ¿Qué dice usted?
poll-says-yes = Sí
poll-says-no = No
poll-says-talk = Hablemos de esto
poll-says-talk-hint = Basta con que una persona lo pida para que esté en la próxima lista.
poll-why = Por qué, en una línea
poll-note = ¿Algo más?
poll-answer = Dar mi respuesta
poll-change = Cambiar mi respuesta
poll-take-back = Retirar la pregunta
poll-open = Lo pregunta { $name }. Puede responder hasta: { $day }, { $time }.
poll-closed = Lo preguntó { $name }. Cerró: { $day }, { $time }.
poll-own-first = Usted verá lo que dicen las demás personas cuando haya dado su respuesta.
poll-said = Respuestas: { $count } de { $all }.
poll-suits-whom = { $count ->
    [0] Aún no le conviene a nadie
   *[other] Conviene a { $names }
 }
poll-needs-care = Cuidado infantil para { $names }
poll-plan = Planearla para entonces
poll-care-for = { $count ->
    [one] Cuidado infantil para una familia
   *[other] Cuidado infantil para { $count } familias
 }
poll-said-yes = sí
poll-said-no = no
poll-said-talk = hablemos
poll-so-far-silent = Aún no hay respuestas.
poll-so-far-yes = Hasta ahora, todas las respuestas son sí.
poll-so-far-no = Hasta ahora, todas las respuestas son no.
poll-so-far-split = Hasta ahora no hay acuerdo. Vale la pena hablarlo.
poll-so-far-talk = Alguien quiere hablar de esto.
poll-outcome-silent = No llegó ninguna respuesta a tiempo.
poll-outcome-yes = Decidido: sí.
poll-outcome-no = Decidido: no.
poll-outcome-split = No hay acuerdo. Háblenlo; la mayoría no se impone a nadie.
poll-outcome-talk = Alguien quiere hablar de esto. Aún no está decidido.
poll-to-agenda = Ponerlo en la lista del { $day }
poll-on-agenda = Está en la lista del { $day }.
poll-no-meeting = Planear una reunión para hablarlo.

## Small tests of a project: PDSA (room)

pdsa-title = Pruebas pequeñas
pdsa-lead = Planear, hacer, estudiar, actuar. Primero en pequeño. Un día, una persona.
pdsa-none = Aún no hay pruebas
pdsa-none-what = Cualquier persona de aquí puede planear una.
pdsa-of-working = { $count ->
    [one] También probaron una vez cómo trabajan en conjunto
   *[other] También probaron { $count } veces cómo trabajan en conjunto
 }
pdsa-gone = Esta prueba no está aquí
pdsa-add = Planear una prueba
pdsa-number = Prueba { $number }
pdsa-plan-lead = Escriba lo que cree que pasará, antes de empezar.
pdsa-tell-lead = Ahora diga qué vio. Lo que no funcionó es lo que más ayuda.
pdsa-prediction-was = Ustedes pensaban
pdsa-status-planned = Planeada para: { $day }
pdsa-status-started = En curso desde: { $day }
pdsa-part-plan = Planear
pdsa-part-do = Hacer
pdsa-part-study = Estudiar
pdsa-part-act = Actuar
pdsa-objective = ¿Qué quieren averiguar?
pdsa-question = La pregunta
pdsa-prediction = ¿Qué creen que pasará?
pdsa-prediction-hint = Esto no se puede cambiar una vez que empiecen.
pdsa-what = ¿Qué harán?
pdsa-who = ¿Quién lo hace?
pdsa-where = ¿Dónde?
pdsa-day = ¿Cuándo?
pdsa-data = ¿Qué anotarán o contarán?
pdsa-locked = Empezó el { $day }. La pregunta y lo que creían que pasaría quedan como están.
pdsa-begin = Empezar la prueba
pdsa-begin-what = Una vez que empiecen, lo que creen que pasará queda fijo. Así aprenden de la prueba.
pdsa-tell = Decir qué pasó
pdsa-change = Cambiar el plan
pdsa-happened = ¿Qué pasó?
pdsa-problems = ¿Qué no salió como estaba planeado?
pdsa-found = ¿Qué aprendieron?
pdsa-against-prediction = ¿Fue como pensaban?
pdsa-against-prediction-as-predicted = Como pensábamos
pdsa-against-prediction-partly = En parte
pdsa-against-prediction-not = Para nada
pdsa-against-prediction-cannot-tell = No podemos saberlo
pdsa-act = ¿Y ahora qué?
pdsa-act-adopt = Mantenerlo
pdsa-act-adopt-hint = Ayuda, así que háganlo cada vez.
pdsa-act-adapt = Cambiarlo y probar otra vez
pdsa-act-abandon = Dejar de hacerlo
pdsa-next = ¿Cuál es el próximo paso pequeño?
pdsa-next-cycle = Planear la próxima prueba

## What a project counts (room)

measure-title = Lo que medimos
measure-lead = Unos pocos números, en el orden del tiempo, muestran si mejora.
measure-none = Aún no se mide nada
measure-none-what = Elija una cosa que mostraría que está mejor.
measure-gone = Esto no está aquí
measure-add = Agregar qué medir
measure-new = Lo que medimos
measure-change = Cambiar esto
measure-about = Cómo se mide
measure-name = ¿Cómo se llama?
measure-of = ¿De qué tipo es?
measure-of-outcome = Para qué es todo esto
measure-of-outcome-hint = Un resultado: lo que está mejor para las familias.
measure-of-process = Lo que hacemos
measure-of-process-hint = Un proceso: ¿se hace cada vez?
measure-of-balancing = Lo que no debe empeorar
measure-of-balancing-hint = Una medida de balance.
measure-of-partnership = Cómo trabajamos en conjunto
measure-of-partnership-hint = Propuesta, hasta que las familias y el personal digan que sí.
measure-of-outcome-count = Para qué es todo esto · valores: { $count }
measure-of-process-count = Lo que hacemos · valores: { $count }
measure-of-balancing-count = Lo que no debe empeorar · valores: { $count }
measure-counted = ¿Qué se cuenta, y cómo?
measure-how-often = ¿Cada cuánto?
measure-unit = Unidad
measure-unit-hint = Por ejemplo, minutos o cartas.
measure-better = ¿Hacia dónde es mejor?
measure-better-higher = Más alto es mejor
measure-better-lower = Más bajo es mejor
measure-baseline = ¿Cómo es ahora, antes de cualquier cambio?
measure-pick = Empezar con un ejemplo
measure-pick-hint = Cambie todo lo que quiera.
measure-pick-own = Lo nuestro
measure-pick-of = { $domain }: { $name }
measure-domain = ¿Dónde mejoraría?
measure-domain-safety = Seguridad
measure-domain-quality = Calidad de la atención
measure-domain-satisfaction = Familias y personal a gusto
measure-domain-health = Salud
measure-domain-cost = Costo
measure-eg-slips = Descuidos que se notaron a tiempo
measure-eg-slips-counted = Cada descuido que alguien vio a tiempo y comunicó.
measure-eg-slips-often = Cada semana
measure-eg-checked = Listas revisadas por dos personas
measure-eg-checked-counted = De diez listas, cuántas leyeron dos personas.
measure-eg-checked-often = Cada semana
measure-eg-right-first = Formularios bien a la primera
measure-eg-right-first-counted = De diez formularios, cuántos volvieron sin ninguna pregunta.
measure-eg-right-first-often = Cada semana
measure-eg-wait = Minutos hasta el saludo
measure-eg-wait-counted = Desde la puerta hasta la primera palabra, para cinco personas.
measure-eg-wait-often = Cada día de clínica
measure-eg-families = Familias que sintieron que las escuchaban
measure-eg-families-counted = De diez familias a quienes se pregunta en la puerta, cuántas dicen que sí.
measure-eg-families-often = Cada semana
measure-eg-staff = Personal que tuvo un buen día
measure-eg-staff-counted = De todas las personas de turno, cuántas echan una bolita verde.
measure-eg-staff-often = Cada día de clínica
measure-eg-calm = Familias con un mes tranquilo
measure-eg-calm-counted = De diez familias a quienes se pregunta, cuántas dicen que el mes fue tranquilo.
measure-eg-calm-often = Cada mes
measure-eg-sure = Familias que sienten confianza en casa
measure-eg-sure-counted = De diez familias, cuántas dicen que saben qué hacer en un mal día.
measure-eg-sure-often = Cada mes
measure-eg-ways = Viajes que una llamada pudo evitar
measure-eg-ways-counted = De diez consultas, cuántas familias dicen que fue así.
measure-eg-ways-often = Cada semana
measure-eg-hours = Horas que toma el trabajo
measure-eg-hours-counted = Horas del personal y de las familias para este cambio.
measure-eg-hours-often = Cada semana
measure-empty = Aún no hay valores
measure-empty-what = Anote el primero. Ocho bastan para una línea central.
value-add = Agregar un valor
value-day = Día
value-value = Valor
value-value-hint = Un número entero
value-note = ¿Qué tuvo de especial ese día?
standing-title = Cómo trabajamos en conjunto
standing-lead = Cada proyecto mide estas dos cosas.
standing-ours = Nuestra propia señal
standing-ours-lead = ¿Qué les mostraría que trabajan bien como grupo? Propónganlo, háblenlo y acuérdenlo.
standing-propose = Proponer una señal
agreed-is = Ustedes acordaron esto
agreed-not-yet = Es una propuesta. Deben decir que sí una persona colaboradora de una familia y alguien del personal.
agreed-says-yes = { $name } dice que sí.
agreed-says-talk = { $name } quiere hablar de esto.
agreed-yes = { $what ->
    [stage] Sí, esta etapa está hecha
    [charter] Sí, respaldo esto
   *[measure] Sí, midamos esto
}
agreed-talk = Hablemos primero
agreed-why = { $what ->
    [stage] ¿Qué falta todavía?
    [charter] ¿Qué cambiaría usted?
   *[measure] ¿Qué preferiría medir?
}
standing-made = { $count ->
    [one] cosa hecha en conjunto
   *[other] cosas hechas en conjunto
 }
standing-heard = { $count ->
    [0] de 5 en “siento que me escuchan”. Aún no se le preguntó a nadie.
    [one] de 5 en “siento que me escuchan”. Una respuesta.
   *[other] de 5 en “siento que me escuchan”. { $count } respuestas.
 }

## Meetings of a project (room)

meeting-title = Reuniones
meeting-lead = Primero por video o teléfono, para que todas las personas puedan estar.
meeting-none = Aún no hay reuniones
meeting-none-what = Media hora está bien.
meeting-gone = Esta reunión no está aquí
meeting-add = Planear una reunión
meeting-change = Cambiar el plan
meeting-held = Ya realizadas
meeting-when = { $day }, { $time }
meeting-day = ¿Qué día?
meeting-time = ¿A qué hora?
meeting-time-hint = La tarde-noche les conviene a la mayoría de las familias.
meeting-how = ¿Cómo se reúnen?
meeting-how-online = Por video
meeting-how-phone = Por teléfono
meeting-how-clinic = En la clínica
meeting-how-elsewhere = En otro lugar
meeting-link = Enlace para el video
meeting-phone = Número para llamar
meeting-place = ¿Dónde?
meeting-care = Comida, cuidado infantil, transporte
meeting-care-hint = ¿Qué ayuda a las personas a venir?
meeting-join = Entrar por video
agenda-title = De qué van a hablar
agenda-template = Empezar con
agenda-template-first = Una primera reunión
agenda-template-regular = Una reunión habitual
agenda-template-study = Mirar los resultados
agenda-template-closing = La última reunión
agenda-template-own = Nuestra propia lista
agenda-first-1 = Saludo: una cosa sobre usted
agenda-first-2 = Por qué estamos aquí: el objetivo
agenda-first-3 = Cómo queremos trabajar en conjunto
agenda-first-4 = La primera tarea pequeña
agenda-regular-1 = Saludo: ¿cómo está?
agenda-regular-2 = Qué pasó desde la última vez
agenda-regular-3 = Quién hace qué y para cuándo
agenda-study-1 = Saludo: ¿qué le sorprendió?
agenda-study-2 = El gráfico: ¿qué vemos?
agenda-study-3 = Qué probamos después
agenda-closing-1 = Saludo: un buen momento
agenda-closing-2 = Qué aprendimos, qué no funcionó
agenda-closing-3 = Qué se queda, qué se extiende, qué termina
agenda-closing-4 = Gracias, y qué sigue
agenda-family = ¿Qué ven, qué les falta o qué quieren cambiar las personas colaboradoras de las familias?
agenda-family-stays = Esta línea está en todas las listas. No se puede quitar.
agenda-family-hint = Escriba lo que dijeron las personas colaboradoras de las familias. Es obligatorio.
agenda-family-open = Pregunte a las personas colaboradoras de las familias, y anote lo que dijeron.
agenda-line = Línea { $number }
agenda-remove = Quitar la línea { $number }
agenda-add = Agregar una línea
minutes-title = Lo que se dijo
minutes-write = Escribir lo que se dijo
minutes-change = Cambiar lo que se dijo
minutes-lead = Puede ser corto. Quien no estuvo lo lee aquí.
minutes-who = ¿Quién estuvo?
minutes-nobody = Toque quién estuvo
minutes-more = ¿Algo más?
minutes-save = Guardar y cerrar la reunión
minutes-kept = Se guardó. Quien no estuvo lo verá.
minutes-present = Asistencia: { $names }

## The driver map of a project (room)

driver-title = Mapa de factores
driver-lead = De su objetivo, a aquello de lo que depende, a ideas que pueden probar.
driver-none = Aún no hay mapa
driver-none-what = Para empezar ya hay siete grandes ideas. Cámbielas como quiera.
driver-begin = Empezar el mapa
driver-change = Cambiar el mapa
driver-list = El mapa como lista
driver-aim = Objetivo
driver-column = De qué depende
driver-ideas = Ideas para probar
driver-number = Factor { $number }
driver-remove = Quitar el factor { $number }
driver-add = Agregar un factor
driver-idea = Idea
driver-idea-add = Agregar una idea
driver-tested-by = Probada con
driver-not-tested = Aún sin probar
driver-see-test = Ver la prueba
concept-ask = Pedir ideas. Pensar en conjunto
concept-ask-idea = Una pregunta en una tarjeta en la sala de espera
concept-show = Hacer fácil ver dónde se puede ayudar
concept-show-idea = Una lista junto a la puerta, con un nombre a quien preguntar
concept-match = Unir lo que cada quien puede hacer con lo que hace falta
concept-match-idea = Preguntar a cada nueva persona colaboradora qué le encanta hacer
concept-ways = Ofrecer muchas formas de participar
concept-ways-idea = Una tarea para hacer en casa, a cualquier hora
concept-hurdles = Quitar obstáculos del camino
concept-hurdles-idea = Hacer una reunión por teléfono de noche
concept-prepare = Ayudar a que cada quien se prepare
concept-prepare-idea = Aprender a leer un gráfico en cinco minutos
concept-bond = Conocerse, darse las gracias y aprender de cada quien
concept-bond-idea = Empezar con una cosa sobre usted

## Journey maps of a project (room)

journeys-title = Recorridos
journeys-lead = Cómo es hoy, paso a paso, tal como alguien lo vivió.
journey-none = Todavía no hay ningún recorrido
journey-none-what = Haga el recorrido con el teléfono en la mano. Funciona sin conexión.
journey-gone = Este recorrido no está aquí
journey-add = Trazar un recorrido
journey-no-names = No nombre a ninguna niña o niño ni ninguna enfermedad.
journey-by = { $count ->
    [one] Un paso, por { $name }
   *[other] { $count } pasos, por { $name }
 }
journey-title = ¿Cómo se llama el recorrido?
journey-title-hint = Por ejemplo: del estacionamiento al consultorio
journey-whose = ¿De quién es el recorrido?
journey-whose-hint = Por ejemplo: una familia en su primera consulta
journey-step = Paso { $number }
journey-step-add = Agregar un paso
journey-step-change = Cambiar el paso { $number }
journey-step-remove = Quitar este paso
journey-place = ¿Dónde está usted?
journey-happened = ¿Qué pasa?
journey-feeling = ¿Cómo se siente?
journey-word = Una palabra para eso
journey-who = ¿Quién está ahí?
journey-wait = Espera, en minutos
journey-tells-who = Ahí
journey-tells-mattered = Lo que importa
journey-tells-idea = Idea
journey-waited = Espera: { $minutes } minutos
journey-mattered = ¿Qué importa aquí?
journey-idea = Una idea
feeling-1 = Muy mal
feeling-2 = Mal
feeling-3 = Regular
feeling-4 = Bien
feeling-5 = Muy bien

## My diary of care, in Together (story)

story-title = Mi diario de atención
story-lead = Lo que usted vive en la clínica, en el momento. Funciona sin conexión.
story-needs-network = Ábralo una vez con conexión. Desde entonces funciona sin conexión.
story-add = Anotar un momento
story-none = Todavía no hay nada escrito
story-none-what = Un momento bueno cuenta tanto como uno malo.
story-gone = Esto ya no está aquí
story-only-you = solo usted lo lee
story-read-by = se lee en “{ $project }”
story-change = Cambiarlo
story-remove = Borrarlo
story-no-names = No ponga el nombre de ninguna niña o niño ni su enfermedad. Al principio solo usted lee esto.
story-happened = ¿Qué pasó?
story-feeling = ¿Cómo se sintió?
story-word = Una palabra para eso
story-place = ¿Dónde fue?
story-place-hint = Por ejemplo: la recepción
story-mattered = ¿Qué le importó a usted?
story-day = ¿Qué día?
story-who = ¿Quién lee esto?
story-only-you-what = Solo usted. Puede dejar que un proyecto lo lea, y retirarlo cuando quiera.
story-release = Dejar que “{ $project }” lo lea
story-release-who = Entonces lo pueden leer: { $names }
story-released = Desde ahora lo pueden leer
story-is-read = En “{ $project }” pueden leer esto
story-is-read-what = Son: { $names }. Lo que usted cambie, lo verán cambiado.
story-take-back = Retirarlo
story-taken-back = Retirado. Ahora solo usted lo lee.
story-row = Solo para usted, hasta que deje que un proyecto lea un relato

## What people lived through, in a project (story)

stories-title = La atención vivida
stories-lead = Cómo se siente la atención por dentro. La cuenta quien la vivió, y solo hasta donde quiera.
personas-title = Personas inventadas
personas-lead = Alguien que podría estar en su sala de espera. Sale de lo que les contaron.
persona-add = Crear una persona
persona-add-lead = Invente un nombre. No hable de una niña o un niño real ni de ninguna enfermedad.
persona-gone = Esta persona ya no está aquí
persona-change = Cambiar la persona
persona-draft = Un borrador, hasta que todas las personas que lo contaron digan que es verdad
persona-said-true = Es verdad, según todas las personas que lo contaron
persona-pieces = Sale de
persona-piece = { $name }: { $what }
persona-no-piece = Elija al menos un relato de los que se contaron.
persona-name = Un nombre inventado
persona-about = ¿Quién es?
persona-about-hint = Por ejemplo: trabaja de noche, viene en autobús, tiene dos niñas o niños pequeños
persona-matters = ¿Qué le importa más?
persona-hard = ¿Qué es difícil?
persona-helps = ¿Qué ayuda?
persona-says = ¿Qué diría?
persona-says-hint = Una línea, como lo diría esta persona
persona-truth = ¿Es verdad?
persona-truth-lead = Quienes contaron los relatos tienen la última palabra.
persona-taken-back = { $count ->
    [one] Se retiró un relato. Revise de nuevo a esta persona sin él.
   *[other] Se retiraron { $count } relatos. Revise de nuevo a esta persona sin ellos.
 }
persona-yes = Dicen que es verdad: { $names }
persona-not-yet = Aún no lo dicen: { $names }
persona-say-yes = Sí, esto es fiel a lo que conté
pieces-title = Lo que se contó
pieces-lead = Léalo aquí. Si alguien lo retira, desaparece de aquí.
pieces-need-network = Lo que se contó se lee de nuevo cada vez. Por eso necesita conexión.
pieces-none = Nadie ha contado nada todavía
pieces-none-what = Cada quien puede dejar que el grupo lea un relato de su propio diario.

## What comes first, in a project (story)

priorities-title = Qué va primero
priorities-lead = Cada quien ordena a solas. Vean qué tan lejos están, hablen y ordenen otra vez.
priorities-none = Todavía no hay nada que ordenar
priorities-none-what = Sirve cuando hay más ideas que tiempo.
priority-add = Hacer una pregunta
priority-gone = Esta pregunta no está aquí
priority-ranked = { $count ->
    [0] nadie ha ordenado todavía
    [one] una persona ya ordenó
   *[other] { $count } personas ya ordenaron
 }
priority-question = ¿Qué quiere ordenar?
priority-question-hint = Por ejemplo: ¿qué probamos primero?
priority-options = ¿Entre qué se puede elegir?
priority-options-hint = De dos a siete, cada una en su propia línea
priority-options-wrong = Escriba de dos a siete, cada una en su propia línea.
priority-rounds = Ronda
priority-round-1 = Primera
priority-round-2 = Después de hablar
rank-lead-1 = Ponga arriba lo que más le importa. Después del suyo, verá el orden de las demás personas.
rank-lead-2 = Ya hablaron. ¿Cambió su orden? Las dos cosas están bien.
rank-up = Subir: { $option }
rank-down = Bajar: { $option }
rank-now = { $option } ahora va en el puesto { $place }.
rank-save = Este es mi orden
rank-change = Cambiar mi orden
rank-nobody = Nadie ha ordenado todavía
rank-said = Ya ordenaron { $count } de { $all }.
rank-table = Qué tan lejos están
rank-option = Qué
rank-spread = Del mejor al peor puesto
rank-from-to = { $best } a { $worst }
rank-family = Familias
rank-staff = Personal
rank-how = El número es el puesto central que le dieron las familias y el personal. Vale la pena hablar de una línea ancha.

## The change package: ideas that others have tried (package)

package-title = Ideas que funcionan
package-lead = Siete ideas grandes y formas pequeñas de probarlas. Con lo que les funcionó a otros grupos y lo que no.
package-for = Ideas para
package-for-family = Familias
package-for-staff = Personal
package-for-qi-lead = Quien dirige
package-for-all = Todas
package-example = Por ejemplo:
package-tool = Para usar:
package-went = { $all ->
    [one] Se probó una vez. { $worked ->
        [one] Funcionó.
       *[other] Lea cómo fue.
     }
   *[other] Se probó { $all } veces. Funcionó { $worked ->
        [one] una vez.
       *[other] { $worked } veces.
     }
 }
package-not-tried = Ningún proyecto terminado ha hablado de ella todavía. El suyo podría ser el primero.
package-worked-yes = Funcionó
package-worked-partly = Funcionó en parte
package-worked-no = No funcionó
package-tried-in = en “{ $project }”, { $clinic }
package-whom = para { $whom }
package-start = Empezar esto
package-start-in = Empezar esto en “{ $project }”
package-propose = Proponer en el tablón de ideas
package-needs-room = Esto se empieza en un proyecto. Usted no está en ninguno todavía.
package-why-ask = No llegue con la respuesta. Pregunte qué es difícil y piénsenlo en grupo.
package-why-show = La gente ayuda cuando ve qué hace falta y sabe que es para ella.
package-why-match = Pida a la gente lo que sabe hacer bien y le encantaría hacer.
package-why-ways = A algunas personas les gusta dirigir; a otras, trabajar en casa de noche. Las dos cosas cuentan.
package-why-hurdles = La buena voluntad no basta cuando una regla o un horario estorba.
package-why-prepare = Las familias y el personal necesitan saber cómo funciona esto antes de empezar.
package-why-bond = Dura cuando la gente se conoce y ve que lleva a algo.
package-tool-call = una convocatoria que ya está medio escrita
package-tool-board = el tablón de ideas
package-tool-journeys = un mapa del recorrido, paso a paso
package-tool-priorities = poner en orden las ideas de un proyecto
package-tool-diary = su diario de atención
package-tool-calls = el volante de una convocatoria
package-tool-work = la lista de trabajo y de lo que falta
package-tool-profile = su tarjeta, para imprimir
package-tool-people = la página de las personas, con lo que saben hacer
package-tool-team = la página de su equipo
package-tool-meetings = una agenda lista para usar
package-tool-texts = tres textos para empezar
package-tool-measures = un gráfico que se dibuja solo
package-tool-ending = la página de cierre de un proyecto
idea-idea-board = Una pregunta corta por semana
idea-idea-board-what = Pregunte una cosa en una tarjeta y en el tablón. Deje que la gente diga “a mí también”.
idea-idea-board-example = “¿Qué hizo difícil el día de hoy?” estaba junto a los abrigos. Llegaron diez notas en una semana.
idea-wish-list = Lo que me hubiera gustado tener
idea-wish-list-what = Pregunte a las familias qué les habría ayudado: el primer día, la primera mala noche, el primer día de escuela. Ellas lo hacen.
idea-wish-list-example = “Me hubiera gustado tener una lista para la mochila.” Ahora ya hay una.
idea-walk-through = Haga el camino de una familia
idea-walk-through-what = Una persona de cada lado camina del estacionamiento a la silla. Anoten cada paso y cómo se siente.
idea-walk-through-example = El letrero para los cochecitos estaba detrás de una planta. Nadie del personal lo había visto.
idea-own-diary = Su propio diario de atención
idea-own-diary-what = Escriba cómo es la atención para usted. Deje que un proyecto lea las partes que usted elija.
idea-own-diary-example = Tres notas cortas sobre la recepción dijeron más que una encuesta.
idea-first-things = Ordenar a solas, luego hablar
idea-first-things-what = Cada quien ordena las ideas a solas. Hablen de lo que ven muy distinto. Ordenen otra vez.
idea-first-things-example = El personal puso primero la línea telefónica. Las familias pusieron primero “saludar”. Empezaron por saludar.
idea-board-by-door = Una lista junto a la puerta
idea-board-by-door-what = Cuelgue en qué necesita ayuda y un nombre a quién preguntar.
idea-board-by-door-example = Un volante con un código junto al ascensor. Dos personas preguntaron el primer mes.
idea-work-list = Lo que hacemos y lo que nos falta
idea-work-list-what = Escriba qué funciona ahora y qué debería funcionar en medio año. Marque dónde faltan habilidades o tiempo.
idea-work-list-example = “No sabemos dibujar.” Un papá sí sabía.
idea-one-minute = Un minuto que convence
idea-one-minute-what = El personal y las familias escriben en conjunto un minuto sobre por qué esto vale la pena.
idea-one-minute-example = El minuto de una mamá abrió la reunión del personal. Se inscribieron tres personas de enfermería.
idea-cards = Una tarjeta para cada quien
idea-cards-what = Cada persona colaboradora y cada persona del personal escribe una tarjeta: qué me encanta, qué sé hacer, qué quiero aprender.
idea-cards-example = Nadie sabía que alguien del equipo médico hornea y que Priya hace películas.
idea-gap-and-skill = Que las habilidades encuentren el trabajo
idea-gap-and-skill-what = Mire qué sabe hacer la gente que nadie ha pedido. ¿Hay ahí algún trabajo?
idea-gap-and-skill-example = Alguien hablaba tres idiomas. Ahora la hoja de bienvenida también.
idea-private-card = Preguntar a una persona en privado
idea-private-card-what = ¿Piensa en alguien? Dele una tarjeta con un código. Es libre de no responder.
idea-private-card-example = “Usted explica muy bien.” Ella guardó la tarjeta una semana y luego dijo que sí.
idea-quiet-task = Una tarea tranquila para la casa
idea-quiet-task-what = Ofrezca una cosa que se pueda hacer a solas, a cualquier hora.
idea-quiet-task-example = Un folleto, un bolígrafo rojo y una taza de té. Volvió más claro.
idea-one-visit = Una reunión, sin compromiso
idea-one-visit-what = Invite a una mamá o un papá a una reunión. Llame antes y llame después.
idea-one-visit-example = Ella preguntó por qué se leía la lista en voz alta. Ahora ya no se lee en voz alta.
idea-lunch = Un almuerzo con una familia
idea-lunch-what = Una familia planea un almuerzo con ustedes y cuenta cómo es una semana normal.
idea-lunch-example = El personal nunca había visto la puerta del refrigerador con todas sus notas.
idea-survey = Cinco preguntas, hechas en conjunto
idea-survey-what = Las familias escriben las preguntas. Ustedes las envían. Lean las respuestas como un solo grupo.
idea-survey-example = La mejor pregunta fue una que nadie del personal habría hecho.
idea-good-cause = Un día por una buena causa
idea-good-cause-what = Las familias dirigen, la clínica ayuda. Digan para qué es el día y cuándo termina.
idea-good-cause-example = Cuarenta pasteles pagaron el rincón de juegos.
idea-hurdle-list = Escriba lo que le frena
idea-hurdle-list-what = Nombre el obstáculo, quién lo puede quitar y qué ayudó. El próximo grupo se lo agradecerá.
idea-hurdle-list-example = Las credenciales tardaban seis semanas. Con una llamada a la oficina correcta, tardaron dos días.
idea-evening-call = Reunirse cuando la gente puede
idea-evening-call-what = Prueben una reunión por teléfono en la tarde-noche. Pregunten cómo fue.
idea-evening-call-example = De dos familias a cinco, y sin tener que estacionar.
idea-ready-talk = ¿Ya podemos empezar?
idea-ready-talk-what = Cada quien en el equipo responde diez preguntas. Hablen de lo que ven muy distinto. Luego pregunten a las familias.
idea-ready-talk-example = “No tenemos a nadie que devuelva las llamadas.” Así que primero nombraron a alguien.
idea-ground-rules = Reglas claras, dichas desde el principio
idea-ground-rules-what = Digan cuál es el papel, qué se queda en la sala y cómo dejarlo. Una página para cada cosa.
idea-ground-rules-example = “Pregúnteme aquí por el proyecto, y por mi hijo o hija en la consulta.”
idea-read-a-chart = Leer un gráfico en cinco minutos
idea-read-a-chart-what = Miren un gráfico en grupo. ¿Qué es la línea central? ¿Cuándo cuenta un cambio?
idea-read-a-chart-example = Un papá vio el cambio de nivel antes que nadie.
idea-one-talk = Una charla con una familia nueva
idea-one-talk-what = Una familia que ya pasó por eso habla una vez con una familia nueva. Las dos dicen que sí antes.
idea-one-talk-example = Una llamada sobre el primer día de escuela. Era todo lo que necesitaban.
idea-hello-round = Empezar con algo sobre usted
idea-hello-round-what = Abran cada reunión con una pregunta corta que no sea de trabajo.
idea-hello-round-example = “¿De qué se rio esta semana?” Ahora se conocen.
idea-count-together = Elijan su propia señal
idea-count-together-what = Acuerden qué muestra que trabajan bien en conjunto. Cuéntenlo y mírenlo como un solo grupo.
idea-count-together-example = Cuentan cada idea de una mamá o un papá que se prueba. Pasó de una a seis.
idea-look-back = Mirar atrás y dar las gracias
idea-look-back-what = Al final, cuenten qué funcionó y qué no. Den las gracias a cada quien por su nombre, si así lo quiere.
idea-look-back-example = “El formulario largo no funcionó.” La siguiente clínica no tuvo que aprenderlo otra vez.

## A first project, step by step (making)

guide-lead = Den un paso a la vez. La lista ve por sí sola lo que ya hicieron.
guide-done = Hecho
guide-now = Aquí están
guide-later = Después
guide-meet = Reúnanse una vez
guide-meet-how = Salúdense y digan por qué están aquí. Pregunten cómo le gusta trabajar a cada quien. Acuerden cuándo vuelven a hablar.
guide-meet-tip = Media hora por teléfono basta. Dejen que una persona colaboradora hable primero.
guide-meet-go = Ir a las reuniones
guide-aim = Digan qué quieren
guide-aim-how = Escriban una línea: qué será mejor, para quién y para cuándo. Pongan un número si pueden.
guide-aim-tip = Si necesitan una “y”, quizá sean dos proyectos. Elijan el pequeño.
guide-aim-go = Ir a la carta del proyecto
guide-see = Vean cómo es ahora
guide-see-how = Hagan el camino que hacen las familias. Anoten qué pasa en cada paso y cómo se siente. O pregunten a tres personas.
guide-see-tip = No lo arreglen todavía. Solo miren.
guide-see-go = Ir a los recorridos
guide-count = Cuenten antes de cambiar
guide-count-how = Elijan una cosa para contar. Cuéntenla tres veces o más antes de cambiar algo.
guide-count-tip = Cinco personas en un día está bien. Hacer rayitas en papel está bien.
guide-count-go = Ir a lo que contamos
guide-idea = Elijan una idea
guide-idea-how = Escriban qué podría ayudar. Tomen la idea que es fácil y que quizá ayude más.
guide-idea-tip = La mejor idea puede venir de quien menos habla. Pregunten.
guide-idea-go = Ir a las ideas
guide-try = Pruébenlo en pequeño
guide-try-how = Una persona, un día. Antes de empezar, digan qué creen que va a pasar.
guide-try-tip = Hagan primero un ensayo sin pulir: un dibujo, unas palabras.
guide-try-go = Ir a las pruebas
guide-learn = Miren qué pasó
guide-learn-how = ¿Fue como pensaban? Entonces consérvenlo, cámbienlo o déjenlo. Planeen la siguiente prueba pequeña.
guide-learn-tip = La prueba que falla es la que más enseña.
guide-learn-go = Contar lo que vieron
guide-share = Cuéntenlo a otros grupos
guide-share-how = Escriban qué aprendieron y qué no funcionó. Dense las gracias.
guide-share-tip = Otros grupos pueden empezar donde ustedes terminaron.
guide-share-go = Ir al final

## Made together in a project: work sheets and words on them (making)

sheets-title = Hojas de trabajo
sheets-lead = Llenen una en conjunto, en una mesa o a distancia. Cada quien puede agregar algo.
sheets-none = Todavía no hay hojas
sheets-begin = Empezar una hoja
sheet-gone = Esta hoja no está aquí
sheet-change = Llenar o cambiar
sheet-empty = Todavía no hay nada escrito
sheet-empty-what = Cualquiera de ustedes puede empezar.
sheet-interview = Entrevista o charla en grupo
sheet-interview-what = Pregunten: qué funciona, qué falta, qué ayudaría
sheet-interview-how = Escuche más de lo que habla. No anote nombres.
sheet-interview-title = ¿De qué es la charla?
sheet-interview-day = ¿Cuándo fue?
sheet-interview-asked = ¿A quién preguntó?
sheet-interview-asked-hint = Cuántas personas y cómo conocen el lugar. Sin nombres.
sheet-interview-worked = Lo que ha funcionado
sheet-interview-worked-hint = ¿Qué dejaría tal como está?
sheet-interview-gaps = Lo que falta
sheet-interview-gaps-hint = ¿Dónde no pudo avanzar? ¿Qué no le dijo nadie?
sheet-interview-ideas = Ideas
sheet-interview-ideas-hint = Si pudiera cambiar una sola cosa, ¿cuál sería?
sheet-workshop = Taller: la atención como podría ser
sheet-workshop-what = Cuenten una consulta dos veces: como es y como podría ser
sheet-workshop-how = Cuéntenla en cuatro a seis momentos. Si quieren, dibújenla en papel y tomen una foto.
sheet-workshop-title = ¿Qué parte de la atención es?
sheet-workshop-day = ¿Cuándo se reúnen?
sheet-workshop-before = Antes: cómo es hoy
sheet-workshop-before-hint = Un momento en cada línea
sheet-workshop-before-picture = Una imagen de las viñetas de antes
sheet-workshop-before-picture-hint = Lo mejor es la foto de un dibujo. Sin caras.
sheet-workshop-after = Después: cómo podría ser
sheet-workshop-after-hint = { sheet-workshop-before-hint }
sheet-workshop-after-picture = Una imagen de las viñetas de después
sheet-workshop-after-picture-hint = { sheet-workshop-before-picture-hint }
sheet-workshop-first-step = ¿Qué podemos probar primero?
sheet-workshop-first-step-hint = Una cosa pequeña, la próxima semana
sheet-material = Pensar sobre un texto o una charla
sheet-material-what = Léanlo o véanlo, respondan tres preguntas, digan qué van a hacer
sheet-material-how = Primero cada quien lo lee o lo ve. Luego hablen de eso.
sheet-material-title = ¿Cómo se llama?
sheet-material-day = ¿Cuándo hablan de eso?
sheet-material-url = ¿Dónde está?
sheet-material-url-hint = Una dirección web que empieza con https://
sheet-material-struck = ¿Qué nos llamó la atención?
sheet-material-means = ¿Qué significa para nuestro grupo aquí?
sheet-material-unsure = ¿De qué no tenemos certeza?
sheet-material-will-do = Lo que vamos a hacer
sheet-material-will-do-hint = Una cosa, y quién empieza
sheet-video = Un video hecho en conjunto
sheet-video-what = Quién hace qué, las tomas y a quién se puede ver
sheet-video-how = Corto es mejor: dos minutos. Antes pidan permiso a cada persona que se vea o se oiga.
sheet-video-title = ¿Cómo se llama?
sheet-video-day = ¿Cuándo graban?
sheet-video-message = ¿Qué debe saber la gente al final?
sheet-video-tells = ¿Quién lo cuenta?
sheet-video-films = ¿Quién graba?
sheet-video-cuts = ¿Quién lo edita?
sheet-video-checks = ¿Quién revisa que sea verdad?
sheet-video-shots = Las tomas
sheet-video-shots-hint = Una en cada línea
sheet-video-others = ¿A quién más se puede ver u oír?
sheet-video-others-hint = ¿Cómo y cuándo dijo que sí cada persona? Guarden el papel firmado en la clínica. No nombre aquí a ninguna niña o niño.
sheet-video-url = ¿Dónde está el video?
sheet-video-url-hint = { sheet-material-url-hint }
sheet-draft = Un borrador para revisar
sheet-draft-what = Un folleto, una carta, un texto: pida dos minutos a alguien de medicina o enfermería
sheet-draft-how = Ponga aquí su texto. El equipo puede decir en dos minutos qué piensa.
sheet-draft-title = ¿Qué es?
sheet-draft-day = ¿Para cuándo necesita una respuesta?
sheet-draft-text = El texto como está ahora
sheet-draft-text-hint = Sin nombres y ni una palabra sobre la salud de nadie
sheet-draft-wants = ¿Qué quiere saber?
sheet-draft-look = Dejar que el equipo de la clínica lea este borrador
sheet-draft-look-hint = También quienes no están en este proyecto. No ven quién lo escribió.
board-before = Antes
board-after = Después
board-empty = Todavía no se ha contado nada
board-before-picture = Las viñetas de antes, dibujadas por el grupo
board-after-picture = Las viñetas de después, dibujadas por el grupo
consent-title = A quién se puede ver y oír
consent-lead = Cada quien lo dice por su cuenta. Puede retirarlo. Si el plan cambia, se le pregunta otra vez.
consent-says-yes = Sí
consent-says-talk = Yo no
consent-says-open = Aún no lo dice
consent-yes = Sí, me pueden grabar
consent-no = A mí no, por favor
looks-heard = Dos minutos del equipo
looks-wait = Ya preguntó. Lo que diga el equipo aparecerá aquí.
looks-not-asked = El equipo no ve este borrador. Cámbielo para preguntarle.
look-by = { $name }:
look-says-good = Está bien así
look-says-change = Cambiar un poco
look-says-talk = Por favor, hablen conmigo
picture-chosen = La imagen que usted eligió
picture-remove = Quitarla
picture-wrong = No podemos leer esta imagen. Pruebe con otra.
prototypes-title = Primeros ensayos
prototypes-lead = Háganlo pronto y sin pulir. Lo que está sin pulir es fácil de cambiar.
prototype-add-picture = Agregar una imagen
prototype-add-text = Agregar un texto
prototype-add-form = Agregar un formulario
prototype-by = Lo hizo { $name }
prototype-change = Cambiar
prototype-picture-title = ¿Qué es?
prototype-picture-picture = La imagen
prototype-picture-picture-hint = Una foto de un dibujo o de una cosa. Sin caras, a menos que cada persona haya dicho que sí.
prototype-text-title = ¿Qué es?
prototype-text-text = El texto
prototype-form-title = ¿Qué es?
prototype-form-text = Las preguntas
prototype-form-text-hint = Una en cada línea. Se muestra como un formulario.
quick-title = ¿Nos da dos minutos?
quick-lead = Familias y personal hicieron un borrador. Léalo y toque lo que piensa.
quick-minutes = { $project } · { $minutes ->
    [one] un minuto de lectura
   *[other] { $minutes } minutos de lectura
 }
quick-said = Usted dijo: { $what }
quick-wants = Preguntan: { $what }
quick-words = ¿Qué cambiaría?
quick-words-hint = Junto con esto leen su nombre.
quick-sent = Enviado al proyecto. ¡Gracias!
comments = Lo que se dijo
comments-title = ¿Qué piensa?
comment-text = Sus palabras
comment-add = Decir algo
comment-send = Enviar
comment-remove = Retirarlo

## The end of a project (room)

ending-title = Cómo termina
ending-over = El resultado
ending-lead = Miren atrás, digan qué no funcionó, dense las gracias.
onward-title = ¿Y ahora qué?
onward-lead = Solo si quiere. No le debe nada más a nadie.
onward-again = Otro proyecto pequeño
onward-again-what = Vea qué pide la clínica ahora.
onward-bigger = Algo más grande
onward-bigger-what = Póngalo en el tablón de ideas, con un primer paso.
onward-mentor = Ayudar a alguien que empieza
onward-mentor-what = Dígalo en su perfil. Así la clínica le puede preguntar.
onward-reuse = Hacerlo otra vez
onward-reuse-what = La misma convocatoria una vez más, con lo que aprendieron.
onward-work = Más como esto
onward-work-what = Ponga lo que les falta en la lista de trabajo.
ending-certificate = Certificado
ending-certificate-what = Para imprimir y guardar
longer-title = El tiempo casi se acaba
longer-what = Termina por sí solo. ¿Dicen que sí una persona colaboradora de una familia y alguien del personal? Entonces sigue hasta el { $day }.
longer-said = Dijeron que sí: { $names }
longer-yes = Sí, sigamos
longer-back = Retirar mi sí
reflection-title = Cómo lo vivió cada quien
reflection-lead = Todo el grupo ve estas palabras.
reflection-waiting = Todavía no: { $names }
reflection-write = Escribir lo suyo
reflection-change = Cambiar lo suyo
reflection-changed = ¿Qué cambió, para la clínica o para usted?
reflection-heard = ¿Se le escuchó? 1 es no, 5 es mucho
reflection-heard-is = Se le escuchó: { $heard } de 5
reflection-again = ¿Lo haría otra vez?
reflection-again-yes = Sí, otra vez
reflection-again-maybe = Quizás
reflection-again-no = No
reflection-hours = ¿Cuántas horas le llevó?
reflection-credit = Nombre para los agradecimientos y para la historia
reflection-credit-hint = Déjelo vacío para que no aparezca su nombre.
reflection-story = Mis palabras pueden estar en la historia
closing-title = Lo que aprendimos en conjunto
closing-lead = Escríbanlo en grupo. Lo que no funcionó es lo que más ayuda al próximo grupo.
closing-write = Escribirlo
closing-change = Cambiarlo
closing-result = El resultado
closing-result-hint = En una línea. Por ejemplo: una página, usada en diez escuelas. O: 640 para el rincón de juegos.
closing-on-board = Cualquier persona puede leer esto en la página de la clínica
closing-on-board-hint = La meta, el resultado, lo que aprendimos, lo que no funcionó y los gráficos con lo que probamos. Sin nombres.
closing-is-on-board = Cualquier persona puede leer el resultado.
closing-take-off = Quitarlo de la página de la clínica
closing-off-board = Ya no está en la página. Ahora nadie más lo lee ahí.
closing-learned = ¿Qué aprendimos?
closing-did-not-work = ¿Qué no funcionó?
closing-did-not-work-hint = Siempre hay algo. Díganlo con amabilidad.
closing-keep = ¿Qué conservamos?
closing-spread = ¿Qué podrían usar otros grupos?
closing-stop = ¿Qué dejamos de hacer?
closing-thanks = Gracias
closing-celebrate = ¿Cómo celebramos?
closing-story = La historia, para el boletín
closing-tried = ¿Qué idea probaron?
closing-tried-hint = De las ideas que funcionan. Ayuda al próximo grupo a elegir.
closing-worked = ¿Funcionó?
closing-worked-yes = Sí
closing-worked-partly = En parte
closing-worked-no = No
closing-for-whom = ¿Para quién?
closing-for-whom-hint = Por ejemplo: familias que vienen en autobús
closing-open-to-others = Otras clínicas pueden leer y reutilizar esto
closing-is-open = Otras clínicas pueden leer y reutilizar esto.
closing-is-not-open = Solo nuestra propia clínica lee esto.
finish-title = Terminar
finish-lead = Después de eso todo el grupo puede leerlo, pero ya nadie escribe aquí.
finish-do = Terminar el proyecto
problem-not-closed = La nota de cierre no se ha enviado todavía. Pruebe otra vez cuando todo esté enviado.
certificate-says = Gracias,
certificate-took-part = por participar de igual a igual en
certificate-from-to = Del { $from } al { $to }
certificate-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
 }
certificate-with = Junto con { $names }
certificate-sign = Firma por la clínica
certificate-print = Imprimir

## Projects at the clinic (room)

projects-title = Proyectos
projects-lead = Las salas donde usted está y lo que terminaron otros grupos.
projects-mine = Sus salas
projects-partners = { $count ->
    [0] Todavía no hay ninguna persona colaboradora.
    [one] Persona colaboradora: { $names }.
   *[other] Personas colaboradoras: { $names }.
 }
counted-title = Cómo trabajamos en conjunto
counted-table = Mes a mes
counted-lead = Se cuenta de todos los proyectos, mes a mes. Tres respuestas o más, para que no se reconozca a nadie.
counted-none = Todavía no hay nada que contar. Empieza con lo primero que hagan en conjunto.
counted-month = Mes
counted-made = Hecho en conjunto
counted-heard = Sintieron escucha, de 5
counted-chart = Cosas hechas en conjunto
library-title = Hecho antes
library-lead = Aquí, y en clínicas que dejan leer lo suyo. También se cuenta lo que no funcionó.
library-none = Todavía no hay nada terminado
library-evidence = El resultado
library-credits = Por { $names }
library-reuse = Reutilizar en nuestra clínica

## Together: one's own place (together)

hub-title = Juntos
hub-lead = Familias y personal mejoran la clínica, con pasos pequeños.
hub-loading = Buscando lo que hay
hub-mine = En qué participo
hub-no-board = Todavía no hay ningún tablón abierto
hub-no-board-how = Pida el volante en su clínica. Tiene un código. Cualquier persona puede mirar.
hub-diary = Mi diario de atención
hub-diary-what = Cómo es la clínica para usted; solo usted lo lee
hub-learn = Aprender en cinco minutos
hub-learn-what = Lecciones cortas, cada una con algo para probar
hub-card = Me dieron una tarjeta
hub-card-what = Escriba su código y vea qué pide
card-title-in = Una tarjeta de la clínica
card-lead = Alguien de ahí pensó en usted. Vea qué piden. Usted es libre de no decir nada.
card-code = El código de la tarjeta
card-open = Ver qué piden
card-unknown = Este código no abre nada. Quizá ya se usó o es demasiado viejo.
card-thought-of-you = Alguien pensó en usted
card-from = { $name }, { $clinic }
card-no-name = La clínica no ha puesto su nombre aquí. Solo lo ven si usted dice que sí.
card-yes-call = Sí, quiero saber más
card-yes = Sí, quiero ver qué hay
card-no = ¿No es para usted? No haga nada. No se le dice a nadie y su atención sigue igual.
hub-not-care = Esto no es su atención de salud. Aquí nadie ve el diario ni el plan de una niña o un niño. Lo que haga aquí no cambia ninguna atención.
hub-back = Volver a Juntos
signup-is-interested = Usted dijo que sí. La clínica le llamará.
signup-is-talked = Ya hablaron. Ahora lea los textos.
signup-is-agreed = Usted aceptó. La clínica prepara todo.
signup-is-onboarding = Usted está empezando
signup-is-active = Usted participa
signup-is-waiting = Usted está en la lista de espera
signup-is-finished = Hecho. ¡Gracias!
signup-is-gone = Usted lo dejó
signup-is-declined = Esta vez no
signup-next-interested = Alguien de la clínica le llama. Pregunte todo lo que quiera. Todavía puede decir que no.
signup-next-talked = Lea los tres textos cortos. Luego ponga su nombre debajo.
signup-next-agreed = La clínica prepara su comienzo. Usted no tiene que hacer nada.
signup-next-onboarding = Mire la lista con su persona de contacto. Marque lo que ya está hecho.
signup-next-active = La sala del proyecto ya está abierta para usted.
signup-next-waiting = Todos los lugares están ocupados. Si uno se libera, es suyo, y lo verá aquí.
signup-next-declined = La clínica eligió otro camino por ahora. Gracias por ofrecerse. No dice nada sobre usted.
signup-next-finished = Su proyecto llegó a su fin. Todavía puede leer su sala.
signup-step-interested = Me gustaría
signup-step-talked = Hablamos
signup-step-agreed = Acordamos
signup-step-onboarding = Empezar
signup-step-active = Participar
signup-path = Su camino de entrada
signup-done = hecho
signup-room = Ir a la sala del proyecto
signup-call = Leer otra vez de qué se trata
talk-title = De qué hablamos
talk-point-need = Qué necesita la clínica, y por qué
talk-point-story = Su historia y la nuestra
talk-point-involved = Lo que requiere: tiempo, capacitación, reuniones
talk-point-influence = Qué puede cambiar usted, y quién decide
talk-point-times = Buenas horas y formas de comunicarnos con usted
talk-point-costs = Transporte, cuidado infantil y agradecimiento
talk-point-ask = Lo que usted quiere preguntarnos
texts-title = Tres textos cortos
texts-lead = Léalos a su ritmo. Pregunte si algo no está claro.
texts-role = Su papel
texts-ground-rules = Reglas de trabajo
texts-confidentiality = Lo que se queda en la sala
texts-handbook = El manual
texts-version = Versión { $version }
texts-name = Su nombre
texts-name-missing = Por favor, escriba su nombre.
texts-accept = Los leí y los acepto
texts-accepted = Gracias. La clínica puede ver que usted aceptó.
problem-texts-changed = La clínica cambió un texto. Por favor, lea los textos otra vez.
checklist-title = Su comienzo
checklist-hint = Marque lo que ya hizo.
leave = Dejarlo
leave-title = ¿Quiere dejarlo?
leave-what = Puede dejarlo en cualquier momento. No necesita dar una razón. Su atención sigue igual.
leave-yes = Sí, lo dejo
leave-no = No, me quedo
leave-done = Usted lo dejó. Gracias por su tiempo.

## Together: the first steps (together)

first-step-title-family = Primeros pasos
first-step-title-partner = Bueno para empezar
first-step-title-staff = Sus primeros pasos
first-step-board = Abra el tablón de su clínica
first-step-profile = Diga quién es usted aquí
first-step-your-voice = Lea: lo que solo usted sabe
first-step-first-word = Diga una idea, o diga que sí a una convocatoria
first-step-your-say = Lea: quién decide qué
first-step-run-chart = Lea: un gráfico de evolución en cinco minutos
first-step-piece = Escriba un relato en su diario de atención
first-step-ask-first = Lea: preguntar primero
first-step-share-the-say = Lea: compartir las decisiones
first-step-readiness = Responda las preguntas para el equipo
first-step-away = Ya sé cómo funciona
first-step-done = hecho

## Together: the board (together)

board-title = Ayude a mejorar: { $clinic }
board-package = Probado por otros grupos
board-package-what = Cosas pequeñas para probar, y cómo resultaron
board-people = Con quién trabajaría
board-library = Biblioteca
board-library-what = Para leer, ver y aprender, y personas a quién preguntar
board-champion = { $name } se ocupa de esto en la clínica.
board-fits = ¿Qué le conviene?
board-fits-home = Fuera de la clínica
board-fits-quiet = Por mi cuenta
board-fits-any = A cualquier hora
board-fits-short = 5 horas o menos
board-shown = { $count ->
    [one] 1 convocatoria le conviene
   *[other] { $count } convocatorias le convienen
  }
board-none = Aquí no hay nada por ahora. Vuelva a mirar pronto.
board-show-away = { $count ->
    [one] Mostrar 1 que usted apartó
   *[other] Mostrar { $count } que usted apartó
  }
board-hide-away = Ocultar lo que usted apartó
board-open = Abrir un tablón
board-open-another = Abrir otro tablón
board-code = Código del tablón
board-code-hint = Diez letras y números, del volante
board-code-missing = Por favor, escriba el código.
board-code-unknown = Ningún tablón tiene este código. Por favor, revíselo otra vez.
board-open-it = Abrir el tablón
board-opened = El tablón de { $clinic } está abierto.
call-why = Por qué importa
call-first-step = Qué haría primero
call-question = Qué nos gustaría preguntarle
call-who-helps = Quién le ayuda
call-involved = Lo que requiere
call-skills = Lo que ayuda
call-time = Cuándo
call-place = Dónde
call-influence = Qué puede cambiar usted
call-lead = Quién dirige
call-hours-in-all = { $hours ->
    [one] 1 hora en total
   *[other] { $hours } horas en total
  }
call-until = hasta el { $day }
call-time-fixed = a horas fijas
call-time-any = cuando quiera
call-place-clinic = en la clínica
call-place-home = en casa
call-place-online = en línea o por teléfono
call-company-group = con otras personas
call-company-quiet = por su cuenta
call-influence-tell = Usted nos cuenta cómo lo vive.
call-influence-comment = Usted dice qué piensa de nuestro borrador.
call-influence-make = Usted lo hace con nuestro equipo.
call-influence-lead = Usted lo dirige.
call-lead-together = Familias y personal dirigen en conjunto
call-lead-family-led = Dirige una familia
call-lead-clinical-only = Dirige el personal
call-free = { $count ->
    [0] No hay lugar libre. Hay una lista de espera.
    [one] 1 lugar libre
   *[other] { $count } lugares libres
  }
call-full = Todos los lugares están ocupados. Puede esperar uno.
call-asked = Le preguntaron
call-asked-what = Algo en su perfil encaja. La clínica no sabe quién es usted. Conoce su nombre si usted dice que sí.
call-asks = Primero le llamará { $name } de { $clinic }. Puede preguntar lo que quiera.
call-no-bind = Puede dejarlo en cualquier momento.
call-yes = Me gustaría hacer esto
call-wait = Ponerme en la lista de espera
call-not-for-me = No es para mí
call-put-back = Mostrarla otra vez en mi tablón
call-away = Apartada. No se le dice a nadie.
call-over-title = Esta convocatoria terminó
call-over = Llegó a su fin, o la clínica la quitó del tablón.
board-take-off = Quitar este tablón de mi lista
board-off = { $clinic } ya no está en su lista. Aquello en que usted participa sigue.
seat-freed = Hay un lugar libre para usted
seat-freed-what = Usted esperaba “{ $title }”. Ahora puede participar.
match-title = Esto puede ser para usted
match-reason = Usted escribió “{ $wrote }”. Necesitan “{ $need }”.
public-lead = Trabajos pequeños para familias, con un comienzo y un fin.
public-more = Leer todo
public-how = No necesita experiencia. Usted sabe cómo es vivir con esto, y eso es lo que necesitamos.
public-sign-up = Crear una cuenta
public-sign-in = Entrar
public-code = Luego abra Juntos y escriba este código: { $code }
public-open = Abrir este tablón en mi app
pitch-words = Queremos mejorar nuestra clínica, y queremos hacerlo con las familias. Usted aporta lo que sabe de casa. Nuestro equipo aporta lo que sabe de aquí. Empezamos en pequeño.
people-lead = Cada persona escribió sobre sí misma.
people-none = Nadie ha compartido una tarjeta todavía.
problem-signed-up = Usted ya dijo que sí a esto.

board-fits-level = Tanto como quiero ahora
board-try-one = Probar solo una: { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
  } en total
pitch-language = Leerlo en
pitch-aloud = Leérmelo
pitch-stop = Dejar de leer
public-results = Ver el resultado hasta ahora

## Together: what came of it (together)

results-title = Qué resultó
results-what = Lo que familias y personal hicieron en conjunto
results-numbers = En números
results-numbers-lead = Contado ahora. No mostramos un número que hablaría de solo unas pocas personas.
results-count-finished = proyectos terminados
results-count-running = proyectos en marcha
results-count-made = cosas hechas en conjunto
results-count-people = personas de las familias participaron
results-count-heard = sintieron que se les escuchó, sobre 5
results-came = Proyecto por proyecto
results-came-lead = Solo los que su propia gente quiso mostrar. También se cuenta lo que no funcionó.
results-none = Todavía no se muestra ningún proyecto.
results-board = Ver qué hay ahora
results-print = Imprimir
years-screen = Lo que hicimos en conjunto
years-title = Nuestros años en conjunto
years-what = Qué hicimos, las horas, qué aprendimos
years-lead = Trabajar en conjunto lleva tiempo y práctica. Así fue hasta ahora.
years-hours = Se dieron unas { $hours } horas, según contó la gente al final.
years-none = Empieza con la primera convocatoria.
years-gate = Ya podíamos invitar a las familias
years-asked = Pedimos ayuda: { $title }
years-began = Empezó: { $title }
years-ended = Terminó: { $title }
years-learned = Aprendimos: { $what }

## Together: standing groups (together)

groups-title = Grupos permanentes
groups-what = Consejos y grupos con una meta y un período
groups-lead = Un proyecto termina en semanas. Un grupo sigue todo un período, con sus propias metas.
groups-none = Todavía no hay un grupo así
group-kind-council = Consejo de familias
group-kind-committee = Comité
group-kind-working-group = Grupo de trabajo
group-goals = Qué quiere lograr
group-rhythm = Cómo se reúne
group-who = Quién participa
group-seats = { $families ->
    [one] 1 lugar para familiares
   *[other] { $families } lugares para familiares
  }, { $staff ->
    [0] ninguno para el personal
    [one] 1 para el personal
   *[other] { $staff } para el personal
  }
group-people = Participan ahora: { $names }
group-ask = Me gustaría participar
group-ask-what = El equipo verá entonces su nombre de Juntos. Puede irse cuando quiera.
group-asked = El equipo ya ve su nombre.
group-mine-asked = Usted pidió participar
group-mine-in = Usted participa
group-unask = Ya no quiero participar
group-leave = Dejar el grupo
group-left = Listo. No se guarda nada de esto.

## Together: ideas (together)

draft-resumed = Guardamos lo que había empezado.
draft-start-over = Empezar de nuevo
ideas-title = Ideas
ideas-lead = ¿Qué lo haría mejor? Cualquier persona puede opinar. No se muestra ningún nombre.
ideas-count = { $count ->
    [0] Dé la primera
    [one] 1 idea
   *[other] { $count } ideas
  }
ideas-offline = El tablón necesita conexión. Lo que escriba aquí se guarda y llega allí más tarde.
ideas-none = Todavía no hay ideas. La suya podría ser la primera.
ideas-small = Ideas
ideas-big = Ideas grandes
idea-new = Una idea nueva
idea-text = Su idea
idea-text-hint = Por favor, no escriba nada sobre salud aquí. Lo pueden leer todas las personas del tablón.
idea-missing = Por favor, escriba su idea.
idea-big = Es una idea grande
idea-sources = De dónde viene
idea-sources-hint = ¿La ha visto en otra parte? Un sitio en cada línea.
idea-first-step = ¿Cuál es el primer paso más pequeño?
idea-first-step-hint = Algo que dos personas podrían hacer en una semana
idea-add = Ponerla en el tablón
thread = Lo que se dijo
thread-title = Hablar con el equipo
thread-lead = Lo leen usted y quienes dirigen este proyecto.
thread-answer = Su respuesta
thread-more = Sus palabras
thread-send = Enviar
thread-sent = Enviado
running-title = Esto ya está en marcha. ¿Podría ayudar ahí?
idea-kept = Su idea está guardada. Irá sola al tablón.
idea-needs-network = Abra esta página una vez con conexión. Después podrá escribir ideas sin conexión.
idea-begins = Podría empezar con: { $step }
idea-me-too = { $count ->
    [0] Yo también
   *[other] Yo también · { $count }
  }
idea-mine = { $count ->
    [0] Su idea
    [one] Su idea. 1 persona más la quiere.
   *[other] Su idea. { $count } personas más la quieren.
  }
idea-taken = Ya es un proyecto al que se puede unir.
idea-merge = Juntar
idea-merge-into = ¿Cuál dice lo mismo?
idea-merged = Ahora es una sola idea.

moment-diagnosis = En los primeros días
moment-first-attack = En el primer ataque
moment-school-start = Al empezar la escuela
moment-any = En cualquier momento
ideas-wishes = Lo que nos hubiera gustado tener
ideas-wishes-lead = Cada deseo se puede hacer. Tome la iniciativa, y la clínica verá su nombre.
idea-wish-of = { $moment ->
    [diagnosis] En los primeros días
    [first-attack] En el primer ataque
    [school-start] Cuando empezó la escuela
   *[other] En cualquier momento
  }
idea-moment = ¿Es algo que le hubiera gustado tener?
idea-moment-hint = Diga cuándo habría ayudado. Así queda en la lista de deseos.
idea-moment-none = No, solo una idea
idea-lead = Yo lo haría
idea-lead-hint = Entonces la clínica ve su nombre y puede preguntarle.
idea-leading = Usted lo haría. La clínica ve su nombre.
idea-lead-leave = Ya no lo haré
idea-lead-kept = ¡Gracias! La clínica ya ve su nombre.
idea-led = Alguien lo haría.
idea-led-by = { $name } lo haría.
problem-led = Alguien se adelantó. Todavía puede decir “yo también”.

## Together: who I am here (together)

profile-title = Yo, como persona
profile-lead = Aquí usted es una persona completa. Cuente tanto como quiera.
profile-none = Diga qué sabe hacer y qué le gusta
profile-private = Solo usted lo ve
profile-shared = La clínica puede encontrar lo que sabe hacer
profile-name = ¿Cómo quiere que le llamemos?
profile-name-hint = No tiene que ser su nombre completo.
profile-name-missing = Por favor, escriba un nombre.
profile-comes-as = Participo como
profile-comes-as-hint = Lo ven las personas de sus proyectos. No dice de quién es usted familia.
profile-level = ¿Cuánto le gustaría hacer?
profile-level-hint = Cámbielo o tome un descanso cuando quiera. Su atención sigue igual.
level-tell = Contar
level-tell-hint = Cuento cómo lo vivo.
level-comment = Comentar
level-comment-hint = Digo qué pienso de un borrador.
level-make = Hacer
level-make-hint = Hago cosas con ustedes.
level-lead = Dirigir
level-lead-hint = Dirigiría un proyecto pequeño.
level-pause = Ahora no
level-pause-hint = Nadie me pide nada. Miro cuando quiero.
level-paused = Usted está en un descanso
level-paused-what = Por ahora nadie le pide nada. Lo que empezó sigue abierto para usted.
level-back = Ya volví
profile-profession = Mi trabajo, ahora o antes
profile-profession-hint = Docencia, panadería, enfermería, en casa con hijas e hijos
profile-skills = Lo que sé hacer
profile-skills-hint = Del trabajo, la casa o la escuela. Use comas: costura, polaco, matemáticas, videos
profile-interests = Lo que me gusta
profile-interests-hint = También lo que parece no tener que ver con una clínica
profile-life-experience = Lo que he vivido
profile-life-experience-hint = Una mudanza, una escuela nueva, un nuevo comienzo
profile-languages = Idiomas que hablo
profile-languages-hint = Un poco también cuenta
profile-want-to-learn = Lo que quiero aprender
profile-want-to-learn-hint = Puede ser cualquier cosa
profile-circumstances = Lo que conviene saber de mí
profile-circumstances-hint = Turnos de noche, sin auto, hijas o hijos pequeños. Esto no se usa para encontrarle.
profile-best-times = Cuándo tengo tiempo
profile-best-times-hint = Por la tarde-noche, los viernes no
about-me-title = Lo que me gusta y sé hacer
about-me-lead = Cinco preguntas cortas. Deje sin contestar lo que quiera. Puede cambiarlo todo en cualquier momento.
about-me-sign-in = Primero entre o cree una cuenta. Luego vuelva a esta página.
about-me-shares = Cuando lo envíe, la clínica podrá buscar entre sus palabras. No ve ningún nombre hasta que usted diga que sí a algo.
about-me-shares-all = Hasta ahora su perfil era solo suyo. Esto lo comparte todo.
about-me-thanks = ¡Gracias! Ya está en el tablón de { $clinic }.
about-me-keep = Enviar
profile-share = La clínica puede buscar lo que sé hacer
profile-share-hint = Ve sus palabras sin su nombre. Su nombre llega cuando usted dice que sí.
profile-keep = Guardar
profile-kept = Guardado
card-title = Mi tarjeta
card-of = Tarjeta de { $name }
card-empty = Todavía no hay nada en esta tarjeta.
card-print = Imprimir mi tarjeta

## As what somebody takes part in Together (comes)

comes-as-family = Madre, padre o familiar
comes-as-young = Joven
comes-as-clinician = Personal de la clínica
comes-as-researcher = Persona que investiga

## The library of a clinic (library)

shelf-heading = Biblioteca
shelf-lead = Hecho o encontrado por familias y personal. Lo que lee aquí se revisó antes.
shelf-none = El estante todavía está vacío
shelf-none-what = ¿Qué le habría ayudado? Dígalo en el tablón de ideas. Se puede hacer.
shelf-kept = No hay conexión. Esto es lo que guardó su teléfono.
shelf-add = Agregar algo
shelf-gone = Esto ya no está en el estante
shelf-missing = Lo que me hubiera gustado tener
shelf-missing-what = Diga qué habría ayudado, y cuándo. O haga lo que otras personas desean.
shelf-learn-open = Abrir las unidades
shelf-at-diagnosis = Los primeros días
shelf-at-first-attack = El primer ataque
shelf-at-school-start = El comienzo de la escuela
shelf-at-any = En cualquier momento
shelf-at-training = Para aprender
shelf-at-contact = Personas que pueden ayudar
shelf-at-group = Grupos de apoyo
shelf-group-is = Aquí conoce a personas que viven lo mismo. No es trabajo de proyecto, y no lo contamos.
shelf-kind = ¿Qué es?
shelf-kind-guide = Algo para leer
shelf-kind-media = Un video o audio
shelf-kind-template = Una carta o una lista
shelf-kind-training = Una capacitación
shelf-kind-contact = A quién preguntar
shelf-kind-group = Un grupo de apoyo
shelf-is-checked = revisado por { $name }
shelf-is-unchecked = aún sin revisar
shelf-is-newer = una versión más nueva espera su revisión
shelf-checked = Versión { $number }. Revisada por { $name } el { $day }.
shelf-unchecked = Versión { $number }. Nadie la ha revisado todavía. Las familias no la ven.
shelf-newer-waits = Esta es la versión más nueva. Espera su revisión. Las familias siguen leyendo la versión { $number }.
shelf-newer-coming = Viene una versión más nueva. Aún no está revisada, por eso usted lee la versión { $number }.
shelf-check = Leí la versión { $number } y la respaldo
shelf-check-means = Llevará su nombre y la fecha. Las familias podrán leerla desde entonces.
shelf-own-words = Usted escribió esta versión; por eso la tiene que revisar otra doctora, otro doctor o alguien de enfermería. Si aquí no hay nadie más, queda sin revisar y las familias no la ven.
shelf-check-kept = Revisada. Las familias ya la pueden leer.
shelf-uncheck = Quitar el sello
shelf-uncheck-kept = Se quitó el sello. Las familias no ven esta versión, ni una anterior.
shelf-versions = Todas las versiones
shelf-version-family = Versión { $number }, de una familia, el { $day }
shelf-version-staff = Versión { $number }, del equipo, el { $day }
shelf-next-version = Escribir la próxima versión
shelf-take-off = Quitarlo del estante
shelf-take-off-sure = Sí, quitarlo
shelf-taken-off = Ya no está en el estante.
shelf-waits = { $count ->
    [one] 1 espera una revisión
   *[other] { $count } esperan una revisión
  }
shelf-watch = Abrir el video o audio
shelf-link = Enlace
shelf-link-hint = La dirección donde está. Empieza con https://
shelf-link-missing = La dirección tiene que empezar con https://
shelf-goes-to = Esto lleva a { $place }. No es nuestra página.
shelf-captions-there = Tiene subtítulos.
shelf-in-words = Lo mismo en palabras
shelf-in-words-hint = Para quien no puede verlo, oírlo o cargarlo. Sin conexión, esto es lo que se lee.
shelf-captions = Tiene subtítulos
shelf-captions-hint = Todo lo que se dice se puede leer con la imagen. Mírelo una vez para comprobarlo.
shelf-captions-missing = Un video sin subtítulos deja gente afuera. Por favor, busque o haga uno que los tenga.
shelf-made-by = Hecho por { $names }
shelf-title = Cómo se llama
shelf-title-missing = Por favor, póngale un nombre.
shelf-text = Qué dice
shelf-text-hint = Palabras cortas. Una cosa a la vez. No nombre a ninguna niña o niño.
shelf-text-missing = Por favor, escriba qué dice.
shelf-reach = Cómo llegar
shelf-reach-contact = Teléfono, correo y cuándo hay alguien
shelf-reach-group = Dónde y cuándo se reúnen, y cómo unirse
shelf-reach-missing = Por favor, diga cómo llegar.
shelf-skills = En qué ayuda
shelf-skills-hint = Use comas: cartas, videos, hablar ante un grupo. Se muestra a quien participa en un proyecto así.
shelf-moment = ¿Cuándo ayuda?
shelf-readers = ¿Para quién es?
shelf-readers-family = Familias
shelf-readers-staff = Personal
shelf-readers-all = Ambos
shelf-credit = Quién lo hizo
shelf-credit-hint = Solo nombres de personas que los quieren ver aquí
shelf-no-names = Por favor, no nombre a ninguna niña o niño. No escriba sobre la salud de nadie. Profesionales de salud lo leen antes que las familias.
shelf-send = Ponerlo en el estante
shelf-send-next = Guardar esta versión
shelf-sent = Está en el estante. Ahora espera su revisión.
shelf-start-with = Empezar con: { $what }
shelf-start-letter = Una carta para la escuela
shelf-start-letter-text = Hola, [nombre de quien enseña]:
    en nuestra familia, [nombre] necesita un poco de ayuda en la escuela para estar bien. Queremos contarle qué ayuda.
    En la escuela, [nombre] puede necesitar: [qué, y cuándo]
    Se guarda en: [dónde]
    Esto lo puede hacer [nombre] sin ayuda: [qué]
    Para esto [nombre] necesita a una persona adulta: [qué]
    Si empeora, por favor siga la hoja para la escuela que le damos. Luego llámenos: [teléfono]
    ¿Podríamos hablar diez minutos antes del [día]? Con gusto pasamos por allí.
    Gracias por su ayuda.
shelf-start-list = Una lista para la mochila
shelf-start-list-text = En la mochila, cada día:
    Lo que dice el plan para la escuela: [qué]
    La hoja para la escuela, con los números de teléfono
    En la escuela, una vez:
    Hablar con la persona que enseña, y con quien la reemplaza
    Mostrar dónde se guardan las cosas
    Decir quién puede ayudar, y quién lo firma
    Cada período escolar nuevo:
    ¿Todo sigue sin vencer?
    Si cambió quien enseña, ¿tiene la hoja?
problem-newer-version = Alguien acaba de escribir una versión más nueva. Por favor, mírela primero. Sus palabras se guardan aquí.
problem-not-clinical = Alguien de medicina o de enfermería tiene que revisar esto.
problem-own-words = Usted escribió esta versión. La tiene que revisar otra doctora, otro doctor o alguien de enfermería.
problem-library-full = El estante está lleno. Por favor, quite algo primero.

## Bundles for families who are new (library)

bundle-title = Para usted
bundle-from = De { $clinic }
bundle-what-it-is = No necesita una cuenta para esto. Nadie ve que lo lee. No sabe quién es usted ni quién es su hijo o hija. Qué hacer en un mal día está en su propio plan.
bundle-empty = Ahora no hay nada aquí
bundle-unknown = Ningún paquete de bienvenida tiene este código. Por favor, revíselo otra vez.
bundle-print = Imprimir
bundle-qr = Código que abre la cámara de un teléfono
bundles-title = Para entregar
bundles-lead = Unas pocas cosas para una familia nueva. Las lee con el código, sin cuenta, o usted las imprime. Solo hay versiones revisadas.
bundle-new = Armar paquete de bienvenida
bundle-code = Código para entregar
bundle-open = Abrir e imprimir
bundle-change = Cambiarlo
bundle-end = Terminarlo
bundle-end-sure = Sí, terminarlo. Su código no abrirá nada.
bundle-ended = El paquete de bienvenida terminó.
bundle-name = Nombre del paquete
bundle-words = Unas palabras para empezar
bundle-what-in-it = Qué contiene
bundle-what-in-it-hint = Queda en el orden en que usted lo marca.
bundle-missing = Necesita un nombre y una cosa adentro.
bundle-keep = Guardar el paquete
bundle-kept = El paquete de bienvenida está guardado.
bundle-leave = Dejarlo como estaba
problem-too-many-bundles = No caben más paquetes de bienvenida. Por favor, termine uno primero.

## Learning in Together (learn)

learn-lead = Lea una, luego pruebe una cosa pequeña. Lo que hizo queda solo con usted.
learn-for = Unidades para
learn-for-family = Familias
learn-for-staff = Personal
learn-for-lead = Quien dirige
learn-path-family = Su entrada
learn-path-staff = Trabajar con familias
learn-path-lead = Dirigir proyectos pequeños
learn-joint = Codo a codo
learn-joint-lead = Familias y personal las aprenden en conjunto. Lean una al empezar una reunión.
learn-minutes = Cinco minutos
learn-done-on = Hecha el { $day }
learn-count = { $done } de { $all } hechas
learn-log = Mi registro
learn-log-lead = Solo usted ve esto. Usted elige qué cuenta y a quién.
learn-log-none = Nada todavía. Elija una unidad que le dé curiosidad.
learn-other = Otra cosa que aprendí
learn-other-title = ¿Qué fue?
learn-other-title-missing = Por favor, diga qué fue.
learn-day = ¿Cuándo?
learn-tried = ¿Qué resultó?
learn-tried-hint = ¿Qué probó, y qué vio?
learn-keep = Ponerlo en mi registro
learn-kept = Está en su registro.
learn-remove = Quitarlo
learn-tell-or-remove = Contarlo o quitarlo
learn-needs-network = Abra esta página una vez con conexión. Después su registro funciona sin conexión.
learn-try = Pruebe esto
learn-done = Ya lo hice
learn-back = Todas las unidades
learn-gone = Esa unidad no existe
learn-tell = Contarlo en “{ $project }”
learn-tell-lead = Nadie ve su registro. Si quiere, cuente en un proyecto lo que aprendió. Queda allí como una nota suya.
learn-told = Su nota está en “{ $project }”.
learn-note = Completé “{ $unit }”.
learn-note-tried = Completé “{ $unit }”. { $tried }
learn-example = Un ejemplo
learn-example-what = Una clínica cuenta cuánto esperan las familias en la recepción, semana a semana. En la semana nueve pone una tarjeta de saludo.
learn-example-test = Una tarjeta de saludo en la recepción
learn-example-unit = minutos
learn-own = Con sus propios números
learn-own-lead = Estos son los números de { $name } en el diario, un punto por semana. El gráfico se dibuja en este teléfono. Los números no van a Juntos, y nadie aquí los ve.
learn-own-show = Mostrar un gráfico de mi diario
learn-own-field = ¿Qué número?
learn-own-few = Todavía hay muy pocas semanas. Vuelva cuando el diario haya crecido.
learn-own-label = { $measure }, semana a semana. La línea central está en { $median }.
training-title = Para prepararse
training-lead = Solo si quiere. Va con lo que usted eligió.
training-reason = Ayuda con “{ $wrote }”. Necesitan “{ $need }”.

unit-run-chart = Leer un gráfico de evolución
unit-run-chart-text = Un gráfico de evolución son puntos en el tiempo con una línea en el medio. La mitad de los puntos está encima de la línea y la mitad, debajo.

    Los puntos saltan. La mayoría de los saltos no significa nada. Dos días buenos seguidos pueden ser suerte.

    Por eso preguntamos: ¿los puntos se quedan mucho tiempo de un lado? Seis seguidos de un lado son una señal para mirar. Nuestro gráfico dice “más que azar” solo cuando la racha es demasiado larga para ser suerte. O cuando los puntos cruzan la línea muy pocas veces.

    Mire el día en que se cambió algo. ¿Los puntos se movieron después y se quedaron ahí? Entonces puede haber ayudado. ¿Se movieron antes? Entonces fue otra cosa.

    Un solo punto alto es una historia, no un resultado. Pregunte qué pasó ese día.
unit-run-chart-try = Mire un minuto el gráfico de abajo. Diga en voz alta qué ve, y qué no puede decir todavía.
unit-small-test = Una prueba pequeña
unit-small-test-text = No hace falta tener seguridad antes de empezar. Se prueba en pequeño y se mira.

    Planear: diga qué hará, dónde y cuándo. Escriba qué cree que va a pasar. Esta es la parte que la gente se salta. No se la salte.

    Hacer: pruébelo con una familia, en un día.

    Estudiar: ¿qué pasó? ¿Fue como pensaba? ¿Qué le sorprendió?

    Actuar: manténgalo, cámbielo o deje de hacerlo. Luego haga la próxima prueba.

    Una prueba que falla es barata y enseña mucho. Un plan grande que falla sale caro y enseña tarde.
unit-small-test-try = Piense en algo que quiere cambiar. ¿Qué podría probar para el próximo martes, con una persona?
unit-three-questions = Tres preguntas
unit-three-questions-text = Cada proyecto empieza con tres preguntas.

    ¿Qué queremos lograr? Dígalo de modo que una niña o un niño pueda ver si funcionó. “Mejores conversaciones” es un deseo. “A cada familia se le dice cuánto va a tardar” es un objetivo.

    ¿Cómo lo sabremos? Elija una cosa para contar. Elija otra más que no debe empeorar.

    ¿Qué podemos cambiar? Aquí las familias y el personal saben cosas distintas. Hacen falta las dos.

    Cuando un grupo da vueltas, una de las tres no está clara. Vuelvan a ella.
unit-three-questions-try = Tome un proyecto que conoce. Escriba su objetivo en una línea. Léaselo a alguien que no participa.
unit-talk = Hablar en grupo
unit-talk-text = En un buen grupo cada persona habla, y a cada persona se la escucha. Eso no llega solo.

    Hagan una ronda al empezar. A quien habló pronto le resulta fácil volver a hablar.

    Usen palabras sencillas. Quien oye una palabra que no conoce, lo dice. Nadie tiene que sentirse menos por eso.

    Repita lo que oyó: “¿Quiere decir que…?” Luego agregue lo suyo.

    Deje una pausa después de una pregunta. Cuente hasta cinco. Quienes piensan despacio piensan bien.

    Cuando dos personas hablan y las demás miran la mesa, paren y hagan otra ronda.
unit-talk-try = En su próxima reunión, repita lo que alguien dijo antes de contestar. Vea qué pasa.
unit-work = Trabajar codo a codo
unit-work-text = Una familia conoce las noches, las mochilas y el camino a casa. Enfermería conoce el servicio, las reglas y a quién preguntar. Aquí nadie lo sabe todo.

    Por eso, no dividan el trabajo en “ustedes hablan, nosotros hacemos”. Hagan una cosa, con las manos de ambas partes.

    Digan quién hace qué y para cuándo. Un nombre para cada tarea. Dos nombres significan que nadie la hace.

    No estarán de acuerdo en todo. Diga qué quiere y por qué. Pregunte qué teme la otra persona. Busquen la prueba más pequeña que dé la respuesta.

    Si alguien se queda en silencio, pregúntele más tarde, a solas y de verdad.
unit-work-try = Pregunte a alguien de la otra parte: “¿Qué sabe usted que yo no puedo saber?” Escriba la respuesta.
unit-look-back = Aprender en grupo
unit-look-back-text = Un grupo que mira hacia atrás mejora. Un grupo que no lo hace repite el mismo error con gente nueva.

    Tomen cinco minutos al final. Pregunten tres cosas. ¿Qué salió como pensábamos? ¿Qué no? ¿Qué haremos la próxima vez?

    Hablen de la cosa, no de la persona. “El formulario llegó tarde” ayuda. “Usted llegó tarde” no ayuda.

    Escriban lo que no funcionó. Es el mejor regalo para quienes vienen después.

    Den las gracias por una cosa, diciendo el nombre.
unit-look-back-try = Termine su próxima reunión con “¿qué les sorprendió?” Hagan una ronda. Escriba las respuestas.
unit-your-voice = Lo que solo usted sabe
unit-your-voice-text = No necesita capacitación para ser útil. Usted sabe cómo es vivir con esto, día y noche. Nadie en la clínica puede saberlo.

    Sabe qué se pierde en el camino a casa. Sabe qué carta fue amable y cuál fue fría. Ve lo que quienes trabajan ahí ya no ven.

    Está aquí en su propio nombre. No habla por todas las familias, y no tiene que hacerlo.

    Puede preguntar cualquier cosa. Lo que parece tonto preguntar suele ser lo que todo el grupo quiere saber.

    Puede parar cuando quiera, y su atención sigue igual.
unit-your-voice-try = Escriba una cosa que salió bien en su última consulta, y una que no. Ahí empieza todo.
unit-your-story = Contar su historia
unit-your-story-text = Una historia puede cambiar a toda una sala. Es suya. Usted decide qué hay en ella.

    Antes de contarla, pregunte: ¿quién la va a oír? ¿Para qué es? ¿Qué pasa después?

    Elija un momento, no todos los años. ¿Dónde estaba? ¿Qué se dijo? ¿Qué habría ayudado?

    Deje fuera lo que es de otra persona. Pregunte a su hijo o hija, si se trata de su vida.

    Puede parar a la mitad. Puede decir: esta parte me la guardo.

    Puede volver a remover cosas. Tenga a alguien a quien llamar después.
unit-your-story-try = Cuente un momento en dos minutos a alguien de confianza. Pregúntele qué le quedó.
unit-your-say = Quién decide qué
unit-your-say-text = Que le pregunten no es lo mismo que tener voz. Por eso, pregunte pronto: ¿qué me toca decidir aquí?

    Hay cuatro formas de tener voz. Usted cuenta cómo lo vive. Comenta lo que hicieron otras personas. Lo hace con ellas. Lo dirige.

    Las cuatro están bien. Lo que duele es creer que es una, y ver que era otra.

    Cada proyecto escribe quién decide qué. Lo encuentra en la carta del proyecto. Si no está ahí, pídalo. Si no es lo que esperaba, dígalo antes de empezar.

    Puede pedir menos. Puede pedir más.
unit-your-say-try = Abra la carta de su proyecto. Busque quién decide qué. ¿Hay algo en lo que quisiera tener voz?
unit-ask-first = Primero pregunte
unit-ask-first-text = La mayoría llegamos con la respuesta en la bolsa. Luego preguntamos a las familias qué les parece. Son amables y dicen que está bien.

    Llegue con la pregunta. “¿Qué es difícil en la primera consulta?” Luego guarde silencio.

    No explique por qué es como es. Puede tener razón. Pero ahí se acaba la conversación.

    Pregunte por un momento concreto: “Cuénteme del martes pasado.” Así oye más que con “¿Cómo es para usted?”

    Diga qué hará con lo que oyó. Luego vuelva y cuente qué resultó. Nada cansa tanto como que le pregunten y no le cuenten después.
unit-ask-first-try = Pregunte hoy a una familia: “¿Qué hicimos más difícil de lo necesario?” Solo escuche. Escríbalo con sus palabras.
unit-share-the-say = Compartir las decisiones
unit-share-the-say-text = Usted tiene la llave, la sala, las reglas y la última palabra. Las familias lo saben. Por eso, un “¿qué les parece?” todavía no es una opción.

    Diga qué está abierto y qué no. “No podemos cambiar el horario. Podemos cambiar todo lo que pasa en él.” Eso es justo, y es un alivio.

    Luego suelte una parte de verdad. Deje que una familia elija qué preguntar. Deje que dirija la reunión. Deje que diga cuándo está bien.

    Mire quién habla más. Si es usted, pare. Si son las mismas tres personas, hagan una ronda.

    Cuando no haya acuerdo, pruébenlo en pequeño. Que decida el resultado, no el cargo.
unit-share-the-say-try = En su próxima reunión, ceda una decisión de verdad. Diga al grupo cuál es.
unit-make-room = Que venir sea fácil
unit-make-room-text = La gente no falta porque no le importe. Falta por la hora, el autobús, el bebé y el estacionamiento.

    Pregunte qué lo haría fácil, antes de fijar una fecha. Una llamada desde la cocina a las ocho puede ser mejor que una sala a las cuatro.

    Pague el autobús. Dígalo primero, para que nadie tenga que pedirlo.

    Envíe el documento una semana antes, en una página. Llame después de la primera reunión: ¿cómo le fue?

    Trate el teléfono como una silla en la mesa. Quien está en la línea habla primero.

    No pida todo a la misma familia. Pida a una a la que no se le ha pedido.
unit-make-room-try = Busque una cosa que impide a una familia venir a su próxima reunión. Quítela a más tardar el viernes.
unit-start-small = Empezar en pequeño
unit-start-small-text = El primer proyecto debe ser tan pequeño que no pueda fallar por mucho tiempo. Una página. Un mostrador. Seis semanas.

    Tome algo que las familias nombraron, que el personal puede cambiar sin votación y que se nota.

    Dos personas de las familias son mejor que una. A solas cuesta decir que no.

    Diga cuándo termina. La gente da más cuando puede ver el final.

    Consiga primero la sala, el dinero para el autobús y el sí de su jefatura. Luego pregunte a las familias. Un no tardío desde arriba cuesta más que cualquier otro.
unit-start-small-try = Tome su idea grande. ¿Qué parte podrían hacer dos personas en una semana?
unit-keep-going = Mantenerlo en marcha
unit-keep-going-text = Los proyectos rara vez terminan con un estallido. Se van apagando.

    Fije el ritmo en la primera reunión: cuándo, cómo, cuánto dura. Manténgalo aunque haya pasado poco. Diez minutos bastan.

    Muestre el gráfico cada vez, también cuando está plano.

    Cuando alguien deja de venir, llame. Casi siempre es la vida, y la llamada alegra. Si se va, despídase con cariño.

    Cuente una cosa cada mes al resto del equipo. El trabajo que nadie ve es el primero que se recorta.

    Termínelo el día que dijo. Miren hacia atrás, dé las gracias, y luego pregunte quién lo haría otra vez.
unit-keep-going-try = ¿Cuál de sus proyectos está callado? Llame hoy a una persona que participa, solo para preguntarle cómo le va.
unit-fair-credit = Un gracias justo
unit-fair-credit-text = Las familias dan sus noches e historias difíciles. Diga qué reciben, antes de que tengan que preguntar.

    Nómbrelas como autoras si lo quieren, y deje fuera el nombre si no. Pregunte a cada persona.

    Pague lo que se pueda pagar. Ofrezca una carta o una hoja con las horas. Hay quien la necesita para un empleo.

    Cuente qué resultó: qué se mantuvo, qué no, y por qué. Un no con una razón es una forma de respeto.

    No ponga una cara en un cartel y lo llame trabajar en conjunto. Lleve la cuenta de lo que se hizo en común.
unit-fair-credit-try = Piense en lo último que una familia hizo por usted. ¿Sabe qué resultó? Cuénteselo esta semana.

## Together at the clinic: the start (stage)

stage-title = Juntos con las familias
stage-lead = Trabajos pequeños que familias y personal hacen codo a codo. Primero hay que prepararse, luego invitar.
stage-loading = Abriendo la página
stage-places = Partes de Juntos
stage-place-start = Inicio
stage-place-team = Nuestro equipo
stage-place-work = Trabajo e ideas
stage-place-calls = Convocatorias
stage-place-people = Personas
stage-place-groups = Grupos
stage-place-projects = Proyectos
stage-place-package = Probado por otros
stage-place-texts = Textos
stage-place-library = Biblioteca
first-champion = Nombrar a una persona impulsora
first-readiness = Preguntar al equipo qué tan preparado está
first-gate = Conversarlo y abrir la puerta
first-texts = Escribir los tres textos que aceptan las personas colaboradoras
first-call = Publicar una primera convocatoria pequeña
first-partner = Empezar un primer proyecto con una persona colaboradora
first-finish = Llevar un proyecto a su fin y mirar hacia atrás
first-again = Preguntar otra vez al equipo y comparar
journey-way = Su camino en conjunto
journey-way-done = { $done } de { $all } pasos hechos.
journey-way-ready = Preparar el terreno
journey-way-action = Pasar a la acción
journey-way-on = Todos los pasos están hechos. Siga con el próximo proyecto pequeño y vuelva a preguntar al equipo de vez en cuando.
results-look = Ver qué resultó, como lo ve cualquiera
champion = Persona impulsora
champion-hint = Quita obstáculos, busca trabajo para compartir, corre la voz
qi-lead = Responsable de mejora
qi-lead-hint = Puede hacer lo mismo que la persona impulsora, salvo abrir la puerta sin conversarlo
champion-nobody = Nadie todavía
champion-is = { $name } es la persona impulsora aquí.
champion-none = Todavía no hay una persona impulsora.
champion-kept = Guardado
stage-words = Lo que usted cuenta
stage-note = Su nota para colegas
stage-note-hint = Por qué hace esto. La leen todas las personas que trabajan aquí.
stage-pitch = Qué es la coproducción, con sus palabras
stage-pitch-hint = Aparece arriba en el tablón para familias. Dígalo como lo diría por teléfono.
stage-pitch-in = { $language }
stage-pitch-more-hint = Lo mismo en este idioma. Pida que lo lea alguien que lo habla en casa.
stage-pitch-drop = Quitar { $language }
stage-pitch-add = Un idioma más
stage-pitch-choose = Elegir
stage-pitch-add-it = Agregarlo
stage-keep = Guardar
stage-kept = Guardado
gate-title = La puerta
gate-lead = Solo se invita a las familias cuando el equipo está preparado para ellas.
gate-closed = La puerta está cerrada. Se pueden escribir convocatorias, pero todavía no publicarlas.
gate-open = La puerta está abierta
gate-talked = Conversado el { $day }: { $who }
gate-still = Sigue abierto: { $what }
gate-talk = Lo conversamos
gate-day = ¿Cuándo?
gate-who = ¿Quién estuvo?
gate-who-missing = Por favor, escriba quién estuvo.
gate-concerns = ¿Qué inquietudes siguen abiertas?
gate-open-it = Abrir la puerta
gate-opened = La puerta está abierta.
gate-override = Abrirla sin conversarlo
gate-reason = ¿Por qué?
gate-reason-hint = Su razón y su nombre quedan en esta página.
gate-reason-missing = Por favor, escriba la razón.
gate-override-it = Abrir con esta razón
gate-overridden = { $name } la abrió sin conversarlo.
stage-board = El tablón para familias
stage-board-lead = Cualquier persona puede mirar, sin entrar con una cuenta. El código no es secreto.
stage-board-empty = El tablón está vacío hasta que se abra la puerta y se publique una convocatoria.
stage-board-open = Ver el tablón
board-qr = La dirección del tablón como código para escanear
problem-no-champion = Primero nombre a una persona impulsora.
problem-gate-closed = La puerta está cerrada. Primero nombre a una persona impulsora y conversen sobre la preparación. Su borrador está guardado.
problem-agreements-missing = Primero escriba los tres textos, en Textos. Su borrador está guardado.
problem-round-open = Ya hay una ronda abierta.
problem-answered = Usted ya contestó esta ronda.
problem-published = Las familias ya leyeron esta convocatoria, por eso queda como está.
problem-asked-lately = A esta persona se le preguntó hace menos de un mes. Por favor, espere.
problem-not-that-step = Este paso ya está hecho, o falta otro antes.

## Together at the clinic: the team (stage)

stage-team-title = Nuestro equipo
stage-team-lead = Está bien sentir alegría y preocupación a la vez. Dígalo pronto.
readiness-title = ¿Cuánta preparación tenemos?
readiness-lead = Diez frases. Cada quien responde a solas. Luego lo hablan en equipo.
readiness-begin = Empezar una ronda
readiness-again = Preguntar otra vez y comparar
readiness-none = Todavía no ha empezado ninguna ronda.
readiness-open = { $count ->
    [0] Hay una ronda abierta desde { $since }. Todavía no ha respondido nadie.
    [one] Hay una ronda abierta desde { $since }. Ya respondió 1.
   *[other] Hay una ronda abierta desde { $since }. Ya respondieron { $count }.
  }
readiness-answered = Usted ya respondió. El reparto de respuestas se muestra al cerrar la ronda.
readiness-close = Cerrar la ronda y mostrar el reparto
readiness-closed = La ronda está cerrada.
readiness-too-few = Una ronda con menos de tres respuestas no se muestra. Se sabría quién dijo qué.
readiness-nameless = Solo se guarda cuántas veces se dio cada respuesta. Nadie puede saber qué eligió usted.
readiness-send = Enviar mis respuestas
readiness-thanks = Gracias. Sus respuestas ya cuentan.
ready-choice-1 = Todavía no
ready-choice-2 = Un poco
ready-choice-3 = En gran parte
ready-choice-4 = Sí
ready-missing = Elija una respuesta.
ready-assets = Vemos lo que las familias pueden hacer, no solo lo que necesitan.
ready-capabilities = Ayudamos a las personas a crecer en lo que hacen bien.
ready-reciprocity = Ambas partes dan y ambas partes ganan.
ready-barriers = Dejamos atrás parte de la línea entre “ellos” y “nosotros”.
ready-facilitate = Ayudamos a otras personas a hacer las cosas, sin hacerles todo.
ready-listen = Escuchamos bien, también cuando es difícil oírlo.
ready-contact = Las familias tendrán a una persona que les responde.
ready-rhythm = Sabemos cada cuánto nos reunimos, y a horas buenas para las familias.
ready-charter = Podemos decir en una frase lo que queremos lograr.
ready-first-task = Hay una primera tarea real, tan pequeña que se puede terminar.
spread-title = Respuestas: { $day }
spread-what = Frase
spread-how = Ahora
spread-before = Antes
spread-talk = Un buen punto para empezar a hablar: “{ $what }” ¿Qué haría falta para subir un escalón?
concerns-title = Inquietudes
concerns-lead = No se guarda el nombre de nadie, ni la hora. Cada una se escucha y se responde.
concern-new = ¿Qué le preocupa?
concern-add = Ponerla en el tablón, sin mi nombre
concern-kept = Ya está en el tablón. Nadie puede ver quién la escribió.
concern-heard = escuchada
concern-waits = falta escucharla
concern-answer = Respuesta
concern-hear = Decir que la escuchamos
concern-answer-it = Responder
concern-answered = Guardado
hurdles-title = Obstáculos
hurdles-lead = Qué nos frenó, quién puede quitarlo y qué ayudó. El próximo equipo se lo agradecerá.
hurdle-what = ¿Qué nos frena?
hurdle-who = ¿Quién puede quitarlo?
hurdle-add = Anotarlo
hurdle-kept = Guardado
hurdle-lifts = Puede quitarlo: { $who }
hurdle-helped = ¿Qué ayudó?
hurdle-keep = Guardar lo que ayudó

## Together at the clinic: work and ideas (stage)

stage-work-title = Trabajo e ideas
stage-work-lead = Qué se hace ahora, qué debería funcionar en medio año y qué les falta para eso. Donde falta algo, una familia puede ayudar.
work-kind-now = En qué trabajamos ahora
work-kind-in-six-months = Qué debería funcionar en seis meses
work-kind-skill = Habilidades que nos faltan
work-kind-time = Dónde nos falta tiempo
work-new = Una cosa más
work-add = Agregar
work-add-to = Agregar a: { $kind }
work-end = Quitar de la lista: { $what }
work-call = Hacer una convocatoria
stage-ideas = Ideas del tablón

## Together at the clinic: calls (stage)

stage-calls-title = Convocatorias a las familias
stage-calls-lead = Pequeñas a propósito: una meta, una o dos personas, noventa días como máximo.
calls-published = En el tablón
calls-draft = Borradores
calls-closed = Cerradas
calls-seats = { $taken } de { $seats } lugares ocupados · hasta el { $day }
calls-begin = Empezar una nueva
calls-try-one = ¿No sabe por dónde empezar? Tome la más pequeña: { $hours } horas en total.
calls-try-it = Pruebe con una: { $title }
template-effort = { $hours } horas en total · { $seats ->
    [one] 1 persona
   *[other] { $seats } personas
  } · { $days } días
calls-begin-lead = Pequeños proyectos que les han servido a otros equipos. Cambie cada palabra.
calls-blank = Empezar con una página en blanco
call-untitled = Todavía sin título
call-writing = Una convocatoria a las familias
call-edit-title = Título
call-edit-intro = Escriba como habla. La gente lee todo esto antes de decir que sí.
call-edit-title-hint = Unas pocas palabras
call-edit-goal = Meta
call-edit-goal-hint = Una frase: ¿qué habrá al final?
call-edit-why = Por qué importa
call-edit-why-hint = A las familias, y a ustedes
call-edit-first-step = Qué haría primero
call-edit-first-step-hint = Una primera cosa que una persona pueda hacer esta semana
call-edit-question = Una pregunta abierta
call-edit-question-hint = Una que nadie pueda responder con sí o no. La respuesta abre la conversación.
call-edit-who-helps = Quién ayuda
call-edit-who-helps-hint = Un nombre, y cómo comunicarse con esa persona
call-edit-involved = Qué se necesita
call-edit-involved-hint = Primera visita, capacitación, reuniones, traslado, cuidado infantil
call-edit-skills = Habilidades que ayudan
call-edit-skills-hint = Separe con comas. Comparamos estas palabras con lo que escribieron las familias.
call-edit-seats = Lugares
call-edit-seats-hint = Con una o dos personas funciona mejor.
call-edit-hours = Horas en total
call-edit-hours-hint = Por persona, 40 como máximo
call-edit-ends-on = Último día
call-edit-ends-on-hint = Dentro de 90 días. Termina sola.
call-edit-place = ¿Dónde?
call-edit-company = ¿Con quién?
call-edit-time = ¿Cuándo?
call-edit-influence = ¿Qué pueden cambiar aquí las familias?
call-edit-who-decides = ¿Quién decide?
call-edit-who-decides-hint = Dígalo con claridad, para que nadie se decepcione después
call-edit-lead = ¿Quién dirige?
call-error-at = { $field }: { $what }
call-error-required = falta decirlo
call-error-one-sentence = una sola frase, por favor
call-error-too-early = un día futuro, por favor
call-error-too-late = dentro de 90 días, por favor
call-error-too-high = 40 como máximo
call-error-too-low = 1 como mínimo
call-error-invalid = hay que revisarlo
call-publish = Publicar
call-published = Las familias ya pueden leerla.
call-keep = Guardar el borrador
call-kept = El borrador está guardado.
call-close = Quitarla del tablón
call-closed = Esta convocatoria ya no está en el tablón. Quien tiene un lugar lo conserva.
flyer-words = Texto para compartir
flyer-share = { $title }. { $goal } Échele un vistazo: { $address }
flyer-print = Imprimir el volante
flyer-copy = Copiar el texto
flyer-copied = Copiado
flyer-scan = Escanee esto o escriba la dirección. No hace falta entrar para mirar.

## Together at the clinic: people (stage)

stage-people-title = Personas
stage-people-lead = Quién dijo que sí, y el próximo paso con cada quien.
stage-people-leads = La persona impulsora y quien es responsable de mejora ven quién dijo que sí.
signups-none = Nadie ha dicho que sí todavía
signups-none-how = Ponga el volante a la vista. Cuénteselo usted a dos o tres personas. La mayoría dice que sí cuando alguien le pregunta.
signup-moved = Guardado
walk-is-interested = dijo que sí · llamar pronto
walk-is-talked = lee los textos
walk-is-agreed = aceptó · puede empezar
walk-is-onboarding = está empezando
walk-is-active = participa
walk-is-waiting = en la lista de espera
walk-is-finished = terminó
walk-is-declined = recibió un no amable
walk-accepted = Aceptó los textos el { $day }
walk-begin = Iniciar incorporación
walk-active = Todo listo: participa desde ahora
walk-decline = Dar un no amable
walk-ticked = Lista de inicio: { $done } de { $all }
sheet-title = ¿De qué hablaron?
sheet-lead = Cuente también su propia historia. Pregunte qué espera de esto la persona.
sheet-note = Nota
sheet-note-hint = Esta persona también la lee. Nada sobre la salud.
sheet-talked = Ya hablamos
ask-all-title = Preguntar a todas las familias qué les gusta y qué saben hacer
ask-all-lead = Va una nota a cada familia de la clínica. Lleva a cinco preguntas cortas. Nadie tiene que responder. Aquí usted ve palabras, no nombres.
ask-all = Escribir la nota
fits-title = Quién podría encajar
fits-lead = Se hallaron por tener las mismas palabras, sin orden. Los nombres llegan cuando dicen que sí.
fits-none = Nadie en el tablón ha compartido una palabra que encaje con una convocatoria.
fits-reason = Escribió “{ $wrote }”. Ustedes buscan “{ $need }”.
fits-ask = Preguntar a esta persona
fits-asked = Ya se le preguntó. Si dice que no, no se avisa.
unused-title = Habilidades sin tarea
unused-lead = Las compartieron personas de su tablón. ¿Qué trabajo nuevo podría salir de ellas?

cards-title = ¿Piensa en alguien?
cards-lead = Haga una tarjeta y entréguela usted. No escriba ningún nombre. Aquí no se nombra a la persona hasta que diga que sí.
cards-why = ¿Por qué piensa en esta persona?
cards-why-hint = La persona lo lee. Por ejemplo: usted explica las cosas y otras personas las entienden.
cards-why-missing = Escriba una línea. Es la razón por la que dirá que sí.
cards-call = ¿Para qué convocatoria?
cards-call-none = Ninguna todavía, solo el tablón
cards-make = Hacer una tarjeta
cards-kicker = { $clinic } pensó en usted
cards-how = Abra esta dirección, entre y escriba el código.
cards-code = Su código
cards-until = Vale hasta el { $day }
cards-free = Usted es libre de decir que no, o de no decir nada. Su atención sigue igual.
cards-print = Imprimir la tarjeta
cards-done = Ya la entregué
cards-open = Sin usar todavía. Se borra el { $day }.
cards-accepted = { $name } dijo que sí.
cards-somebody = Alguien
cards-take-back = Borrar la tarjeta: { $why }
cards-taken-back = Borrada. Su código ya no abre nada.

## Together at the clinic: standing groups (stage)

groups-stage-lead = Un consejo o un comité tiene un mandato, un período y metas. Las familias piden participar desde su tablón.
groups-new = Empezar un grupo
groups-change = Cambiarlo
groups-kept = Guardado
group-form-kind = ¿Qué tipo de grupo?
group-form-name = Su nombre
group-form-mandate = ¿Qué puede hacer, y quién tiene que escucharlo?
group-form-mandate-hint = Por ejemplo: lee primero cada carta nueva. La dirección responde en un plazo de cuatro semanas.
group-form-goals = Metas para este período
group-form-goals-hint = Una en cada línea, seis como máximo. Al final se puede saber si se logró.
group-form-rhythm = ¿Cómo se reúne?
group-form-rhythm-hint = Por ejemplo: cada primer martes a las 8 p. m., aquí o por teléfono
group-form-from-on = Empieza el
group-form-until-on = El período termina el
group-form-until-on-hint = Tres años como máximo. Luego se pregunta de nuevo.
group-form-families = Lugares para familias
group-form-staff = Lugares para el personal
group-form-save = Guardar el grupo
group-form-leave = No guardar
group-form-missing = Llene este campo.
group-form-term = El período termina después de empezar, y a los tres años como máximo.
group-asking = { $name } quisiera participar
group-take-in = Sí, adelante
group-let-go = Esta vez no
group-end-place = Terminar el lugar de { $name }
group-nobody = Todavía no hay nadie. Reparta la invitación.
group-invite = Escribir una invitación
group-invite-title = Una invitación
group-invite-lead = Hecha con lo que usted dijo arriba. Cambie cada palabra; luego imprímala o cópiela.
group-invite-text = El texto
group-invite-words =
    { $name }: ¿quiere unirse?
    { "" }
    Para qué sirve: { $mandate }
    { "" }
    Lo que queremos lograr:
    { $goals }
    { "" }
    Personas de las familias que buscamos: { $families }. El período va hasta el { $until }.
    { $rhythm }
    { "" }
    No necesita capacitación. Usted sabe cómo es vivir con esto. Puede dejarlo en cualquier momento, y su atención sigue igual.
    { "" }
    Para decir que sí, abra { $address }, luego Juntos y luego Grupos permanentes.
group-invite-print = Imprimirla
group-invite-copy = Copiar el texto
group-invite-copied = Copiado

## Together at the clinic: texts (stage)

stage-texts-title = Textos y un buen comienzo
stage-texts-lead = Las personas colaboradoras los leen después de la primera charla y los firman con su nombre.
text-words = Texto
text-proposed = Una propuesta. Cámbiela y luego guárdela.
text-keep = Guardar como versión 1
text-keep-next = Guardar como nueva versión
text-kept = Guardado. Lo que otras personas aceptaron antes queda como estaba.
text-not-yet = Todavía sin escribir
text-begin-role = Usted trabaja en este equipo de igual a igual. Aporta lo que sabe por vivir con esto. Dice lo que no está claro y lo que podría mejorar. No necesita capacitación para empezar. Puede dejarlo en cualquier momento, sin dar una razón. Su atención sigue igual, diga lo que diga aquí.
text-begin-ground-rules = Nos llamamos por el nombre que cada quien elige. Habla una persona a la vez. Usamos palabras sencillas y preguntamos cuando no entendemos. Empezamos y terminamos a tiempo. Podemos no estar de acuerdo, y lo decimos con amabilidad. Damos las gracias. Esto no es una consulta: las preguntas sobre su propia atención van a su próxima consulta.
text-begin-confidentiality = Lo que las personas cuentan de sí mismas se queda en la sala. No nombramos a ningún niño, a ninguna niña ni a nadie que reciba atención. Nadie aquí puede ver un expediente de salud. Las fotos y las historias salen de la sala solo si la persona dice que sí.
tools-title = Herramientas para el equipo
tools-lead = Cuatro textos para trabajar. Cambie cada palabra. Las personas colaboradoras leen el manual. Una carta del proyecto nueva empieza con su parte. Los otros dos se quedan con ustedes.
texts-recruitment = Prepararse para preguntar
text-begin-recruitment =
    Antes de preguntar, podemos decir:
    ¿Cuál es el trabajo, y qué mejoraría?
    ¿Qué primer paso toma menos de cinco horas?
    ¿Quién es la única persona a la que pueden llamar?
    ¿Cuántas horas, hasta cuándo y dónde?
    ¿Qué pueden cambiar, y quién decide al final?
    ¿Qué pagamos: traslado, cuidado infantil, comida?
    ¿Cómo escuchamos a quienes trabajan de día?
    ¿Quién le pregunta a quién, en persona, y para cuándo?
    ¿Qué le decimos a quien dice que no? Gracias.
texts-staff-readiness = ¿Está preparado el equipo? Una lista para conversar
text-begin-staff-readiness =
    Hablen de cada línea. Digan sí, todavía no, o qué lo impide.
    Vemos lo que saben las familias como conocimiento, no como una queja.
    Cambiaríamos un plan porque lo dijo una madre o un padre.
    Podemos soportar oír lo que no salió bien.
    Cada quien sabe por qué hace esto, y lo diría en su casa.
    Alguien tiene una hora por semana para esto.
    Nos reunimos a horas en que las familias pueden venir.
    Usamos palabras que no exigen haber estudiado medicina.
    Tenemos una primera tarea pequeña y real.
    Sabemos quién ayuda cuando no está la persona impulsora.
texts-charter-section = Para una carta del proyecto: cómo trabajamos con las familias
text-begin-charter-section =
    Las familias y el personal hacen esto en conjunto, desde la primera pregunta.
    Al menos dos familiares están en el grupo. Pueden escribir y votar igual que el resto.
    Lo que saben las familias vale tanto como lo que sabe el personal.
    Cada reunión empieza con lo que traen las familias.
    Nos reunimos cuando las familias pueden venir. Quien no puede venir puede participar por teléfono.
    Decimos quién decide qué, y por qué.
    Contamos qué resultó de esto, y qué no funcionó.
    Nos damos las gracias, y cada nombre se da como lo desea la persona.
text-begin-handbook =
    Le damos la bienvenida. Qué bueno que está aquí.
    Qué es esto: trabajos pequeños que las familias y el personal hacen codo a codo.
    Qué necesita: lo que usted ha vivido. Nada más.
    A quién llamar: su persona de contacto. El nombre y el número están en su convocatoria.
    Adónde venir: pregunte en la recepción. Alguien le recibirá.
    Por teléfono o video vale tanto como estar aquí.
    Traslado y cuidado infantil: díganos antes. Buscamos la manera.
    Lo que oiga sobre otras personas se queda con usted.
    Esto no es una consulta. Las preguntas sobre la atención van a su próxima consulta.
    Puede dejarlo en cualquier momento. No necesita una razón.
onboarding-title = Un buen comienzo
onboarding-lead = Lo que hacen con cada persona nueva. La persona va marcando la lista junto con ustedes.
onboarding-lines = La lista
onboarding-lines-hint = Una cosa en cada línea
onboarding-proposed =
    Conoció a la persona a quien preguntar.
    Vio la sala y cómo llegar.
    Sabe cómo nos reunimos y cómo participar por teléfono.
    Sabe quién decide qué.
    Leyó la meta y la dijo con sus propias palabras.

## Together at the clinic: small projects to begin with (stage)

template-visitor-title = Visitar una reunión del equipo
template-visitor-goal = Una madre o un padre visita una de nuestras reuniones y nos dice qué vio.
template-visitor-why = Hablamos de las familias cada mes, pero no hay ninguna en la sala.
template-visitor-first-step = Lea una página sobre la reunión y anote una pregunta.
template-visitor-question = ¿Qué le gustaría oír en una reunión sobre las familias?
template-visitor-involved = Una llamada corta antes, una reunión, una llamada corta después.
template-visitor-skills = hacer preguntas, ver con ojos nuevos
template-lunch-title = Planear un almuerzo para aprender
template-lunch-goal = Un almuerzo en que una familia cuenta al personal cómo es una semana normal.
template-lunch-why = El personal ve la consulta. No ve los otros días.
template-lunch-first-step = Díganos qué quisiera usted que supieran todas las personas de enfermería.
template-lunch-question = ¿Qué desearía usted que supiera todo nuestro equipo?
template-lunch-involved = Dos llamadas para planear y el almuerzo mismo. Pagamos la comida.
template-lunch-skills = contar historias, planear, hablar ante un grupo
template-mentor-title = Hablar una vez con una familia nueva
template-mentor-goal = Una familia con una pregunta habla una vez con una familia que ya pasó por eso.
template-mentor-why = Algunas cosas solo las sabe una madre o un padre.
template-mentor-first-step = Díganos con qué preguntas podría ayudar.
template-mentor-question = ¿Qué le habría ayudado en el primer mes?
template-mentor-involved = Una llamada corta de capacitación y una charla. Les ponemos en contacto si ambas familias dicen que sí.
template-mentor-skills = escuchar, diagnóstico nuevo, escuela
template-survey-title = Hacer una encuesta corta
template-survey-goal = Cinco preguntas a las familias sobre la clínica, hechas y resumidas.
template-survey-why = Suponemos qué es difícil para las familias. Nos gustaría saberlo.
template-survey-first-step = Anote las tres cosas que usted preguntaría.
template-survey-question = ¿Qué debimos preguntarle hace mucho?
template-survey-involved = Dos llamadas, luego trabajo en casa. La clínica la envía.
template-survey-skills = hacer preguntas, encuestas, contar
template-review-title = Leer uno de nuestros folletos
template-review-goal = Un folleto que queda claro la primera vez que se lee.
template-review-why = Lo escribió nuestro equipo. Por eso nos cuesta ver qué no está claro.
template-review-first-step = Lea el folleto y marque cada palabra que le detenga.
template-review-question = ¿Qué palabras le detuvieron al leerlo?
template-review-involved = Trabajo en casa, una llamada corta.
template-review-skills = lenguaje claro, leer con atención
template-fundraising-title = Ayudar en un día por una buena causa
template-fundraising-goal = Un día que reúne dinero para el rincón de juegos.
template-fundraising-why = Usted sabe a quién se puede convencer y cómo hacerlo divertido.
template-fundraising-first-step = Díganos una idea que atraería a sus amistades.
template-fundraising-question = ¿En qué gastaría las primeras diez libras?
template-fundraising-involved = Tres llamadas y el día mismo. Ningún dinero pasa por sus manos.
template-fundraising-skills = eventos, repostería, música, carteles
template-pitch-title = Un minuto sobre nuestro proyecto
template-pitch-goal = Una charla de un minuto que da ganas de participar.
template-pitch-why = Cuando pregunta el personal, suena a trabajo. Cuando pregunta usted, suena lógico.
template-pitch-first-step = Díganos con sus palabras por qué participaría usted.
template-pitch-question = ¿Qué le diría de nosotros a una amistad?
template-pitch-involved = Dos llamadas. Lo escribimos en conjunto.
template-pitch-skills = escribir, hablar, vender
template-articles-title = Resumir artículos para madres y padres
template-articles-goal = Tres artículos contados en media página cada uno, con palabras sencillas.
template-articles-why = Las madres y los padres buscan información de noche. Mucho de eso es difícil de leer.
template-articles-first-step = Elija uno de cinco artículos y marque lo que le sorprendió.
template-articles-question = ¿Qué buscó usted y nunca encontró?
template-articles-involved = Trabajo tranquilo en casa. Enfermería revisa los datos.
template-articles-skills = lenguaje claro, leer, escribir
template-checklist-title = Una lista para familias nuevas
template-checklist-goal = Una página que dice a una familia nueva qué traer y a quién llamar.
template-checklist-why = El primer día nadie recuerda lo que se dijo.
template-checklist-first-step = Anote lo que le habría gustado saber.
template-checklist-question = ¿Qué le habría gustado que alguien le dijera?
template-checklist-involved = Trabajo tranquilo en casa. Una llamada al final.
template-checklist-skills = primeras consultas, listas, diseño
template-first-title = Nuestro primer cambio pequeño
template-first-goal = Algo mejora en nuestra clínica, y podemos mostrarlo en un gráfico.
template-first-why = Queremos aprender a cambiar las cosas con las familias, paso a paso.
template-first-first-step = Reúnase media hora con el equipo y díganos qué cambiaría usted.
template-first-question = ¿Qué cosa cambiaría usted aquí, y cómo?
template-first-involved = Una guía nos lleva paso a paso. Cuatro llamadas cortas.
template-first-skills = hacer preguntas, tener curiosidad
template-video-title = Un video corto para las familias
template-video-goal = Familias y personal hacen un video de dos minutos para nuestra página.
template-video-why = Muchas familias prefieren ver cómo se hace algo en vez de leerlo.
template-video-first-step = Díganos qué pregunta debería responder un video.
template-video-question = ¿Qué le habría gustado ver antes de su primera consulta?
template-video-involved = Un plan, un día de filmación, una llamada. Cada quien dice si se le puede ver.
template-video-skills = contar historias, filmar, editar video

## Reminders: the list (reminders)

reminders-title = Recordatorios
reminders-lead = Le preguntamos a las horas que usted elige. Con el teléfono bloqueado nunca decimos de qué se trata.
reminders-none-title = Todavía no hay recordatorios
reminders-none = Un empujoncito en el momento justo ayuda a llevar el diario. Usted elige cuándo, y puede pararlo cualquier día.
reminders-add = Agregar un recordatorio para { $name }
reminders-none-of = No hay nada puesto para { $name }.
reminders-offline = Estos pueden ser viejos. No pudimos preguntar al servidor ahora.
reminders-loading = Leyendo sus recordatorios
reminders-paused = En silencio hasta el { $day }
reminders-seldom = Un día sí y otro no
reminders-pause = Pausar por vacaciones
reminders-pause-title = Pausar todos los recordatorios
reminders-pause-what = Nada suena hasta ese día. Luego todo sigue como antes.
reminders-pause-until = Primer día de regreso
reminders-pause-missing = Elija un día después de hoy.
reminders-pause-do = Pausar
reminders-pause-done = Todo está en silencio hasta el { $day }.
reminders-go-on = Seguir ahora
reminders-went-on = Sus recordatorios siguen.
reminders-less-title = ¿Preguntamos menos seguido?
reminders-less = { $what } ({ $name }): usted dejó pasar los últimos. Está bien. Podemos preguntar un día sí y otro no, o no preguntar más.
reminders-less-yes = Un día sí y otro no
reminders-less-no = Dejarlo como está
reminders-less-done = Ahora preguntamos un día sí y otro no.
reminders-less-kept = Queda como está.
reminders-ways = Cómo le llegan
reminders-way-phone = Este teléfono
reminders-way-phone-detail = Lo que puede hacer, y una prueba
reminders-way-mail = Correo
reminders-way-mail-none = Apagado
reminders-way-mail-single = Un correo cada vez
reminders-way-mail-digest = Un correo al día
reminders-way-calendar = Su propio calendario
reminders-way-calendar-detail = Como horas en el calendario que usted usa
reminders-quiet = Horas de silencio
reminders-quiet-detail = Nada suena de { $from } a { $until }
reminders-quiet-none = Ninguna
reminders-nobody = Un recordatorio es solo para usted. En la clínica nadie lo ve, y nadie ve si lo deja pasar.

## Reminders: one reminder (reminders)

reminder-new-title = Un recordatorio nuevo
reminder-edit-title = Cambiar este recordatorio
reminder-lead = Para { $name }. Le llega solo a usted.
reminder-thing = ¿Qué le recordamos?
reminder-thing-peak-flow = Flujo máximo
reminder-thing-symptoms = Cómo estuvo el día
reminder-thing-check-in = Cómo va una meta
reminder-thing-next-step = Un próximo paso
reminder-thing-refill = Conseguir medicamento
reminder-thing-visit = Preguntas para una consulta
reminder-thing-review = Revisar el plan otra vez
reminder-hint-peak-flow = No llega si ya está anotado.
reminder-hint-symptoms = No llega si ya está anotado.
reminder-hint-check-in = No llega si ya nos lo contó ese día.
reminder-hint-next-step = Hasta que esté hecho.
reminder-hint-refill = Cuando se vaya a acabar pronto.
reminder-hint-visit = Dos días antes, para que pueda anotarlas.
reminder-hint-review = Cuando toca revisar el plan.
reminder-about = Sobre: { $what }
reminder-times = ¿A qué hora?
reminder-time = Hora { $number }
reminder-time-add = Otra hora
reminder-time-remove = Quitar la hora { $number }
reminder-times-missing = Elija una hora.
reminder-days = ¿Qué días?
reminder-days-missing = Elija al menos un día.
reminder-days-all = Todos los días
reminder-days-week = De lunes a viernes
reminder-days-weekend = Sábado y domingo
reminder-pause = En silencio por un tiempo
reminder-pause-hint = Por vacaciones, o una semana con la abuela.
reminder-pause-until = Primer día en que suena otra vez
reminder-pause-missing = Elija un día después de hoy.
reminder-seldom = Solo un día sí y otro no
reminder-quiet = Suena cuando terminan sus horas de silencio: { $until }.
reminder-save = Recordarme
reminder-kept = Listo. Se lo recordaremos.
reminder-stop = Parar este recordatorio
reminder-stopped = Recordatorio parado.
reminder-none = Este recordatorio ya no está aquí.

## Reminders: quiet hours, mail and calendar (reminders)

quiet-title = Horas de silencio
quiet-lead = Lo que cae en ellas llega cuando terminan.
quiet-from = Silencio desde
quiet-until = hasta
quiet-none = Si las dos horas son iguales, no hay horas de silencio.
quiet-most = Máximo en un día
quiet-most-hint = Lo que pase de ese número no se envía.
quiet-save = Guardar
quiet-kept = Guardado.
mail-title = Recordatorios por correo
mail-lead = Van a { $address }.
mail-how = ¿Cuántos correos?
mail-none = Ninguno
mail-single = Uno cada vez
mail-single-hint = Cuando es la hora.
mail-digest = Uno al día
mail-digest-hint = Lo que falta ese día. Si no falta nada, no hay correo.
mail-at = ¿A qué hora?
mail-kept = Guardado.
mail-preview = Todo lo que dice un correo
mail-preview-subject = Asunto: { $subject }
mail-preview-why = Alguien puede leer un correo por encima de su hombro. Por eso no nombra a ningún niño o niña ni dice nada de salud.
feed-title = En su propio calendario
feed-lead = Casi todos los calendarios pueden mostrar una dirección web privada. Así sus horas aparecen junto a todo lo demás.
feed-what = Dice “{ $title }” y nada más. Toda persona que tenga la dirección puede ver las horas.
feed-make = Crear la dirección
feed-make-new = Crear una nueva dirección
feed-new-hint = La vieja deja de funcionar.
feed-made = Su calendario tiene una dirección desde el { $day }.
feed-once = Cópiela ahora. La mostramos solo una vez.
feed-address = La dirección
feed-copy = Copiar
feed-copied = Copiado.
feed-open = Abrir en mi calendario
feed-how = En su calendario busque “Suscribirse” o “Agregar por dirección web” y péguela ahí. Un cambio puede tardar unas horas en verse.
feed-end = Anular la dirección
feed-end-title = ¿Anular la dirección?
feed-end-what = Su calendario no recibirá horas nuevas. Puede conservar las viejas hasta que usted las quite ahí.
feed-ended = La dirección está anulada.

## Reminders: what this phone can do, and the home screen (reminders)

this-phone-title = Este teléfono
this-phone-lead = Lo que puede hacer por usted, y lo que no puede.
this-phone-can = Lo que puede hacer
this-phone-yes = Sí
this-phone-no = No
able-offline = Escribir y leer sin conexión
able-offline-yes = El diario y el plan se abren en cualquier lugar. También los pasos para los malos momentos.
able-offline-no = Todavía no. Abra Ensemble una vez más cuando tenga conexión.
able-ring = Sonar cuando es la hora
able-ring-yes = Los recordatorios suenan aquí, aunque la app esté cerrada.
able-ring-no = Ahora no. Vea arriba. El correo y su calendario sí funcionan.
able-buttons = “Hecho” y “Más tarde” en la pantalla bloqueada
able-buttons-yes = Puede responder ahí sin abrir la app.
able-buttons-no = Toque el recordatorio y luego responda en la app.
able-send = Envío automático al volver la conexión
able-send-yes = Lo que usted escribe se envía, aunque Ensemble esté cerrado.
able-send-no = Se envía cuando usted abre Ensemble otra vez.
able-badge = Un número en el ícono de la app
able-badge-yes = Muestra que algo espera. No dice qué.
able-badge-no = Usted ve lo que espera al abrir Ensemble.
able-keep = Guardar lo que escribe por mucho tiempo
able-keep-yes = Este teléfono prometió no borrarlo.
able-keep-no = Un teléfono lleno puede borrarlo después de enviarlo. Entonces se lee otra vez del servidor.
able-installed = Abrir desde la pantalla de inicio
able-installed-yes = Ensemble está en su pantalla de inicio.
able-installed-no = Arriba se explica cómo.
this-phone-late = Un recordatorio puede llegar tarde, o no llegar. El teléfono puede estar apagado, ahorrar batería o estar sin conexión. No dependa del recordatorio en un mal momento. Siga el plan.
coach-title = Poner Ensemble en la pantalla de inicio
coach-why-ios = En un iPhone o iPad, solo las apps de la pantalla de inicio pueden sonar. Toma un minuto.
coach-why-android = Se abre más rápido, y su teléfono guarda de forma más segura lo que escribe.
coach-which = ¿Qué teléfono tiene?
coach-ios = iPhone o iPad
coach-android = Android
coach-ios-1 = Abra esta página en Safari. Toque el signo de compartir: un cuadro con una flecha hacia arriba.
coach-ios-2 = Baje por la lista y toque “Agregar a Inicio”.
coach-ios-3 = Toque “Agregar”. Si pregunta, deje activado “Abrir como app web”.
coach-ios-4 = Cierre Safari. Abra Ensemble desde la pantalla de inicio y entre una vez más. Luego vuelva a esta página.
coach-android-1 = Abra esta página en Chrome. Toque los tres puntos de arriba.
coach-android-2 = Toque “Agregar a la pantalla principal” o “Instalar app”.
coach-android-3 = Toque “Instalar”. Ensemble tendrá entonces su ícono entre sus apps.
coach-now = Ponerlo ahí ahora
coach-step = Paso { $number }

## News from the clinic (news)

news-title = Noticias de la clínica
news-lead = Para todas las familias de la clínica.
news-none-title = No hay noticias ahora
news-none = Cuando su clínica tenga algo que decir a todas las familias, aparecerá aquí.
news-by = { $name }, { $clinic }
news-until = Hasta el { $day }
news-print = Imprimir
news-gone = Esta noticia ya terminó.
news-offline = No pudimos preguntar por noticias ahora.
news-card = { $clinic }, hasta el { $day }

## Being reminded, from elsewhere (remind)

remind-me = Recordarme
remind-me-of = Recordarme: { $name }
remind-set = Recordatorio puesto
remind-set-of = El recordatorio de { $name }
remind-offer-title = ¿Se lo recordamos la próxima vez?
remind-offer = Usted elige cuándo. Un teléfono bloqueado no muestra ningún nombre ni nada de salud.
remind-offer-yes = Sí, recordarme
remind-offer-no = No, gracias

## What leaves the app: lock screens, mails, calendars. No health word, no child's name. (told)

told-push-reminder = Es hora de su recordatorio.
told-push-notice = Hay noticias para usted.
told-push-test = Funciona. Así se ve un recordatorio.
told-push-done = Hecho
told-push-later = Más tarde
told-mail-subject = Un recordatorio de Ensemble
told-mail-body =
    Hola:

    { $sentence } Ábralo aquí:

    { $address }

    Puede parar estos correos o cambiar cuándo llegan. Eso se hace aquí:

    { $settings }

    Por favor, no responda a este correo. Nadie lee las respuestas.
told-digest-sentence = Sigue pendiente algo que usted nos pidió recordarle.
told-sender = Ensemble
told-calendar-title = Un recordatorio
told-calendar-about = Ábralo aquí: { $address }

## What a notification says where its person allowed it (push)

push-peak-flow = Flujo máximo de { $name }
push-symptoms = Unas preguntas sobre el día de { $name }
push-check-in = ¿Cómo va la meta de { $name }?
push-next-step = Un próximo paso para { $name }
push-refill = El medicamento de { $name } puede acabarse
push-visit = Anote las preguntas de { $name } para la consulta
push-review = Revise el plan de { $name }

## Reminders on this phone (phone)

phone-offer-title = Deje que este teléfono le recuerde
phone-offer-why = Su teléfono preguntará si Ensemble puede enviarle notificaciones. Diga que sí, y sus recordatorios suenan aquí. La pantalla bloqueada solo dice “Es hora de su recordatorio”. Nunca muestra un nombre ni una enfermedad.
phone-turn-on = Sí, recordarme aquí
phone-turn-off = Parar los recordatorios en este teléfono
phone-on-title = Este teléfono le recuerda
phone-on = Los recordatorios suenan aquí mientras no salga de su cuenta.
phone-blocked-title = Este teléfono bloquea nuestras notificaciones
phone-blocked = Usted o su navegador dijo que no a las notificaciones. Abra los ajustes de este sitio o app y permita las notificaciones. Luego vuelva aquí.
phone-install-title = Primero ponga Ensemble en su pantalla de inicio
phone-install = En este dispositivo solo las apps de la pantalla de inicio pueden sonar.
phone-install-how = Mostrarme cómo
phone-unsupported-title = Este navegador no puede sonar
phone-unsupported = Pruebe otro navegador. O deje que le enviemos correos.
phone-broken = Eso no funcionó. Revise su conexión e intente otra vez.
phone-test = Enviarme una prueba
phone-test-sent = Va en camino. Suena en un momento. Bloquee su teléfono para ver cómo se ve.
phone-test-lost = No se pudo llegar a este teléfono. Apague los recordatorios y enciéndalos otra vez.
phone-words = Mostrar de qué se trata en la pantalla bloqueada
phone-words-hint = Otras personas que vean su teléfono también podrán leerlo. Esto es solo para este teléfono.
arrived-title = Su recordatorio
arrived-lead = Usted pidió que le recordáramos.
arrived-test = La prueba llegó a este teléfono. Todo está bien.
arrived-gone = Este recordatorio ya no existe.
arrived-not-yet = Este teléfono todavía no conoce este recordatorio. Intente otra vez cuando tenga conexión.
arrived-done = Hecho
arrived-later = Recordarme más tarde
arrived-said-done = Anotado. Bien hecho.
arrived-said-later = De acuerdo. Sonará otra vez más tarde.
arrived-open-refill = Abrir los medicamentos
arrived-open-next-step = Abrir los próximos pasos
arrived-open-review = Abrir el plan
arrived-home = Ir a Hoy
