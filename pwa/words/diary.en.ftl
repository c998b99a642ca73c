### The diary and the plan, as a family reads them. Plain words, short sentences.

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
today-done-next-evening = Nothing more to do until tomorrow.
today-done-next-day = Nothing more to do until tomorrow.
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
entry-by-you = You, { $when }
entry-someone = Someone in the family
entry-late = Filled in later
entry-changed = Changed since
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
entry-peak-flow-of-best = { $percent } % of best
entry-blows-one = Blow: { $blows }
entry-blows = Blows: { $blows }
entry-open = Open { $when }
entry-edit = Change
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
entry-pad-digit = { $digit }
entry-pad-back = Delete the last digit
entry-pad-next = Next
entry-pad-done = Done
entry-skip-flow = No peak flow this time
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
entry-meter = Meter and scale
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
entry-deleted = This entry was deleted.
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
zone-draft-note = The steps below come from your clinic.
# Draft words: need clinical sign-off.
zone-yellow-draft = Your asthma may be getting worse. Check your peak flow again after your quick-relief medicine. Call your clinic if you stay in yellow for 24 hours, or if you feel worse. If it gets hard to breathe, use the red steps.
# Draft words: need clinical sign-off.
zone-red-draft = This number is in your red zone. This can be an emergency. When you save, the emergency page opens.
zone-red-symptoms-draft = These signs are in your red zone. This can be an emergency. When you save, the emergency page opens.
zone-late-note = This is about an earlier time. If it is bad now, open the emergency page.
# Draft words: need clinical sign-off.
ibd-help-draft = Get help today if you see a lot of blood, if you throw up and cannot keep fluids down, if your belly is very sore or swollen, or if you have a fever.
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
versions-merged = Done. { $name }’s diary has one version again.

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
plan-two = There are two new plans. Ask your clinic which one counts.
plan-emergency = Emergency
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
