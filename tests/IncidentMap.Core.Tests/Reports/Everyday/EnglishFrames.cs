namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>The parts of which <see cref="EnglishStories"/> puts a report together, each as it is met in the press.</summary>
internal static class EnglishFrames
{
    internal static readonly string[] Towns = ["Idlib", "Saraqib", "Azaz", "Manbij", "Tafas", "Binnish", "Qamishli", "Afrin", "Mayadin", "Jisr al-Shughur", "Maarat al-Numan", "Khan Shaykhun", "Raqqa", "al-Bab", "Nawa"];

    internal static readonly string[] Where = ["in {town}", "in the city of {town}", "near {town}", "on the outskirts of {town}", "in the countryside of {town}", "in a residential area of {town}", "in a market in {town}", "inside {town}"];

    /// <summary>Hurt whom nobody counted exactly, and the count that is read of them.</summary>
    internal static readonly (string Who, string Count)[] Uncounted =
    [
        ("dozens of others", "20+"), ("dozens", "20+"), ("several others", "1+"), ("more than 20 others", "20+"), ("scores of people", "20+"), ("at least 15 others", "15+"), ("a number of people", "1+"), ("many others", "1+"), ("over 30", "30+"), ("others", "1+"),
    ];

    internal static readonly string[] Means = ["an air strike", "a Russian airstrike", "artillery shelling by government forces", "a drone strike", "a rocket attack", "a car bomb attack", "a Turkish drone strike", "shelling", "an Israeli air raid", "a missile attack", "a regime bombardment", "a cluster bomb attack", "barrel bombs dropped by regime helicopters", "mortar fire"];

    internal static readonly string[] Things = ["a car bomb exploded", "warplanes bombed a market", "a shell hit a house", "a landmine went off", "an explosive device detonated", "a rocket fell on a camp", "a motorcycle bomb blew up", "a drone struck a car", "a missile slammed into an apartment building", "a suicide bomber blew himself up", "an unexploded shell detonated"];

    internal static readonly string[] Forces = ["Government forces", "Russian warplanes", "The Syrian army", "Turkish forces", "Regime helicopters", "The Coalition"];

    internal static readonly string[] Bombed = ["shelled", "bombed", "bombarded", "targeted", "pounded"];

    internal static readonly string[] FirstNames = ["Ahmad", "Muhammad", "Khaled", "Yusuf", "Hassan", "Mahmoud", "Ibrahim", "Omar", "Mustafa", "Abdullah"];

    internal static readonly string[] LastNames = ["al-Khalaf", "al-Hussein", "Darwish", "al-Ali", "al-Hamoud", "Shahin", "al-Mohammad", "Qaddour", "al-Jassem", "Barakat"];

    internal static readonly string[] OfBoth =
    [
        "{K} {wasK} killed and {J} wounded {T} in {means} on {town}.",
        "{K} {wasK} killed and {J} {wasJ} injured {T} when {thing} {in}.",
        "{means} on {town} {T} killed {K} and wounded {J}.",
        "{force} {bombed} {town} {T}, killing {K} and wounding {J}.",
        "{means} on {town} {T} left {K} dead and {J} wounded.",
        "{means} on {town} {T} caused the death of {K} and the injury of {J}.",
        "{K} {wasK} killed and {J} {wasJ} wounded, {a} of them seriously, {T} in {means} on {town}.",
        "{means} on {town} {T} killed {K} and injured {J}, some of them in critical condition.",
        "{K} {wasK} martyred and {J} {wasJ} injured {T} in {means} on {town}.",
        "{force} {bombed} {town} {T}. {K} {wasK} killed and {J} {wasJ} wounded.",
        "{means} hit {town} {T}. It killed {K} and wounded {J}.",
        "{K} died and {J} {wasJ} wounded {T} when {thing} {in}.",
        "{thing} {in} {T}, leaving {K} dead and {J} wounded.",
        "{K} {wasK} killed {T} and {J} suffered injuries of varying degrees in {means} on {town}.",
        "{K} {wasK} killed and {J} sustained wounds as a result of {means} on {town} {T}.",
        "Medics said {means} on {town} {T} had killed {K} and wounded {J}.",
        "{K} {wasK} killed, and {J} {wasJ} wounded, in {means} targeting {town} {T}.",
        "The White Helmets said {K} {wasK} killed and {J} wounded {T} after {means} on {town}.",
        "{K} {wasK} killed and {J} {wasJ} wounded, {a} of them seriously, when {thing} {in} {T}.",
        "{force} carried out several raids on {town} {T}, killing {K} and wounding {J}, activists said.",
        "Syria's state news agency reported that {means} on {town} {T} killed {K} and wounded {J}.",
        "Opposition activists say {means} on {town} {T} has killed {K} and wounded {J}.",
        "Terrorists fired rockets at {town} {T}, claiming the {life} of {K} and injuring {J}, a police source told SANA.",
        "{K} fell as martyrs and {J} {wasJ} wounded {T} when {thing} {in}.",
        "{On} {means} on {town} killed {K} and wounded {J}.",
        "{On} government forces {bombed} {town}, killing {K} and injuring {J}.",
        "{On} {K} {wasK} killed and {J} {wasJ} wounded in {means} on {town}.",
        "{K} {wasK} killed and {J} {wasJ} wounded in {town} {T} in {means}.",
        "In {town}, {K} {wasK} killed and {J} {wasJ} wounded {T} when {thing}.",
        "{means} targeted {town} {T}, resulting in the death of {K} and the injury of {J}.",
        "{means} targeted {town} {T}, which led to the killing of {K} and the wounding of {J}.",
        "{K} {wasK} pronounced dead and {J} {wasJ} treated for their wounds after {means} on {town} {T}.",
        "The number of casualties in {means} on {town} {T} is {k} dead and {j} wounded.",
        "{K} {wasK} killed and {J} {wasJ} wounded as Turkish forces {bombed} {town} {T}.",
        "{K} lost their {life} and {J} sustained injuries {T} due to {means} on {town}.",
        "{means} on {town} {T} took the {life} of {K} and left {J} wounded.",
        "{means} on {town} {T} left {K} dead, {J} wounded and some material damage.",
        "{K} {wasK} killed and {J} {wasJ} wounded {T} when a shell hit a house {in}, a local doctor said, adding that the toll may rise.",
    ];

    internal static readonly string[] OfDead =
    [
        "{K} {wasK} killed {T} in {means} on {town}.",
        "{K} {wasK} killed {T} when {thing} {in}.",
        "{means} on {town} {T} killed {K}.",
        "{force} {bombed} {town} {T}, killing {K}.",
        "{means} on {town} {T} left {K} dead.",
        "{K} {wasK} martyred {T} in {means} on {town}.",
        "{means} on {town} {T} claimed the {life} of {K}.",
        "{thing} {in} {T}, leaving {K} dead.",
        "{K} lost their {life} {T} in {means} on {town}.",
        "{K} {wasK} found dead under the rubble after {means} on {town} {T}.",
        "{means} hit {town} {T}. {K} {wasK} killed.",
        "SOHR activists have documented the death of {K} in {means} on {town} {T}.",
        "The White Helmets said {K} {wasK} killed {T} after {means} on {town}.",
        "{K} died {T} when {thing} {in}.",
        "Opposition activists say {means} on {town} {T} has killed {K}.",
        "{On} {means} on {town} killed {K}.",
        "{On} government forces {bombed} {town}, killing {K}.",
        "{K} {wasK} shot dead {T} by unknown gunmen {in}.",
        "{K} {wasK} killed by a sniper {in} {T}.",
        "In {town}, {K} {wasK} killed {T} when {thing}.",
        "{means} targeted {town} {T}, resulting in the death of {K}.",
        "{K} fell as martyrs {T} in {means} on {town}.",
        "{means} on {town} {T} took the {life} of {K}.",
        "{K} died of wounds sustained {T} in {means} on {town}.",
        "The {bodies} of {K} {wasK} pulled from the rubble after {means} on {town} {T}.",
        "Gunmen opened fire on {K} {in} {T}, killing {them}.",
        "{K} {wasK} killed {in} {T} by unknown people.",
        "{K} {wasK} killed {T} {in} by two masked men on a motorcycle.",
        "{means} on {town} {T} left {K} dead and several houses destroyed.",
    ];

    internal static readonly string[] OfHurt =
    [
        "{J} {wasJ} wounded {T} in {means} on {town}.",
        "{J} {wasJ} injured {T} when {thing} {in}.",
        "{means} on {town} {T} wounded {J}.",
        "{means} on {town} {T} left {J} wounded.",
        "{force} {bombed} {town} {T}, injuring {J}.",
        "{J} sustained injuries {T} in {means} on {town}.",
        "{J} suffered shrapnel wounds {T} when {thing} {in}.",
        "{J} {wasJ} seriously injured {T} in {means} on {town}.",
        "{means} hit {town} {T}. {J} {wasJ} wounded.",
        "{J} {wasJ} lightly wounded {T} in {means} on {town}.",
        "{J} {wasJ} wounded, {a} of them seriously, {T} in {means} on {town}.",
        "{On} {means} on {town} injured {J}.",
        "{J} {wasJ} rushed to hospital with shrapnel wounds {T} after {thing} {in}.",
        "{means} targeted {town} {T}, resulting in the injury of {J}.",
        "{J} {wasJ} hurt {T} when {thing} {in}.",
        "{J} {wasJ} wounded by sniper fire {in} {T}.",
    ];

    internal static readonly (string, int)[] Kin =
    [
        ("a couple and their three children", 5), ("a father and his two sons", 3), ("a mother and her daughter", 2), ("two brothers", 2),
        ("a man, his wife and their four children", 6), ("a woman and her infant son", 2), ("three siblings", 3), ("a family of five", 5),
        ("an elderly man and his grandson", 2), ("two sisters and their mother", 3), ("a husband and wife", 2), ("a teacher and two of his pupils", 3),
        ("a man and his pregnant wife", 2), ("two children and their grandmother", 3), ("a woman and her two daughters", 3), ("a mother and three of her children", 4),
    ];

    /// <summary>Several by what they were, with how many that makes and how many of them were civilians; null where a man may or may not be one.</summary>
    internal static readonly (string, int, string?)[] Parts =
    [
        ("two men and a woman", 3, null), ("a man and a woman", 2, null), ("three children and two women", 5, "5"), ("four men and two women", 6, null), ("two women and two children", 4, "4"),
        ("a man, a woman and a child", 3, null), ("five civilians and two fighters", 7, "5"), ("two men, three women and three children", 8, null), ("three civilians and two soldiers", 5, "3"), ("a civilian and two policemen", 3, "1"),
        ("a child, a woman and two fighters", 4, "2"), ("a journalist and his driver", 2, null), ("a shepherd and two children", 3, "3"), ("two SDF fighters and a civilian", 3, "1"), ("an officer and three soldiers", 4, "-"), ("an Asayish member and two civilians", 3, "2"),
    ];

    internal static readonly string[] WithParts = ["{k} {people} ({parts})", "{k} {people} — {parts} —", "{k} {people}, {parts},", "{parts}"];

    /// <summary>One by name, and how many civilians that is; null where it may or may not be one.</summary>
    internal static readonly (string, string?)[] Called =
    [
        ("a farmer named {name}", "1"), ("a man named {name}", null), ("{name}, a 34-year-old shepherd,", "1"), ("{name}, 34,", null), ("media activist {name}", "1"), ("a civilian identified as {name}", "1"), ("the young man {name}", null), ("{name}, a father of four,", null), ("a child named {name}", "1"),
        ("an SDF fighter named {name}", "-"), ("the shepherd {name}", "1"), ("journalist {name}", "1"), ("a former fighter named {name}", null), ("Lieutenant {name}", "-"), ("a policeman named {name}", "-"), ("the child {name}, 12,", "1"), ("a civilian, {name},", "1"), ("a man named {name}, aged 45,", "-"),
    ];

    internal static readonly string[] OfNamedDead =
    [
        "{K} was killed {T} in {means} on {town}.",
        "{K} was killed {T} when {thing} {in}.",
        "{K} was martyred {T} in {means} on {town}.",
        "{K} was shot dead by unidentified gunmen {in} {T}.",
        "{K} died {T} in {means} on {town}.",
        "{means} on {town} {T} killed {K}.",
    ];

    internal static readonly string[] OfNamedDeadAndHurt =
    [
        "{K} was killed and {J} {wasJ} wounded {T} in {means} on {town}.",
        "{K} was killed and {J} {wasJ} injured {T} when {thing} {in}.",
    ];

    internal static readonly string[] OfToll =
    [
        "The death toll from {means} on {town} {T} rose to {k}, medics said.",
        "The death toll from {means} on {town} {T} has risen to {k}.",
        "{more} people died of their wounds, bringing the death toll from {means} on {town} to {k}.",
        "The number of people killed in {means} on {town} {T} rose to {k} after {more} people died of their wounds.",
        "The death toll from {means} on {town} {T} climbed to {k} on Wednesday.",
        "{means} on {town} {T} killed {k} people, the Observatory said, revising an earlier toll.",
    ];

    internal static readonly string[] Datelines =
    [
        "{town}, Syria (AP) — ", "BEIRUT (Reuters) - ", "DAMASCUS, (SANA)- ", "BEIRUT (AP) — ", "QAMISHLI, Syria (North Press) – ", "AMMAN (Reuters) - ", "Beirut (AFP) – ", "Damascus, SANA- ", "IDLIB, Syria (Reuters) - ", "ISTANBUL — ", "{town}, SANA- ",
    ];

    internal static readonly string[] Headlines =
    [
        "{town} | {k} {people} killed in {means}\n",
        "{k} killed in attack on {town}\n",
        "{means} on {town} kills {k}\n",
        "{k} dead in {town}\n",
        "Syria: {k} killed in {means} on {town}\n",
        "SOHR: {k} killed in {means} on {town}\n",
        "Death toll from attack on {town} rises to {k}\n",
        "Civilians killed in {means} on {town}\n",
        "Dozens killed and injured in {means} on {town}\n",
    ];

    /// <summary>Headlines that count the wounded as well.</summary>
    internal static readonly string[] HeadlinesOfBoth = ["{k} killed, {j} wounded in {means} on {town}\n", "{means} on {town} kills {k}, injures {j}\n", "{k} dead, {j} injured in {town}\n", "{town} | {k} killed and {j} wounded in {means}\n"];

    /// <summary>What says who the dead were, by so many names.</summary>
    internal static readonly string[] Identified = ["The dead were identified as {names}.", "They were named as {names}.", "The victims are {names}.", "Residents gave the names of the dead as {names}.", "Those killed are: {names}."];

    internal static readonly string[] Topics = ["Attack on {town}\n", "Breaking: ", "#Syria: ", "{town}: ", "Urgent | ", "{means} on {town}\n"];

    internal static readonly (int Dead, int Hurt, string Frame)[] Again =
    [
        (2, 0, "All of the dead were taken to a hospital."),
        (3, 0, "A child was among the dead."),
        (0, 3, "{a} of the wounded were in critical condition."),
        (1, 3, "The death toll is likely to rise as many of the wounded are in critical condition."),
        (2, 2, "Civil Defence teams recovered the bodies of the dead and took the wounded to hospital."),
        (2, 0, "Rescuers pulled the bodies of {k} people from under the rubble."),
        (2, 2, "\"{k} people were killed and {j} were wounded,\" said a medic at the local hospital."),
        (2, 0, "The {k} were members of one family."),
        (2, 0, "A local doctor confirmed the death of {k} people."),
        (2, 0, "\"We pulled {k} bodies from under the rubble,\" said {name}, a volunteer with the White Helmets."),
        (1, 0, "Several people are still missing under the rubble."),
        (1, 0, "Search was under way for people trapped under the rubble."),
        (0, 1, "The wounded were taken to hospitals in the area."),
        (0, 2, "Ambulances took the {j} wounded to nearby hospitals."),
        (5, 0, "Two women and a child were among the dead."),
        (2, 2, "In total, {k} people were killed and {j} wounded in the attack."),
        (2, 0, "An AFP correspondent saw the bodies of {k} people."),
        (0, 2, "A child was among the wounded."),
        (0, 5, "Three of the wounded are in serious condition."),
        (2, 0, "Hospital officials confirmed that {k} people had died."),
        (2, 0, "The {k} were buried in the town's cemetery."),
        (2, 2, "The attack left {k} dead and {j} injured, according to a hospital source."),
        (3, 0, "One of the dead was a child."),
        (1, 0, "Two people are missing."),
        (4, 0, "The dead included a woman and two children."),
        (2, 2, "SOHR activists reported that {k} people were killed and {j} were wounded when the town was hit."),
        (2, 2, "Medical staff at the hospital received {k} bodies and {j} wounded."),
        (4, 0, "The strike killed {k} people, including two children, {name} of the White Helmets told Reuters."),
        (3, 0, "Two of the dead were children."),
        (3, 0, "The {k} victims, all of them civilians, were buried on the same day."),
        (2, 1, "Most of those killed and wounded were shopping for food at the time."),
        (2, 0, "{k} bodies have been recovered so far."),
        (2, 0, "The strike hit a house, killing all {k} people inside."),
        (2, 2, "The victims, {k} dead and {j} wounded, were taken to the town's hospital."),
        (0, 2, "The {j} wounded include two children."),
        (3, 0, "All {k} were civilians."),
        (2, 0, "The attack claimed {k} lives."),
        (0, 3, "{a} of the injured are in intensive care."),
        (6, 0, "Among the dead were three women and two children."),
        (2, 0, "The dead are all from the same family."),
    ];

    /// <summary>Words that say of some of the dead that they bore no arms.</summary>
    internal static readonly string[] OfUnarmed = ["child", "woman", "women", "Civilians", "civilians", "family", "shopping"];

    /// <summary>Words that say it of all.</summary>
    internal static readonly string[] AllUnarmed = ["all of them civilians", "All {k} were civilians"];

    internal static readonly string[] OtherTolls =
    [
        "The White Helmets put the death toll at {other}.",
        "A rescue worker said {other} people had been killed.",
        "Local activists said the number of dead was {other}.",
        "The state news agency SANA said {other} people were killed.",
        "The Observatory, however, said {other} people were killed.",
    ];

    internal static readonly string[] Speakers = ["monitor", "edics said", "White Helmets", "SOHR", "Observatory", "activists", "SANA", "agency", "doctor", "ospital officials", "medic "];

    internal static readonly string[] Behind =
    [
        "The area is home to some 40,000 displaced people.",
        "Rescue teams were still searching the rubble.",
        "Since the beginning of the year, 230 people have been killed in such attacks.",
        "On 3 March, four civilians were killed in an air strike on Atarib.",
        "It was the third attack in two days.",
        "No group has claimed responsibility.",
        "A house and two cars were damaged.",
        "Last week, 14 people were killed in an air strike on Atarib.",
        "The war has killed more than 350,000 people since it began in 2011.",
        "Residents blamed government forces for the attack.",
        "Turkey did not comment on the attack.",
        "The Observatory has documented the death of 96 civilians in the area since 1 January.",
        "Last month, a similar attack on Atarib killed 12 people.",
        "More than 500 civilians have been killed in the region since the start of the offensive in February.",
        "The Syrian government denied targeting civilians.",
        "Schools were closed for three days after the attack.",
        "A month earlier, 20 people were killed when warplanes bombed a market in Atarib.",
        "In February, a strike on Atarib killed 17 civilians.",
        "The attack came a day after shelling killed three people in Atarib.",
        "Earlier this month, nine civilians were killed in an air strike on Atarib.",
        "In 2016, 40 people were killed in a strike on a hospital in Atarib.",
        "It was the deadliest attack on the area since last August, when 34 people were killed.",
        "The attack was one of the deadliest since a strike on Atarib in November that killed 61 people.",
        "The attack came two days after an air strike killed 13 people in Atarib.",
        "In November, an air strike on a market in Atarib killed 61 people, among them 11 children.",
        "This brings the number of civilians killed in the area since the beginning of the month to 97.",
        "SOHR has documented the killing of 1,230 people, including 300 children, since the start of the campaign.",
        "At least 212 people have been killed in the region since 26 April, according to the Observatory.",
        "The UN says more than 400,000 people have been displaced since December.",
        "Ten people were pulled alive from the rubble.",
        "The United Nations condemned the attack.",
        "\"The smell of death is everywhere,\" said {name}, a 40-year-old resident.",
        "{name}, who lives nearby, said he heard two explosions.",
        "Syria's conflict has claimed the lives of half a million people and displaced millions.",
        "Earlier this month, {k} civilians were killed in an air strike on Atarib.",
        "Last week, {k} people were killed in shelling of Atarib.",
        "The attack came two days after an air strike killed {k} people in Atarib.",
        "On 3 March, {k} people were killed in a similar attack on Atarib.",
        "A month ago, an air strike killed {k} people in the town of Atarib.",
        "In 2016, {k} people were killed in a strike on a hospital in Atarib.",
        "In another attack last month, {k} people were killed in Atarib.",
    ];
}
