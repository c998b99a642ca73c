### What people read in English. Plain words, short sentences.

### A group whose heading ends in "(clinic)" or another name is loaded with the screens of that name.

## The app on the home screen

app-name = Ensemble

## The shell around every screen

shell-skip = Go to the page
shell-places = Places
shell-loading = One moment
nav-today = Today
nav-plan = Plan
nav-visits = Visits
nav-together = Together
nav-more = More
nav-now = Now
nav-now-what = What to do now, for { $name }
# A screen that could not be fetched or drawn.
broken-title = This screen did not open
broken = All that you saved is still there.
broken-again = Open it again

## Children

child-switch = Change child. Now: { $name }
child-switch-title = Whose diary?
child-current = open now
child-add = Add a child
child-colour-teal = Teal
child-colour-coral = Coral
child-colour-plum = Plum
child-colour-amber = Amber
child-colour-sky = Sky
child-colour-moss = Moss
child-colour-rose = Rose
child-colour-slate = Slate
child-shape-circle = Circle
child-shape-square = Square
child-shape-triangle = Triangle
child-shape-star = Star
child-shape-heart = Heart
child-shape-moon = Moon
child-shape-leaf = Leaf
child-shape-drop = Drop

## Parts of forms

save-for = Save for { $name }
button-busy = One moment
button-close = Close
button-undo = Undo
form-optional = if you like
form-left = { $count ->
    [one] 1 letter left
   *[other] { $count } letters left
  }
form-over = { $count ->
    [one] 1 letter too many
   *[other] { $count } letters too many
  }
password-show = Show
password-hide = Hide
password-show-label = Show the password
password-hide-label = Hide the password
stepper-less = Less: { $label }
stepper-more = More: { $label }
stepper-empty = not filled in
blow-number = Blow { $number }
blow-best = Best
blow-far-apart = Your two best blows are far apart. You can blow once more. Type it over the lowest one.
code-copy = Copy the code
code-copied = Copied
errors-title = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
  }
notice-info = Note
notice-ok = Done
notice-warn = Take care
notice-danger = Important

## Zones

zone-green = Green
zone-yellow = Yellow
zone-red = Red
zone-name = { $zone ->
    [green] Green zone
    [yellow] Yellow zone
   *[red] Red zone
  }
zone-steps = What your plan says
zone-watch = No one watches this live.

## Saved, sent, needs you

sync-kept = Saved on this phone
sync-sending = Sending
sync-sent = Sent
sync-needs-you = Needs you
sync-offline = No network. It is saved on this phone.

## The installed app (manifest)

manifest-description = A diary and a care plan for your child. It works with no network.
manifest-shortcut-peak-flow = Peak flow
manifest-shortcut-symptoms = Symptoms
manifest-shortcut-plan = Plan

## Problems, as the server names them

problem-again = Try again
problem-offline = There is no network just now. Nothing is lost. Please try again when you are back online.
problem-unavailable = The server does not answer just now. Please try again in a few minutes.
problem-refused = This did not work. Please check what you typed and try again.
problem-too-many = Too many tries. Please wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.
problem-not-signed-in = Please sign in again.
problem-session-ended = You were signed out from another device. Please sign in again.
problem-not-found = We can not find this. It may have ended, or it is not on your list.
problem-changed-meanwhile = Someone changed this just now. Please look at it again.
problem-made-before = This was kept before, with other words. Please look for it in the list first.
problem-gone = This code has been used or is too old. Please ask for a new one.
problem-already-shared = You already share with this clinic.

## Sharing (sharing)

sharing-title = Who sees { $name }’s diary
sharing-lead = Only the people on this page can read it. You can end a share at any time, and it ends at once.
sharing-clinics = Care team
sharing-clinics-none = No clinic reads { $name }’s diary yet. Ask your clinic for its code.
sharing-join = Share with a clinic
sharing-family = At home
sharing-you = That is you
sharing-looks = Who has looked
share-requested = Asked. The clinic has to say yes first. Until then it sees nothing.
share-team = These people can read the diary:
share-counted = Count { $name } in this clinic’s numbers
share-counted-hint = In the numbers there is no name. They help the clinic see if care gets better. Your care team sees if you said yes. It changes nothing in your care, and you can take it back at any time.
share-numbers = See this clinic’s numbers
share-counted-since = { $who } said yes on { $day }.
share-counted-differ = Two of you gave two answers. So it counts as no.
share-end = End this share
share-end-title = End the share with { $clinic }?
share-end-words = From now on, no one at { $clinic } can read { $child }’s diary. What you wrote stays with you.
share-end-keep = Keep sharing
share-ended = { $clinic } can no longer read { $child }’s diary.
role-clinician = Clinician
role-coordinator = Coordinator
role-nurse = Nurse
role-guardian = Parent
role-self = Own diary
guardian-waits = { $name } typed your code and would like to keep { $child }’s diary with you.
guardian-confirm = Yes, let { $name } in
guardian-refuse = No
guardian-confirmed = { $name } now keeps { $child }’s diary with you.
guardian-refused = { $name } was not let in.
invite-parent = Invite another parent
invite-code-title = Pass this code on
invite-code-words = Read it out, or send it. It works once, until { $until }. They will also need { $child }’s date of birth. Then you say yes here.
invite-open = The code that you sent works until { $until }.
invite-take-back = Take it back

## Who looked (sharing)

looks-title = Who looked at { $name }’s diary
looks-lead = Each time someone in the care team opens the diary, we write it down here.
looks-none = Nobody has looked yet.
looks-more = Show earlier ones
look-entries = { $name } read { $child }’s diary
look-summary = { $name } read { $child }’s summary
look-plan = { $name } read { $child }’s plan
look-profile = { $name } opened { $child }’s profile
look-access = { $name } looked at who sees { $child }’s diary
look-day = { $name } saw { $child } in the list of visits
look-panel = { $name } saw { $child } in the list of all families
look-by-link = { $name } opened { $child }’s plan by link
look-other = { $name } opened { $child }’s record
look-before-visit = { $words }, before the visit

## Joining a clinic (sharing)

join-title = Share with a clinic
join-lead = Your clinic has a code on its wall, on a card or in a letter.
join-code = The clinic’s code
join-code-hint = Ten letters and numbers, such as 7KQ2M-X4BDT. Small or big letters are the same.
join-code-missing = Type the code.
join-find = Find the clinic
join-scan = Scan the code
join-whose = Whose diary?
join-question = Share { $child }’s diary with { $clinic }?
join-what = The care team will be able to read the diary and write the plan. You see who they are and when they look. You can end it at any time.
join-share = Share { $child }’s diary
join-asked = We have asked { $clinic }. You will see here when they say yes.
scan-title = Scan the code
scan-hint = Hold the phone over the square code.
scan-refused = This phone does not let us use the camera. You can type the code.

## Coming in as a second parent (sharing)

invited-title = Keep a diary together
invited-lead = The other parent has made a code for you.
invited-code = The code
invited-birth-date = The child’s date of birth
invited-birth-date-hint = So that we know you know this child.
invited-birth-date-missing = Fill in the date of birth.
invited-go = Go on
invited-waiting-title = Nearly there
invited-waiting = The other parent now has to say yes on their phone. Then the diary appears here by itself.

## Visits (sharing)

visits-title = Visits
visits-lead = What would you like to talk about? Your questions stand first on the page that { $name }’s team reads.
visits-none-title = No visit is planned
visits-none = When your clinic plans a visit, it appears here. Then you can write your questions.
visits-none-share = See who shares the diary
visits-past = Past visits
visit-was = { $day }, with { $name }
visit-with = With { $name }
visit-somebody = the care team
visit-unread = The diary has not been read for this visit yet.
visit-read = Read by { $name } on { $day }
questions-title = What matters to us
questions-none = No questions yet. You can write up to five.
questions-write = Write your questions
questions-change = Change the questions
question-number = Question { $number }
questions-saved = Your questions are saved.

## A child's profile (sharing)

child-form-title = Whose diary is it?
child-form-change-title = { $name }’s profile
child-form-lead = One diary for each child. You can add more later.
child-self = Who is it for?
child-self-child = My child
child-self-me = Me
child-name = First name or nickname
child-name-hint = This is what you will see on each screen.
child-name-missing = Type a name.
child-birth-date = Date of birth
child-birth-date-missing = Fill in the date of birth.
child-birth-date-future = The date of birth can not be in the future.
child-conditions = What is the diary for?
child-conditions-missing = Choose at least one.
condition-asthma = Asthma
condition-crohns = Crohn’s disease
condition-colitis = Ulcerative colitis
child-colour = Colour
child-shape = Shape
child-look-hint = Colour and shape tell you at a glance whose diary is open.
child-begin = Begin { $name }’s diary
child-begin-unnamed = Begin the diary
child-keep = Keep the changes
child-kept = Changed.

## More (sharing)

more-title = More
more-goals = Goals
more-learning = Learning at home
more-profile = Name, colour and shape
more-medicines = Medicines
more-school = School and carers
more-sharing = Who sees the diary
more-looks = Who has looked
more-join = Share with a clinic
more-invited = I have a code from another parent
more-add-child = Add another diary
more-you = You
more-devices = Your devices
more-reminders = Reminders
more-news = News from the clinic
more-sign-out = Sign out
more-about = Good to know
more-about-not-device = Ensemble shows what you write and what your plan says. It does not judge your health, and it is not a medical device.
more-about-nobody = No one watches this diary live. If you need help now, use your plan or call your clinic. Is it very bad? Call the emergency number.
more-clinic = Go to the clinic’s side

## Sending, and new versions of the app

sync-all-sent = All sent
sync-offline-idle = No network
sync-first = Getting the diary
sync-some-kept = { $count ->
    [one] 1 entry is kept on this phone
   *[other] { $count } entries are kept on this phone
  }
sync-some-need-you = { $count ->
    [one] 1 entry needs you
   *[other] { $count } entries need you
  }
sync-lost = { $count ->
    [one] This browser cleared 1 entry before it was sent. Please write it again.
   *[other] This browser cleared { $count } entries before they were sent. Please write them again.
  }
sync-returned = Some of your words could not be sent
sync-sign-in = Sign in again to send
sync-update = Load the new version to send
sync-trouble = This phone can not save just now
update-ready = A new version is ready.
update-waits = A new version is ready. It waits until you have saved.
update-now = Load it now
device-name = { $browser } on { $system }
device-unknown = A device

## Signing in (account)

sign-in-title = Sign in
sign-in-lead = Your child’s diary and care plan, shared with the people you choose.
sign-in-offline = It works with no network.
sign-in-choose = You choose who reads it.
sign-in-looked = You see who has looked.
sign-in-email = E-mail
sign-in-password = Password
sign-in-do = Sign in
sign-in-no-account = New here?
sign-in-sign-up = Make an account
problem-sign-in-failed = The e-mail or the password is not right. Please try again.
sign-up-title = Make an account
sign-up-lead = Then you can start a diary for your child or for yourself.
sign-up-name = Your name
sign-up-password-hint = 15 letters or more. A few words you can recall are best.
sign-up-do = Make my account
sign-up-have-account = You have one?
sign-up-not-live = No one watches this app all day. If you need help at once, call your emergency number.
passphrase-offer = Make up a password for me
passphrase-lead = Made up just for you. Write it down, or let your phone keep it.
passphrase-taken = It is filled in above. Keep it safe: you need it on your next phone.
passphrase-take = Use this one
passphrase-another = Another one
problem-required = Please fill this in.
problem-too-long = This is too long.
problem-not-an-email = This does not look like an e-mail address.
problem-password-too-short = This is too short. Please use 15 letters or more.
problem-password-too-long = This is too long. Please use 200 letters or fewer.
problem-password-too-plain = This is easy to guess. Please mix more letters.
problem-password-common = Many people use this one. Please choose another.
problem-password-about-you = This is close to your name or e-mail. Please choose another.

## Devices (account)

devices-title = Your devices
devices-lead = Where you are signed in. Lost a phone? End it here.
devices-current = This device
devices-seen = Last used { $when }
devices-end = End
devices-end-one = End { $name }
devices-ended = { $name } is signed out.
devices-end-all = Sign out on all devices
devices-end-all-title = Sign out on all devices?
devices-end-all-what = You will have to sign in again on each of them, on this one too. Entries that are not sent yet stay safe where they were written.

## Signing out (account)

sign-out-title = Sign out?
sign-out-what = The diary is then gone from this device. It stays safe with Ensemble.
sign-out-do = Sign out
sign-out-stay = Stay
sign-out-unsent = { $count ->
    [one] 1 entry is not sent yet
   *[other] { $count } entries are not sent yet
  }
sign-out-answers = { $count ->
    [one] 1 answer to a reminder is not sent yet
   *[other] { $count } answers to reminders are not sent yet
  }
sign-out-unsent-kept = If you sign out now, they stay on this device. Only { $name } can send or see them, after signing in here again.

## What waits on this phone (account)

waiting-title = On this phone
waiting-lead = This is saved here and not sent yet.
waiting-none = All that you wrote is sent.
waiting-send = Send now
waiting-again = Try again
waiting-in-project = Something for a project, { $when }
waiting-what = { $what } for { $name }, { $when }
waiting-child-gone = a diary that is not on your list
waiting-kind-diary-entry = Entry
waiting-kind-diary-mark = Event
waiting-kind-plan = Plan
waiting-kind-plan-draft = Idea for the plan
waiting-kind-plan-answer = Answer to a plan
waiting-kind-personal-best = Best peak flow
waiting-kind-visit = Visit
waiting-kind-goal = Goal
waiting-kind-goal-checkin = How a goal goes
waiting-kind-needs = Card for visits
waiting-kind-needs-answer = Answer to a card
waiting-kind-agenda = Points for a visit
waiting-kind-decision = Decision
waiting-kind-next-step = Next step
waiting-kind-care-helper = Somebody who helps
waiting-kind-care-handover = Note on a hand-over
waiting-kind-story = Story of care
waiting-kind-story-part = Part of a story
waiting-kind-story-thanks = Thanks
waiting-kind-registry = Answer about numbers
waiting-kind-together-note = Note on working together
waiting-kind-care-date = Date
waiting-kind-coordinator = Coordinator
waiting-kind-medicine = Medicine
waiting-kind-dose = Dose
waiting-kind-episode = Bad hour
waiting-kind-school-plan = School plan
waiting-kind-visit-questions = Questions for a visit
waiting-kind-visit-receipt = Note that it was read
waiting-kind-idea = Idea
waiting-kind-other = Note
trouble-refused = This diary is no longer yours to write in. Your words stay here.
trouble-invalid = Something in it could not be taken. Please open it and look again.
trouble-conflict = This could not be stored. Please write it again.
trouble-too-large = This is too long to send. Please make it shorter.
trouble-other = This could not be sent. Please look at it again.
returned-title = Your own words
returned-what = A diary is not on your list any more. These words were not sent. Copy them now if you need them: they are shown once.

## The very start (account)

begin-title = Welcome, { $name }
begin-lead = Start a diary. You write it together, and you choose who reads it.
begin-child = Start a diary
begin-invited = I have a code from another parent

## Nothing here (account)

not-here-title = Nothing here
not-here = This page is not there, or it is not on your list.
not-here-home = Go to Today

## The clinic's frame (clinic)

clinic-nav-day = Visits
clinic-nav-families = Families
clinic-nav-requests = Requests
clinic-nav-together = Together
clinic-nav-team = Clinic
clinic-nav-family = My family
clinic-nav-account = Account
clinic-none-title = No clinic yet
clinic-none = You do not work at a clinic here. A colleague can make a code for you.
clinic-have-code = I have a code
clinic-devices = Your devices
clinic-own-diary = Keep a diary of your own
clinic-sign-out = Sign out
staff-code-title = Come in as staff
staff-code-lead = A colleague has made a code for you. It works once.
staff-code = The code
staff-code-missing = Type the code.
staff-code-go = Go on
condition-short-asthma = Asthma
condition-short-crohns = Crohn’s
condition-short-colitis = Colitis
condition-group-asthma = Asthma
condition-group-ibd = Crohn’s or colitis

## The clinic's day (clinic)

day-title = Visits
day-lead = { $visits ->
    [0] No visits planned.
    [one] 1 visit, { $unread } not read yet.
   *[other] { $visits } visits, { $unread } not read yet.
  }
day-span = Days
day-span-1 = Today
day-span-2 = Today and tomorrow
day-span-7 = 7 days
day-caption = Visits on { $day }
day-child = Patient
day-time = Time
day-with = With
day-written = Since the last visit
day-questions = Questions
day-read = Read
day-age = { $age ->
    [one] 1 year
   *[other] { $age } years
  }
day-written-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
  }
day-written-none = Nothing written
day-red = { $count } red
day-two-versions = two versions
day-last = last { $day }
day-never = never written
day-unread = Not yet
day-read-by = { $name }, { $at }
day-empty-title = No visits in these days
day-empty = Add a visit, and the family can write its questions.
day-keys = Keys: J and K go down and up, Enter opens.
visit-add = Add a visit
visit-add-go = Add the visit
visit-form-lead = The family sees the visit at once and can write up to five questions for it.
visit-child = Patient
visit-choose = Choose
visit-day = Day
visit-time = Time
visit-clinician = With
visit-clinician-hint = Somebody in this patient’s care team.
visit-about = About
visit-about-hint = The family sees this, for instance “Asthma review”.
visit-child-missing = Choose a patient.
visit-day-missing = Choose a day.
visit-time-missing = Choose a time.
visit-clinician-missing = Choose who the visit is with.
visit-refused = This visit could not be added. Is the clinician in this patient’s care team?
visit-sent = The visit is added. The family can see it.
visit-kept = No network. The visit is kept here and goes out as soon as there is one.

## Families of the clinic (clinic)

families-title = Families
families-lead = The patients in whose care team you are.
families-find = Find by name
families-born = born { $day }
families-panel = All patients at a glance
families-numbers = Our numbers
families-none-title = No families yet
families-none = Families join with your clinic’s code. You confirm them under Requests.
requests-title = Requests
requests-lead = Families who would like to share a diary with this clinic. Say yes only to patients you know.
requests-none-title = Nobody is waiting
requests-none = When a family uses your code, it appears here.
request-born = Born { $day }
request-by = Asked by { $name }, { $at }
request-team = Who will read the diary?
request-team-hint = Coordinators belong to each care team.
request-team-missing = Choose at least one person.
request-confirm = Yes, this is our patient
request-decline = Not our patient
request-confirmed = { $name } is now with you.
request-declined = The request was turned down.
team-lead = How families join, and who works here.
team-code-title = The code on your wall
team-code-lead = Families scan it or type it. You confirm each of them.
team-code = Code of the clinic
team-qr = QR code that opens the clinic’s code on a phone
team-print = Print for the wall
team-invite-title = Invite one family
team-invite-lead = A code for one family, by letter or in person.
team-invite = Make a code
team-invite-code = Code for one family
team-invite-until = Works once, until { $until }.
team-title = Who works here

## All patients at a glance (panel)

panel-title = Patients at a glance
panel-lead = { $count ->
    [0] No patient shares a diary with you yet.
    [one] 1 patient, over the last four weeks.
   *[other] { $count } patients, over the last four weeks.
  }
panel-not-live = It is for a quiet hour. No one is ranked, and no one watches live.
panel-view = View
panel-view-patients = Patients
panel-view-gaps = Gaps in the diaries
panel-view-gaps-count = Gaps in the diaries ({ $count })
panel-cover = What each patient should have
panel-cover-coordinator = Coordinator named
panel-cover-plan = Plan in force
panel-cover-diary = Diary in the last two weeks
panel-cover-read = Read before the last visit
panel-cover-of = { $have } of { $all }
panel-cover-missing = show who has none
panel-cover-all = Show all
panel-sort = Sort by
panel-sort-control = How it goes
panel-sort-entry = Last entry, the oldest first
panel-sort-review = Last read, the longest ago first
panel-sort-overdue = What is past its day
panel-sort-visit = Next visit
panel-sort-name = Name
panel-patient = Patient
panel-good = Good days
panel-good-of = { $good } of { $told }
panel-good-none = not told
panel-red = { $count ->
    [one] 1 red day
   *[other] { $count } red days
  }
panel-entry = Last entry
panel-entry-none = never
panel-review = Last read
panel-review-none = never
panel-next = Next visit
panel-next-none = none
panel-overdue = Past its day
panel-overdue-since = { $count ->
    [one] 1 step, since { $day }
   *[other] { $count } steps, since { $day }
  }
panel-plan-due = plan to look at
panel-counted = In our numbers
panel-counted-yes = yes
panel-counted-no = no
panel-counted-none = not asked
panel-good-what = A good day: asthma in the green zone, or no blood and no pain. It is a count by this app’s own rule, not a score.
panel-none = No one here
panel-gaps-none-title = No gaps now
panel-gaps-none = The diaries are as they should be.
panel-gaps-lead = Ask kindly. Your question goes to the family as a next step. They can say no.
panel-gap-missing = { $days ->
    [0] Nothing written in four weeks.
    [one] Written on one day in four weeks.
   *[other] Written on { $days } days in four weeks.
  }
panel-gap-late = { $count } entries were filled in later.
panel-gap-unlikely = Is this number right? { $what }
panel-gap-two-versions = { $count ->
    [one] One entry is there in two versions.
   *[other] { $count } entries are there in two versions.
  }
panel-gap-no-plan = There is no plan in force.
panel-field-on = { $field } on { $day }
panel-ask = Ask the family
panel-ask-of = Ask { $name }’s family: { $what }
panel-asked = The family was asked.
panel-write-plan = Write the plan
panel-step-missing = Could you write again now and then? Two days a week help us a lot.
panel-step-late = Is there a time of day when it is easy to write? We can plan it with you.
panel-step-unlikely = Please look at this once more. Is the number right? { $what }
panel-step-two-versions = Some entries are there twice. Please choose which one is right.

## A clinic's numbers, for its staff and its families (numbers)

numbers-title = How it goes at our clinic
numbers-title-family = How it goes at your clinic
numbers-lead = Good days, month by month, of all who said “count us in”.
numbers-caption = Good days in a hundred, by month
numbers-month = Month
numbers-good = Good days
numbers-of = about { $good } of 100
numbers-none = too few
numbers-what = A good day here is one in the green zone, or one with no blood and no pain. If a day was told of more than once, each time must be good. Families wrote it in their own diaries.
numbers-own-rule = This is our app’s own rule. It is not a medical score, and no doctor has signed it off yet.
numbers-small = To keep each family safe, a month is shown only if { $least } or more told of it. The number is rounded, so that it tells little of any one child.
numbers-not-better = More good days can have many reasons. The time of year is one.
numbers-empty-title = No numbers yet
numbers-empty = Too few families have said yes so far.
numbers-no-clinic = No clinic shares this diary yet
numbers-join = You say yes or no under “Who sees the diary”.
numbers-sharing = Who sees the diary

## Telling all families (clinic)

tell-title = Tell all families
tell-lead = A few sentences to every family of the clinic: infection season, a day you are closed, a new number.
tell-heading = Heading
tell-heading-missing = Write a heading.
tell-text = What you want to tell
tell-text-missing = Write what you want to tell.
tell-until = Shown until
tell-until-missing = Choose the last day on which it matters.
tell-skills-title = What do you like, and what can you do?
tell-skills-text =
    We would like to make the clinic better together with you. Tell us in five short questions what you like and what you can do: sewing, sums, songs, all of it counts. The clinic sees your words, not your name. You need not answer, and your care stays the same.
    { "" }
    { $address }
tell-reach = { $count ->
    [0] No family shares with the clinic yet.
    [one] It reaches 1 person, in the app and on their phone.
   *[other] It reaches { $count } people, in the app and on their phones.
  }
tell-no-names = Name no patient. Every family reads the same words. The lock screen says only “There is news for you”.
tell-preview = Preview
tell-preview-title = This is how families see it
tell-send = Tell all families
tell-sent = Told. It is on its way.
tell-change = Change it
tell-none-title = Nothing told yet
tell-none = What you tell all families is listed here.
tell-now = Families see this now
tell-over = Earlier
tell-take-back = Take it back
tell-taken-back = Families see it no more.
tell-print = Print to hang up
tell-of = { $name }, { $day }
tell-families = Tell all families

## The page before the visit (clinic)

summary-title-none = Summary
summary-lead = { $age ->
    [one] 1 year
   *[other] { $age } years
  } · { $conditions } · { $visit }
summary-visit = { $day } with { $name }
summary-no-visit = no visit planned
summary-window-visit = Since the last visit: { $from } to { $to }, { $days } days
summary-window-start = Since the diary began: { $from } to { $to }, { $days } days
summary-window-4 = The last 4 weeks: { $from } to { $to }
summary-window-8 = The last 8 weeks: { $from } to { $to }
summary-window-12 = The last 12 weeks: { $from } to { $to }
summary-since = Which days
summary-since-visit = Since last visit
summary-since-4 = 4 weeks
summary-since-8 = 8 weeks
summary-since-12 = 12 weeks
summary-print = Print
summary-questions = What matters to the family
summary-questions-none = The family has not written questions yet.
summary-questions-no-visit = Questions belong to a visit, and none is planned.
summary-questions-by = Written by { $name }
summary-missing = What is missing
summary-missing-nothing = Nothing is missing.
summary-missing-no-entries = Nothing was written in these days. Last entry: { $last }.
summary-missing-not-in-profile = There are entries for { $condition }, which the profile does not name.
summary-missing-no-visit = No visit is planned.
summary-missing-no-questions = The family has not written questions yet.
summary-missing-no-plan = No plan for { $condition }: without one there are no zones.
summary-missing-no-best = The plan has no personal best: without one there are no zones.
summary-missing-best-old = The personal best is from { $on }. A growing child may have another one.
summary-missing-no-contact = No device of the family has been in contact yet.
summary-missing-devices-quiet = No device of the family has been in contact since { $since }. There may be entries that nobody here has seen.
summary-two-versions = { $count ->
    [one] One entry has two versions. Answers that differ are left out.
   *[other] { $count } entries have two versions. Answers that differ are left out.
  }
summary-disagreements = { $count ->
    [one] One entry was shown another zone than the plan of that day gives.
   *[other] { $count } entries were shown another zone than the plan of that day gives.
  }
summary-device = { $devices ->
    [one] { $name }: last contact { $at }
   *[other] { $name }, { $devices } devices: last contact { $at }
  }
summary-figures = { $condition } in figures
summary-chart = Peak flow
summary-marks = What happened
summary-tests = Tests of change at home
summary-test-proposes = Proposed for the plan
summary-test-learned = Learned
summary-test-predicted = Predicted by { $name }
summary-test-predicted-late = written on { $day }, after the change had begun
summary-test-change = Change
summary-test-measure = Measured by
summary-plans = Plan
summary-plan-none = { $condition }: no plan yet.
summary-plan-write = Write a plan
summary-plan-renew = Issue a new plan
summary-plan-issued =
    { $condition }: version { $number }, issued by { $name } on { $day } ({ $days ->
        [0] today
        [one] one day ago
       *[other] { $days } days ago
    }).
summary-plan-proposed = Proposed for the next version: { $fields }.
summary-plan-best = Personal best { $value } L/min ({ $on }): green from { $green }, red up to { $red }.
summary-entry-by = by { $name }
summary-entry-late = filled in later
summary-entry-versions = two versions
receipt-title = For the family
receipt-read = Read by { $name }, { $at }
receipt-line = One line back to the family
receipt-line-hint = They see it beside your name. Nobody can answer it here.
receipt-mark = I have read this
receipt-mark-again = I have read it again
receipt-kept = No network. Your receipt is kept here and goes out as soon as there is one.
receipt-refused = This could not be sent. You may no longer be in the care team.

## Figures (clinic)

figure-days-written = Days written
figure-filled-in-later = Filled in later
figure-red-days = Red days
figure-yellow-days = Yellow days
figure-green-days = Green days
figure-best = Highest peak flow
figure-lowest-morning = Lowest morning
figure-variability = Diurnal variability
figure-symptom-days = Days with symptoms
figure-nights-woken = Nights woken
figure-limited-days = Days held back
figure-reliever-days = Days with reliever
figure-reliever-puffs = Puffs of reliever
figure-missed-school = Days of school missed
figure-unplanned-visits = Unplanned visits
figure-blood-days = Days with blood
figure-pain-days = Days with pain
figure-night-stool-nights = Nights with stools
figure-night-stools = Stools at night
figure-missed-days = Days missed
figure-weight-first = First weight
figure-weight-last = Last weight
figure-n-of = { $number } of { $of }
figure-from-days = from { $days } of { $of } days
figure-usual-up-to = (usual: up to { $limit } %)
figure-open = – show the entries of { $label }
unit-flow = { $number } L/min
unit-percent = { $number } %
unit-percent-of-best = { $number } % of best
unit-kg = { $number } kg
span = { $first } – { $last }
pro2-caption-crohns = PRO2 by week (2 × liquid stools + 5 × pain, mean of days; 8, 14 and 34 match CDAI 150, 220 and 450)
pro2-caption-colitis = PRO2 by week (stools above usual 0–3 + blood 0–3, mean of days)
pro2-week = Week
pro2-score = PRO2
pro2-days = From
pro2-days-of = { $days } of { $of } days
missing-no-entries = Nothing written.
missing-not-answered = Not answered.
missing-no-peak-flow = No peak flow.
missing-other-scale = Readings on another meter scale are left out.
missing-no-morning-with-best = No morning reading with a personal best.
missing-too-few-days = Too few days to tell.
missing-no-usual-stools = The plan does not say what is usual.
missing-two-entries-same-session = Two entries for one session: some may be told twice.

## Writing a plan (clinic)

plan-editor-title = { $condition } plan for { $name }
plan-new-lead = The family’s zones and steps come from it at once, also without a network. They read exactly what you write.
plan-renew-lead = What you issue replaces the plan in force. The old one stays in the record.
plan-best-title = Personal best
plan-best-lead = The zones rest on it. Leave it empty, and the family sees no zone.
plan-form-best = Personal best
plan-on = Measured on
plan-scale = Scale of the meter
plan-meter = Meter
plan-scheme = Limits
plan-green-from = Green from
plan-yellow-from = Yellow from
scale-eu = EU (EN 13826)
scale-wright = Wright
scale-ats = ATS
scheme-epr3 = EPR-3: green from 80 %, yellow from 50 %
scheme-gina = Green above 80 %, red from 50 % down
scheme-bts = BTS: green above 75 %, red from 50 % down
scheme-own = My own limits
plan-rules-title = Symptoms
plan-rules-lead = Some answers make the zone yellow or red, whatever the number says.
plan-rules-own = Rules of this patient’s own
plan-rules-usual = The usual rules count: { $rules }
plan-rule-from = { $field }: { $zone ->
    [yellow] yellow from
   *[red] red from
  }
plan-rule-never = Never
plan-rule-or-more = { $number } or more
plan-usual-title = What is usual
plan-usual-lead = The score for colitis counts stools above the usual number of this patient.
plan-usual-stools = Stools on a usual day
plan-form-step-missing = Write what to do here.
plan-best-range = A personal best lies between 30 and 900 L/min.
plan-on-wrong = Choose the day it was measured, not after today.
plan-limits-wrong = The green limit has to be above the yellow one.
plan-help-title = Help
plan-country = Country
plan-country-hint = Chooses the emergency number.
plan-form-review = Look at it again by
plan-no-best = Without a personal best the family sees no zone.
plan-from = from { $from }
plan-between = { $from } to { $to }
plan-to = up to { $to }
plan-next-version = Version { $number }
plan-next-version-lead = Begins with the version in force. Nothing counts until you issue it.
plan-issue = Issue version { $number } for { $name }
plan-share = Show the family as a draft
plan-shared = { $name }’s family sees the draft at their next contact.
plan-withdraw = Withdraw the plan
plan-withdraw-title = Withdraw { $name }’s plan
plan-withdraw-what = It disappears from the family’s phones at their next contact, and they read why. Until a new one is issued there are no zones.
plan-withdraw-why = Why, in words for the family
plan-withdraw-missing = Say why.
plan-withdraw-now = Withdraw it now
plan-withdrawn = The plan is withdrawn. { $name }’s family reads why at their next contact.
plan-changed-meanwhile = Another version was issued while you wrote. Compare it with yours before you issue.
plan-start-again = Begin again with the version in force
plan-keep-mine = I have compared: go on with mine
plan-versions = Versions
plan-version-issued = Version { $number }, issued by { $name }
plan-version-ended = Version { $number } withdrawn by { $name }
plan-answer-none = The family has not answered yet.
plan-use = Use it
plan-leave-out = Leave it out …
plan-leave-out-why = A word to who proposed it
plan-leave-out-say = Leave it out
plan-left-out = Stays out. You say: “{ $why }”
plan-heard-told = { $name } told of { $value } L/min on { $day }.
plan-heard-diary = The diary holds { $value } L/min on { $day }, above the best in force.
plan-heard-doubt = It is more than 20 % above: ask about meter and technique.
plan-method = How found
plan-method-measured = Measured
plan-method-predicted = Predicted (said on the family’s screen)
plan-method-set = Set by you
plan-exactly = Exactly on it is
plan-exactly-green-upper = green
plan-exactly-green-lower = yellow
plan-exactly-yellow-upper = yellow
plan-exactly-yellow-lower = red
plan-further = Beyond the zones
plan-form-signs = How it looks
plan-form-medicines = Medicines
plan-form-steps = What to do
plan-sent = The plan is issued. { $name }’s family has it at their next contact.
plan-kept = No network. The plan is kept here and goes out as soon as there is one.
plan-refused = This plan could not be issued. Please check it, or ask whether the family still shares with you.

## On the home screen (sharing)

install-title = Put Ensemble on your home screen
install-why = It opens faster there, and your phone keeps what you write more safely.
install-do = Put it there
install-by-hand = Tap the share sign of your browser, then “Add to Home Screen”.

## Today

today-ask-morning = How is { $name } this morning?
today-ask-evening = How is { $name } this evening?
today-ask-day = How is { $name } today?
today-ask-self-morning = How are you this morning?
today-ask-self-evening = How are you this evening?
today-ask-self-day = How are you today?
today-first = Your first entry takes about a minute. After that it is quicker.
today-write-morning = Write this morning
today-write-evening = Write this evening
today-write-day = Write today
today-done-morning = This morning is written.
today-done-evening = This evening is written.
today-done-day = Today is written.
today-done-next-morning = Nothing more to do until this evening.
today-done-next-evening = That is all for today.
today-done-next-day = That is all for today.
today-write-more = Write something else
today-missed-morning = This morning is not written. You can still add it.
today-choose = Two of you changed the same entry.
today-choose-which = { $when } has two versions. Both are safe. Please choose what is right.
today-choose-open = Look at both
today-mend = One entry could not be sent.
today-mend-which = { $when } needs another look. It is safe on this phone.
today-mend-open = Look at it
today-written = Written today
today-week = The last 7 days
today-week-day = { $day }: { $zone ->
    [green] green zone
    [yellow] yellow zone
    [red] red zone
    [written] written
   *[none] nothing written
  }
today-to-diary = All entries
today-to-chart = Chart
today-to-emergency = What to do in an emergency
today-no-plan = { $name } has no plan here yet. So there is no zone.
today-get-plan = How to get a plan
today-loading = Opening the diary

## One entry in words

emergency-call = Call { $number }
plan-author-unknown = your clinic
entry-sign = { $field }: { $answer }
entry-morning = Morning
entry-evening = Evening
entry-other = Other time
entry-day = Whole day
when-morning = { $day }, morning
when-evening = { $day }, evening
when-other = { $day }, other time
when-day = { $day }
day-today = Today
day-yesterday = Yesterday
entry-by = { $name }, { $when }
entry-someone = Someone in the family
entry-late = Filled in later
entry-two-versions = Two versions
entry-nothing = No symptoms
entry-nothing-ibd = A good day
entry-not-filled = not filled in
entry-reliever-after-words = after the reliever
yes = Yes
no = No
history-you = You
entry-which-asthma = Asthma
entry-which-ibd = Bowels
entry-peak-flow = { $value } L/min
entry-withdraw = Delete
entry-see-history = Who wrote what, and when

## The entry form (diary)

entry-title-new = { $name }’s diary
entry-title-edit = Change an entry
entry-when-day = Day
entry-when-change = Change
entry-when-other-day = Another day
entry-when-session = Part of the day
entry-same = { $mine ->
    [yes] You have written for this time.
   *[no] { $name } has written for this time.
  }
entry-same-change = Change that entry
entry-late-note = You are filling this in later. That is fine. We will mark it.
entry-future = This day has not begun yet. Please choose another one.
entry-which = What is it about?
entry-peak-flow-title = Peak flow
entry-peak-flow-hint = Blow three times. The best one counts.
entry-pad = Number keys
entry-pad-back = Delete the last digit
entry-pad-next = Next
entry-pad-done = Done
entry-reliever = Was it before or after the reliever?
entry-reliever-before = Before
entry-reliever-after = After
entry-reliever-unknown = Not sure
entry-symptoms-asthma = Any signs of asthma?
entry-symptoms-ibd = How was the day?
entry-none-asthma = No symptoms
entry-none-hint-asthma = Slept well, no reliever
entry-none-ibd = A good day
entry-none-hint-ibd = No blood, no pain, slept through
entry-some-asthma = Some
entry-some-hint-asthma = Cough, wheeze, reliever …
entry-some-ibd = Not so good
entry-some-hint-ibd = Blood, pain, up at night …
entry-more = Add more
entry-more-hint-asthma = Triggers, school, a visit, a note
entry-more-hint-ibd = Energy, weight, a missed day, a note
entry-meter-name = Name of the meter
entry-scale = Scale on the meter
entry-scale-eu = EU (most new meters)
entry-scale-wright = Wright (old meters)
entry-scale-ats = ATS (US)
entry-resumed = We kept what you had begun.
entry-resumed-of = You had begun an entry: { $when }.
entry-go-on = Go on with it
entry-start-over = Start over
entry-blank = Fill in at least one answer first.
entry-saved = Saved for { $name } on this phone.
entry-changed-saved = Changed for { $name }. Saved on this phone.
entry-withdrawn = Deleted for { $name }.
entry-brought-back = It is back in { $name }’s diary.
entry-not-kept = This phone could not save it. Your answers are still here. Make room on the phone, then try again.
entry-no-diary = { $name }’s diary is not on this phone any more. Nothing was saved.
entry-missing = This entry is not on this phone.
entry-deleted = This entry was taken out.
entry-back-as-before = It is as it was before.

## Soft questions (diary)

ask-meant = { $value }? Did you mean { $meant }?
ask-low = { $value } is very low. Is it right?
ask-high = { $value } is very high. Is it right?
ask-times-best = { $value } is twice the best of { $best } or more. Is it right?
ask-below-best-share = { $value } is far below the best of { $best }. Is it right?
ask-more-than = This is more than all stools of the day. Is it right?
ask-use = Use { $meant }
ask-right = Yes, { $value } is right
error-too-low = Write a number from { $min } up.
error-too-high = Write a number up to { $max }.
error-too-long = This is too long. Please make it shorter.
error-other = Please look at this again.

## The zone (diary)

zone-basis = { $percent } % of the best, { $best }
zone-because-symptoms = The number alone is { $zone ->
    [green] in the green zone
    [yellow] in the yellow zone
   *[red] in the red zone
  }. The symptoms make it worse.
zone-because-symptoms-only = This comes from the symptoms.
zone-none-no-plan = No zone yet: { $name } has no plan here. Your clinic makes one with you.
zone-none-no-best = No zone yet: the plan has no best number. Ask your clinic for one.
zone-none-other-scale = No zone: this meter has another scale than the plan. Ask your clinic.
zone-none-bad-symptoms = These can be signs of a bad attack.
zone-join-clinic = Join a clinic
zone-source = Plan of { $date }, by { $author }
# Draft words: need clinical sign-off.
zone-yellow-draft = Your asthma may be getting worse. Blow again after your quick-relief medicine. Call your clinic if you stay in yellow for 24 hours, or if you feel worse. If it gets hard to breathe, use the red steps.
# Draft words: need clinical sign-off.
zone-red-draft = This number is in your red zone. This can be an emergency. When you save, the emergency page opens.
zone-red-symptoms-draft = These signs are in your red zone. This can be an emergency. When you save, the emergency page opens.
zone-late-note = This is about an earlier time. If it is bad now, open the emergency page.
# Draft words: need clinical sign-off.
ibd-help-draft = Get help today if you see a lot of blood. Get help if you throw up and cannot keep fluids down. Get help if your belly is very sore or swollen, or if you have a fever.
ibd-faint-draft = Call { $number } if you faint or feel too weak to stand.
ibd-watch = No one watches this app for you.

## The diary of the last weeks (diary)

diary-title = { $name }’s diary
diary-empty-title = Nothing written yet
diary-empty = Here you will see each day that you write.
diary-week = Week of { $day }
diary-week-count = { $days ->
    [one] { $days } day written
   *[other] { $days } days written
  }
diary-older = Show older weeks
diary-mark = Mark
episode-row = { $zone ->
    [green] Bad hour, green zone
    [yellow] Bad hour, yellow zone
   *[red] Bad hour, red zone
  }
episode-detail = { $count ->
    [0] No step done
    [one] 1 step done
   *[other] { $count } steps done
  }
diary-withdrawn = { $count ->
    [one] { $count } deleted entry
   *[other] { $count } deleted entries
  }

## History of an entry (diary)

history-title = Who wrote what
history-lead = { $when }. Nothing here is ever lost.
history-wrote = { $name } wrote it
history-changed = { $name } changed it
history-withdrew = { $name } deleted it
history-merged = { $name } chose from two versions
history-open = Open the entry
history-bring-back = Bring it back
history-unsent = Not sent yet
history-now = As it stands now
history-one-of-two = One of two versions

## Two versions (diary)

versions-title = Two versions
versions-lead = { $when } was changed on two phones. Choose what is right. The other one stays in the history.
versions-of = { $name }, { $when }
versions-withdrawn = { $name } deleted it, { $when }
versions-keep-all = Keep this one
versions-delete = Delete the entry
versions-same = All other answers are the same.
versions-day = Day
versions-session = Part of the day
versions-none = This entry has one version only. All is well.
versions-merged = Done. There is one version again.

## Marks (diary)

mark-title = Mark on the chart
mark-lead = Something that may explain the numbers.
mark-what = What happened?
mark-code-medicine = New or changed medicine
mark-code-illness = Cold or illness
mark-code-attack = Bad attack
mark-code-trip = Trip or move
mark-code-other = Something else
mark-text = In your words
mark-text-hint = Such as “Started new inhaler”
mark-text-empty = Write a few words.
mark-day = Day
mark-saved = Marked for { $name }.
mark-add = Add a mark
mark-withdrawn = Mark deleted.

## The chart (chart)

chart-title = { $name }’s chart
chart-measure = What to show
chart-span = How long
chart-span-14 = 2 weeks
chart-span-30 = Month
chart-span-90 = 3 months
chart-span-365 = Year
chart-reader = Chart. Move through time with the arrow keys, or drag.
chart-earlier = Earlier
chart-later = Later
chart-newest = Newest
chart-empty = There is nothing to draw yet. Each entry becomes a dot.
chart-none-here = Nothing was written in this time.
chart-key = What the signs mean
chart-key-before = Reading
chart-key-after = After the reliever
chart-key-late = Filled in later
chart-key-best = Personal best
chart-key-gap = A gap means nothing was written.
chart-one-scale = Readings on different scales are not mixed.
chart-scale = Meter scale
chart-sentence = { $range }: { $readings ->
    [one] { $readings } entry
   *[other] { $readings } entries
  } on { $days } of { $of } days. The lowest is { $low } and the highest is { $high }.
chart-sentence-zones = Days by zone: { $green } green, { $yellow } yellow, { $red } red.
chart-sentence-late = { $late ->
    [one] { $late } was filled in later.
   *[other] { $late } were filled in later.
  }
chart-table = The same as a table
chart-table-day = Day
chart-table-reading = Reading
chart-table-zone = Zone
chart-table-notes = Notes
chart-table-after = after the reliever
chart-table-late = filled in later
chart-marks = Marks
chart-tap = Tap a dot to see more.
chart-picked = { $when }: { $value }
chart-open-entry = Open this entry

## The plan (plan)

plan-title = { $name }’s plan
plan-title-of = { $condition ->
    [asthma] Asthma plan
   *[ibd] Bowel plan
  }
plan-none-title = No plan yet
plan-none = A plan says what to do on good days and on bad days. Your clinic makes it with you.
plan-none-how = Join your clinic with its code. Then ask for a plan at your next visit.
plan-issued = Made by { $author } on { $date }
plan-number = Version { $number }
plan-checked = Last checked with the clinic { $when }.
plan-checked-never = Not checked with the clinic yet.
plan-checked-old = This phone has not asked the clinic for a while. The plan may have changed.
plan-best = Best peak flow
plan-best-from = Measured { $date }, set by { $author }
plan-best-predicted = Worked out by your clinic, not measured
plan-best-meter = Meter: { $meter }
plan-best-old = This best is more than 6 months old. Ask about it at your next visit.
plan-range-green = { $from } or more
plan-range-yellow = { $from } to { $to }
plan-range-red = { $to } or less
plan-step-well = When all is well
plan-step-flare = When it gets worse
plan-step-urgent = Get help now
plan-contacts = Who to call
plan-call = Call { $name }
plan-review = Look at this plan again by { $date }.
plan-review-past = This plan was to be looked at by { $date }. Ask your clinic.
plan-signs = How it looks
plan-medicines = Medicine
plan-steps = What to do
plan-with-spacer = with the spacer
plan-again =
    { $times ->
        [0] Again in { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }
       *[other] Again in { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }, up to { $times } times
    }
plan-new-title = A new plan
plan-new = { $author } made it on { $date }.
plan-changes = What is new
plan-changes-none = Nothing in it is new.
plan-changes-since = What is new since version { $number }
plan-change-gone = No longer there:
plan-change-order = The same, in a new order
plan-fits = Does it fit your days? Then say yes. If not, ask.
plan-yes = Yes, this is our plan
plan-ask = We have a question
plan-question = What do you want to ask or change?
plan-question-send = Send the question
plan-question-back = Back
plan-accepted = Thank you. Your clinic sees your yes.
plan-asked = Your question is saved. Your clinic sees it with the plan.
plan-about = About this plan
plan-answer-accepted = { $name } said yes on { $date }.
plan-answer-asks = { $name } asked on { $date }:
plan-answer-late = A newer plan came first. Please look at that one.
plan-answer-change = Change my answer
plan-next = For the next plan
plan-next-lead = You and your clinic can write here what should change. Your clinic then makes the new plan.
plan-proposed-by = { $name }, { $date }
plan-proposal-back = Take it back
plan-proposal-gone = Your idea is taken back.
plan-declined = { $name } on “{ $field }”:
plan-suggest = Suggest a change
plan-suggest-which = What should change?
plan-suggest-lead = Your clinic sees that it comes from you. The plan stays as it is until then.
plan-suggest-how = Write it the way it should be.
plan-suggest-label = Your idea
plan-suggest-save = Suggest it for { $name }
plan-suggested = Saved. Your clinic sees your idea.
plan-print = Print the plan
plan-mart = One inhaler is for every day and for bad times (MART).
plan-best-new-title = A new best?
plan-best-new = { $name } blew { $value } on { $date }. The plan says { $best }.
plan-best-sure = That is a lot more than before. Was it the same meter, and a good blow?
plan-best-new-why = Children grow, so the best grows too. Your clinic sets it with the next plan. Until then the zones stay as they are.
plan-best-tell = Tell our clinic
plan-best-sent = Saved. Your clinic sees it.
plan-best-told = { $name } told your clinic about { $value } ({ $date }). It can come with the next plan.
plan-lines-hint = One on each line
plan-row-drop = Take out number { $number }
plan-rows-incomplete = A medicine needs a dose, and a person needs a phone number.
plan-add-medicine = Add a medicine
plan-add-step = Add a step
plan-add-contact = Add a person to call
plan-medicine-name = Medicine
plan-medicine-dose = How much
plan-medicine-how-often = How often
plan-medicine-when = When
plan-medicine-device = With what
plan-medicine-spacer = With a spacer
plan-step-text = Step
plan-step-again = Again after
plan-step-times = Times
plan-step-call = Call
plan-step-call-nobody = Nobody
plan-minutes = min
plan-contact-name = Who
plan-contact-phone = Phone
plan-contact-when = When
plan-field-in-zone = { $zone }: { $field }
plan-field-personal-best = Best peak flow
plan-field-scheme = Where the zones begin
plan-field-symptom-rules = Signs that count as yellow or red
plan-field-mart = One inhaler for all (MART)
plan-field-before-exercise = Before sport
plan-field-triggers = What sets it off
plan-field-usual-stools = Trips on a usual day
plan-field-signs = how it looks
plan-field-medicines = medicine
plan-field-steps = what to do
plan-field-contacts = Who to call
plan-field-emergency = Country
plan-field-review-by = Look at it again by
plan-told-yes = Yes
plan-told-no = No
plan-told-green-upper = Green from { $percent } %
plan-told-green-lower = Green above { $percent } %
plan-told-red-upper = Red below { $percent } %
plan-told-red-lower = Red from { $percent } % down
plan-told-rule = { $field }, { $least } or more: { zone-name }
plan-unreadable-title = This plan cannot be shown here
plan-unreadable = This phone holds the plan in an old form. Sign out and sign in again, and it comes in the new one. Until then, use your plan on paper.
plan-unreadable-do = Sign out
plan-ended-title = This plan has ended
plan-ended = { $author } ended it on { $date }. This is why:
plan-ended-ask = Ask your clinic for a new one. In an emergency, call for help as always.
plan-emergency = Emergency
plan-ways = More of the plan
plan-to-medicines = Medicines
plan-to-school = School and carers
plan-emergency-line = In an emergency, call { $number }.
plan-which = Which plan?
plan-scale-eu = EU scale
plan-scale-wright = Wright scale
plan-scale-ats = ATS scale

## Emergency (plan)


# All words of this group are drafts: they need clinical sign-off.
emergency-title = Emergency
emergency-saved = Your entry is saved.
emergency-change = Change it
emergency-number-unknown = We do not know your local number. From most mobile phones { $number } reaches help.
emergency-steps = { $name }’s plan says
emergency-steps-self = Your plan says
emergency-now-title = Do this now
emergency-now-no-plan = Use your quick-relief inhaler now, if you have one.
emergency-now-sit = Sit up.
emergency-now-stay = Stay with someone.
emergency-call-if = Call { $number } now if
emergency-sign-talk = it is hard to walk or talk
emergency-sign-blue = lips or nails look blue or gray
emergency-sign-ribs = the skin pulls in at the ribs or neck
emergency-sign-inhaler = the inhaler does not help
emergency-wait = Do not wait for this app. No one watches it for you.
emergency-doctor = If you do not need { $number }, call your doctor now.
emergency-ibd-title = Get help today if
emergency-ibd-blood = you see a lot of blood
emergency-ibd-fluids = you throw up and cannot keep fluids down
emergency-ibd-belly = your belly is very sore or swollen
emergency-ibd-fever = you have a fever
emergency-ibd-call = Call { $number } if you faint or feel too weak to stand.
emergency-back = Back to Today
emergency-steps-now = Do these steps one by one

## A bad hour (now)

now-ask = How is it now?
now-title = { $zone }: what to do
now-level-green = All is well
now-level-yellow = It gets worse
now-level-red = Help now
now-saved = Your entry is saved.
now-change = Change it
now-back = Back to Today
now-started = Begun at { $time }. Each step you do is kept.
now-do = Done
now-do-of = Done: step { $number }
now-do-again = Done again
now-do-again-of = Done again: step { $number }
now-done = { $count ->
    [one] Done at { $time }.
   *[other] { $most ->
        [0] Done { $count } times, last at { $time }.
       *[other] Done { $count } of { $most } times, last at { $time }.
    }
  }
now-wait = Again in { $left }. Your plan says { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }.
now-again = It is time again, says your plan.
now-again-now = It is time again: { $step }
now-last = That was the last time in your plan.
now-tell-title = Who knows?
now-tell = I told { $name }
now-told = { $name } knows since { $time }.
now-tell-other = Someone else you told
now-tell-add = Add
now-other-zone = It is better or worse now
now-over = It is over
now-ended-toast = It is in { $name }’s diary.
now-not-kept = This phone could not save that. Go on with the steps.
now-none-title = What to do now
now-none = { $name } has no plan here yet. The emergency page says what to do.
now-ended = The clinic took { $name }’s plan back. It is not in use any more.
now-unreadable = This phone holds { $name }’s plan in an old form and cannot show it. The emergency page says what to do.
now-emergency = What to do in an emergency
episode-title = Bad hour
episode-lead = { $from } to { $to }
episode-lead-open = From { $from }
episode-told = { $name } was told
episode-go-on = Go on with the steps
episode-entry = The entry before it

## Medicines (medicines)

medicines-title = { $name }’s medicines
medicines-lead = The list you and your clinic agreed on. One tap writes a dose down.
medicines-none-title = No medicines yet
medicines-none = Add what you take. Then you can count the doses that are left.
medicines-add = Add a medicine
medicines-in-plan = In your plan, and not on this list yet
medicines-stopped = { $count ->
    [one] 1 medicine you stopped
   *[other] { $count } medicines you stopped
  }
medicine-for-reliever = Reliever
medicine-for-reliever-hint = Helps fast when it is bad
medicine-for-controller = Controller
medicine-for-controller-hint = Taken each day, also when all is well
medicine-for-other = Other
medicine-for-other-hint = Anything else
medicine-change = Change
medicine-change-of = Change { $name }
medicine-status-kept = Agreed: { $name }, { $day }.
medicine-status-changed = Changed: { $name }, { $day }.
medicine-status-stopped = Stopped: { $name }, { $day }.
medicine-took = Took { $count }
medicine-took-of = Took { $count }: { $name }
medicine-other = Another number
medicine-other-of = Another number: { $name }
medicine-amount = How many?
medicine-today = Today: { $times }
medicine-taken = { $count } at { $time }
medicine-left = Doses left
medicine-left-of = about { $left } of { $start }
medicine-left-look = Nearly empty
medicine-refill = Get a new one by
medicine-refill-look = It is time
medicine-expires = Use until
medicine-expires-look = Too old now
medicine-spare = A spare one is at school
medicine-technique = How to take it was checked on
medicine-new-title = Add a medicine
medicine-edit-title = Change a medicine
medicine-lead = Write it the way your clinic told you.
medicine-agreed = What did you agree?
medicine-state-kept = Keep it
medicine-state-changed = It changed
medicine-state-stopped = Stop it
medicine-why = Why?
medicine-name = Name
medicine-name-missing = Write its name.
medicine-dose = How much
medicine-dose-hint = Such as “2 puffs” or “1 tablet”
medicine-dose-missing = Write how much.
medicine-purpose = What is it for?
medicine-purpose-missing = Choose what it is for.
medicine-how-often = How often
medicine-device = With what
medicine-device-hint = Such as “spacer with mask”
medicine-each = How many to count at one time
medicine-each-hint = One tap on the list writes down so many.
medicine-dates = To count and to look out for
medicine-start = Doses in a new inhaler
medicine-start-hint = It says so on the box, such as 200.
medicine-on = This one was begun on
medicine-kept = { $name }’s list is saved.
medicine-removed = It is off the list.
dose-kept = Written down: { $count } of { $name }.
dose-back = It is taken back.

## School, carers and links (carers)

school-title = School plan for { $name }
school-lead = One page for school, camp or a sitter. It comes from the plan and from what you add.
school-fill = Add what school needs
school-change = Change what you added
school-links = Send a link
school-no-plan = Your clinic makes the plan with you. Then this page fills itself.
school-ink = Paper
school-ink-colour = Colour
school-ink-grey = Grey
school-print = Print
school-file = Keep as a file
school-kind = { $condition ->
    [asthma] Asthma plan for school and carers
   *[ibd] Bowel plan for school and carers
  }
school-born = born { $day }
school-doctor = doctor
school-hospital = Hospital: { $name }
school-range = Peak flow { $range }
school-exercise = Before sport
school-daily = Each day at school
school-triggers = Set off by
school-best = Best peak flow: { $value } L/min
school-agreed = What we agreed
school-may-carry = may carry the inhaler
school-may-self-give = may take it without help
school-may-give = staff may give the medicine in this plan
school-may-share = staff who need it may read this plan
school-spare-at = The spare inhaler is here: { $place }
school-source = This plan was made by { $author } on { $date }.
school-sign-parent = Parent, date
school-sign-clinician = Clinician, date
school-sign-school = School, date
school-form-title = What school needs to know
school-form-lead = The zones and steps come from the plan. This is what only you know.
school-kept = The school plan is saved.
school-people = Who to call at home
school-contact-name = Name of person { $number }
school-contact-phone = Phone of person { $number }
school-contact-who = Who person { $number } is
school-contact-add = Add a person
school-field-school = School
school-field-group = Class
school-field-year = School year
school-field-doctor = Doctor
school-field-doctor-phone = Phone of the doctor
school-field-hospital = Hospital
school-field-spare = Where the spare inhaler is
school-field-at-school = Medicine to take at school each day
school-field-at-school-hint = Just as the clinic wrote it
school-field-triggers = More that sets it off
school-field-triggers-hint = One on each line
links-title = Links to the plan
links-lead = For a school nurse, a grandparent or a camp. A link shows { $name }’s plan and who to call. It shows nothing of the diary.
links-open = These links work now
links-looks = Each time somebody opens a link, it is written down.
links-looks-open = See who has looked
link-new = Make a link
link-label = Who is it for?
link-label-hint = Such as “School nurse”. You see this name when it is opened.
link-until-field = It works until
link-pin = PIN
link-pin-hint = 4 to 12 digits. Tell it apart from the link, such as by phone.
link-make = Make a link to { $name }’s plan
link-made = The link for { $label } is ready
link-made-once = Copy it now. It is shown this once.
link-copy = Copy the link
link-send = Send it
link-until = Works until { $day }. Made by { $name }.
link-opened = Last opened { $when }
link-not-opened = Not opened yet
link-end = End
link-end-of = End the link for { $label }
link-ended = The link for { $label } is over.
carer-title = A plan for you
carer-lead = A parent shares a plan with you. Type the PIN they told you.
carer-pin-hint = You have five tries.
carer-open = Open the plan
carer-wrong-pin = This is not the PIN. { $left ->
    [one] You have one try left.
   *[other] You have { $left } tries left.
  }
carer-ended-title = Not open
carer-ended = This link does not work any more.
carer-ended-ask = Ask the parent for a new one. Is help needed now? Call the emergency number.
carer-shown-lead = Keep this page open, or print it.
carer-no-plan = There is no plan in use just now. Ask the parent.
carer-until = You can open it until { $day }.
problem-not-a-pin = Use 4 to 12 digits.
problem-too-short = Please fill this in.
problem-out-of-range = Choose a day from today up to one year from now.

## The questions of the diary and their answers: asthma
# Ids follow those of api/clinical/conditions: field-<id>, field-<id>-hint, choice-<id>-<answer>.
# Own words, for a parent or a child of ten.

field-peak-flow = Peak flow
field-peak-flow-hint = Blow three times. The best one counts.
field-cough = Cough
choice-cough-0 = None
choice-cough-1 = A little
choice-cough-2 = Some
choice-cough-3 = A lot
field-wheeze = Wheeze
field-wheeze-hint = A whistle when breathing out
choice-wheeze-0 = None
choice-wheeze-1 = A little
choice-wheeze-2 = Some
choice-wheeze-3 = Very hard to breathe
field-tightness = Tight chest
choice-tightness-0 = None
choice-tightness-1 = A little
choice-tightness-2 = Some
choice-tightness-3 = Very hard to breathe
field-night-waking = Woken by asthma last night
field-night-waking-hint = How many times?
field-reliever-puffs = Puffs of the reliever
field-reliever-puffs-hint = Since the last entry
field-activity-limit = Held back by asthma
field-activity-limit-hint = In play, sport or daily things
choice-activity-limit-0 = Not at all
choice-activity-limit-1 = A little
choice-activity-limit-2 = Some things
choice-activity-limit-3 = Could not do the usual things
field-triggers = What set it off?
field-triggers-told = Set off by
choice-triggers-cold = A cold
choice-triggers-exercise = Sport or play
choice-triggers-cold-air = Cold air
choice-triggers-smoke = Smoke
choice-triggers-pollen = Pollen
choice-triggers-dust = Dust
choice-triggers-pets = Pets
choice-triggers-mould = Mould
choice-triggers-smells = Strong smells
choice-triggers-weather = The weather
choice-triggers-feelings = Strong feelings
choice-triggers-other = Something else
field-missed-school = Missed school or work
field-unplanned-visit = Had to get help
field-unplanned-visit-hint = A call or a visit that was not planned
choice-unplanned-visit-none = No
choice-unplanned-visit-phone = Phone call
choice-unplanned-visit-gp = Own doctor
choice-unplanned-visit-emergency = Emergency room
choice-unplanned-visit-hospital = Stayed in hospital

## The questions of the diary and their answers: bowels

field-stools = Stools
field-stools-hint = All of the day and night
field-liquid-stools = Liquid or very soft stools
field-liquid-stools-hint = How many of them?
field-blood = Blood
choice-blood-0 = None
choice-blood-1 = A little, now and then
choice-blood-2 = Clear to see, most times
choice-blood-3 = Blood alone
field-night-stools = Woken to go at night
field-night-stools-hint = How many times?
field-pain = Belly pain
choice-pain-0 = None
choice-pain-1 = A little
choice-pain-2 = Some
choice-pain-3 = A lot
field-well-being = How did the day feel?
field-well-being-told = The day felt
choice-well-being-0 = Good
choice-well-being-1 = Not quite right
choice-well-being-2 = Poor
choice-well-being-3 = Bad
choice-well-being-4 = Very bad
field-energy = Tired
choice-energy-0 = As usual
choice-energy-1 = A bit tired
choice-energy-2 = Very tired
choice-energy-3 = Had to stay in bed
field-appetite = Ate less
choice-appetite-0 = As usual
choice-appetite-1 = A bit less
choice-appetite-2 = Much less
choice-appetite-3 = Almost nothing
field-weight = Weight
field-missed-day = Missed school or work

## The questions of the diary and their answers: both

field-note = Note
field-note-hint = In your own words

## Goals (goals)

goals-title = Goals
goals-lead-guardian = What would { $name } like to do? What would you like? You choose. Nobody marks it.
goals-lead-self = What would you like to do? You choose. Nobody marks it.
goals-none-title = No goals yet
goals-none = A goal can be small. It can be fun. “Sleep at a friend’s house” is a good goal.
goals-over = Earlier
goal-add = Add a goal
goal-missing = This goal is not on this phone
goal-offered-by = { $name } offers this goal. It is yours to take or leave.
goal-take = Take it
goal-leave = Leave it
goal-offer-free = You can change the words later. It is fine to say no.
goal-offer-active = It is your goal now. Change the words as you like.
goal-offer-let-go = Left. Thank you for looking.
goal-voice = Whose words are these?
goal-voice-is-child = { $name }’s own
goal-voice-is-parent = Mine
goal-voice-child = In { $name }’s own words. Written down by { $by }.
goal-voice-parent = { $by }’s goal for { $name }
goal-voice-child-mine = In { $name }’s own words. You wrote them down.
goal-voice-parent-mine = Your goal for { $name }
goal-voice-team = An idea from { $by }
goal-voice-self = In my own words
goal-status-reached = Reached
goal-status-changed = It turned into something else
goal-status-let-go = Let go
goal-ended-changed = This goal turned into something else. That is part of it.
goal-ended-let-go = You let this goal go. That is fine. You can take it up again.
goal-reached-guardian = { $name } got there.
goal-reached-self = You got there.
goal-form-title-guardian = A goal for { $name }
goal-form-title-self = A goal of my own
goal-form-lead = Only the first line has to be filled in.
goal-words-guardian = What would { $name } like to do?
goal-words-self = What would you like to do?
goal-words-hint = In plain words, as you would say it at home.
goal-words-missing = Write down the goal first.
goal-why = Why does it matter?
goal-why-hint = What would be better then?
goal-what = What will you do?
goal-what-hint = One thing that can be seen or counted.
goal-how-much = How much?
goal-how-much-hint = For instance 2 puffs, or 20 minutes.
goal-when = When?
goal-when-hint = Such as: right after breakfast.
goal-how-often = How often?
goal-how-often-hint = For instance on school days.
goal-steps = Small steps
goal-steps-hint = What comes first? What comes next?
goal-step = Step { $number }
goal-barriers = What might get in the way?
goal-barriers-hint = And what you could do then.
goal-helps = Who or what helps?
goal-helps-hint = A friend, a teacher, a reminder.
goal-sure = How sure you feel
goal-sure-ask = How sure are you that it will work?
goal-sure-none = You have not said yet how sure you feel.
goal-sure-now = { $number } out of 10
goal-more-sure = What would make it a 7?
goal-more-sure-hint = A smaller step? Some help? Another time of day?
goal-unsure = Below 7, make it easier. Then it has a better chance.
sure-low = 0 · not sure at all
sure-high = 10 · very sure
goal-every = When should we ask how it goes?
goal-every-1 = Each day
goal-every-7 = Once a week
goal-every-14 = Each second week
goal-every-30 = Once a month
goal-levels = A scale of your own
goal-levels-hint = If you like, say what better and worse would look like. 0 is the goal as you set it.
goal-level = Level { $level }
goal-level-now = Where are you now on your scale?
goal-level-means = { $shown }: { $level ->
    [2] much better than hoped
    [1] better than hoped
   *[0] the goal as you set it
    [-1] some of the way
    [-2] as it is now
  }
goal-how-goes = How does it go?
goal-answer-done = Done
goal-answer-partly = Partly
goal-answer-not = Not this time
goal-answer-missing = Tap how it went.
goal-word = A word about it
goal-tell = Say how it goes
goal-told = Thank you. It is saved.
goal-thanks = You have told us today.
goal-so-far = How it has gone
goal-earlier = { $count ->
    [one] 1 more
   *[other] { $count } more
  }
goal-dots = { $all ->
    [one] Told once. Done: { $done }.
   *[other] The last { $all } times. Done: { $done }.
  }
goal-kept = Your goal is saved.
goal-change = Change the goal
goal-end = End this goal
goal-end-how = How does it end?
goal-ended = A word at the end
goal-end-free = Whatever you choose, it is not a failure.
goal-again = Take it up again

## Two of a family changed the same thing (both)

both-title = Two of you changed this at the same time.
both-how = Which one shall stay?
both-keep = Keep what { $name } wrote

## Learning at home: the list (learning)

learning-title = Learning at home
learning-lead = Try one small change for { $name }. Say first what you think will happen. Then look.
learning-new = Start a new test
learning-none-title = No test yet
learning-none = Does a cover on the pillow help? Do calm evenings help? A small test can tell you more than a guess.
learning-open = Going on
learning-done = What we learned
learning-nobody-watches = This is for learning. No one watches it for you, and it never gives an alarm.

## Learning at home: planning a test (learning)

test-new-title = A new test
test-change-title = Change the plan
test-new-lead = Three questions. Five minutes.
test-medicine-title = Not with medicine
test-medicine = Never start, stop or change a medicine as a test. Ask your care team first.
test-examples = Start from an example
test-examples-lead = Tap one. Then change its words to yours.
test-aim = What do we want to know?
test-know = How will we know that it helps?
test-try = What one thing will we change?
test-question = We wonder whether …
test-question-hint = Like: does a cover on the pillow help in the morning?
test-question-empty = Write what you want to know.
test-measure = We look at
test-measure-hint = A number from the diary, or one that you count yourself.
test-counter-own = Something we count ourselves
test-counter = What do you count?
test-counter-hint = Like: nights with a wake-up this week
test-counter-empty = Write what you count.
test-session = Which time of day?
test-session-both = Both
test-by = Points on the chart
test-by-hint = Days follow each other, so weeks tell more.
test-by-week = Weeks
test-by-day = Days
test-prediction = We think …
test-prediction-hint = What will the numbers do? You cannot change this once the test has begun.
test-prediction-empty = Write what you think will happen.
test-change = We will …
test-change-hint = One thing only. If you change two, you will not know which one helped.
test-change-empty = Write the one thing that you change.
test-from = First day of the change
test-from-hint = From this day on you do it each day.
test-from-hint-counter = Count for some weeks before it.
test-from-wrong = Choose the first day of the change.
test-to = Last day to look at
test-to-hint = Eight weeks are a good time.
test-to-hint-counter = Eight weeks are a good time.
test-to-wrong = The last day must come after the first.
test-since = Compare with the days since
test-since-hint = Twelve weeks before are good. Eight are the least.
test-since-hint-counter = Count at least eight times before the change.
test-since-wrong = This day must come before the change.
test-too-long = This is too long. Make it shorter.
test-saved = Your test is saved

## Learning at home: one test (learning)

test-not-here = This test is not on this phone.
test-somebody = Somebody
test-plan = Our plan
test-locked = { $name } began the test on { $date }. What you thought is locked.
test-told-late = You said what you think after the change began. So it proves less.
test-start = Start the test
test-start-hint = When you start, what you think is locked. So you can learn from it, right or wrong.
test-started = The test has begun
test-edit = Change it
test-take-out = Take it out
test-take-out-title = Take this test out?
test-take-out-hint = It will not come back. You can plan a new one.
test-taken-out = The test is taken out
test-study = What did we learn?
test-next = Plan the next test
test-two-title = Two phones wrote this test
test-two = Both are kept. Choose the one that you go by.
test-two-keep = Go by this one
count-day = Day
count-save = Save for { $name }
count-saved = Count saved: { $day }

## Learning at home: study and act (learning)

study-title = What did we learn?
study-happened = What happened?
study-happened-hint = Look at the chart. Did you do it each day? Did something else happen?
study-happened-empty = Write what happened.
study-against = Was it as you thought?
study-against-empty = Choose how it was.
study-act = What now?
study-act-empty = Choose what to do now.
study-act-adopt = Keep it
study-act-adopt-hint = It helps, so we go on with it.
study-act-adapt = Change it and try again
study-act-adapt-hint = It helps a little, or there is a better way.
study-act-abandon = Let it go
study-act-abandon-hint = It does not help. That is good to know too.
study-learned = What we learned
study-learned-hint = One sentence to keep.
study-proposal = For the care plan
study-proposal-hint = What should the plan say? Your care team sees this before the visit.
study-saved = What you learned is saved

## One test, as it is told (run)

test-planned = Planned: { $from } to { $to }
test-baseline = Counting first. The change begins on { $from }.
test-running = Going on until { $to }
test-over = Done on { $to }. Time to look at it.
test-act-adopt-told = We keep the change
test-act-adapt-told = We change it and try again
test-act-abandon-told = We let it go
test-session-morning = Morning
test-session-evening = Evening
test-session-morning-told = mornings
test-session-evening-told = evenings
test-by-week-told = middle of each week
test-prediction-told = We think
test-change-told = We change
test-measure-told = We look at
test-days-told = Days of the change
test-baseline-told = Compared with
study-happened-told = What happened
study-against-as-predicted = It was as we thought
study-against-partly = It was partly as we thought
study-against-not = It was not as we thought
study-against-cannot-tell = We cannot tell
study-proposal-told = For the care plan

## The run chart, in words (run)

reading-no-median = { $points ->
    [0] There are no points yet.
    [one] There is one point so far.
   *[other] There are { $points } points so far.
  } From { $least } on, we can draw a middle line.
reading-too-few = Too few points to judge: { $useful } of { $least } so far.
reading-on-median = This chart cannot be judged. Half of the points or more lie on the middle line.
reading-no-change = The points are here. The change is still to come.
reading-more-than-chance = Since the change, { $count } of { $all } { $by ->
    [week] weeks
   *[day] points
  } lie { $side ->
    [above] above
   *[below] below
  } the { $line ->
    [old] old middle line
   *[all] middle line
  }: that is more than chance.
reading-may-be-chance = Since the change, { $count } of { $all } { $by ->
    [week] weeks
   *[day] points
  } lie { $side ->
    [above] above
   *[below] below
  } the { $line ->
    [old] old middle line
   *[all] middle line
  }. That is a sign, but it may still be chance. A few more will tell.
reading-no-more-than-chance = Since the change, { $above } { $by ->
    [week] weeks
   *[day] points
  } lie above the { $line ->
    [old] old middle line
   *[all] middle line
  } and { $below } below. That can be chance.
reading-other-time = The numbers moved, but not when the change began. Was there something else?
reading-too-soon = { $all ->
    [0] No point since the change yet.
    [one] One point since the change.
   *[other] { $all } points since the change.
  } That is too soon to tell. Six are the least.
reading-not-frozen = There were fewer than eight points before the change. So the middle line is that of all points.
reading-days-follow = Days follow each other, so days alone can fool us. Look at weeks.
run-change = Change begins
run-by = Points on the chart
run-by-week = Weeks
run-by-day = Days
run-key = What the lines mean
run-key-old-line = Old middle line: { $value }
run-key-line = Middle line: { $value }
run-key-limits = What chance explains: { $low } to { $high }
run-key-constant = The numbers never move, so there are no limits.
run-key-gap = A gap means that too little was written.
run-events = What else happened
run-limits = Show what chance explains
run-limits-hint = Two more lines. Points outside of them have a cause of their own.
run-how = How we read this chart
run-how-points = { $points } points, { $useful } of them off the middle line.
run-how-longest = Longest row on one side: { $count }. Chance explains up to { $most }.
run-how-crossings = Times that the line is crossed: { $count }. Chance crosses it { $least } times or more.
run-how-runs = Rows above and below: { $count }. Chance makes { $fewest } to { $most }.
run-how-trend = Five or more in a row go up or down. We do not go by that alone.
run-how-shift = Six in a row on one side are a sign. We say “more than chance” only if the row is long, or the line is crossed too seldom.
run-how-sources = Sources: Perla, Provost and Murray 2011; Anhøj and Olesen 2014.
run-table = The same as a table
run-table-day = Day
run-table-week = Week from
run-table-value = Value
run-table-gap = too few
run-table-when = When
run-table-before = before
run-table-since = since the change

## Learning at home: examples (learning)

example-pillow-name = A cover on the pillow
example-pillow-question = Does a dust cover on the pillow help in the morning?
example-pillow-prediction = The morning blows go up by 20.
example-pillow-change = A dust cover on the pillow, each night.
example-nights-name = The cat sleeps in the hall
example-nights-question = Are the nights calmer if the cat is not in the bedroom?
example-nights-prediction = Half as many nights with a wake-up.
example-nights-change = The bedroom door is shut all day and all night.
example-nights-counter = Nights with a wake-up this week
example-bedtime-name = One bedtime for each day
example-bedtime-question = Are we less tired if bedtime is the same each day?
example-bedtime-prediction = The middle of the week gets better by one step.
example-bedtime-change = Lights out at nine, on weekends too.
example-breakfast-name = Time for breakfast
example-breakfast-question = Does a calm breakfast help the belly?
example-breakfast-prediction = Less pain on school days.
example-breakfast-change = We get up 20 minutes sooner and sit down to eat.
example-school-name = Days at school
example-school-question = Do we miss fewer school days if the bag is packed at night?
example-school-prediction = One more day at school in most weeks.
example-school-change = We pack the bag after dinner.
example-school-counter = Days at school this week
example-reminder-name = A sign by the toothbrush
example-reminder-question = Do we forget less if the medicine box is by the toothbrush?
example-reminder-prediction = Six days of seven, each week.
example-reminder-change = The box stands by the toothbrush. A note on the mirror says so.
example-reminder-counter = Days on which we did not forget, this week

## Visits, both sides (visits)

visit-missing = This visit is not on this phone
visit-at = { $time }, with { $name }
agenda-theirs = What your care team brings
agenda-none = Nothing yet
decisions-title = What we decided
decision-because = Because:
decision-options = We looked at:
decision-known = What is known:
decision-source = From: { $source }
decision-again = We look at this again by { $day }.
ways-needs = Your card for the care team
ways-needs-none = Tell your team before the visit
ways-calendar = Visits, tests, refills, forms
ways-map-title = People and places
ways-map = Where things get lost on the way
ways-stories-title = Stories of care
ways-stories = Who took part, and a word of thanks
ways-team = Who to ask, when, and how
ways-together = What went well, what went wrong
ways-steps = { $waiting ->
    [0] { $open } open
   *[other] { $open } open. { $waiting } for you to look at.
  }

## Next steps (visits)

steps-title = Next steps
ways-goals = What you want to be able to do
steps-lead = Each step is somebody’s. It starts when they say yes.
steps-none-title = No open steps
steps-none = After a visit, you find here who does what.
steps-ours = Ours
steps-theirs = With the care team
steps-over = Done or dropped
step-add = Add a step
step-change = Change the step
step-form-lead = If you change it, the others say yes again.
step-what = What is to be done?
step-what-missing = Say what is to be done.
step-who = Who sees to it?
step-who-missing = Choose who sees to it. A step needs an owner.
step-who-family = We do
step-who-team = Somebody of the care team
step-who-both = Both of us
step-person = Who of the team?
step-person-choose = Choose
step-by = By when?
step-by-missing = Choose a day.
step-owner-family = For us
step-owner-team = For { $name }
step-owner-both = For us and { $name }
step-waits = by { $day }, waits for a yes
step-due = by { $day }
step-overdue = was due { $day }
step-status-open = open
step-status-done = done
step-status-dropped = not needed any more
step-accept = We will do it
step-decline = Not for us
step-accepted = Good. It is your step now.
step-dropped = Taken off the list.
step-do = Done
step-done = Well done. Your team can see it.
step-drop = Take it off the list
step-kept = The step is saved.

## What matters and what helps: the card (visits)

needs-title = What helps at visits
needs-lead-guardian = { $name }’s care team reads this card before each visit.
needs-lead-self = Your care team reads this card before each visit.
needs-voice = Whose words
needs-voice-child = { $name }
needs-voice-parent = Parent
needs-none = Nothing here yet. Fill in only what you like.
needs-write = Fill in the card
needs-change = Change the card
needs-kept = The card is saved. Your team sees it with the diary.
needs-unread = Nobody of the team has read this card yet.
needs-read = Read on { $day } by { $name }, who will do it
needs-changed-since = You have changed the card since then.
needs-matters-child = What matters to you?
needs-fears-child = What scares you?
needs-blood-draw-child = What helps when they take blood?
needs-words-child = Which words do you like? Which not?
needs-not-say-child = What should nobody say in front of others?
needs-matters-self = What matters to you?
needs-fears-self = What worries you?
needs-blood-draw-self = What helps when they take blood?
needs-words-self = What shall we call you? Which words suit you?
needs-not-say-self = What should nobody say in front of others?
needs-language-self = Which languages do you speak?
needs-interpreter-self = Who needs an interpreter? For what?
needs-hearing-self = What helps you hear, see or read?
needs-transport-self = How do you get here? What makes it hard?
needs-matters-parent = What matters most to you?
needs-fears-parent = What worries you?
needs-blood-draw-parent = What helps { $name } when they take blood?
needs-words-parent = Which words do you use at home?
needs-not-say-parent = What should nobody say in front of { $name }?
needs-language-parent = Which languages do you speak at home?
needs-interpreter-parent = Who needs an interpreter? For what?
needs-hearing-parent = What helps you hear, see or read?
needs-transport-parent = How do you get here? What makes it hard?

## The calendar of care (visits)

calendar-title = Calendar
calendar-lead = What is coming up for { $name }, and who sees to it.
calendar-none-title = Nothing is coming up
calendar-none = Add a test, a refill or a school form.
calendar-add = Add a date
calendar-change = Change the date
calendar-remove = Take it out
calendar-kept = The date is saved.
calendar-past = { $count ->
    [one] 1 earlier date
   *[other] { $count } earlier dates
  }
calendar-what = What is it?
calendar-text = A few words
calendar-day = On which day?
calendar-day-missing = Choose a day.
calendar-owner-family = For us
calendar-owner-team = For the care team
calendar-owner-both = For both of us
calendar-done = done
calendar-late = still to do
calendar-do = Done
calendar-do-of = Done: the date of { $day }
calendar-undo-of = Not done yet: the date of { $day }
activity-visit = Visit
activity-test = Test
activity-refill = Refill
activity-vaccine = Vaccine
activity-school-form = School form
activity-review = Look at the plan again
activity-other = Something else
activity-decision = To look at again
activity-step = Next step
activity-expiry = Use by

## The care team, for the family (visits)

roster-title = Care team
roster-lead = The people who care for { $name }.
roster-none = No clinic shares this diary yet
roster-coordinator-guardian = Looks after all of { $name }’s care. Ask here first.
roster-coordinator-self = Looks after all of your care. Ask here first.
roster-role-clinician = Doctor or specialist
roster-role-coordinator = Coordinator
roster-role-nurse = Nurse
roster-about = Ask about
roster-hours = Here
roster-reach = How to reach
roster-call = Call { $number }

## People, places and hand-overs (around)

place-home = Home
place-school = School or work
place-clinic = Clinic
place-hospital = Hospital
place-pharmacy = Pharmacy
place-other = Another place
place-short-home = Home
place-short-school = School
place-short-clinic = Clinic
place-short-hospital = Hospital
place-short-pharmacy = Pharmacy
place-short-other = Other
helpers-title = Others who help
helpers-lead = A teacher, a grandma, the pharmacy. Your care team can see them too.
helper-add = Add somebody
helper-change = Somebody who helps
helper-lead = They need no account. Ask them if you may write this down.
helper-name = Name
helper-name-missing = Write a name.
helper-place = Where
helper-role = What they do
helper-hours = When they are there
helper-reach = How to reach them
helper-remove = Take them out
helper-kept = Saved.
map-open = People and places on a map
map-title = Around { $name }
map-lead = Many people and places help. See where things get lost on the way.
map-picture = Map of places. Each mark shows a gap.
map-gap-of = Gap: { $one } and { $other }
map-people = Who is where
map-nobody = Nobody yet
map-add = Add or change people
map-handovers = From one place to the next
map-handovers-lead = Tap a line. Does news get there and back?
handover-pair = { $one } – { $other }
handover-well = It works
handover-gap = There is a gap
handover-unsaid = Not said yet
handover-ask = How does it work?
handover-missing = Choose one of the two.
handover-note = What gets lost?
handover-note-hint = For instance: the school does not hear of a new plan.
handover-kept = Saved. It goes to all who can read this diary.
handover-step = Plan a next step for it

## Stories of care (stories)

care-stories-title = Stories of care
care-stories-lead = Put one good or hard time together. Then see who helped, and say thanks.
care-stories-none-title = No story yet
care-stories-none = Think of a time when all went well. Or of one that was hard.
care-stories-add = Tell a story
care-story-form-lead = It stays on this phone until you share it.
care-story-change = Change the story
care-story-kept = Saved. It goes to all who can read this diary.
care-story-remove = Take the story back
care-story-name = What shall we call it?
care-story-name-hint = For instance: the night of the bad cold
care-story-name-missing = Give it a name.
care-story-first = First day
care-story-last = Last day
care-story-day-missing = Choose a day.
care-story-last-before = The last day comes after the first.
care-story-text = What happened?
care-story-text-hint = The diary of these days is shown below it. No need to write it twice.
care-story-actors = Who took part?
care-story-others = Somebody else
care-story-tags-hint = More than one? Put a comma between them.
care-story-tools = What helped?
care-story-more-tools = Something else
care-story-tool-plan = Our plan
care-story-tool-diary = This diary
care-story-tool-meter = Peak flow meter
care-story-tool-spacer = Spacer
care-story-tool-phone = A phone call
care-story-tool-video = A video call
care-story-tool-test = A test
care-story-tool-letter = A letter
care-story-who-reads = All who can read this diary can read the story. They can add their own part.
care-story-share = Share the story
care-story-who = Who took part
care-story-who-lead = Each of them helped. No part is too small.
care-story-nobody = No one is named yet.
care-story-part-none = Has not told their part yet.
care-story-at-home = At home
care-story-at-school = School or work
care-story-at-clinic = Clinic
care-story-at-hospital = Hospital
care-story-at-pharmacy = Pharmacy
care-story-at-other = Elsewhere
care-story-with = With the help of
care-story-days = From the diary
care-story-days-lead = What was written on these days.
care-story-visit = A visit
care-story-map = Where did things get lost?
care-story-mine-add = Tell my own part
care-story-mine-change = Change my own part
care-story-mine = What did you do?
care-story-mine-kept = Your part is in the story.
care-story-thank = Say thanks
care-story-thank-whom = To whom?
care-story-thank-text = Your words
care-story-thanked = Your thanks to { $name } are in the story.

## How we work together (visits)

together-title = How we work together
together-lead = Good care needs good teamwork. Tell us when it worked, and when it did not.
together-went = How was it?
together-went-well = Something went well
together-went-wrong = Something went wrong
together-went-missing = Choose one of the two.
together-what = What was it?
together-what-missing = Choose what it was.
together-text = What happened?
together-who-reads = Your care team reads this too. It is there to make things better.
together-kept = Thank you. It is saved.
together-so-far = So far
together-ask = How did we work together?
together-well-heard = We were heard
together-well-joined-up = Everybody knew what to do
together-well-other = Something else went well
together-wrong-letter = A letter or result got lost
together-wrong-call-back = Nobody called back
together-wrong-told-twice = We had to tell it all again
together-wrong-mixed-messages = We heard two different things
together-wrong-wait = We waited too long
together-wrong-other = Something else went wrong

## Red entries and the care team (alerts)

alerts-title = When it is red
alerts-lead = Who of your care team asked to see red entries, and what they did.
alerts-none-title = No one has asked
alerts-none = No one of your care team has asked to see red entries. In the red zone, use your plan.
alerts-past = What came of it
alert-rule-any = { $name } asked to see it when { $role ->
    [self] you are
   *[other] { $child } is
  } in the red zone.
alert-rule-days = { $name } asked to see it when { $role ->
    [self] you are
   *[other] { $child } is
  } in the red zone on { $times } of { $days } days.
alert-watch = No one watches this live. Your team looks at its list on the next working day.
alert-now = Red now? Do not wait for them.
alert-now-steps = Do the red steps
alert-urgent = { $name } will find this on a list on the next working day, not now.
alert-of = Red: { $when }
alert-entry = See the entry
alert-unsent = Not sent yet. Your team cannot see it.
alert-waiting = On your team’s list. No one has looked yet.
alert-looked = Someone has looked.
alert-did-looked = { $name } has looked.
alert-did-called = { $name } has looked and called you.
alert-did-wrote = { $name } has looked and wrote to you.
alert-did-visit = { $name } has looked and set up a visit.
alert-did-nothing = { $name } has looked. They need no more from you now.

## What else asks for something today (also)

also-title = Also for you
also-step-accept = A next step. Is it yours?
also-step-overdue = This step was due.
also-goal-answer = Your team offers this goal.
also-goal-check-in = How does it go?

## Alerts without alarm (clinic)

alerts-day-title = Red entries to look at
alerts-day-lead = Somebody here asked to be told. Families know that nobody watches live.
alerts-day-settled = { $count ->
    [one] Seen to in the last 7 days (1)
   *[other] Seen to in the last 7 days ({ $count })
  }
alerts-look-by = Look by { $day }
alerts-overdue = Was to be looked at by { $day }
alerts-entry = { $when } · here since { $at }
alerts-asked-any = { $name } asked: any red entry
alerts-asked-days = { $name } asked: red on { $times } of { $days } days
alerts-answer = { $name }, { $at }: { $did }
alerts-did-looked = looked
alerts-did-called = called the family
alerts-did-wrote = wrote to the family
alerts-did-visit = arranged a visit
alerts-did-nothing = nothing more needed
alerts-i-looked = I have looked
alerts-what-done = What was done
alerts-what-done-of = What was done for { $name }
alerts-choose-called = Called the family
alerts-choose-wrote = Wrote to the family
alerts-choose-visit = Arranged a visit
alerts-choose-nothing = Looked; nothing more is needed
alerts-choose-missing = Say what was done.
alerts-line = One line to the family
alerts-save = Seen to
alert-rules-title = Tell me before the next working day
alert-rules-lead = It makes a line on the list in Visits. Nothing rings, and the family reads that nobody watches live.
alert-rules-none = Nobody is told of red entries.
alert-rule-end = End
alert-rule-end-of = End “{ $rule }”
alert-rule-add = Tell me
alert-rule-when = Tell me if there is
alert-rule-1-1 = any red entry
alert-rule-2-3 = red on 2 of 3 days
alert-rule-3-7 = red on 3 of 7 days
day-card-ready = card ready
day-card-read = card read
day-card-not-yet = no card yet
settings-title = Working days and cards
settings-lead = The clinic works from Monday to Friday. On other days nobody looks at red entries.
settings-closed = Days on which we are closed
settings-closed-none = None
settings-closed-add = A day on which we are closed
settings-closed-keep = Add the day
settings-closed-remove = Remove { $day }
settings-card-days = Look for the family’s card so many days before a visit
settings-kept = Kept.

## What both sides carry on with (clinic)

summary-needs = What helps this family
summary-needs-child = { $name }, in own words
summary-needs-parent = Written by { $by }
summary-need-matters = What matters
summary-need-fears = Fears
summary-need-blood-draw = At a blood draw
summary-need-words = Words
summary-need-not-say = Not in front of others
summary-need-language = Languages
summary-need-interpreter = Interpreter
summary-need-hearing = Hearing, seeing, reading
summary-need-transport = Getting here
summary-needs-read = Read by { $name }, { $day }, who will do it.
summary-needs-line = With a line to the family
summary-needs-do = Read, will do
summary-goals-over = { $count ->
    [one] 1 ended since
   *[other] { $count } ended since
  }
summary-agenda = Our points for this visit
summary-agenda-write = Write for this visit
summary-agenda-none = No points from the team yet.
summary-agenda-last = { $count ->
    [one] What we asked last time (1)
   *[other] What we asked last time ({ $count })
  }
summary-decided = Decided:
summary-decided-because = Because: { $why }
summary-goal-child = { $name }’s own words
summary-goal-parent = { $by }
summary-goal-team = offered by { $by }
summary-goal-offered = not answered yet
summary-goal-active = going on
summary-goal-reached = reached
summary-goal-changed = turned into something else
summary-goal-let-go = let go
summary-goal-sure = confidence { $number } of 10
summary-goal-barriers = In the way:
summary-steps = Next steps
summary-steps-over = { $count ->
    [one] 1 done or dropped since
   *[other] { $count } done or dropped since
  }
summary-step-of-family = Family
summary-step-of-team = { $name }
summary-step-of-both = Family and { $name }
summary-step-due = by { $day }
summary-step-late = was due { $day }
summary-step-waits-family = waits for the family’s yes
summary-step-waits-team = waits for the team’s yes
summary-step-done = done
summary-step-dropped = dropped
summary-step-accept = I will do it
summary-step-do = Done
summary-medicines = Medicines as agreed
summary-medicine-controller = controller
summary-medicine-reliever = reliever
summary-medicine-other = other
summary-medicine-days = written down on { $days } of { $of } days
summary-medicine-untold = no doses written down
summary-medicine-technique = technique checked { $day }
summary-medicine-stopped = Stopped: { $names }
summary-episodes = Bad hours
summary-episode-steps = { $count ->
    [0] no steps noted
    [one] 1 step
   *[other] { $count } steps
  }
summary-episode-told = told: { $names }
summary-dates = { $count ->
    [one] 1 date coming up
   *[other] { $count } dates coming up
  }
summary-date-family = family
summary-date-team = care team
summary-notes = { $count ->
    [one] How we worked together: 1 note
   *[other] How we worked together: { $count } notes
  }
desk-kept = No network. It is kept here and goes out as soon as there is one.
desk-refused = This could not be stored. Somebody may have changed it. Look again.
desk-remove = Remove
desk-visit-title = For the visit: { $name }
desk-visit-lead = { $day } with { $name }
desk-visit-back = Back to the page
desk-agenda = Our points
desk-agenda-lead = The family sees them beside its own questions.
desk-agenda-point = Point
desk-agenda-add = Add the point
desk-agenda-remove-of = Remove “{ $point }”
desk-decisions = Decided at this visit
desk-decision-text = What was decided
desk-decision-text-missing = Say what was decided.
desk-decision-why = Because
desk-decision-why-hint = In words that the family would use.
desk-decision-why-missing = A decision needs its reason.
desk-decision-add = Add the decision
desk-decision-more = Options, what is known, a day to look again
desk-decision-options = Options you looked at together
desk-decision-options-hint = One on each line, { $most } at most. “Wait and see” is one too.
desk-decision-known = What is known about them
desk-decision-known-hint = Numbers and doubts, in plain words.
desk-decision-source = Where that comes from
desk-decision-due = Look at it again by
desk-gaps = Gaps between places
desk-gaps-lead = As the family sees it. A next step may help.
desk-stories-lead = The family put them together. Tell your own part in your own words.
desk-story-part = What you did
desk-story-keep = Keep my part
desk-decision-open = To be looked at again
desk-decision-seen = Looked at again
desk-decision-seen-of = Looked at again: { $text }
desk-step = A new next step
desk-step-who-family = The family
desk-step-who-team = Somebody of the team
desk-step-who-both = The family and somebody of the team
desk-medicines = Medicines
desk-medicines-lead = What you agreed today. The family sees who agreed it, and why.
desk-medicine-agree = Put it on the list
desk-medicine-leave = Leave it as it is
desk-goal = Offer a goal
desk-goal-lead = An offer only: the family takes it or leaves it, and may change the words.
desk-goal-words = The goal, in plain words
desk-goal-why = Why it may matter to them
desk-goal-offer = Offer the goal
desk-coordinator = Coordinator for this child
desk-coordinator-lead = One person whom everybody may ask first. The family sees the name.
desk-coordinator-who = Who
day-steps = Waiting for you
day-step-due = { $name }, due { $day }
day-step-new = { $name }, by { $day }. Will you do it?
staff-card-none = Families do not know yet what to ask, and when.
staff-card-change = What families read
staff-card-change-of = What families read of { $name }
staff-card-keep = Keep it
staff-card-kept = Families see this now.
staff-about = Ask about
staff-about-hint = For instance “Inhalers, school, sport”.
staff-hours = Hours
staff-hours-hint = For instance “Monday to Thursday, 9 to 3”.
staff-reach = How to reach
staff-reach-hint = A phone number, or in words.

## A project's room (room)

room-loading = Getting the project
room-none-title = This project is not here
room-none = You may have left it, or this phone has not met it yet. Try again when you are online.
room-back-together = Together
room-is-over = This project is over. You can read all of it, but nobody writes here now.
room-save = Save
room-kept = Saved on this phone
room-missing = Please fill this in
room-missing-what = Please fill in: { $what }
room-choose = Choose
room-two-title = Two of you changed this at once
room-two = Both are kept. Choose the one to go on with.
room-two-keep = Keep this one
room-places = In this project
room-place-charter = Charter
room-place-tasks = Tasks
room-place-tests = Small tests
room-place-measures = What we count
room-place-meetings = Meetings
room-place-notes = Notes
room-place-sheets = Work sheets
room-place-journeys = Journeys
room-place-drivers = Driver map
room-place-stories = Lived care
room-place-learning = What we know
room-place-ideas = Ideas
room-place-goals = 90-day goals
room-place-working = How we work
room-always = All the way
room-no-partner = No family partner is in it yet. It needs one: bring it up with the champion.
room-place-priorities = What comes first
room-dates-open = { $days ->
    [0] Today is the last day.
    [one] One day left, until { $day }.
   *[other] { $days } days left, until { $day }.
 }
room-dates-past = The time was up on { $day }.
room-dates-over = Finished. It ran until { $day }.
room-members = Who is in it
room-members-lead = You all have the same right to write here.
room-role-partner = Family partner
room-role-staff = Staff
room-role-champion = Champion
room-role-qi-lead = Leads improvement
room-role-you = You
room-sponsor = { $who } backs this project.
room-guide = A first project, step by step
room-guide-what = Eight small steps, and what helps at each
room-end-open = How it ends
room-end-open-what = Look back, say what did not work, thank each other
room-end-over = What came of it
room-end-over-what = What you learned, and your certificate
room-no-care = Nobody here sees a child's diary. Ask about your own child's care at your visit.
room-unclear = Not clear?
room-unclear-title = What is not clear?
room-unclear-word = The word or line
room-unclear-hint = Who wrote it will see that you asked.
room-unclear-ask = Ask what it means
room-unclear-sent = Asked. You are not the only one.

## The stages of a project (room)

way-title = Our way
way-lead = Three stages. Each is done when a family partner and one of the staff both say so.
way-define = Define
way-plan = Plan
way-deliver = Deliver
way-define-what = Agree on what it is about, and who knows what.
way-plan-what = Say how you will know, and what you try first.
way-deliver-what = Try it, count, decide, and look back.
way-is-signed = Signed by both sides
way-signed-by = Signed by { $names }
way-is-now = You are here
way-is-later = Still to come
way-has = { $has } of { $all } things are in place
way-all-signed = All three stages are signed by both sides
way-need-has = in place
way-need-not = still open
way-need-both = Families and staff are both in it
way-need-aim = The aim is written down
way-need-know = Both sides have said what only they can know
way-need-contact = All know whom to ask
way-need-rhythm = You know when you meet
way-need-charter = The charter is complete
way-need-outcome = You count one thing that it is all for
way-need-learning = You know what you hope to learn, and by when
way-need-task = A first small task has an owner
way-need-test = A first small test is planned
way-need-tested = One test is done
way-need-counted = You have counted since the first test began
way-need-decided = You kept a change, or let it go
way-need-met = You have met
way-need-back = Both sides have looked back
way-say-done = Say that this stage is done
way-define-brought = What do you all want now?
way-plan-brought = What will you do first, and how will you know?
way-deliver-brought = What stays, now that you have tried it?
way-put = Put it forward, with my yes
way-change = Put it in other words

## How a project moves (room)

momentum = How it moves
momentum-moving = It moves
momentum-slow = It slows down a bit
momentum-quiet = It has been quiet for two weeks
momentum-step-end = The time is up. Look back now, or both say yes to more.
momentum-step-end-do = Go to the end
momentum-guide = The guide, step by step
momentum-step-charter = Begin with one line: what do you want to bring about?
momentum-step-charter-do = Write the first line
momentum-step-meeting = A short call keeps you going.
momentum-step-meeting-do = Plan a call
momentum-step-task = One task is late. Ask if somebody can help.
momentum-step-task-do = See the tasks
momentum-step-first-test = Try one small thing, with one person, on one day.
momentum-step-first-test-do = Plan a small test
momentum-step-study = A test has run. Tell what you saw.
momentum-step-study-do = See the tests
momentum-step-next-test = What could you try next?
momentum-step-next-test-do = Plan a small test
next-title = Next for you
next-unclear = What does “{ $word }” mean?
next-unclear-what = Somebody asks. Put it in plain words.
next-meeting = Meeting { $day }, { $time }
next-minutes = You missed a meeting. Read what was said.
next-nothing = Nothing waits for you
next-nothing-what = Look around, or leave a note
pulse-title = How is it going?
pulse-who-sees = Three taps. The others here see what you say.
pulse-answer = Answer
pulse-useful = Is it useful? 1 is no, 5 is very
pulse-heard = Do you feel heard? 1 is no, 5 is very
pulse-much = Is it too much?
pulse-much-little = I could do more
pulse-much-right = Just right
pulse-much-much = Too much for me

## The charter of a project (room)

charter-title = Charter
charter-lead = One page that says what you are up to. Write it as you go.
charter-three = Three questions
charter-aim = What do we want to bring about?
charter-aim-hint = For whom, how much, by when.
charter-measures = How will we know it is better?
charter-changes = What could we change?
charter-knowing = What we know
charter-knowing-lead = A charter needs all three ways of knowing.
charter-lived = What families live through
charter-lived-hint = In their own words. Name no child.
charter-as-is = How it works today
charter-as-is-hint = Step by step, as it is and not as it should be.
charter-as-is-known = How do you know it?
charter-science = What research says
charter-limits = What research cannot tell us
charter-limits-hint = Who was not asked? What is not known?
charter-frame = How we work
charter-meeting-point = Where families and staff meet
charter-meeting-point-hint = A visit, a call, a form: the place you want to change.
charter-decides = Who decides what
charter-rhythm = How often we meet
charter-contact = Whom to ask, and how
charter-contact-hint = One name, and how to reach them.
charter-serves = Which goal of the clinic it helps
charter-sponsor = Who at the clinic backs it
charter-sponsor-hint = Somebody who can say yes when you are stuck.
charter-empty = Not written yet
charter-earlier = { $count ->
    [one] What the aim was before
   *[other] What the aim was before ({ $count })
}
charter-earlier-by = { $name }, { $day }
charter-change = Change the charter
charter-complete = You called this charter complete on { $day }.
charter-not-complete = Not complete yet
charter-missing = Still open: { $what }
charter-ready = All parts are there
charter-ready-what = Have all read it? Then call it complete. You can still change it.
charter-call-complete = Call it complete
charter-short-aim = the aim
charter-short-measures = how you will know
charter-short-changes = what to change
charter-short-lived = what families live through
charter-short-as-is = how it works today
charter-short-science = what research says
charter-short-limits = what it cannot tell

## Tasks of a project (room)

task-title = Tasks
task-lead = Each task has one owner and one day.
task-none = No open task
task-none-what = Add a small one that fits in an hour.
task-add = Add a task
task-new = A new task
task-change = Change the task
task-text = What is to be done?
task-owner = Who does it?
task-owner-hint = Who knows best how? It can be anybody here.
task-due = By { $day }
task-late = Was due { $day }
task-by = Whose work is it?
task-by-together = Together
task-by-family = A family partner leads
task-by-clinic = For the clinic's team alone
task-help = Who can help, and why?
task-owner-is = { $name } does it
task-tick = Done
task-edit = Change
task-done = Done. Thank you!
task-over = Done and dropped
task-status-done = done
task-status-dropped = dropped

## Notes, files and words of a project (room)

notes-views = Kinds of notes
notes-view-notes = Notes
notes-view-files = Files
notes-view-words = { $count ->
    [0] Words
   *[other] Words ({ $count })
 }
note-add = Write a note
note-none = Nothing written yet
note-of = What is it?
note-of-note = A note
note-of-idea = An idea
note-of-thanks = Thanks
note-of-ask = Asked of all
note-text = Your words
note-text-hint = No names of children. Not a word about health.
note-known = How do you know it?
note-known-told = Somebody told it
note-known-observed = We saw it
note-known-measured = We counted it
note-known-published = It is published
note-gives = What does it bring?
note-gives-information = Information
note-gives-knowledge = Knowledge
note-gives-know-how = Know-how
note-from = { $what } from { $name }
note-sources = Where it comes from
note-sources-hint = One on each line: a web address, a leaflet, another clinic
ask-add = Ask the others
ask-text = What do you propose?
ask-text-hint = One real thing: what, when and how long
ask-question = Your open question
ask-question-hint = One that nobody can answer with yes or no. It may start with “what” or “how”.
ask-answer = Answer
thanks-add = Say thanks
thanks-text = Whom do you thank, and what for?
brought-title = What each of you brought
inbox-known = { note-known }
inbox-gives = { note-gives }
inbox-sources = { note-sources }
inbox-sources-hint = { note-sources-hint }
note-edit = Change
file-add = Add a file
file-none = No files yet
file-title = What is it called?
file-url = Where is it?
file-url-hint = A web address that begins with https://
file-made-together = Staff and families made this
file-made = Made together
file-by = Added by { $name }
file-refused = One link was not taken. It must begin with https://
words-title = Words in plain words
words-lead = Tap a dotted word in a text to see what it means.
words-asked = { $name } asks: what does “{ $word }” mean?
words-means = In plain words
words-means-hint = As you would tell a friend.
words-save = Explain it
care-question = For my own visit
care-question-title = A question for your visit?
care-question-what = It moves to your own list for the next visit. It happens on this phone alone. The note here goes away.
care-question-for = For { $name }'s visit
care-question-no-visit = { $name } has no visit planned.
care-question-moved = Moved. Open the visit to save it there.
care-question-full = That list is full. Make room there first.
term-pdsa = PDSA
term-pdsa-means = Plan, Do, Study, Act. You try a small change and see what happens. Then you choose what to do with it.
term-run-chart = run chart
term-run-chart-means = Dots in the order of time, with a line in the middle. It shows if a change is more than luck.
term-median = median
term-median-means = The middle value. Half of all dots are above it and half are below.
term-baseline = baseline
term-baseline-means = How things were before you changed them.
term-charter = charter
term-charter-means = One page that says what you want, how you will know, and who decides what.
term-driver = driver
term-driver-means = Something that your aim hangs on.
term-outcome = outcome
term-outcome-means = What it is all for. What is better for families in the end?
term-process = process
term-process-means = What is done day by day, and how often it works.
term-balancing = balancing
term-balancing-means = What might get worse while you make another thing better.
term-agenda = agenda
term-agenda-means = The list of what you will talk about.
term-sponsor = sponsor
term-sponsor-means = Somebody in charge who clears the way for you.

room-place-roles = Our roles

## How we see our roles, before and after (room)

roles-title = How we see our roles
roles-lead = Write it when you begin and once more at the end. See what has moved. It is yours alone until you share it.
roles-needs-network = Open this page once with a network. From then on it works without one.
roles-before = When we begin
roles-after = At the end
roles-mine = What is mine to do here?
roles-mine-hint = As a parent, as a nurse, as a young person: in your own words.
roles-theirs = What is theirs to do?
roles-theirs-hint = What do you think the other side is here for?
roles-write = Write it
roles-change = Change it
roles-only-you = Only you can read this.
roles-others-read = All in this project read it.
roles-share = Share it with this project
roles-are-shared = Shared. You can take it back.
roles-take-back = Take it back
roles-taken-back = Taken back. Only you read it now.
roles-shared = What others shared

## What each alone knows, and the learning plan (room)

know-page-lead = Families and staff each know things that the other side cannot know. Begin there.
know-title = What only you can know
know-lead = Say it in your own words. Name no child.
perspective-know-family = Families know
perspective-know-staff = Staff know
perspective-know-family-text = What do you know that the staff cannot know?
perspective-know-family-text-hint = From days and nights at home, at school, on the way.
perspective-know-staff-text = What do you know that families cannot know?
perspective-know-staff-text-hint = From your work: rules, rooms, other families’ days.
perspective-say = Say yours
perspective-change = Change what I said
perspective-silent = Not said yet: { $names }
learning-plan = Our learning plan
learning-plan-lead = What you hope to know, how you find out, and by when.
learning-add = Add a step
learning-change = Change
learning-know = What do we hope to know?
learning-how = How do we find out?
learning-by = By which day?
learning-known = What do we know now?
learning-until = By { $day }
learning-was-by = It was to be known by { $day }
learning-now-known = Now we know
learning-tell = Tell what we know now
learning-tell-again = Tell it anew

## The inbox of ideas, and what to try next (room)

inbox-title = Ideas
inbox-lead = All ideas for this project land here. Weigh them, and the next one to try comes up.
inbox-add = Add an idea
inbox-none = No idea yet
inbox-none-what = A half idea is fine. Others may finish it.
inbox-text = What is your idea?
inbox-text-hint = One or two lines will do.
inbox-open = To try
inbox-open-lead = Much help for little work comes first.
inbox-tried = Under test
inbox-tried-lead = Each of these has a small test.
inbox-map = On the driver map
inbox-map-lead = Tap one to weigh it here too.
inbox-first = Could be next
inbox-from = From { $name }
inbox-test = Test this
inbox-see-test = See the test
inbox-weigh = Weigh it
inbox-weigh-again = Weigh it anew
weigh-effect = How much would it help?
weigh-effect-1 = A little
weigh-effect-2 = Some
weigh-effect-3 = A lot
weigh-effort = How much work is it?
weigh-effort-1 = A little
weigh-effort-2 = Some
weigh-effort-3 = A lot
weigh-can = I know how to do this
weigh-can-hint = It is no promise that you will.
weigh-effect-is-1 = Would help a little
weigh-effect-is-2 = Would help some
weigh-effect-is-3 = Would help a lot
weigh-effort-is-1 = Little work
weigh-effort-is-2 = Some work
weigh-effort-is-3 = A lot of work
weigh-can-is = Knows how: { $names }
weigh-can-nobody = Nobody has said that they know how
weigh-count = { $count ->
    [one] Weighed by one
   *[other] Weighed by { $count }
 }

## Goals for ninety days (room)

ninety-title = 90-day goals
ninety-lead = A few goals for the next ninety days. One tick a week, and a look back at the end.
ninety-none = No goal yet
ninety-none-what = One is enough. Make it small.
ninety-add = Set a goal
ninety-goal = What will be true in ninety days?
ninety-owner = Who keeps an eye on it?
ninety-whose = { $name } keeps an eye on it, until { $day }.
ninety-ticked = { $count ->
    [0] No week is ticked yet.
    [one] You did something for it in one week.
   *[other] You did something for it in { $count } weeks.
 }
ninety-tick = We did something this week
ninety-untick = Take back this week’s tick
ninety-back = Look back
ninety-change = Change
ninety-came = Did it come true?
ninety-came-yes = Yes
ninety-came-partly = In part
ninety-came-no = No
ninety-came-is-yes = It came true
ninety-came-is-partly = It came true in part
ninety-came-is-no = It did not come true
ninety-learned = What did you learn from it?
ninety-over = Looked back on

## How a group works together (room)

working-title = How we work
working-lead = You test changes in care. You can test how you meet and work in the same way.
need-title = What each of us needs
need-lead = To take part well: hours, words, a lift, a child minder, time to think.
need-each = What each of you needs
perspective-need-family = Families need
perspective-need-staff = Staff need
perspective-need-family-text = What do you need so that you can take part well?
perspective-need-family-text-hint = Say only what you want the group to know.
perspective-need-staff-text = { perspective-need-family-text }
perspective-need-staff-text-hint = { perspective-need-family-text-hint }
working-tried = What you tried
working-is-planned = Planned
working-is-started = Under way
working-formats = Try another way to meet
working-formats-lead = A small test, like all others: guess first, then see.
working-needs-first = First a family partner and one of the staff each say what they need.
working-try-own = Test something else
working-try-evening = Meet by phone, once the children are in bed
working-try-evening-what = For who works or minds children by day
working-try-short = Meet for half as long
working-try-short-what = Two things to talk about, no more
working-try-written = Settle one thing in writing
working-try-written-what = A vote here, and no meeting at all
working-try-story = Begin with a story from a family
working-try-story-what = Five minutes, then the list
working-try-turns = Let another person lead each time
working-try-turns-what = A parent one week, a nurse the next
working-try-care = Have a child minder in the next room
working-try-care-what = Ask first who would bring a child

## Between meetings: times and votes (room)

series-title = Our rhythm
series-lead = When you meet, again and again. Who is far away can join each time.
series-add = Set a rhythm
series-change = Change
series-stop = End it
series-when = { $every }, { $time }
series-every-week = Each week
series-every-two-weeks = Every two weeks
series-every-month = Each month
series-every-half-year = Every six months
series-plan = Plan the one on { $day }
series-afar = Give a link or a phone number, also when you meet in a room. Being far away must not mean being left out.
series-first = On which day is the first one?
series-time = { meeting-time }
series-time-hint = { meeting-time-hint }
series-every = How often?
series-how = { meeting-how }
series-how-online = { meeting-how-online }
series-how-phone = { meeting-how-phone }
series-how-clinic = { meeting-how-clinic }
series-how-elsewhere = { meeting-how-elsewhere }
series-one-of = Give a link or a number to call.
series-link = { meeting-link }
series-phone = { meeting-phone }
series-place = { meeting-place }
series-care = { meeting-care }
series-care-hint = { meeting-care-hint }
between-title = Between meetings
between-lead = Not all things need a meeting. Each answers when it suits them.
between-find-time = Find a time that suits
between-ask = Settle something by a vote
between-open = { $count ->
    [0] No answer yet, until { $day }, { $time }
    [one] One answer so far, until { $day }, { $time }
   *[other] { $count } answers so far, until { $day }, { $time }
 }
between-closed = { $count ->
    [0] Over, without an answer
    [one] Over, one answer
   *[other] Over, { $count } answers
 }
next-poll-what = Your word is asked for, by { $day }
next-stage = Is “{ $stage }” done?
next-stage-what = Somebody has put it forward. Say yes, or what is missing.
poll-gone = This is not here
poll-time-new = { between-find-time }
poll-item-new = { between-ask }
poll-time-text = What do you want to meet for?
poll-time-text-hint = Such as: looking at the chart.
poll-item-text = What do you want to settle?
poll-item-text-hint = Something that one can say yes or no to.
poll-times = Which times could it be?
poll-times-hint = An evening and a weekend are there to begin with. Keep one of them.
poll-times-few = Offer two times or more.
poll-time = Time { $number }
poll-time-remove = Take time { $number } off
poll-time-add = Add a time
poll-until = Until when can people answer?
poll-until-hint = A week, until an evening, leaves time for all.
poll-ask = Ask the group
poll-suits = Which times suit you?
poll-suits-hint = Tap all that do. None is an answer too.
poll-child-care = I need child care for it
poll-child-care-hint = So that the group can plan for it.
poll-time-is = { $day }, { $time }
poll-time-free = { $day }, { $time } · evening or weekend
poll-says = What do you say?
poll-says-yes = Yes
poll-says-no = No
poll-says-talk = Let us talk about it
poll-says-talk-hint = One of you is enough to put it on the next list.
poll-why = Why, in a line
poll-note = Anything else?
poll-answer = Give my answer
poll-change = Change my answer
poll-take-back = Take the question back
poll-open = Asked by { $name }. You can answer until { $day }, { $time }.
poll-closed = Asked by { $name }. It was open until { $day }, { $time }.
poll-own-first = You see what the others say once you have given your answer.
poll-said = { $count } of { $all } have answered.
poll-suits-whom = { $count ->
    [0] Suits nobody yet
   *[other] Suits { $names }
 }
poll-needs-care = Child care for { $names }
poll-plan = Plan it for then
poll-care-for = { $count ->
    [one] Child care for one family
   *[other] Child care for { $count } families
 }
poll-said-yes = yes
poll-said-no = no
poll-said-talk = let us talk
poll-so-far-silent = No answer yet.
poll-so-far-yes = All who answered say yes so far.
poll-so-far-no = All who answered say no so far.
poll-so-far-split = You are not of one mind so far. That is worth a talk.
poll-so-far-talk = Somebody wants to talk about it.
poll-outcome-silent = No answer came in time.
poll-outcome-yes = Settled: yes.
poll-outcome-no = Settled: no.
poll-outcome-split = You are not of one mind. Talk about it; nobody is voted down.
poll-outcome-talk = Somebody wants to talk about it. It is not settled yet.
poll-to-agenda = Put it on the list for { $day }
poll-on-agenda = It is on the list for { $day }.
poll-no-meeting = Plan a meeting to talk about it.

## Small tests of a project: PDSA (room)

pdsa-title = Small tests
pdsa-lead = Plan, do, study, act. Small first. One day, one person.
pdsa-none = No test yet
pdsa-none-what = Anybody here can plan one.
pdsa-of-working = { $count ->
    [one] You also tested once how you work together
   *[other] You also tested { $count } times how you work together
 }
pdsa-gone = This test is not here
pdsa-add = Plan a test
pdsa-number = Test { $number }
pdsa-plan-lead = Write down what you think will happen, before you start.
pdsa-tell-lead = Now tell what you saw. What did not work helps the most.
pdsa-prediction-was = You thought
pdsa-status-planned = Planned for { $day }
pdsa-status-started = Under way since { $day }
pdsa-part-plan = Plan
pdsa-part-do = Do
pdsa-part-study = Study
pdsa-part-act = Act
pdsa-objective = What do you want to find out?
pdsa-question = The question
pdsa-prediction = What do you think will happen?
pdsa-prediction-hint = This cannot change once you start.
pdsa-what = What will you do?
pdsa-who = Who does it?
pdsa-where = Where?
pdsa-day = When?
pdsa-data = What will you write down or count?
pdsa-locked = Begun on { $day }. The question and the guess stand as they are.
pdsa-begin = Start the test
pdsa-begin-what = Once you start, your guess stands. That is how you learn from it.
pdsa-tell = Tell what happened
pdsa-change = Change the plan
pdsa-happened = What happened?
pdsa-problems = What did not go as planned?
pdsa-found = What did you learn?
pdsa-against-prediction = Was it as you thought?
pdsa-against-prediction-as-predicted = As we thought
pdsa-against-prediction-partly = In part
pdsa-against-prediction-not = Not at all
pdsa-against-prediction-cannot-tell = We cannot tell
pdsa-act = What now?
pdsa-act-adopt = Keep it
pdsa-act-adopt-hint = It helps, so do it each time.
pdsa-act-adapt = Change it and try again
pdsa-act-abandon = Let it go
pdsa-next = What is the next small step?
pdsa-next-cycle = Plan the next test

## What a project counts (room)

measure-title = What we count
measure-lead = A few numbers, in the order of time, show if it gets better.
measure-none = Nothing is counted yet
measure-none-what = Pick one thing that would show it is better.
measure-gone = This is not here
measure-add = Add what to count
measure-new = What we count
measure-change = Change this
measure-about = How it is counted
measure-name = What is it called?
measure-of = What kind is it?
measure-of-outcome = What it is all for
measure-of-outcome-hint = An outcome: what is better for families.
measure-of-process = What we do
measure-of-process-hint = A process: is it done each time?
measure-of-balancing = What must not get worse
measure-of-balancing-hint = A balancing measure.
measure-of-partnership = How we work together
measure-of-partnership-hint = Proposed, until families and staff both say yes.
measure-of-outcome-count = What it is all for · { $count } values
measure-of-process-count = What we do · { $count } values
measure-of-balancing-count = What must not get worse · { $count } values
measure-counted = What is counted, and how?
measure-how-often = How often?
measure-unit = Unit
measure-unit-hint = Such as minutes, or letters.
measure-better = Which way is better?
measure-better-higher = Higher is better
measure-better-lower = Lower is better
measure-baseline = How is it now, before any change?
measure-pick = Begin with an example
measure-pick-hint = Change all of it as you like.
measure-pick-own = Our own
measure-pick-of = { $domain }: { $name }
measure-domain = Where would it get better?
measure-domain-safety = Safety
measure-domain-quality = Quality of care
measure-domain-satisfaction = Content families and staff
measure-domain-health = Health
measure-domain-cost = Cost
measure-eg-slips = Slips that were caught
measure-eg-slips-counted = Each slip that somebody saw in time and told.
measure-eg-slips-often = Each week
measure-eg-checked = Lists checked by two
measure-eg-checked-counted = Of ten lists, how many were read by two people.
measure-eg-checked-often = Each week
measure-eg-right-first = Forms right the first time
measure-eg-right-first-counted = Of ten forms, how many came back with no question.
measure-eg-right-first-often = Each week
measure-eg-wait = Minutes until hello
measure-eg-wait-counted = From the door to the first word, for five people.
measure-eg-wait-often = Each clinic day
measure-eg-families = Families who felt heard
measure-eg-families-counted = Of ten families asked at the door, how many say yes.
measure-eg-families-often = Each week
measure-eg-staff = Staff who had a good day
measure-eg-staff-counted = Of all on duty, how many drop a green bead.
measure-eg-staff-often = Each clinic day
measure-eg-calm = Families with a calm month
measure-eg-calm-counted = Of ten families asked, how many say that the month was calm.
measure-eg-calm-often = Each month
measure-eg-sure = Families who feel sure at home
measure-eg-sure-counted = Of ten families, how many say they know what to do on a bad day.
measure-eg-sure-often = Each month
measure-eg-ways = Trips that a call could have saved
measure-eg-ways-counted = Of ten visits, how many families say it was so.
measure-eg-ways-often = Each week
measure-eg-hours = Hours that the work takes
measure-eg-hours-counted = Hours of staff and families for this change.
measure-eg-hours-often = Each week
measure-empty = No value yet
measure-empty-what = Write down the first one. Eight are enough for a middle line.
value-add = Add a value
value-day = Day
value-value = Value
value-value-hint = A whole number
value-note = What was special that day?
standing-title = How we work together
standing-lead = Each project counts these two.
standing-ours = Our own sign
standing-ours-lead = What would show you that you work well as a group? Propose it, talk, and agree.
standing-propose = Propose a sign
agreed-is = You agreed on this
agreed-not-yet = Proposed. A family partner and one of the staff need to say yes.
agreed-says-yes = { $name } says yes.
agreed-says-talk = { $name } wants to talk about it.
agreed-yes = { $what ->
    [stage] Yes, this stage is done
    [charter] Yes, I stand behind this
   *[measure] Yes, let us count this
}
agreed-talk = Let us talk first
agreed-why = { $what ->
    [stage] What is still missing?
    [charter] What would you change?
   *[measure] What would you rather count?
}
standing-made = { $count ->
    [one] thing made together
   *[other] things made together
 }
standing-heard = { $count ->
    [0] feel heard, of 5. Nobody was asked yet.
    [one] feel heard, of 5. One answer.
   *[other] feel heard, of 5. { $count } answers.
 }

## Meetings of a project (room)

meeting-title = Meetings
meeting-lead = By video or phone first, so that all can come.
meeting-none = No meeting yet
meeting-none-what = Half an hour is fine.
meeting-gone = This meeting is not here
meeting-add = Plan a meeting
meeting-change = Change the plan
meeting-held = Held
meeting-when = { $day }, { $time }
meeting-day = Which day?
meeting-time = At what time?
meeting-time-hint = The evening suits most families.
meeting-how = How do you meet?
meeting-how-online = By video
meeting-how-phone = By phone
meeting-how-clinic = At the clinic
meeting-how-elsewhere = At another place
meeting-link = Link for the video
meeting-phone = Number to call
meeting-place = Where?
meeting-care = Food, child care, travel
meeting-care-hint = What helps people to come?
meeting-join = Join by video
agenda-title = What you talk about
agenda-template = Begin with
agenda-template-first = A first meeting
agenda-template-regular = A usual meeting
agenda-template-study = Looking at results
agenda-template-closing = The last meeting
agenda-template-own = Our own list
agenda-first-1 = Hello: one thing about yourself
agenda-first-2 = Why we are here: the aim
agenda-first-3 = How we want to work together
agenda-first-4 = The first small task
agenda-regular-1 = Hello: how are you?
agenda-regular-2 = What happened since last time
agenda-regular-3 = Who does what by when
agenda-study-1 = Hello: what surprised you?
agenda-study-2 = The chart: what do we see?
agenda-study-3 = What we try next
agenda-closing-1 = Hello: a good moment
agenda-closing-2 = What we learned, what did not work
agenda-closing-3 = What stays, what spreads, what stops
agenda-closing-4 = Thanks, and what comes next
agenda-family = What do family partners see, miss, or want to change?
agenda-family-stays = This line is on each list. It cannot be taken off.
agenda-family-hint = Write what family partners said. It must be filled in.
agenda-family-open = Ask the family partners, and write down what they said.
agenda-line = Line { $number }
agenda-remove = Take line { $number } off
agenda-add = Add a line
minutes-title = What was said
minutes-write = Write what was said
minutes-change = Change what was said
minutes-lead = Short is fine. Who missed it reads it here.
minutes-who = Who was there?
minutes-nobody = Tap who was there
minutes-more = Anything else?
minutes-save = Save and close the meeting
minutes-kept = Saved. Who missed it will see it.
minutes-present = There: { $names }

## The driver map of a project (room)

driver-title = Driver map
driver-lead = From your aim, to what it hangs on, to ideas you can test.
driver-none = No map yet
driver-none-what = Seven big ideas stand there to begin with. Change them as you like.
driver-begin = Begin the map
driver-change = Change the map
driver-list = The map as a list
driver-aim = Aim
driver-column = What it hangs on
driver-ideas = Ideas to test
driver-number = Driver { $number }
driver-remove = Take driver { $number } off
driver-add = Add a driver
driver-idea = Idea
driver-idea-add = Add an idea
driver-tested-by = Tested by
driver-not-tested = Not tested yet
driver-see-test = See the test
concept-ask = Ask for ideas. Think together
concept-ask-idea = One question on a card in the waiting room
concept-show = Make it easy to see where people can help
concept-show-idea = A list by the door, with one name to ask
concept-match = Match what people can do with what is needed
concept-match-idea = Ask each new partner what they love to do
concept-ways = Offer many ways to take part
concept-ways-idea = One task to do at home, at any time
concept-hurdles = Clear hurdles out of the way
concept-hurdles-idea = Hold one meeting by phone at night
concept-prepare = Help all of us to be ready
concept-prepare-idea = Learn to read a chart in five minutes
concept-bond = Know, thank and learn from each other
concept-bond-idea = Begin with one thing about yourself

## Journey maps of a project (room)

journeys-title = Journeys
journeys-lead = How it is today, step by step, as somebody lived it.
journey-none = No journey yet
journey-none-what = Walk through it with your phone in hand. It works without a network.
journey-gone = This journey is not here
journey-add = Map a journey
journey-no-names = Name no child and no illness.
journey-by = { $count ->
    [one] One step, by { $name }
   *[other] { $count } steps, by { $name }
 }
journey-title = What is the journey called?
journey-title-hint = Such as: from the car park to the doctor
journey-whose = Whose way is it?
journey-whose-hint = Such as: a family on a first visit
journey-step = Step { $number }
journey-step-add = Add a step
journey-step-change = Change step { $number }
journey-step-remove = Take this step out
journey-place = Where are you?
journey-happened = What happens?
journey-feeling = How does it feel?
journey-word = A word for it
journey-who = Who is there?
journey-wait = Wait, in minutes
journey-tells-who = There
journey-tells-mattered = What matters
journey-tells-idea = Idea
journey-waited = Wait: { $minutes } minutes
journey-mattered = What matters here?
journey-idea = An idea
feeling-1 = Very bad
feeling-2 = Bad
feeling-3 = So-so
feeling-4 = Good
feeling-5 = Very good

## My diary of care, in Together (story)

story-title = My diary of care
story-lead = What you live through at the clinic, as it happens. It works with no network.
story-needs-network = Open this once with a network. From then on it works without one.
story-add = Write down a moment
story-none = Nothing is written yet
story-none-what = A good moment counts as much as a bad one.
story-gone = This is not here any more
story-only-you = only you read it
story-read-by = read in “{ $project }”
story-change = Change it
story-remove = Delete it
story-no-names = Leave out the names of children and what they are ill with. Only you read this at first.
story-happened = What happened?
story-feeling = How did it feel?
story-word = A word for it
story-place = Where was it?
story-place-hint = Such as: the front desk
story-mattered = What mattered to you?
story-day = Which day?
story-who = Who reads this?
story-only-you-what = Only you. You can let one project read it, and take it back when you like.
story-release = Let “{ $project }” read it
story-release-who = Then these can read it: { $names }
story-released = They can read it from now on
story-is-read = Those in “{ $project }” can read this
story-is-read-what = They are: { $names }. What you change, they see changed.
story-take-back = Take it back
story-taken-back = Taken back. Only you read it now.
story-row = Yours alone, until you let a project read a piece

## What people lived through, in a project (story)

stories-title = Lived care
stories-lead = How care feels from the inside. Told by those who lived it, and only as far as they wish.
personas-title = Made-up people
personas-lead = Somebody who could sit in your waiting room. Drawn from what you were told.
persona-add = Draw a person
persona-add-lead = Make up a name. Tell of no real child, and of no illness.
persona-gone = This person is not here any more
persona-change = Change the person
persona-draft = A draft, until all who told it say it is true
persona-said-true = True, say all who told it
persona-pieces = Drawn from
persona-piece = { $name }: { $what }
persona-no-piece = Choose at least one piece that was told.
persona-name = A made-up name
persona-about = Who is it?
persona-about-hint = Such as: works nights, comes by bus, has two small children
persona-matters = What matters most to them?
persona-hard = What is hard?
persona-helps = What helps?
persona-says = What would they say?
persona-says-hint = One line, as they would say it
persona-truth = Is it true?
persona-truth-lead = Those who told the pieces have the last word.
persona-taken-back = { $count ->
    [one] One piece was taken back. Look at this person again without it.
   *[other] { $count } pieces were taken back. Look at this person again without them.
 }
persona-yes = It is true, say: { $names }
persona-not-yet = Not said yet: { $names }
persona-say-yes = Yes, this is true to what I told
pieces-title = What was told
pieces-lead = Read it here. If somebody takes it back, it is gone from here.
pieces-need-network = What was told is read anew each time, so it needs a network.
pieces-none = Nobody has told anything yet
pieces-none-what = Each of you can let the group read a piece of your own diary.

## What comes first, in a project (story)

priorities-title = What comes first
priorities-lead = Each ranks alone. See how far apart you are, talk, and rank once more.
priorities-none = Nothing to rank yet
priorities-none-what = Good when there are more ideas than time.
priority-add = Ask a question
priority-gone = This question is not here
priority-ranked = { $count ->
    [0] nobody has ranked yet
    [one] one has ranked
   *[other] { $count } have ranked
 }
priority-question = What do you want to rank?
priority-question-hint = Such as: what do we try first?
priority-options = What is there to choose from?
priority-options-hint = Two to seven, each on its own line
priority-options-wrong = Write two to seven, each on its own line.
priority-rounds = Round
priority-round-1 = First
priority-round-2 = After the talk
rank-lead-1 = Put what matters most to you on top. You see the others’ order after yours.
rank-lead-2 = You have talked. Has your order changed? Either is fine.
rank-up = Move up: { $option }
rank-down = Move down: { $option }
rank-now = { $option } is now in place { $place }.
rank-save = This is my order
rank-change = Change my order
rank-nobody = Nobody has ranked yet
rank-said = { $count } of { $all } have ranked.
rank-table = How far apart you are
rank-option = What
rank-spread = From best to worst place
rank-from-to = { $best } to { $worst }
rank-family = Families
rank-staff = Staff
rank-how = The number is the middle place that families and staff gave it. A wide line is worth a talk.

## The change package: ideas that others have tried (package)

package-title = Ideas that work
package-lead = Seven big ideas and small ways to try them. With what worked for others, and what did not.
package-for = Ideas for
package-for-family = Families
package-for-staff = Staff
package-for-qi-lead = Who leads
package-for-all = All
package-example = Such as:
package-tool = To use:
package-went = { $all ->
    [one] Tried once. { $worked ->
        [one] It worked.
       *[other] Read how it went.
     }
   *[other] Tried { $all } times. It worked { $worked ->
        [one] once.
       *[other] { $worked } times.
     }
 }
package-not-tried = No finished project has told of it yet. You could be the first.
package-worked-yes = Worked
package-worked-partly = Worked in part
package-worked-no = Did not work
package-tried-in = in “{ $project }”, { $clinic }
package-whom = for { $whom }
package-start = Start this
package-start-in = Start this in “{ $project }”
package-propose = Bring it up on the idea board
package-needs-room = You start this in a project. You are in none yet.
package-why-ask = Do not come with the answer. Ask what is hard, and think about it together.
package-why-show = People help when they can see what is needed and know it is for them.
package-why-match = Ask people for what they are good at and would love to do.
package-why-ways = Some like to lead, some like to work at home at night. Both count.
package-why-hurdles = Good will is not enough when a rule or an hour is in the way.
package-why-prepare = Families and staff both need to know how this works before they start.
package-why-bond = It lasts when people know each other and see that it leads to something.
package-tool-call = a call that is half written for you
package-tool-board = the idea board
package-tool-journeys = a journey map, step by step
package-tool-priorities = the ranking in a project
package-tool-diary = your diary of care
package-tool-calls = the flyer of a call
package-tool-work = the list of work and gaps
package-tool-profile = your card, to print
package-tool-people = the page of people, with what they can do
package-tool-team = your team’s page
package-tool-meetings = an agenda that is ready to use
package-tool-texts = three texts to start from
package-tool-measures = a chart that draws itself
package-tool-ending = the closing page of a project
idea-idea-board = One small question a week
idea-idea-board-what = Ask one thing on a card and on the board. Let people say “me too”.
idea-idea-board-example = “What made today hard?” hung by the coats. Ten notes came in a week.
idea-wish-list = What I wish I had had
idea-wish-list-what = Ask families what would have helped on the first day, the first bad night, the first day of school. They make it.
idea-wish-list-example = “I wish I had had a list for the bag.” Now there is one.
idea-walk-through = Walk the way of a family
idea-walk-through-what = One of each side walks from the car park to the chair. Write down each step and how it feels.
idea-walk-through-example = The sign for prams was behind a plant. Nobody on the staff had seen it.
idea-own-diary = Your own diary of care
idea-own-diary-what = Write down what care is like for you. Let a project read the parts you choose.
idea-own-diary-example = Three short notes about the desk said more than a survey.
idea-first-things = Rank alone, then talk
idea-first-things-what = Each puts the ideas in order alone. Talk about where you are far apart. Rank once more.
idea-first-things-example = Staff put the phone line first. Families put “say hello” first. They began with hello.
idea-board-by-door = A list by the door
idea-board-by-door-what = Hang up what you need help with, and one name to ask.
idea-board-by-door-example = A flyer with a code by the lift. Two people asked in the first month.
idea-work-list = What we do, and what we lack
idea-work-list-what = Write down what runs now and what should run in half a year. Mark where skill or time is short.
idea-work-list-example = “We cannot draw.” A father could.
idea-one-minute = One minute that wins people
idea-one-minute-what = Staff and families write one minute together on why this is worth it.
idea-one-minute-example = A mother’s minute opened the staff meeting. Three nurses signed up.
idea-cards = A card for each of us
idea-cards-what = Each partner and each of the staff writes a card: what I love, what I can do, what I want to learn.
idea-cards-example = Nobody knew that the doctor bakes and that Priya makes films.
idea-gap-and-skill = Let skills find the work
idea-gap-and-skill-what = Look at what people can do that nobody has asked for. Is there work in it?
idea-gap-and-skill-example = Somebody spoke three languages. The welcome sheet now does too.
idea-private-card = Ask one person in private
idea-private-card-what = You think of somebody? Hand them a card with a code. They are free to stay silent.
idea-private-card-example = “You explain so well.” She kept the card for a week, then said yes.
idea-quiet-task = A quiet task for home
idea-quiet-task-what = Offer one thing that can be done alone, at any hour.
idea-quiet-task-example = A leaflet, a red pen and a cup of tea. It came back clear.
idea-one-visit = One visit, no strings
idea-one-visit-what = Ask one parent to one meeting. Call before, and call after.
idea-one-visit-example = She asked why the list was read out loud. It is not read out loud now.
idea-lunch = Lunch with a family
idea-lunch-what = A family plans a lunch with you and tells what a normal week is like.
idea-lunch-example = The staff had never seen the fridge door with all its notes.
idea-survey = Five questions, made together
idea-survey-what = Families write the questions. You send them. Read the answers as one group.
idea-survey-example = The best question was one that no one on the staff would have asked.
idea-good-cause = A day for a good cause
idea-good-cause-what = Families lead, the clinic helps. Say what the day is for and when it ends.
idea-good-cause-example = Forty cakes paid for the play corner.
idea-hurdle-list = Write down what stops you
idea-hurdle-list-what = Name the hurdle, who can lift it, and what helped. The next group will thank you.
idea-hurdle-list-example = Badges took six weeks. One call to the right desk made it two days.
idea-evening-call = Meet when people can
idea-evening-call-what = Try one meeting by phone in the evening. Ask how it was.
idea-evening-call-example = From two families to five, with no parking at all.
idea-ready-talk = Are we ready?
idea-ready-talk-what = Each of the team answers ten questions. Talk about where you are far apart. Then ask families.
idea-ready-talk-example = “We have no one who calls back.” So they named one first.
idea-ground-rules = Clear rules, said early
idea-ground-rules-what = Say what the role is, what stays in the room, and how to stop. One page each.
idea-ground-rules-example = “Ask me about the project here, and about my child at the visit.”
idea-read-a-chart = Read a chart in five minutes
idea-read-a-chart-what = Look at one chart as a group. What is the middle line? When does a change count?
idea-read-a-chart-example = A father saw the shift before anyone else did.
idea-one-talk = One talk with a new family
idea-one-talk-what = A family that has been there talks once with one that is new. Both say yes first.
idea-one-talk-example = One call about the first day of school. It was all they needed.
idea-hello-round = Begin with one thing about you
idea-hello-round-what = Open each meeting with one small question that is not about work.
idea-hello-round-example = “What did you laugh about this week?” Now they know each other.
idea-count-together = Choose your own sign
idea-count-together-what = Agree on what shows that you work well together. Count it and look at it as one group.
idea-count-together-example = They count each idea of a parent that is tried. It went from one to six.
idea-look-back = Look back and say thanks
idea-look-back-what = At the end, tell what worked and what did not. Thank each by name, if they like.
idea-look-back-example = “The long form did not work.” The next clinic did not have to learn it again.

## A first project, step by step (making)

guide-lead = Take one step at a time. The list sees for itself what you have done.
guide-done = Done
guide-now = You are here
guide-later = Later
guide-meet = Meet once
guide-meet-how = Say hello, and say why you are here. Ask how each of you likes to work. Agree on when you talk again.
guide-meet-tip = Half an hour on the phone is enough. Let a family partner speak first.
guide-meet-go = To the meetings
guide-aim = Say what you want
guide-aim-how = Write one line: what will be better, for whom, and by when. Put a number in it if you can.
guide-aim-tip = If you need “and”, it may be two projects. Pick the small one.
guide-aim-go = To the charter
guide-see = See how it is now
guide-see-how = Walk the way that families walk. Write down what happens at each step, and how it feels. Or ask three people.
guide-see-tip = Do not fix it yet. Just look.
guide-see-go = To the journeys
guide-count = Count before you change
guide-count-how = Choose one thing to count. Count it three times or more before you change anything.
guide-count-tip = Five people on one day is fine. A tally on paper is fine.
guide-count-go = To what we count
guide-idea = Pick one idea
guide-idea-how = Write down what could help. Take the idea that is easy and may help most.
guide-idea-tip = The best idea may come from who speaks least. Ask.
guide-idea-go = To the ideas
guide-try = Try it small
guide-try-how = One person, one day. Say what you think will happen before you start.
guide-try-tip = Make a rough try of it first: a drawing, a few words.
guide-try-go = To the tests
guide-learn = Look at what happened
guide-learn-how = Was it as you thought? Then keep it, change it, or let it go. Plan the next small test.
guide-learn-tip = A test that fails tells you the most.
guide-learn-go = Tell what you saw
guide-share = Tell others
guide-share-how = Write down what you learned, and what did not work. Thank each other.
guide-share-tip = Others can start where you stopped.
guide-share-go = To the end

## Made together in a project: work sheets and words on them (making)

sheets-title = Work sheets
sheets-lead = Fill one in together, at a table or from afar. All can add to it.
sheets-none = No sheet yet
sheets-begin = Begin a sheet
sheet-gone = This sheet is not here
sheet-change = Fill in or change
sheet-empty = Nothing filled in yet
sheet-empty-what = Any one of you can start.
sheet-interview = Interview or group talk
sheet-interview-what = Ask people: what works, what is missing, what would help
sheet-interview-how = Listen more than you talk. Write down no names.
sheet-interview-title = What is the talk about?
sheet-interview-day = When was it?
sheet-interview-asked = Who did you ask?
sheet-interview-asked-hint = How many people, and how they know the place. No names.
sheet-interview-worked = What has worked
sheet-interview-worked-hint = What would you keep just as it is?
sheet-interview-gaps = What is missing
sheet-interview-gaps-hint = Where did you get stuck? What did nobody tell you?
sheet-interview-ideas = Ideas
sheet-interview-ideas-hint = If you could change one thing, what would it be?
sheet-workshop = Workshop: care as it could be
sheet-workshop-what = Tell one visit twice: as it is, and as it could be
sheet-workshop-how = Tell it in four to six moments. Draw it on paper if you like, and take a photo.
sheet-workshop-title = Which part of care is it?
sheet-workshop-day = When do you meet?
sheet-workshop-before = Before: how it goes today
sheet-workshop-before-hint = One moment on each line
sheet-workshop-before-picture = A picture of the board before
sheet-workshop-before-picture-hint = A photo of a drawing is best. No faces.
sheet-workshop-after = After: how it could go
sheet-workshop-after-hint = { sheet-workshop-before-hint }
sheet-workshop-after-picture = A picture of the board after
sheet-workshop-after-picture-hint = { sheet-workshop-before-picture-hint }
sheet-workshop-first-step = What can we try first?
sheet-workshop-first-step-hint = One small thing, next week
sheet-material = Think about a text or a talk
sheet-material-what = Read or watch it, answer three questions, say what you will do
sheet-material-how = Each reads or watches it first. Then talk about it.
sheet-material-title = What is it called?
sheet-material-day = When do you talk about it?
sheet-material-url = Where is it?
sheet-material-url-hint = A web address that begins with https://
sheet-material-struck = What struck us?
sheet-material-means = What does it mean for us here?
sheet-material-unsure = What are we not sure of?
sheet-material-will-do = What we will do
sheet-material-will-do-hint = One thing, and who begins
sheet-video = A video made together
sheet-video-what = Who does what, the shots, and who may be seen
sheet-video-how = Short is good: two minutes. Ask all who are seen or heard first.
sheet-video-title = What is it called?
sheet-video-day = When do you film?
sheet-video-message = What shall people know at the end?
sheet-video-tells = Who tells it?
sheet-video-films = Who films?
sheet-video-cuts = Who puts it together?
sheet-video-checks = Who checks that it is true?
sheet-video-shots = The shots
sheet-video-shots-hint = One on each line
sheet-video-others = Who else can be seen or heard?
sheet-video-others-hint = How and when did each say yes? Keep the signed paper at the clinic. Name no child here.
sheet-video-url = Where is the video?
sheet-video-url-hint = { sheet-material-url-hint }
sheet-draft = A draft to look at
sheet-draft-what = A leaflet, a letter, a text: ask a doctor or nurse for two minutes
sheet-draft-how = Put your text here. The team can say in two minutes what they think.
sheet-draft-title = What is it?
sheet-draft-day = By when do you need a word?
sheet-draft-text = The text as it is now
sheet-draft-text-hint = No names, and not a word about anybody's health
sheet-draft-wants = What do you want to know?
sheet-draft-look = Let the clinic's team read this draft
sheet-draft-look-hint = Also those who are not in this project. They do not see who wrote it.
board-before = Before
board-after = After
board-empty = Nothing told yet
board-before-picture = The board before, drawn by the group
board-after-picture = The board after, drawn by the group
consent-title = Who may be seen and heard
consent-lead = Each says it alone. You can take it back. If the plan changes, you are asked again.
consent-says-yes = Yes
consent-says-talk = Not me
consent-says-open = Not said yet
consent-yes = Yes, you may film me
consent-no = Not me, please
looks-heard = Two minutes from the team
looks-wait = You have asked. What the team says will stand here.
looks-not-asked = The team does not see this draft. Change it to ask them.
look-by = { $name }:
look-says-good = Good as it is
look-says-change = Change a bit
look-says-talk = Please talk with me
picture-chosen = The picture you chose
picture-remove = Take it away
picture-wrong = This is not a picture that we can read. Try another one.
prototypes-title = First tries
prototypes-lead = Make it rough and soon. A rough one is easy to change.
prototype-add-picture = Add a picture
prototype-add-text = Add a text
prototype-add-form = Add a form
prototype-by = Made by { $name }
prototype-change = Change
prototype-picture-title = What is it?
prototype-picture-picture = The picture
prototype-picture-picture-hint = A photo of a drawing or a thing. No faces, unless all have said yes.
prototype-text-title = What is it?
prototype-text-text = The text
prototype-form-title = What is it?
prototype-form-text = The questions
prototype-form-text-hint = One on each line. It is shown as a form.
quick-title = Two minutes of yours?
quick-lead = Families and staff made a draft. Read it and tap what you think.
quick-minutes = { $project } · { $minutes ->
    [one] a minute to read
   *[other] { $minutes } minutes to read
 }
quick-said = You said: { $what }
quick-wants = They ask: { $what }
quick-words = What would you change?
quick-words-hint = They read your name with it.
quick-sent = Sent to the project. Thank you!
comments = What was said
comments-title = What do you think?
comment-text = Your words
comment-add = Say something
comment-send = Send
comment-remove = Take it back

## The end of a project (room)

ending-title = How it ends
ending-over = What came of it
ending-lead = Look back, say what did not work, thank each other.
onward-title = What next?
onward-lead = Only if you like. You owe nobody more.
onward-again = Another small project
onward-again-what = See what the clinic asks for now.
onward-bigger = Something bigger
onward-bigger-what = Put it on the idea board, with a first step.
onward-mentor = Help somebody new
onward-mentor-what = Say so in your profile. The clinic can then ask you.
onward-reuse = Do it again
onward-reuse-what = The same call once more, with what you learned.
onward-work = More like it
onward-work-what = Put what you lack in the list of work.
ending-certificate = Certificate
ending-certificate-what = To print and keep
longer-title = The time is almost up
longer-what = It ends by itself. Do a family partner and one of the staff both say yes? Then it goes on until { $day }.
longer-said = Said yes: { $names }
longer-yes = Yes, let us go on
longer-back = Take my yes back
reflection-title = How it was for each of us
reflection-lead = All of you see these words.
reflection-waiting = Not yet: { $names }
reflection-write = Write yours
reflection-change = Change yours
reflection-changed = What changed, for the clinic or for you?
reflection-heard = Were you heard? 1 is no, 5 is very
reflection-heard-is = Heard: { $heard } of 5
reflection-again = Would you do it again?
reflection-again-yes = Yes, again
reflection-again-maybe = Maybe
reflection-again-no = No
reflection-hours = How many hours did it take you?
reflection-credit = Name for thanks and for the story
reflection-credit-hint = Leave it empty to stay unnamed.
reflection-story = My words may be in the story
closing-title = What we learned together
closing-lead = Write it as a group. What did not work helps the next group most.
closing-write = Write it
closing-change = Change it
closing-result = What came of it
closing-result-hint = In one line. Such as: one page, used at ten schools. Or: 640 for the play corner.
closing-on-board = Anybody may read this on the clinic’s page
closing-on-board-hint = The goal, what came of it, what we learned, what did not work, and the charts with what we tried. No names.
closing-is-on-board = Anybody may read what came of it.
closing-take-off = Take it off the clinic’s page
closing-off-board = It is off the page. No one else reads it there now.
closing-learned = What did we learn?
closing-did-not-work = What did not work?
closing-did-not-work-hint = There is always something. Say it kindly.
closing-keep = What do we keep?
closing-spread = What could others use?
closing-stop = What do we stop?
closing-thanks = Thanks
closing-celebrate = How do we celebrate?
closing-story = The story, for the newsletter
closing-tried = Which idea did you try?
closing-tried-hint = From the ideas that work. It helps the next group to choose.
closing-worked = Did it work?
closing-worked-yes = Yes
closing-worked-partly = In part
closing-worked-no = No
closing-for-whom = For whom?
closing-for-whom-hint = Such as: families who come by bus
closing-open-to-others = Other clinics may read and reuse this
closing-is-open = Other clinics may read and reuse this.
closing-is-not-open = Only our own clinic reads this.
finish-title = Finish
finish-lead = After that you can all read it, but nobody writes here any more.
finish-do = Finish the project
problem-not-closed = The closing note is not sent yet. Try again when all is sent.
certificate-says = Thank you,
certificate-took-part = for being an equal part of
certificate-from-to = { $from } to { $to }
certificate-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
 }
certificate-with = Together with { $names }
certificate-sign = Signed for the clinic
certificate-print = Print

## Projects at the clinic (room)

projects-title = Projects
projects-lead = The rooms you are in, and what others have finished.
projects-mine = Your rooms
projects-partners = { $count ->
    [0] No family partner is in it yet.
    [one] Family partner: { $names }.
   *[other] Family partners: { $names }.
 }
counted-title = How we work together
counted-table = Month by month
counted-lead = Counted from all projects, month by month. Three answers or more, so that no one is picked out.
counted-none = Nothing to count yet. It starts with the first thing you make together.
counted-month = Month
counted-made = Made together
counted-heard = Felt heard, of 5
counted-chart = Things made together
library-title = Done before
library-lead = Here, and at clinics that let you read theirs. What did not work is told too.
library-none = Nothing is finished yet
library-evidence = What came of it
library-credits = By { $names }
library-reuse = Reuse at our clinic

## Together: one's own place (together)

hub-title = Together
hub-lead = Families and staff make the clinic better, in small steps.
hub-loading = Looking for what is on
hub-mine = What I take part in
hub-no-board = No board is open yet
hub-no-board-how = Ask your clinic for the flyer. It has a code. Anybody may look.
hub-diary = My diary of care
hub-diary-what = What it is like at the clinic, for you alone
hub-learn = Learn in five minutes
hub-learn-what = Short units, each with one thing to try
hub-card = I was given a card
hub-card-what = Type in its code and see what it asks
card-title-in = A card from the clinic
card-lead = Somebody there thought of you. See what they ask. You are free to say nothing.
card-code = The code on the card
card-open = See what it asks
card-unknown = This code opens nothing. It may be used or too old.
card-thought-of-you = Somebody thought of you
card-from = { $name }, { $clinic }
card-no-name = The clinic has not put your name down here. They see it only if you say yes.
card-yes-call = Yes, I want to hear more
card-yes = Yes, show me what is on
card-no = Not for you? Do nothing. Nobody is told, and your care stays the same.
hub-not-care = This is not your care. No one here sees a child’s diary or plan. What you do here changes no care.
hub-back = Back to Together
signup-is-interested = You said yes. The clinic will call you.
signup-is-talked = You have talked. Now read the texts.
signup-is-agreed = You agreed. The clinic gets things ready.
signup-is-onboarding = You are getting started
signup-is-active = You take part
signup-is-waiting = You are on the waiting list
signup-is-finished = Done. Thank you!
signup-is-gone = You left
signup-is-declined = Not this time
signup-next-interested = Somebody from the clinic calls you. Ask all you want. You can still say no.
signup-next-talked = Read the three short texts. Then put your name under them.
signup-next-agreed = The clinic sets up your start. There is nothing you have to do.
signup-next-onboarding = Look at the list with your contact person. Tick off what is done.
signup-next-active = The project's room is open for you.
signup-next-waiting = All seats are taken. If one gets free, it is yours, and you see it here.
signup-next-declined = The clinic chose another way for now. Thank you for your offer. It says nothing about you.
signup-next-finished = Your project has come to its end. You can still read its room.
signup-step-interested = I would like to
signup-step-talked = We talked
signup-step-agreed = We agreed
signup-step-onboarding = Getting started
signup-step-active = Taking part
signup-path = Your way in
signup-done = done
signup-room = Go to the project's room
signup-call = Read again what it is about
talk-title = What we talked about
talk-point-need = What the clinic needs, and why
talk-point-story = Your story and ours
talk-point-involved = What it takes: time, training, meetings
talk-point-influence = What you can change, and who decides
talk-point-times = Good times and ways to reach you
talk-point-costs = Travel, child care and thanks
talk-point-ask = What you want to ask us
texts-title = Three short texts
texts-lead = Read them in your own time. Ask if something is not clear.
texts-role = Your role
texts-ground-rules = Ground rules
texts-confidentiality = What stays in the room
texts-handbook = The handbook
texts-version = Version { $version }
texts-name = Your name
texts-name-missing = Please write your name.
texts-accept = I have read them and agree
texts-accepted = Thank you. The clinic can see that you agreed.
problem-texts-changed = The clinic has changed a text. Please read the texts again.
checklist-title = Your start
checklist-hint = Tick off what you have done.
leave = Leave
leave-title = Do you want to leave?
leave-what = You can leave at any time. You need no reason. Your care stays the same.
leave-yes = Yes, I leave
leave-no = No, I stay
leave-done = You have left. Thank you for your time.

## Together: the first steps (together)

first-step-title-family = First steps
first-step-title-partner = Good to do at the start
first-step-title-staff = Your first steps
first-step-board = Open the board of your clinic
first-step-profile = Say who you are here
first-step-your-voice = Read: what only you know
first-step-first-word = Say an idea, or say yes to a call
first-step-your-say = Read: who decides what
first-step-run-chart = Read: a run chart in five minutes
first-step-piece = Write one piece of your diary of care
first-step-ask-first = Read: ask first
first-step-share-the-say = Read: share the say
first-step-readiness = Answer the questions to the team
first-step-away = I know my way
first-step-done = done

## Together: the board (together)

board-title = Help make it better: { $clinic }
board-package = Tried by others
board-package-what = Small things to try, and how they went
board-people = Who you would work with
board-library = Library
board-library-what = To read, to watch, to learn, and people to ask
board-champion = { $name } looks after this at the clinic.
board-fits = What fits you?
board-fits-home = Not at the clinic
board-fits-quiet = On my own
board-fits-any = At any time
board-fits-short = 5 hours or less
board-shown = { $count ->
    [one] 1 call fits
   *[other] { $count } calls fit
  }
board-none = There is nothing here right now. Look in again soon.
board-show-away = { $count ->
    [one] Show 1 that you put away
   *[other] Show { $count } that you put away
  }
board-hide-away = Hide what you put away
board-open = Open a board
board-open-another = Open another board
board-code = Code of the board
board-code-hint = Ten letters and numbers, from the flyer
board-code-missing = Please type the code.
board-code-unknown = No board has this code. Please look at it once more.
board-open-it = Open the board
board-opened = The board of { $clinic } is open.
call-why = Why it matters
call-first-step = What you would do first
call-question = What we would like to ask you
call-who-helps = Who helps you
call-involved = What it takes
call-skills = What helps
call-time = When
call-place = Where
call-influence = What you can change
call-lead = Who leads
call-hours-in-all = { $hours ->
    [one] 1 hour in all
   *[other] { $hours } hours in all
  }
call-until = until { $day }
call-time-fixed = at set times
call-time-any = when you like
call-place-clinic = at the clinic
call-place-home = at home
call-place-online = online or by phone
call-company-group = with others
call-company-quiet = on your own
call-influence-tell = You tell us how it is for you.
call-influence-comment = You say what you think of our draft.
call-influence-make = You make it with us.
call-influence-lead = You lead it.
call-lead-together = Families and staff lead together
call-lead-family-led = A family leads
call-lead-clinical-only = Staff lead
call-free = { $count ->
    [0] No free seat. There is a waiting list.
    [one] 1 free seat
   *[other] { $count } free seats
  }
call-full = All seats are taken. You can wait for one.
call-asked = You were asked
call-asked-what = Something in your profile fits. The clinic does not know who you are. It learns your name if you say yes.
call-asks = { $name } from { $clinic } will call you first. You can ask anything.
call-no-bind = You can stop at any time.
call-yes = I would like to do this
call-wait = Put me on the waiting list
call-not-for-me = Not for me
call-put-back = Show it on my board again
call-away = Put away. Nobody is told.
call-over-title = This call is over
call-over = It has ended, or the clinic took it off the board.
board-take-off = Take this board off my list
board-off = { $clinic } is off your list. What you take part in stays.
seat-freed = A seat is free for you
seat-freed-what = You waited for “{ $title }”. Now you can take part.
match-title = This may be for you
match-reason = You wrote “{ $wrote }”. They need “{ $need }”.
public-lead = Small jobs for families, with a start and an end.
public-more = Read all of it
public-how = You need no experience. You know how it is to live with this, and that is what we need.
public-sign-up = Make an account
public-sign-in = Sign in
public-code = Then open Together and type this code: { $code }
public-open = Open this board in my app
pitch-words = We want to make our clinic better, and we want to do it with families. You bring what you know from home. We bring what we know from here. We start small.
people-lead = They wrote about themselves.
people-none = Nobody has shared a card yet.
problem-signed-up = You have said yes to this already.

board-fits-level = As much as I like now
board-try-one = Just try one: { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
  } in all
pitch-language = Read it in
pitch-aloud = Read it to me
pitch-stop = Stop reading
public-results = See what came of it so far

## Together: what came of it (together)

results-title = What came of it
results-what = What families and staff have made together
results-numbers = In numbers
results-numbers-lead = Counted now. We leave out a number that would tell of only a few people.
results-count-finished = projects finished
results-count-running = projects on now
results-count-made = things made together
results-count-people = people from families took part
results-count-heard = felt heard, of 5
results-came = Project by project
results-came-lead = Only those that their own people wanted to show. What did not work is told too.
results-none = No project is shown here yet.
results-board = See what is on now
results-print = Print it
years-screen = What we did together
years-title = Our years together
years-what = What we did, the hours, what we learned
years-lead = Working together takes time and use. This is how it went so far.
years-hours = About { $hours } hours were given, as people told at the end.
years-none = It begins with the first call.
years-gate = We were ready to ask families
years-asked = We asked for help: { $title }
years-began = Begun: { $title }
years-ended = Done: { $title }
years-learned = We learned: { $what }

## Together: standing groups (together)

groups-title = Groups that stay
groups-what = Councils and groups with a goal and a term
groups-lead = A project ends in weeks. A group stays for a term, with goals of its own.
groups-none = There is no such group yet
group-kind-council = Families’ council
group-kind-committee = Committee
group-kind-working-group = Working group
group-goals = What it wants to reach
group-rhythm = How it meets
group-who = Who is in it
group-seats = { $families ->
    [one] 1 seat for a family member
   *[other] { $families } seats for families
  }, { $staff ->
    [0] none for staff
    [one] 1 for staff
   *[other] { $staff } for staff
  }
group-people = In it now: { $names }
group-ask = I would like to be in it
group-ask-what = The team then sees your name from Together. You can leave at any time.
group-asked = The team sees your name now.
group-mine-asked = You asked to be in it
group-mine-in = You are in it
group-unask = I do not want to any more
group-leave = Leave the group
group-left = Done. Nothing of it is kept.

## Together: ideas (together)

draft-resumed = We kept what you had begun.
draft-start-over = Start over
ideas-title = Ideas
ideas-lead = What would make it better? Anybody may say. No name is shown.
ideas-count = { $count ->
    [0] Be the first
    [one] 1 idea
   *[other] { $count } ideas
  }
ideas-offline = The board needs a network. What you write here is kept, and goes there later.
ideas-none = No idea yet. Yours could be the first.
ideas-small = Ideas
ideas-big = Big ideas
idea-new = A new idea
idea-text = Your idea
idea-text-hint = Please write nothing about health here. All on this board can read it.
idea-missing = Please write your idea.
idea-big = It is a big one
idea-sources = Where it comes from
idea-sources-hint = Have you seen it elsewhere? One place on each line.
idea-first-step = What is the smallest first step?
idea-first-step-hint = Something two people could do in a week
idea-add = Put it on the board
thread = What was said
thread-title = Talk with the team
thread-lead = You and those who lead this project read it.
thread-answer = Your answer
thread-more = Your words
thread-send = Send
thread-sent = Sent
running-title = This runs already. Could it help there?
idea-kept = Your idea is kept. It goes to the board by itself.
idea-needs-network = Open this page once with a network. From then on you can write ideas without one.
idea-begins = It could begin with: { $step }
idea-me-too = { $count ->
    [0] Me too
   *[other] Me too · { $count }
  }
idea-mine = { $count ->
    [0] Your idea
    [one] Your idea. 1 more wants it.
   *[other] Your idea. { $count } more want it.
  }
idea-taken = This has become a project to join.
idea-merge = Put together
idea-merge-into = Which one says the same?
idea-merged = Now it is one idea.

moment-diagnosis = In the first days
moment-first-attack = At the first attack
moment-school-start = When school starts
moment-any = At any time
ideas-wishes = What we wish we had had
ideas-wishes-lead = Each wish can be made. Take the lead, and the clinic sees your name.
idea-wish-of = { $moment ->
    [diagnosis] In the first days
    [first-attack] At the first attack
    [school-start] When school started
   *[other] At any time
  }
idea-moment = Is it something you wish you had had?
idea-moment-hint = Say when it would have helped. It then stands on the list of wishes.
idea-moment-none = No, just an idea
idea-lead = I would make it
idea-lead-hint = The clinic then sees your name and can ask you.
idea-leading = You would make it. The clinic sees your name.
idea-lead-leave = Give it back
idea-lead-kept = Thank you! The clinic sees your name now.
idea-led = Somebody would make it.
idea-led-by = { $name } would make it.
problem-led = Somebody else was quicker. You can still say “me too”.

## Together: who I am here (together)

profile-title = Me, as a person
profile-lead = Here you are a whole person. Say as much as you like.
profile-none = Say what you can and like
profile-private = Only you see it
profile-shared = The clinic can find what you can
profile-name = What should we call you?
profile-name-hint = It need not be your full name.
profile-name-missing = Please write a name.
profile-comes-as = I take part as
profile-comes-as-hint = Those in your projects see it. It does not say whose family you are.
profile-level = How much would you like to do?
profile-level-hint = Change it or take a break at any time. Your care stays the same.
level-tell = Tell
level-tell-hint = I say how it is for me.
level-comment = Comment
level-comment-hint = I say what I think of a draft.
level-make = Make
level-make-hint = I make things with you.
level-lead = Lead
level-lead-hint = I would lead a small one.
level-pause = Not now
level-pause-hint = No one asks me. I look in when I like.
level-paused = You take a break
level-paused-what = No one asks you for now. What you began stays open to you.
level-back = I am back
profile-profession = My job, now or before
profile-profession-hint = Teacher, baker, nurse, at home with children
profile-skills = What I can do
profile-skills-hint = From work, home or school. Use commas: sewing, Polish, maths, films
profile-interests = What I like
profile-interests-hint = Also things that seem to have nothing to do with a clinic
profile-life-experience = What I have lived
profile-life-experience-hint = A move, a new school, a new start
profile-languages = Languages I speak
profile-languages-hint = A little counts too
profile-want-to-learn = What I want to learn
profile-want-to-learn-hint = It can be anything
profile-circumstances = Good to know about me
profile-circumstances-hint = Night shifts, no car, small children. This is not used to find you.
profile-best-times = When I have time
profile-best-times-hint = In the evening, not on Fridays
about-me-title = What I like and can do
about-me-lead = Five short questions. Leave out what you like. You can change it all at any time.
about-me-sign-in = Sign in first, or make an account. Then come back to this page.
about-me-shares = When you send it, the clinic may look for your words. It sees no name until you say yes to something.
about-me-shares-all = So far your profile was yours alone. This shares all of it.
about-me-thanks = Thank you! You are on the board of { $clinic } now.
about-me-keep = Send it
profile-share = The clinic may look for my skills
profile-share-hint = It sees your words without your name. Your name comes when you say yes.
profile-keep = Save
profile-kept = Saved
card-title = My card
card-of = Card of { $name }
card-empty = There is nothing on this card yet.
card-print = Print my card

## As what somebody takes part in Together (comes)

comes-as-family = Parent or family
comes-as-young = Young person
comes-as-clinician = Staff
comes-as-researcher = Researcher

## The library of a clinic (library)

shelf-heading = Library
shelf-lead = Made or found by families and staff. What you read here was checked first.
shelf-none = The shelf is still empty
shelf-none-what = What would have helped you? Say so on the idea board. It can be made.
shelf-kept = There is no network. This is what your phone kept.
shelf-add = Add something
shelf-gone = This is not on the shelf any more
shelf-missing = What I wish I had had
shelf-missing-what = Say what would have helped, and when. Or make what others wish for.
shelf-learn-open = Open the units
shelf-at-diagnosis = The first days
shelf-at-first-attack = The first attack
shelf-at-school-start = The start of school
shelf-at-any = At any time
shelf-at-training = To learn
shelf-at-contact = People who can help
shelf-at-group = Support groups
shelf-group-is = Here you meet people in the same boat. This is no project work, and we do not count it.
shelf-kind = What is it?
shelf-kind-guide = Something to read
shelf-kind-media = A film or sound
shelf-kind-template = A letter or a list
shelf-kind-training = A training
shelf-kind-contact = Somebody to ask
shelf-kind-group = A support group
shelf-is-checked = checked by { $name }
shelf-is-unchecked = not checked yet
shelf-is-newer = a newer one waits for its check
shelf-checked = Version { $number }. Checked by { $name } on { $day }.
shelf-unchecked = Version { $number }. Nobody has checked it yet. Families do not see it.
shelf-newer-waits = This is the newest version. It waits for its check. Families still read version { $number }.
shelf-newer-coming = A newer version is on its way. It is not checked yet, so you read version { $number }.
shelf-check = I have read version { $number } and stand by it
shelf-check-means = Your name and the day will stand on it. Families can read it from then on.
shelf-own-words = You wrote this version, so another doctor or nurse has to check it. If you are the only one here, it stays unchecked, and families do not see it.
shelf-check-kept = Checked. Families can read it now.
shelf-uncheck = Take the stamp off
shelf-uncheck-kept = The stamp is off. Families do not see this version, nor an old one.
shelf-versions = All versions
shelf-version-family = Version { $number }, by a family on { $day }
shelf-version-staff = Version { $number }, by the team on { $day }
shelf-next-version = Write the next version
shelf-take-off = Take it off the shelf
shelf-take-off-sure = Yes, take it off
shelf-taken-off = It is off the shelf.
shelf-waits = { $count ->
    [one] 1 waits for a check
   *[other] { $count } wait for a check
  }
shelf-watch = Open the film or sound
shelf-link = Link
shelf-link-hint = The address where it lies. It begins with https://
shelf-link-missing = The address has to begin with https://
shelf-goes-to = This leads to { $place }. That is not our page.
shelf-captions-there = It has captions.
shelf-in-words = The same in words
shelf-in-words-hint = For all who cannot see, hear or load it. Without a network, this is what they read.
shelf-captions = It has captions
shelf-captions-hint = All that is said can be read with the picture. Watch it once to be sure.
shelf-captions-missing = A film without captions leaves people out. Please find or make one that has them.
shelf-made-by = Made by { $names }
shelf-title = Its name
shelf-title-missing = Please give it a name.
shelf-text = What it says
shelf-text-hint = Short words. One thing at a time. Name no child.
shelf-text-missing = Please write what it says.
shelf-reach = How to get there
shelf-reach-contact = Phone, e-mail, and when somebody is there
shelf-reach-group = Where and when they meet, and how to join
shelf-reach-missing = Please say how to get there.
shelf-skills = What it helps with
shelf-skills-hint = Use commas: letters, films, talking to a group. It is shown to who takes part in such a project.
shelf-moment = When does it help?
shelf-readers = Who is it for?
shelf-readers-family = Families
shelf-readers-staff = Staff
shelf-readers-all = Both
shelf-credit = Who made it
shelf-credit-hint = Only names that their people want to see here
shelf-no-names = Please name no child and write about nobody’s health. A clinician reads it before families do.
shelf-send = Put it on the shelf
shelf-send-next = Keep this version
shelf-sent = It is on the shelf. It now waits for its check.
shelf-start-with = Start with: { $what }
shelf-start-letter = A letter to school
shelf-start-letter-text = Dear [name of the teacher],
    our child [name] needs a little help at school to stay well. We would like to tell you what helps.
    At school, [name] may need: [what, and when].
    It is kept: [where].
    Alone, [name] can do this: [what].
    With a grown-up, [name] can do this: [what].
    If it gets worse, please follow the school sheet that we give you. Then call us: [phone].
    Could we talk for ten minutes before [day]? We are glad to come by.
    Thank you for your help.
shelf-start-list = A list for the school bag
shelf-start-list-text = In the bag, each day:
    What the plan says for school: [what].
    The school sheet, with the phone numbers.
    At school, once:
    Talk with the teacher, and with who stands in.
    Show where things are kept.
    Say who may help, and who signs for it.
    Each new term:
    Is all of it still in date?
    Does the new teacher have the sheet?
problem-newer-version = Somebody wrote a newer version just now. Please look at that one first. Your words are kept here.
problem-not-clinical = A doctor or a nurse has to check this.
problem-own-words = You wrote this version. Another doctor or nurse has to check it.
problem-library-full = The shelf is full. Please take something off first.

## Bundles for families who are new (library)

bundle-title = For you
bundle-from = From { $clinic }
bundle-what-it-is = You need no account for this. Nobody sees that you read it. It does not know you or your child. What to do on a bad day stands in your own plan.
bundle-empty = There is nothing in it right now
bundle-unknown = No bundle has this code. Please look at it once more.
bundle-print = Print it
bundle-qr = Code that a phone’s camera can open
bundles-title = To hand over
bundles-lead = A few things for a family that is new. They read it by its code, with no account, or you print it. Only checked versions are in it.
bundle-new = Put a bundle together
bundle-code = Code to hand over
bundle-open = Open and print
bundle-change = Change it
bundle-end = End it
bundle-end-sure = Yes, end it. Its code will open nothing.
bundle-ended = The bundle has ended.
bundle-name = Name of the bundle
bundle-words = A few words to start with
bundle-what-in-it = What is in it
bundle-what-in-it-hint = It stands there in the order in which you tick it.
bundle-missing = It needs a name and one thing in it.
bundle-keep = Keep the bundle
bundle-kept = The bundle is kept.
bundle-leave = Leave it as it was
problem-too-many-bundles = There are as many bundles as fit. Please end one first.

## Learning in Together (learn)

learn-lead = Read one, then try one small thing. What you have done stays with you alone.
learn-for = Units for
learn-for-family = Families
learn-for-staff = Staff
learn-for-lead = Who leads
learn-path-family = Your way in
learn-path-staff = Working with families
learn-path-lead = Leading small projects
learn-joint = Side by side
learn-joint-lead = Families and staff learn these together. Read one at the start of a meeting.
learn-minutes = Five minutes
learn-done-on = Done on { $day }
learn-count = { $done } of { $all } done
learn-log = My log
learn-log-lead = Only you see this. You choose what you tell, and whom.
learn-log-none = Nothing yet. Pick a unit that makes you curious.
learn-other = Something else I learned
learn-other-title = What was it?
learn-other-title-missing = Please say what it was.
learn-day = When?
learn-tried = What came of it?
learn-tried-hint = What did you try, and what did you see?
learn-keep = Put it in my log
learn-kept = It is in your log.
learn-remove = Take it out
learn-tell-or-remove = Tell of it, or take it out
learn-needs-network = Open this page once with a network. From then on your log works without one.
learn-try = Try this
learn-done = I have done it
learn-back = All units
learn-gone = There is no such unit
learn-tell = Tell “{ $project }”
learn-tell-lead = Nobody sees your log. If you like, tell a project what you learned. It stands there as a note from you.
learn-told = Your note stands in “{ $project }”.
learn-note = I went through “{ $unit }”.
learn-note-tried = I went through “{ $unit }”. { $tried }
learn-example = An example
learn-example-what = A clinic counts how long families wait at the desk, week by week. In week nine it puts up a hello card.
learn-example-test = A hello card at the desk
learn-example-unit = minutes
learn-own = With your own numbers
learn-own-lead = These are { $name }’s numbers from the diary, one point for each week. The chart is drawn on this phone. The numbers do not go to Together, and nobody here sees them.
learn-own-show = Show a chart of my own diary
learn-own-field = Which number?
learn-own-few = There are too few weeks yet. Come back when the diary has grown.
learn-own-label = { $measure }, week by week. The middle line is at { $median }.
training-title = To get ready
training-lead = Only if you like. It fits what you chose.
training-reason = It helps with “{ $wrote }”. They need “{ $need }”.

unit-run-chart = Reading a run chart
unit-run-chart-text = A run chart is dots in time with one line in the middle. Half of the dots are above the line, half are below.

    Dots jump. Most jumps mean nothing. Two good days in a row can be luck.

    So we ask: do the dots stay on one side for long? Six in a row on one side are a sign to look. Our chart says “more than chance” only when the row is too long for luck. Or when the dots cross the line too few times.

    Look at the day when something was changed. Did the dots move after it, and stay? Then it may have helped. Did they move before? Then it was something else.

    One high dot is a story, not a result. Ask what happened on that day.
unit-run-chart-try = Look at the chart below for one minute. Say out loud what you see, and what you cannot say yet.
unit-small-test = One small test
unit-small-test-text = You do not have to be sure before you start. You try it small, and you look.

    Plan: say what you will do, where and when. Write down what you think will happen. This is the part that people skip. Do not skip it.

    Do: try it with one family, on one day.

    Study: what happened? Was it as you thought? What took you by surprise?

    Act: keep it, change it, or let it go. Then do the next one.

    A test that fails is cheap and teaches a lot. A big plan that fails is dear and teaches late.
unit-small-test-try = Think of something you want to change. What could you try by next Tuesday, with one person?
unit-three-questions = Three questions
unit-three-questions-text = Each project starts with three questions.

    What do we want to reach? Say it so that a child could tell if it worked. “Better talks” is a wish. “Each family hears how long it will take” is an aim.

    How will we know? Pick a thing to count. Pick one more that must not get worse.

    What can we change? Here families and staff know different things. Both are needed.

    When a group goes in circles, one of the three is not clear. Go back to it.
unit-three-questions-try = Take a project you know. Write down its aim in one line. Read it to somebody who is not in it.
unit-talk = Talking in a group
unit-talk-text = In a good group each one speaks, and each one is heard. That does not come by itself.

    Go round once at the start. Who has spoken early speaks again with ease.

    Use plain words. Who hears a word they do not know says so. Nobody has to feel small for it.

    Say back what you heard: “You mean that…?” Then add your own.

    Leave a pause after a question. Count to five. Those who think slowly think well.

    When two people talk and the others look at the table, stop and go round once more.
unit-talk-try = In your next meeting, say back what somebody said before you answer. See what it does.
unit-work = Working side by side
unit-work-text = A family knows nights, school bags and the way home. A nurse knows the ward, the rules and who to ask. Nobody here knows it all.

    So do not split the work into “you talk, we do”. Make one thing, both with your hands on it.

    Say who does what by when. One name for each task. Two names mean that nobody does it.

    You will not agree on all. Say what you want and why. Ask what the other one fears. Look for the smallest test that would tell.

    If somebody goes quiet, ask them later, alone, and mean it.
unit-work-try = Ask somebody from the other side: “What do you know that I cannot know?” Write down the answer.
unit-look-back = Learning as a group
unit-look-back-text = A group that looks back gets better. A group that does not makes the same mistake with new people.

    Take five minutes at the end. Ask three things. What went as we thought? What did not? What will we do next time?

    Talk about the thing, not about the person. “The form came late” helps. “You were late” does not.

    Write down what did not work. It is the best gift to those who come after you.

    Say thanks for one thing by name.
unit-look-back-try = End your next meeting with “what surprised you?” Go round once. Write the answers down.
unit-your-voice = What only you know
unit-your-voice-text = You need no training to be of use. You know what it is like to live with this, day and night. Nobody at the clinic can know that.

    You know what gets lost on the way home. You know which letter was kind and which one was cold. You see what people who work there no longer see.

    You are here as yourself. You do not speak for all families, and you do not have to.

    You may ask anything. What seems silly to ask is often what all of us want to know.

    You can stop at any time, and your care stays as it is.
unit-your-voice-try = Write down one thing that went well at your last visit, and one that did not. That is where it begins.
unit-your-story = Telling your story
unit-your-story-text = A story can change a room. It is yours. You decide what is in it.

    Before you tell it, ask: who will hear it? What is it for? What happens then?

    Choose one moment, not all of the years. Where were you? What was said? What would have helped?

    Leave out what belongs to somebody else. Ask your child, if it is about your child.

    You may stop in the middle. You may say: this part I keep.

    It can bring things up again. Have somebody to call after it.
unit-your-story-try = Tell one moment in two minutes to somebody you trust. Ask what stayed with them.
unit-your-say = Who decides what
unit-your-say-text = Being asked is not the same as having a say. So ask early: what is mine to decide here?

    There are four kinds of say. You tell how it is for you. You comment on what others made. You make it with them. You lead it.

    All four are fine. What hurts is to think it is one, and find that it was another.

    Each project writes down who decides what. You find it in the charter. If it is not there, ask for it. If it is not what you hoped for, say so before you begin.

    You can ask for less. You can ask for more.
unit-your-say-try = Open the charter of your project. Find who decides what. Is there a thing you would like to have a say in?
unit-ask-first = Ask first
unit-ask-first-text = Most of us come with the answer in our bag. Then we ask what families think of it. They are kind, and say it is nice.

    Come with the question. “What is hard about the first visit?” Then be still.

    Do not explain why it is as it is. You may be right. But the talk is over then.

    Ask about one time: “Tell me about last Tuesday.” You hear more than with “How is it for you?”

    Say what you will do with what you heard. Then come back and tell what came of it. Nothing wears people out like being asked and not told.
unit-ask-first-try = Ask one family today: “What did we make harder than it had to be?” Only listen. Write it down in their words.
unit-share-the-say = Share the say
unit-share-the-say-text = You have the key, the room, the rules and the last word. Families know that. So a “what do you think?” is not yet a choice.

    Say what is open and what is not. “We cannot change the hours. We can change all that happens in them.” That is fair, and it is a relief.

    Then let go of a real part. Let a family choose what to ask. Let them lead the meeting. Let them say when it is good.

    Look at who speaks most. If it is you, stop. If it is the same three people, go round.

    When you disagree, test it small. Let the result decide, not the badge.
unit-share-the-say-try = In your next meeting, give one decision away for real. Tell the group which one it is.
unit-make-room = Make it easy to come
unit-make-room-text = People do not stay away because they do not care. They stay away because of the hour, the bus, the baby and the parking.

    Ask what would make it easy, before you set a date. A call from the kitchen at eight may be better than a room at four.

    Pay for the bus. Say so first, so that nobody has to ask.

    Send the paper a week before, on one page. Call after the first meeting: how was it?

    Treat the phone as a chair at the table. Who is on the line speaks first.

    Do not ask the same family for all of it. Ask one who has not been asked.
unit-make-room-try = Find one thing that keeps a family from your next meeting. Take it away by Friday.
unit-start-small = Start small
unit-start-small-text = The first project should be so small that it cannot fail for long. One page. One desk. Six weeks.

    Take something that families named, that staff can change without a vote, and that shows.

    Two family members are better than one. Alone it is hard to say no.

    Say when it ends. People give more when they can see the end.

    Get the room, the money for the bus and the yes of your boss first. Then ask families. A late no from the top costs more than any other.
unit-start-small-try = Take your big idea. What is the part of it that two people could do in one week?
unit-keep-going = Keep it going
unit-keep-going-text = Projects rarely end in a bang. They go quiet.

    Set the rhythm in the first meeting: when, how, how long. Keep it when little has happened. Ten minutes are enough.

    Show the chart each time, also when it is flat.

    When somebody drops out, call. Mostly it is life, and they are glad. Let them go kindly.

    Tell the rest of the team one thing each month. Work that nobody sees is the first to be cut.

    End it on the day you said. Look back, say thanks, and then ask who would do it again.
unit-keep-going-try = Which of your projects is quiet? Call one person in it today, only to ask how it is for them.
unit-fair-credit = Fair thanks
unit-fair-credit-text = Families give evenings and hard stories. Say what they get, before they have to ask.

    Name them as makers if they want it, and leave the name out if they do not. Ask each one.

    Pay what can be paid. Offer a letter or a sheet with the hours. Some need it for a job.

    Tell what came of it: what was kept, what was not, and why. A no with a reason is a form of respect.

    Do not put a face on a poster and call it working together. Count what was made as one.
unit-fair-credit-try = Think of the last thing a family did for you. Do they know what came of it? Tell them this week.

## Together at the clinic: the start (stage)

stage-title = Together with families
stage-lead = Small jobs that families and staff do side by side. First get ready, then ask.
stage-loading = Opening the page
stage-places = Parts of Together
stage-place-start = Start
stage-place-team = Our team
stage-place-work = Work and ideas
stage-place-calls = Calls
stage-place-people = People
stage-place-groups = Groups
stage-place-projects = Projects
stage-place-package = Tried by others
stage-place-texts = Texts
stage-place-library = Library
first-champion = Name a champion
first-readiness = Ask the team how ready it is
first-gate = Talk it through and open the gate
first-texts = Write the three texts that partners agree to
first-call = Publish a first small call
first-partner = Begin a first project with a partner
first-finish = Bring a project to its end and look back
first-again = Ask the team again, and compare
journey-way = Your way together
journey-way-done = { $done } of { $all } steps are done.
journey-way-ready = Setting the stage
journey-way-action = Taking action
journey-way-on = All steps are done. Go on with the next small project, and ask the team again now and then.
results-look = See what came of it, as anybody can
champion = Champion
champion-hint = Lifts hurdles, finds work to share, spreads the word
qi-lead = Leads quality work
qi-lead-hint = May do what the champion does, but not open the gate without a talk
champion-nobody = Nobody yet
champion-is = { $name } is the champion here.
champion-none = There is no champion yet.
champion-kept = Saved
stage-words = What you tell others
stage-note = Your note to colleagues
stage-note-hint = Why you do this. All who work here read it.
stage-pitch = What co-production is, in your words
stage-pitch-hint = Stands at the top of the board for families. Say it as you would on the phone.
stage-pitch-in = { $language }
stage-pitch-more-hint = The same in this language. Have it read by somebody who speaks it at home.
stage-pitch-drop = Remove { $language }
stage-pitch-add = One more language
stage-pitch-choose = Choose
stage-pitch-add-it = Add it
stage-keep = Save
stage-kept = Saved
gate-title = The gate
gate-lead = Families are asked only when the team is ready for them.
gate-closed = The gate is closed. Calls can be written, but not published yet.
gate-open = The gate is open
gate-talked = Talked through on { $day }: { $who }
gate-still = Still open: { $what }
gate-talk = We talked it through
gate-day = When?
gate-who = Who was there?
gate-who-missing = Please write who was there.
gate-concerns = Which concerns are still open?
gate-open-it = Open the gate
gate-opened = The gate is open.
gate-override = Open it without a talk
gate-reason = Why?
gate-reason-hint = Your reason and your name stay on this page.
gate-reason-missing = Please write the reason.
gate-override-it = Open with this reason
gate-overridden = Opened without a talk, by { $name }.
stage-board = The board for families
stage-board-lead = Anybody may look, without signing in. The code is no secret.
stage-board-empty = The board is empty until the gate is open and a call is published.
stage-board-open = Look at the board
board-qr = The board's address as a code to scan
problem-no-champion = Name a champion first.
problem-gate-closed = The gate is closed. Name a champion and talk readiness through first. Your draft is saved.
problem-agreements-missing = Write the three texts first, under Texts. Your draft is saved.
problem-round-open = A round is open already.
problem-answered = You have answered this round.
problem-published = Families have read this call, so it stays as it is.
problem-asked-lately = This person was asked less than a month ago. Please wait.
problem-not-that-step = This step is done, or one more comes first.

## Together at the clinic: the team (stage)

stage-team-title = Our team
stage-team-lead = It is fine to be glad and worried at once. Say it early.
readiness-title = How ready are we?
readiness-lead = Ten statements. Each answers alone. Then you talk about it as a team.
readiness-begin = Begin a round
readiness-again = Ask again and compare
readiness-none = No round has begun yet.
readiness-open = { $count ->
    [0] A round is open since { $since }. Nobody has answered yet.
    [one] A round is open since { $since }. 1 has answered.
   *[other] A round is open since { $since }. { $count } have answered.
  }
readiness-answered = You have answered. The spread is shown when the round is closed.
readiness-close = Close the round and show the spread
readiness-closed = The round is closed.
readiness-too-few = A round with fewer than three answers is not shown. It would name people.
readiness-nameless = Only how often each answer was given is kept. Nobody can find out what you chose.
readiness-send = Send my answers
readiness-thanks = Thank you. Your answers are counted.
ready-choice-1 = Not yet
ready-choice-2 = A little
ready-choice-3 = Mostly
ready-choice-4 = Yes
ready-missing = Please choose one.
ready-assets = We see what families can do, not only what they need.
ready-capabilities = We help people grow what they are good at.
ready-reciprocity = Both sides give and both sides gain.
ready-barriers = We let go of some of the line between “them” and “us”.
ready-facilitate = We help others do things, and do not do it all for them.
ready-listen = We listen well, also when it is hard to hear.
ready-contact = Families will have one person who answers them.
ready-rhythm = We know how often we meet, and at times that suit families.
ready-charter = We can say in one sentence what we want to reach.
ready-first-task = There is a real first task, small enough to finish.
spread-title = Answers of { $day }
spread-what = Statement
spread-how = Now
spread-before = Before
spread-talk = A good place to begin to talk: “{ $what }” What would it take to go one step up?
concerns-title = Concerns
concerns-lead = Nobody's name is kept, and no time of day. Each one is heard and answered.
concern-new = What worries you?
concern-add = Put it on the board, without my name
concern-kept = It is on the board. Nobody can see who wrote it.
concern-heard = heard
concern-waits = waits to be heard
concern-answer = Answer
concern-hear = Say that we heard it
concern-answer-it = Answer
concern-answered = Saved
hurdles-title = Hurdles
hurdles-lead = What stopped us, who can lift it, and what helped. The next team will thank you.
hurdle-what = What stops us?
hurdle-who = Who can lift it?
hurdle-add = Write it down
hurdle-kept = Saved
hurdle-lifts = Can lift it: { $who }
hurdle-helped = What helped?
hurdle-keep = Save what helped

## Together at the clinic: work and ideas (stage)

stage-work-title = Work and ideas
stage-work-lead = What runs now, what should run in half a year, and what you lack for it. A gap is where a family can help.
work-kind-now = What we work on now
work-kind-in-six-months = What should run in six months
work-kind-skill = Skills we lack
work-kind-time = Where we lack time
work-new = One more
work-add = Add
work-add-to = Add to: { $kind }
work-end = Take off the list: { $what }
work-call = Make a call of it
stage-ideas = Ideas from the board

## Together at the clinic: calls (stage)

stage-calls-title = Calls to families
stage-calls-lead = Small by design: one goal, one or two people, ninety days at most.
calls-published = On the board
calls-draft = Drafts
calls-closed = Closed
calls-seats = { $taken } of { $seats } seats taken · until { $day }
calls-begin = Begin a new one
calls-try-one = Not sure where to begin? Take the smallest: { $hours } hours in all.
calls-try-it = Just try one: { $title }
template-effort = { $hours } hours in all · { $seats ->
    [one] 1 person
   *[other] { $seats } people
  } · { $days } days
calls-begin-lead = Small projects that have worked for others. Change every word.
calls-blank = Begin with an empty page
call-untitled = No title yet
call-writing = A call to families
call-edit-title = Title
call-edit-intro = Write as you speak. People read all of this before they say yes.
call-edit-title-hint = A few words
call-edit-goal = Goal
call-edit-goal-hint = One sentence: what will be there at the end?
call-edit-why = Why it matters
call-edit-why-hint = To families, and to you
call-edit-first-step = What you would do first
call-edit-first-step-hint = A first thing that one person can do this week
call-edit-question = One open question to ask
call-edit-question-hint = One that nobody can answer with yes or no. Their answer opens the talk.
call-edit-who-helps = Who helps
call-edit-who-helps-hint = A name, and how to reach that person
call-edit-involved = What it takes
call-edit-involved-hint = First visit, training, meetings, travel, child care
call-edit-skills = Skills that help
call-edit-skills-hint = With commas. We match these words with what families wrote.
call-edit-seats = Seats
call-edit-seats-hint = One or two people work best.
call-edit-hours = Hours in all
call-edit-hours-hint = For each person, at most 40
call-edit-ends-on = Last day
call-edit-ends-on-hint = Within 90 days. It ends by itself.
call-edit-place = Where?
call-edit-company = With whom?
call-edit-time = When?
call-edit-influence = What can families change here?
call-edit-who-decides = Who decides?
call-edit-who-decides-hint = Say it plainly, so that nobody is let down later
call-edit-lead = Who leads?
call-error-at = { $field }: { $what }
call-error-required = not said yet
call-error-one-sentence = one sentence, please
call-error-too-early = a day to come, please
call-error-too-late = within 90 days, please
call-error-too-high = at most 40
call-error-too-low = at least 1
call-error-invalid = needs another look
call-publish = Publish
call-published = Families can read it now.
call-keep = Save the draft
call-kept = The draft is saved.
call-close = Take it off the board
call-closed = This call is off the board. Who has a seat keeps it.
flyer-words = Words to pass on
flyer-share = { $title }. { $goal } Have a look: { $address }
flyer-print = Print the flyer
flyer-copy = Copy the words
flyer-copied = Copied
flyer-scan = Scan this, or type the address. No sign-in needed to look.

## Together at the clinic: people (stage)

stage-people-title = People
stage-people-lead = Who said yes, and the next step with each.
stage-people-leads = The champion and the quality lead see who said yes.
signups-none = Nobody has said yes yet
signups-none-how = Put up the flyer. Tell two or three people about it yourself. Most say yes when somebody asks them.
signup-moved = Saved
walk-is-interested = said yes · call soon
walk-is-talked = reads the texts
walk-is-agreed = agreed · can begin
walk-is-onboarding = getting started
walk-is-active = takes part
walk-is-waiting = on the waiting list
walk-is-finished = finished
walk-is-declined = let go kindly
walk-accepted = Accepted the texts on { $day }
walk-begin = Begin the start
walk-active = Ready: takes part from now
walk-decline = Let go kindly
walk-ticked = { $done } of { $all } of the start list done
sheet-title = What did you talk about?
sheet-lead = Tell your own story too. Ask what this person wants from it.
sheet-note = Note
sheet-note-hint = This person reads it too. Nothing about health.
sheet-talked = We talked
ask-all-title = Ask all families what they like and can do
ask-all-lead = A note goes to each family of the clinic. It leads to five short questions. Nobody has to answer, and here you see words, not names.
ask-all = Write the note
fits-title = Who could fit
fits-lead = Found by the same words, in no order. Names come when they say yes.
fits-none = Nobody on the board has shared a word that fits a call.
fits-reason = Wrote “{ $wrote }”. You look for “{ $need }”.
fits-ask = Ask this person
fits-asked = Asked. A no is not told.
unused-title = Skills without a task
unused-lead = Shared by people on your board. What new work could come from them?

cards-title = You think of somebody?
cards-lead = Make a card and hand it over yourself. Write no name. They stay unnamed here until they say yes.
cards-why = Why do you think of them?
cards-why-hint = They read this. Such as: you explain things so that others get it.
cards-why-missing = Write one line. It is why they say yes.
cards-call = For which call?
cards-call-none = None yet, only the board
cards-make = Make a card
cards-kicker = { $clinic } thought of you
cards-how = Open this address, sign in, and type the code.
cards-code = Your code
cards-until = Good until { $day }
cards-free = You are free to say no, or nothing. Your care stays the same.
cards-print = Print the card
cards-done = I have handed it over
cards-open = Not used yet. Deleted on { $day }.
cards-accepted = { $name } said yes.
cards-somebody = Somebody
cards-take-back = Delete the card: { $why }
cards-taken-back = Deleted. Its code opens nothing now.

## Together at the clinic: standing groups (stage)

groups-stage-lead = A council or a committee has a mandate, a term and goals. Families ask to be in it from their board.
groups-new = Begin a group
groups-change = Change it
groups-kept = Saved
group-form-kind = What kind of group?
group-form-name = Its name
group-form-mandate = What may it do, and who has to listen?
group-form-mandate-hint = Such as: reads every new letter first. The board answers within four weeks.
group-form-goals = Goals for this term
group-form-goals-hint = One in each line, six at most. You can tell at the end if it was reached.
group-form-rhythm = How does it meet?
group-form-rhythm-hint = Such as: each first Tuesday at 8 p.m., here or by phone
group-form-from-on = Begins on
group-form-until-on = The term ends on
group-form-until-on-hint = Three years at most. Then ask anew.
group-form-families = Seats for families
group-form-staff = Seats for staff
group-form-save = Save the group
group-form-leave = Do not save
group-form-missing = Please fill in this field.
group-form-term = The term ends after it begins, and within three years.
group-asking = { $name } would like to be in it
group-take-in = Yes, welcome
group-let-go = Not this time
group-end-place = End the place of { $name }
group-nobody = Nobody is in it yet. Hand out the invitation.
group-invite = Write an invitation
group-invite-title = An invitation
group-invite-lead = Made from what you said above. Change every word, then print it or copy it.
group-invite-text = The words
group-invite-words =
    { $name }: would you join us?
    { "" }
    What it is for: { $mandate }
    { "" }
    What we want to reach:
    { $goals }
    { "" }
    We look for { $families } people from families. The term runs until { $until }.
    { $rhythm }
    { "" }
    You need no training. You know how it is to live with this. You may leave at any time, and your care stays the same.
    { "" }
    To say yes, open { $address }, then Together, then Groups that stay.
group-invite-print = Print it
group-invite-copy = Copy the words
group-invite-copied = Copied

## Together at the clinic: texts (stage)

stage-texts-title = Texts and a good start
stage-texts-lead = Partners read these after the first talk, and put their name under them.
text-words = Text
text-proposed = A proposal. Change it, then save it.
text-keep = Save as version 1
text-keep-next = Save as the next version
text-kept = Saved. What others agreed to before stays as it was.
text-not-yet = Not written yet
text-begin-role = You work with us as an equal. You bring what you know from living with this. You say what is unclear and what could be better. You need no training to begin. You may stop at any time, without a reason. Your care stays the same, whatever you say here.
text-begin-ground-rules = We call each other by the names we choose. One speaks at a time. We use plain words and ask when we do not follow. We start and end on time. We may disagree, and we say so kindly. We say thank you. This is not a visit: questions about your own care go to your next visit.
text-begin-confidentiality = What people tell about themselves stays in the room. We name no child and no one in care. Nobody here can look into a health record. Photos and stories leave the room only if the person says yes.
tools-title = Tools for the team
tools-lead = Four texts to work with. Change every word. Partners read the handbook. A new charter begins with its part. The other two stay with you.
texts-recruitment = Getting ready to ask
text-begin-recruitment =
    Before we ask, we can say:
    What is the work, and what would get better?
    Which first step takes less than five hours?
    Who is the one person they can call?
    How many hours, until when, and where?
    What can they change, and who decides in the end?
    What do we pay for: travel, child care, food?
    How do we hear from those who work by day?
    Who asks whom, in person, by when?
    What do we say to somebody who says no? Thank you.
texts-staff-readiness = Is the team ready? A check to talk through
text-begin-staff-readiness =
    Talk about each line. Say yes, not yet, or what is in the way.
    We see what families know as know-how, not as a complaint.
    We would change a plan because a parent said so.
    We can bear to hear what did not go well.
    Each of us knows why we do this, and would say so at home.
    Somebody has an hour a week for it.
    We meet at hours when families can come.
    We use words that need no medical school.
    We have a first task that is small and real.
    We know who helps when the champion is away.
texts-charter-section = For a charter: how we work with families
text-begin-charter-section =
    Families and staff make this together, from the first question on.
    At least two family members are in the group. They can write and vote as all of us can.
    What families know counts as much as what staff know.
    Each meeting begins with what families bring.
    We meet when families can come. Who cannot come may call in.
    We say who decides what, and why.
    We tell what came of it, and what did not work.
    We thank each other, and each name is given as its owner wishes.
text-begin-handbook =
    Welcome. It is good that you are here.
    What this is: small jobs that families and staff do side by side.
    What you need: what you have lived through. Nothing else.
    Whom to call: your contact person. The name and number are on your call.
    Where to come: ask at the desk. You will be met.
    Phone or video is as good as being here.
    Travel and child care: tell us before. We find a way.
    What you hear about other people stays with you.
    This is not a visit. Questions about care go to your next visit.
    You can stop at any time. You need no reason.
onboarding-title = A good start
onboarding-lead = What you do with everybody who is new. They tick it off together with you.
onboarding-lines = The list
onboarding-lines-hint = One thing in each line
onboarding-proposed =
    Met the person to ask.
    Seen the room and the way in.
    Knows how we meet and how to call in.
    Knows who decides what.
    Read the goal and said it in own words.

## Together at the clinic: small projects to begin with (stage)

template-visitor-title = Visit one team meeting
template-visitor-goal = One parent visits one of our meetings and tells us what they saw.
template-visitor-why = We talk about families each month, but none is in the room.
template-visitor-first-step = Read a page about the meeting and write down one question.
template-visitor-question = What would you want to hear in a meeting about families?
template-visitor-involved = A short call before, one meeting, a short call after.
template-visitor-skills = asking questions, seeing with fresh eyes
template-lunch-title = Plan a lunch and learn
template-lunch-goal = A lunch at which a family tells the staff what a normal week is like.
template-lunch-why = Staff see the visit. They do not see the other days.
template-lunch-first-step = Tell us what you would want every nurse to know.
template-lunch-question = What do you wish all of our team knew?
template-lunch-involved = Two planning calls and the lunch itself. We pay for food.
template-lunch-skills = telling stories, planning, speaking to a group
template-mentor-title = Talk once with a new family
template-mentor-goal = A family with a question talks once with a family that has been there.
template-mentor-why = Some things only a parent knows.
template-mentor-first-step = Tell us which questions you could help with.
template-mentor-question = What would have helped you in the first month?
template-mentor-involved = A short training call and one talk. We put you in touch if both say yes.
template-mentor-skills = listening, new diagnosis, school
template-survey-title = Make a short survey
template-survey-goal = Five questions to families about the clinic, asked and summed up.
template-survey-why = We guess what is hard for families. We would like to know.
template-survey-first-step = Write down the three things you would ask.
template-survey-question = What should we have asked you long ago?
template-survey-involved = Two calls, then work at home. We send it out.
template-survey-skills = asking questions, surveys, counting
template-review-title = Read one of our leaflets
template-review-goal = A leaflet that is clear the first time you read it.
template-review-why = We wrote it. That makes it hard for us to see what is unclear.
template-review-first-step = Read the leaflet and mark every word that stops you.
template-review-question = Which words stopped you when you read it?
template-review-involved = Work at home, one short call.
template-review-skills = plain language, reading closely
template-fundraising-title = Help with a day for a good cause
template-fundraising-goal = A day that brings in money for the play corner.
template-fundraising-why = You know who can be won over, and how to make it fun.
template-fundraising-first-step = Tell us one idea that would bring your friends.
template-fundraising-question = What would you spend the first ten pounds on?
template-fundraising-involved = Three calls and the day itself. No money goes through you.
template-fundraising-skills = events, baking, music, posters
template-pitch-title = One minute about our project
template-pitch-goal = A talk of one minute that makes others want to join.
template-pitch-why = When staff ask, it sounds like work. When you ask, it sounds like sense.
template-pitch-first-step = Tell us in your own words why you would join.
template-pitch-question = What would you tell a friend about us?
template-pitch-involved = Two calls. We write it together.
template-pitch-skills = writing, speaking, selling
template-articles-title = Sum up articles for parents
template-articles-goal = Three articles told on half a page each, in plain words.
template-articles-why = Parents look things up at night. Much of it is hard to read.
template-articles-first-step = Choose one of five articles and mark what surprised you.
template-articles-question = What did you look for and never find?
template-articles-involved = Quiet work at home. A nurse checks the facts.
template-articles-skills = plain language, reading, writing
template-checklist-title = A checklist for new families
template-checklist-goal = One page that tells a new family what to bring and whom to call.
template-checklist-why = On the first day nobody remembers what was said.
template-checklist-first-step = Write down what you wish you had known.
template-checklist-question = What do you wish somebody had told you?
template-checklist-involved = Quiet work at home. One call at the end.
template-checklist-skills = first visits, lists, design
template-first-title = Our first small change
template-first-goal = One thing gets better at our clinic, and we can show it on a chart.
template-first-why = We want to learn how to change things with families, one step at a time.
template-first-first-step = Meet us for half an hour and tell us what you would change.
template-first-question = What is one thing here that you would change, and how?
template-first-involved = A guide takes us through it, step by step. Four short calls.
template-first-skills = asking questions, being curious
template-video-title = A short video for families
template-video-goal = Families and staff make a film of two minutes for our page.
template-video-why = Many families would rather see how a thing is done than read it.
template-video-first-step = Tell us which question a video should answer.
template-video-question = What would you have liked to see before your first visit?
template-video-involved = One plan, one day of filming, one call. Each says if they may be seen.
template-video-skills = telling stories, filming, video editing

## Reminders: the list (reminders)

reminders-title = Reminders
reminders-lead = We ask at the times you choose. On a locked phone we never say what it is about.
reminders-none-title = No reminders yet
reminders-none = A small nudge at the right time helps to keep the diary. You choose when, and you can stop it any day.
reminders-add = Add a reminder for { $name }
reminders-none-of = Nothing is set for { $name }.
reminders-offline = These may be old. We could not ask the server just now.
reminders-loading = Reading your reminders
reminders-paused = Silent until { $day }
reminders-seldom = Every other day
reminders-pause = Pause for the holidays
reminders-pause-title = Pause all reminders
reminders-pause-what = Nothing rings until that day. Then all goes on as before.
reminders-pause-until = First day back
reminders-pause-missing = Choose a day after today.
reminders-pause-do = Pause
reminders-pause-done = All is silent until { $day }.
reminders-go-on = Go on now
reminders-went-on = Your reminders go on.
reminders-less-title = Shall we ask less often?
reminders-less = { $what } ({ $name }): you let the last ones pass. That is fine. We can ask every other day, or not at all.
reminders-less-yes = Every other day
reminders-less-no = Keep it as it is
reminders-less-done = We ask every other day now.
reminders-less-kept = It stays as it is.
reminders-ways = How they reach you
reminders-way-phone = This phone
reminders-way-phone-detail = What it can do, and a test
reminders-way-mail = E-mail
reminders-way-mail-none = Off
reminders-way-mail-single = A mail each time
reminders-way-mail-digest = One mail a day
reminders-way-calendar = Your own calendar
reminders-way-calendar-detail = As times in the calendar you use
reminders-quiet = Quiet hours
reminders-quiet-detail = Nothing rings from { $from } to { $until }
reminders-quiet-none = None
reminders-nobody = A reminder is only for you. No one at the clinic sees it, and no one sees if you let it pass.

## Reminders: one reminder (reminders)

reminder-new-title = A new reminder
reminder-edit-title = Change this reminder
reminder-lead = For { $name }. It comes only to you.
reminder-thing = What shall we ask for?
reminder-thing-peak-flow = Peak flow
reminder-thing-symptoms = How the day was
reminder-thing-check-in = How a goal goes
reminder-thing-next-step = A next step
reminder-thing-refill = Getting new medicine
reminder-thing-visit = Questions for a visit
reminder-thing-review = Looking at the plan again
reminder-hint-peak-flow = Not when it is written down already.
reminder-hint-symptoms = Not when it is written down already.
reminder-hint-check-in = Not when you have told us that day.
reminder-hint-next-step = Until it is done.
reminder-hint-refill = When it will soon run out.
reminder-hint-visit = Two days before, so that you can write them down.
reminder-hint-review = When the plan is due for a new look.
reminder-about = About: { $what }
reminder-times = At what time?
reminder-time = Time { $number }
reminder-time-add = Another time
reminder-time-remove = Take time { $number } away
reminder-times-missing = Choose a time.
reminder-days = On which days?
reminder-days-missing = Choose at least one day.
reminder-days-all = Every day
reminder-days-week = Monday to Friday
reminder-days-weekend = Saturday and Sunday
reminder-pause = Silent for a while
reminder-pause-hint = For holidays, or a week with grandma.
reminder-pause-until = First day it rings again
reminder-pause-missing = Choose a day after today.
reminder-seldom = Only every other day
reminder-quiet = It rings when your quiet hours are over: { $until }.
reminder-save = Remind me
reminder-kept = Set. We will remind you.
reminder-stop = Stop this reminder
reminder-stopped = It is stopped.
reminder-none = This reminder is not here any more.

## Reminders: quiet hours, mail and calendar (reminders)

quiet-title = Quiet hours
quiet-lead = What falls into them comes when they end.
quiet-from = Quiet from
quiet-until = until
quiet-none = The same time twice means no quiet hours.
quiet-most = Most in one day
quiet-most-hint = More than that we leave out.
quiet-save = Save
quiet-kept = Saved.
mail-title = Reminders by e-mail
mail-lead = They go to { $address }.
mail-how = How many mails?
mail-none = None
mail-single = One each time
mail-single-hint = When it is time.
mail-digest = One a day
mail-digest-hint = What is still open that day. No mail if nothing is.
mail-at = At what time?
mail-kept = Saved.
mail-preview = All that a mail says
mail-preview-subject = Subject: { $subject }
mail-preview-why = A mail can be read over your shoulder. So it names no child and nothing about health.
feed-title = In your own calendar
feed-lead = Most calendars can show a private web address. Your times then stand beside all the rest.
feed-what = It says “{ $title }” and no more. Everyone who has the address can see the times.
feed-make = Make the address
feed-make-new = Make a new address
feed-new-hint = The old one then stops.
feed-made = Your calendar has had an address since { $day }.
feed-once = Copy it now. We show it only once.
feed-address = The address
feed-copy = Copy
feed-copied = Copied.
feed-open = Open in my calendar
feed-how = In your calendar look for “Subscribe” or “Add by web address”, and paste it there. It can take some hours until a change shows.
feed-end = End the address
feed-end-title = End the address?
feed-end-what = Your calendar will not get new times. It may keep the old ones until you take it out there.
feed-ended = The address has ended.

## Reminders: what this phone can do, and the home screen (reminders)

this-phone-title = This phone
this-phone-lead = What it can do for you, and what it can not.
this-phone-can = What it can do
this-phone-yes = Yes
this-phone-no = No
able-offline = Write and read with no network
able-offline-yes = The diary and the plan open at any place. So do the steps for bad hours.
able-offline-no = Not yet. Open Ensemble once more while you have a network.
able-ring = Ring when it is time
able-ring-yes = Reminders ring here, even when the app is closed.
able-ring-no = Not now. See above. E-mail and your calendar still work.
able-buttons = “Done” and “Later” right on the lock screen
able-buttons-yes = You can answer there and need not open the app.
able-buttons-no = Tap the reminder, then answer in the app.
able-send = Send by itself when the network is back
able-send-yes = What you write is sent, even when Ensemble is closed.
able-send-no = It is sent when you open Ensemble again.
able-badge = A number on the sign of the app
able-badge-yes = It shows that something waits. It does not say what.
able-badge-no = You see what waits when you open Ensemble.
able-keep = Keep what you write for a long time
able-keep-yes = This phone has promised not to clear it.
able-keep-no = A full phone may clear it after it was sent. It is then read again from the server.
able-installed = Open from the home screen
able-installed-yes = Ensemble is on your home screen.
able-installed-no = Above you see how.
this-phone-late = A reminder can come late, or not at all. A phone may be off, may save power, or may have no network. Do not rely on it in a bad hour. Follow the plan.
coach-title = Put Ensemble on the home screen
coach-why-ios = On an iPhone or iPad, only apps on the home screen can ring. It takes a minute.
coach-why-android = It opens faster, and your phone keeps what you write more safely.
coach-which = Which phone do you have?
coach-ios = iPhone or iPad
coach-android = Android
coach-ios-1 = Open this page in Safari. Tap the share sign: a box with an arrow up.
coach-ios-2 = Scroll down and tap “Add to Home Screen”.
coach-ios-3 = Tap “Add”. If it asks, leave “Open as Web App” on.
coach-ios-4 = Close Safari. Open Ensemble from the home screen and sign in once more. Then come back to this page.
coach-android-1 = Open this page in Chrome. Tap the three dots at the top.
coach-android-2 = Tap “Add to home screen” or “Install app”.
coach-android-3 = Tap “Install”. Ensemble then has its sign among your apps.
coach-now = Put it there now
coach-step = Step { $number }

## News from the clinic (news)

news-title = News from the clinic
news-lead = For all families of the clinic.
news-none-title = No news now
news-none = When your clinic has something to tell all families, it stands here.
news-by = { $name }, { $clinic }
news-until = Until { $day }
news-print = Print it
news-gone = This news is over.
news-offline = We could not ask for news just now.
news-card = { $clinic }, until { $day }

## Being reminded, from elsewhere (remind)

remind-me = Remind me
remind-me-of = Remind me of { $name }
remind-set = Reminder is set
remind-set-of = The reminder of { $name }
remind-offer-title = Shall we remind you next time?
remind-offer = You choose when. A locked phone shows no name and nothing about health.
remind-offer-yes = Yes, remind me
remind-offer-no = No, thanks

## What leaves the app: lock screens, mails, calendars. No health word, no child's name. (told)

told-push-reminder = It is time for your reminder.
told-push-notice = There is news for you.
told-push-test = It works. This is what a reminder looks like.
told-push-done = Done
told-push-later = Later
told-mail-subject = A reminder from Ensemble
told-mail-body =
    Hello,

    { $sentence } Open it here:

    { $address }

    You can stop these mails, or change when they come. That is here:

    { $settings }

    Please do not answer this mail. No one reads what comes back.
told-digest-sentence = Something that you asked us to remind you of still waits.
told-sender = Ensemble
told-calendar-title = A reminder
told-calendar-about = Open it here: { $address }

## What a notification says where its person allowed it (push)

push-peak-flow = Peak flow for { $name }
push-symptoms = A few questions about { $name }’s day
push-check-in = How is { $name }’s goal going?
push-next-step = A next step for { $name }
push-refill = { $name }’s medicine may run out
push-visit = Write { $name }’s questions for the visit
push-review = Look at { $name }’s plan

## Reminders on this phone (phone)

phone-offer-title = Let this phone remind you
phone-offer-why = Your phone will ask if Ensemble may send you notices. Say yes, and your reminders ring here. The lock screen only says “It is time for your reminder”. It never shows a name or an illness.
phone-turn-on = Yes, remind me here
phone-turn-off = Stop reminders on this phone
phone-on-title = This phone reminds you
phone-on = Reminders ring here while you are signed in.
phone-blocked-title = This phone blocks our notices
phone-blocked = You or your browser said no to notices. Open the settings of this site or app and allow notices. Then come back here.
phone-install-title = First put Ensemble on your home screen
phone-install = On this device only apps on the home screen can ring.
phone-install-how = Show me how
phone-unsupported-title = This browser can not ring
phone-unsupported = Try another browser. Or let us send you mail.
phone-broken = That did not work. Check your network and try again.
phone-test = Send me a test
phone-test-sent = On its way. It rings in a moment. Lock your phone to see how it looks.
phone-test-lost = This phone could not be reached. Turn reminders off and on again.
phone-words = Show what it is about on the lock screen
phone-words-hint = Others who see your phone can then read it too. This is for this phone only.
arrived-title = Your reminder
arrived-lead = You asked to be reminded.
arrived-test = The test has reached this phone. All is well.
arrived-gone = This reminder is no longer there.
arrived-not-yet = This phone does not know this reminder yet. Try again when you have a network.
arrived-done = Done
arrived-later = Remind me later
arrived-said-done = Noted. Well done.
arrived-said-later = All right. It will ring again later.
arrived-open-refill = Open the medicines
arrived-open-next-step = Open the next steps
arrived-open-review = Open the plan
arrived-home = Go to Today
