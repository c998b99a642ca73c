### The questions of the diary and their answers. Ids follow the ids of api/clinical/conditions:
### field-<id>, field-<id>-hint, choice-<id>-<answer>. Own words, for a parent or a child of ten.

## Asthma

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

## Bowels

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

## Both

field-note = Note
field-note-hint = In your own words
