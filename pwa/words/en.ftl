### What people read in English. Plain words, short sentences.

### A group whose heading ends in "(clinic)" or another name is loaded with the screens of that name.

## The app on the home screen

app-name = Ensemble
manifest-description = A shared diary and plan for a family and its clinic.
manifest-shortcut-peak-flow = Peak flow
manifest-shortcut-symptoms = Symptoms
manifest-shortcut-plan = Plan

## The shell around every screen

shell-skip = Go to the page
shell-places = Places
shell-loading = One moment
nav-today = Today
nav-plan = Plan
nav-visits = Visits
nav-together = Together
nav-more = More

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
button-cancel = Cancel
button-undo = Undo
button-back = Back
field-optional = if you like
field-left = { $count ->
    [one] 1 letter left
   *[other] { $count } letters left
  }
field-over = { $count ->
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
zone-watch = Nobody watches this live.

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
