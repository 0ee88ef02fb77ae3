namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>
/// Sentences as the Syrian Network and the Observatory post them, and as North Press, Kurdistan 24, Hawar, SANA and the agencies write: with the
/// governorate {gov} of the town, and the same in short {hash}. The rest as in <see cref="EnglishFrames"/>.
/// </summary>
internal static class EnglishManners
{
    internal static readonly string[] OfBoth =
    [
        "{On} #SyrianRegime artillery bombed {town} in {hash}, killing {K} and injuring {J}.",
        "{On} #Russian warplanes bombed {town} in {hash}, killing {K}, and injuring {J}.",
        "{K} {wasK} killed and {J} {wasJ} injured in Syrian regime forces' artillery shelling on {town} city in {gov}, {T}.",
        "{K} died & {J} injured in {means} on {town} city, {gov}, {T}.",
        "SOHR activists have documented the death of {K} and the injury of {J}, as {force} {bombed} {town} in {gov} {T}.",
        "Reliable SOHR sources have reported that {K} {wasK} killed and {J} injured {T} in {means} on {town} in {gov}.",
        "SOHR activists have reported that {means} hit {town} in {gov} {T}, killing {K} and leaving {J} injured.",
        "{K} {wasK} killed and {J} {wasJ} injured {T} when {thing} {in}, SOHR activists have reported.",
        "{On} {K} lost their {life} and {J} sustained injuries in {means} on {town} in {gov}.",
        "A local source told North Press that {K} {wasK} killed and {J} {wasJ} injured {T} in {means} on {town} in {gov}.",
        "{K} {wasK} killed and {J} injured {T} when {thing} {in}, a military source told North Press.",
        "{K} {wasK} killed and {J} {wasJ} critically injured {T} in {means} on {town} in {gov}.",
        "The UK-based war monitor said {K} {wasK} killed and {J} {wasJ} wounded in {means} on {town} {T}.",
        "The Turkish occupation army shelled {town} {T}, martyring {K} and injuring {J}.",
        "The Turkish occupation state attacked the city of {town} with a drone {T}, which led to the martyrdom of {K} and the injury of {J}.",
        "{K} {wasK} martyred and {J} injured {T} in a terrorist rocket attack on {town} in {gov}.",
        "Terrorist groups fired shells on {town} {T}, causing the martyrdom of {K} and the injury of {J}.",
        "SANA's reporter said that {K} {wasK} martyred and {J} injured {T} when a landmine left behind by terrorists went off {in}.",
        "{means} on the Syrian town of {town} {T} killed {K} and wounded {J}, a war monitor said.",
        "{K} {wasK} killed and {J} hurt {T} in {means} on {town}, according to a monitor and local officials.",
        "{thing} {in} {T}, killing {K} and critically injuring {J}.",
        "In {gov}, {K} {wasK} killed and {J} {wasJ} injured {T} by {means} on {town}.",
        "{K} {wasK} killed and {J} {wasJ} injured, some critically, {T} in {means} on {town}.",
        "{means} targeted {town} in {gov} {T}. {K} {wasK} killed and {J} injured.",
    ];

    /// <summary>Two places struck, of which the news tells who died in the first.</summary>
    internal static readonly string[] OfTwoPlaces =
    [
        "{On} #SyrianRegime artillery bombed {town} & {second} in {hash}, killing {K} in {town}, and injuring {J}.",
        "{On} #SyrianRegime artillery bombed {second} & {town} in {hash}, killing {K} in {town}.",
        "{force} {bombed} {town} and {second} in {gov} {T}, killing {K} in {town} and injuring {J}.",
        "SOHR activists have reported that regime forces shelled {second} and {town} in {gov} {T}, killing {K} in {town}.",
        "{force} {bombed} {second} and {town} in {gov} {T}. {K} {wasK} killed in {town}.",
        "{force} {bombed} {town}, {second} and nearby villages in {gov} {T}; {K} {wasK} killed in {town}.",
    ];

    internal static readonly string[] OfDead =
    [
        "{On} #SyrianRegime artillery bombed {town} in {hash}, killing {K}.",
        "{K} {wasK} killed in Syrian regime forces' artillery shelling on {town} city in {gov}, {T}.",
        "{K} {wasK} shot dead by unidentified gunmen in {town} city in {gov}, {T}.",
        "{K} died in a landmine explosion in {town} in {gov}, {T}.",
        "SNHR documented the killing of {K} in {means} on {town} in {gov} {T}.",
        "SOHR activists have documented the death of {K}, as {force} {bombed} {town} in {gov} {T}.",
        "SOHR activists have reported that {K} {wasK} killed {T} by unidentified gunmen in {town} in {gov}.",
        "Reliable SOHR sources have reported that {K} {wasK} killed {T} in {means} on {town} in {gov}.",
        "{On} {K} lost their {life} in {means} on {town} in {gov}.",
        "{On} {K} {wasK} killed by unidentified gunmen {in}.",
        "Local sources told North Press that unidentified gunmen on a motorcycle shot dead {K} {T} {in}.",
        "{K} {wasK} killed {T} in {means} on {town}, the UK-based war monitor reported.",
        "The Turkish occupation army shelled {town} {T}, martyring {K}.",
        "{K} {wasK} martyred {T} as a result of {means} on {town}.",
        "{K} {wasK} martyred {T} by the explosion of a landmine left behind by terrorists {in}.",
        "{K} succumbed to wounds sustained {T} in {means} on {town}.",
        "{means} on {town} {T} killed {K}, a war monitor said.",
        "{K} {wasK} assassinated {T} by unknown assailants {in}.",
        "Unknown gunmen opened fire on {K} {T} {in}, killing {them} instantly.",
        "{K} {wasK} executed {T} by ISIS militants {in}.",
        "In {gov}, {K} {wasK} killed {T} by {means} on {town}.",
    ];

    internal static readonly string[] OfHurt =
    [
        "{On} #SyrianRegime artillery bombed {town} in {hash}, injuring {J}.",
        "{J} {wasJ} injured in Syrian regime forces' artillery shelling on {town} city in {gov}, {T}.",
        "SOHR activists have reported that {J} sustained injuries {T} in {means} on {town} in {gov}.",
        "{J} {wasJ} critically injured {T} in {means} on {town} in {gov}.",
        "A local source told North Press that {J} {wasJ} injured {T} when {thing} {in}.",
        "The Turkish occupation army shelled {town} {T}, injuring {J}.",
        "{J} {wasJ} injured {T} in a terrorist rocket attack on {town} in {gov}.",
        "{J} {wasJ} hospitalised {T} with shrapnel wounds after {means} on {town}.",
    ];

    /// <summary>The part of a governorate in which each town lies, as in <see cref="EnglishFrames.Towns"/>; none for the seats.</summary>
    internal static readonly (string Town, string Part, string Governorate)[] Parts =
    [
        ("Saraqib", "eastern", "Idlib"), ("Azaz", "northern", "Aleppo"), ("Manbij", "eastern", "Aleppo"), ("Tafas", "western", "Daraa"), ("Binnish", "eastern", "Idlib"), ("Qamishli", "northern", "Hasakah"), ("Afrin", "northern", "Aleppo"), ("Mayadin", "eastern", "Deir ez-Zor"),
        ("Jisr al-Shughur", "western", "Idlib"), ("Maarat al-Numan", "southern", "Idlib"), ("Khan Shaykhun", "southern", "Idlib"), ("al-Bab", "eastern", "Aleppo"), ("Nawa", "western", "Daraa"),
    ];

    internal static readonly string[] Governorate = ["{part} {name}", "{part} {name} governorate", "{name} province", "the {part} countryside of {name}", "{name}'s {part} countryside", "{part} rural {name}", "the {part} {name} countryside", "{name} governorate"];

    /// <summary>Two who speak, with two numbers: {k} and {other}.</summary>
    internal static readonly string[] OfTwoSpeakers =
    [
        "Local sources said {k} people were killed {T} in {means} on {town}, while medical sources put the toll at {other}.",
        "Medical sources said {k} people were killed {T} in {means} on {town}, while activists said {other} people died.",
        "Activists said {k} people were killed {T} in {means} on {town}. A medical source put the death toll at {other}.",
        "{means} on {town} {T} killed {k} people, according to local sources, while the White Helmets put the toll at {other}.",
        "{means} on {town} {T} killed {k} people, according to the Observatory, while local sources put the toll at {other}.",
        "Residents said {k} people were killed {T} in {means} on {town}, while a local doctor said {other} people were killed.",
        "The Observatory said {k} people were killed {T} in {means} on {town}, while a medical source said {other} were killed.",
    ];

    /// <summary>From the lesser number {k} to {other}.</summary>
    internal static readonly string[] OfRange =
    [
        "{k}-{other} people were killed {T} in {means} on {town}.",
        "{k}–{other} people killed {T} in {means} on {town}.",
        "{k}/{other} people were killed {T} in {means} on {town}.",
        "{means} on {town} {T} killed between {k} and {other} people.",
        "{means} on {town} {T} killed {k} to {other} people.",
    ];

    internal static readonly string[] Datelines = ["QAMISHLI, Syria (North Press) – ", "ERBIL (Kurdistan24) – ", "ANHA - NEWS DESK\n", "HASAKAH, Syria (North Press) – ", "Damascus, SANA – ", "SOHR: ", "#SNHR: ", "SNHR | ", "{town} – "];

    internal static readonly string[] Behind =
    [
        "The Turkish defense ministry denied hitting civilians.",
        "The Russian Defense Ministry denied that its aircraft carried out strikes in the area.",
        "The Asayish cordoned off the area and launched an investigation.",
        "SNHR condemns the attack.",
        "So far, no group has claimed responsibility for the incident.",
        "The area has witnessed a state of security chaos.",
        "#Syria",
        "According to SOHR statistics, 41 people have been killed in similar incidents since early 2018.",
        "Thus, the number of people killed since early 2018 in SDF-held areas rises to 112.",
        "It is worth noting that a landmine killed two children in Atarib on 3 March.",
        "The injured were taken to the city's hospital for treatment.",
        "More details to follow.",
        "The death toll is likely to rise due to the presence of people with serious injuries.",
    ];
}
